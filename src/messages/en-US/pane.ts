/** Texts under `pane.`. */
export const pane: Readonly<Record<string, string>> = {};
