/** Texts under `report.`. */
export const report: Readonly<Record<string, string>> = {};
