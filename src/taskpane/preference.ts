import { languages, type Lang } from "../messages";
import { looksChoices, type Looks } from "./looks";

/**
 * All that is kept in the browser: the language that the user switched to, under the language that Office itself
 * has (whoever changes Office's language wants the pane to follow), and the looks. Never anything of a roster.
 */
const languageKey = (office: Lang): string => `roster-check.language.${office}`;
const looksKey = "roster-check.looks";

/** The language that the user chose in an Office of this language; Office's own when none was, or storage is not allowed. */
export function preferredLanguage(office: Lang): Lang {
  const stored = recalled(languageKey(office));
  return languages.find((lang) => lang === stored) ?? office;
}

/** Keeps the choice; where storage is not allowed it holds until the pane is closed. */
export function rememberLanguage(office: Lang, chosen: Lang): void {
  remember(languageKey(office), chosen);
}

/** The looks that the user chose; Office's own when none were. */
export function preferredLooks(): Looks {
  const stored = recalled(looksKey);
  return looksChoices.find((looks) => looks === stored) ?? "office";
}

/** See {@link rememberLanguage}. */
export function rememberLooks(looks: Looks): void {
  remember(looksKey, looks);
}

function recalled(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}
