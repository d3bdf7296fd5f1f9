import type { RosterCheckError } from "../../errors";
import { hasMessage, message, type Lang } from "../../messages";

/** An error in words: what is wrong, and what to do next. */
export interface ErrorText {
  readonly message: string;
  readonly hint: string;
}

/** The words of an error; its code always has words, an unexpected one keeps its detail for the curious. */
export function errorText(lang: Lang, error: RosterCheckError): ErrorText {
  const key = `error.${error.code}`;
  if (!hasMessage(key)) return { message: message(lang, "pane.problem.unknown"), hint: message(lang, "pane.problem.unknownHint") };
  const hint = `${key}.hint`;
  return {
    message: message(lang, key, error.facts),
    hint: hasMessage(hint) ? message(lang, hint, error.facts) : message(lang, "pane.problem.unknownHint"),
  };
}
