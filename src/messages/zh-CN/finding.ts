/** Texts under `finding.`. */
export const finding: Readonly<Record<string, string>> = {};
