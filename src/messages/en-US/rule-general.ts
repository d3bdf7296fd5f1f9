/** Texts of the rules about recommenders, applicants and times, which concern every direction. */
export const ruleGeneral: Readonly<Record<string, string>> = {
};
