/** Texts under `rule.`. */
export const rule: Readonly<Record<string, string>> = {};
