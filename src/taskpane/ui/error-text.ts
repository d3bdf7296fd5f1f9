import type { RosterCheckError } from "../../errors";
import { errorToJson } from "../../findings/words";
import type { Lang } from "../../messages";
import { unknownProblem } from "./words";

/** An error in words: what is wrong, and what to do next. */
export interface ErrorText {
  readonly message: string;
  readonly hint: string;
}

/** The words of an error; should they themselves fail, the pane still says that something went wrong. */
export function errorText(lang: Lang, error: RosterCheckError): ErrorText {
  try {
    return errorToJson(error, lang).error;
  } catch {
    return unknownProblem(lang);
  }
}
