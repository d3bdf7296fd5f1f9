import type { Words } from "../../findings/result";
import { hasMessage, message, type Lang } from "../../messages";

/** Words in a language; a key that no catalogue has is shown as it is rather than breaking the pane. */
export function wordsText(lang: Lang, words: Words): string {
  return hasMessage(words.key) ? message(lang, words.key, words.facts) : words.key;
}
