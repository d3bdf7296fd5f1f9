import type { Guideline } from "./guideline/guideline";
import type { CheckResult } from "./findings/result";
import type { Lang } from "./messages";
import type { WorkbookPort } from "./workbook/port";

/** The steps of a run, in their order. */
export type Phase = "read" | "recognise" | "check" | "mark";

/** How a run is watched and stopped. */
export interface RunControl {
  readonly signal?: AbortSignal;
  readonly progress?: (phase: Phase, done: number, total: number) => void;
}

/** What to check. `sheets` null: the one sheet that looks like a roster. */
export interface CheckRequest {
  readonly guideline: Guideline;
  readonly sheets: readonly string[] | "all" | null;
  /** ISO day, or null for the call's own window. */
  readonly asOf: string | null;
}

/** What marking did. `notes` are keys under `mark.` with facts (sheet protected: report only). */
export interface MarkOutcome {
  readonly reportSheet: string | null;
  readonly resultColumns: readonly { readonly sheet: string; readonly column: number }[];
  readonly formats: number;
  readonly notes: readonly { readonly key: string; readonly facts: Readonly<Record<string, string | number>> }[];
}

/** What clearing did; `kept` are report sheets that somebody edited. */
export interface ClearOutcome {
  readonly removedSheets: readonly string[];
  readonly clearedColumns: number;
  readonly kept: readonly string[];
}

/** Reads the roster and checks it; the workbook is not touched. */
export type Check = (port: WorkbookPort, request: CheckRequest, control?: RunControl) => Promise<CheckResult>;
/** Writes the result into the workbook, replacing the marks of an earlier run. `at` is the time of the run as shown. */
export type Mark = (
  port: WorkbookPort,
  result: CheckResult,
  options: { readonly lang: Lang; readonly at: string },
  control?: RunControl,
) => Promise<MarkOutcome>;
/** Takes all our marks out of the workbook. */
export type Clear = (port: WorkbookPort, control?: RunControl) => Promise<ClearOutcome>;
