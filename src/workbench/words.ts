import { createContext, useContext } from "react";
import { message, type Lang, type MessageFact } from "../messages";

export const WorkbenchLanguage = createContext<Lang>("zh-CN");

/** A text under `workbench.` in the language chosen. */
export function useSay(): (key: string, facts?: Readonly<Record<string, MessageFact>>) => string {
  const lang = useContext(WorkbenchLanguage);
  return (key, facts) => message(lang, `workbench.${key}`, facts);
}
