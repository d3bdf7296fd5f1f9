/** Texts under `error.`. */
export const error: Readonly<Record<string, string>> = {};
