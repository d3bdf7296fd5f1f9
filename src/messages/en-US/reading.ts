/** Texts under `reading.`. */
export const reading: Readonly<Record<string, string>> = {};
