/** Texts under `data.`. */
export const data: Readonly<Record<string, string>> = {};
