import { createContext, useContext } from "react";
import type { Guideline } from "../guideline/guideline";
import { message, type Lang, type MessageFact } from "../messages";
import type { Copies, WorkbookPort } from "../workbook/port";

/** What the pane works with: a workbook, a call, and a clock that only the report's head line needs. */
export interface Session {
  readonly port: WorkbookPort;
  /** The workbook as a file; absent where Office has none to give. */
  readonly copies?: Copies;
  readonly guideline: Guideline;
  /** The time of the run as the report shows it: "2026-06-01 14:05". */
  readonly now: () => string;
  /** The product's version, for the brand bar and the report. */
  readonly version: string;
}

/** The words of the pane in the language that it is shown in. */
export interface Language {
  readonly lang: Lang;
  readonly setLang: (lang: Lang) => void;
}

export const LanguageContext = createContext<Language>({ lang: "zh-CN", setLang: () => undefined });

/** A text under `pane.` in the current language. */
export type Say = (key: string, facts?: Readonly<Record<string, MessageFact>>) => string;

/** The current language and how to say something in it. */
export function useWords(): Language & { readonly say: Say } {
  const language = useContext(LanguageContext);
  return { ...language, say: (key, facts) => message(language.lang, `pane.${key}`, facts) };
}
