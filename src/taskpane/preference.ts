import { languages, type Lang } from "../messages";

/**
 * The only thing kept in the browser: which language the user switched to, under the language that Office
 * itself has (whoever changes Office's language wants the pane to follow). Never anything of a roster.
 */
const key = (office: Lang): string => `roster-check.language.${office}`;

/** The language that the user chose in an Office of this language; Office's own when none was, or storage is not allowed. */
export function preferredLanguage(office: Lang): Lang {
  try {
    const stored = localStorage.getItem(key(office));
    return languages.find((lang) => lang === stored) ?? office;
  } catch {
    return office;
  }
}

/** Keeps the choice; where storage is not allowed it holds until the pane is closed. */
export function rememberLanguage(office: Lang, chosen: Lang): void {
  try {
    localStorage.setItem(key(office), chosen);
  } catch {
    return;
  }
}
