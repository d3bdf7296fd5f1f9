/** Texts under `workbench.`. */
export const workbench: Readonly<Record<string, string>> = {};
