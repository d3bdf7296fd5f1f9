import type { Words } from "../../findings/result";
import { renderWords } from "../../findings/words";
import { message, type Lang } from "../../messages";

/**
 * Words in a language. A fact that its text lacks would be our fault; one such sentence must not take the
 * whole list away, so it is replaced by its key.
 */
export function wordsText(lang: Lang, words: Words): string {
  return attempt(() => renderWords(lang, words)) ?? words.key;
}

/** A text that cannot be made is null. */
export function attempt(make: () => string): string | null {
  try {
    return make();
  } catch {
    return null;
  }
}

/** What is said where an error has no words of its own. */
export function unknownProblem(lang: Lang): { readonly message: string; readonly hint: string } {
  return { message: message(lang, "pane.problem.unknown"), hint: message(lang, "pane.problem.unknownHint") };
}
