/** The page 签认与比较 in the registry of views. */
export const followUpViewId = "follow-up";
