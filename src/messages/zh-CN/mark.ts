/** Texts under `mark.`. */
export const mark: Readonly<Record<string, string>> = {};
