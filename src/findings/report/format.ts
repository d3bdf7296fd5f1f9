import type { Lang } from "../../messages";
import type { CheckResult } from "../result";
import type { ReportFacts } from "./head";

/** A report as a document of one or several files, written piece by piece: a large roster's is longer than memory likes. */
export interface ReportFormat {
  start(lang: Lang): string;
  /** The report on one file. */
  report(file: string, result: CheckResult, facts: ReportFacts): Iterable<string>;
  /** A file that could not be checked: what is wrong and what to do. */
  failure(file: string, words: { readonly message: string; readonly hint: string }, lang: Lang): string;
  end(): string;
}
