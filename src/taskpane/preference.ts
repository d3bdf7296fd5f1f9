import { languages, type Lang } from "../messages";

/** The only thing kept in the browser: which language the user switched to. Never anything of a roster. */
const key = "roster-check.language";

/** The language that the user chose here before; null when never, or where storage is not allowed. */
export function preferredLanguage(): Lang | null {
  try {
    const stored = localStorage.getItem(key);
    return languages.find((lang) => lang === stored) ?? null;
  } catch {
    return null;
  }
}

/** Keeps the choice; where storage is not allowed it holds until the pane is closed. */
export function rememberLanguage(lang: Lang): void {
  try {
    localStorage.setItem(key, lang);
  } catch {
    return;
  }
}
