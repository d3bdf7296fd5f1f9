import type { ClearOutcome, MarkOutcome, Phase } from "../../check";
import type { RosterCheckError } from "../../errors";
import type { CheckResult } from "../../findings/result";

/** How far a phase of the run has come. `total` 0: not known yet. */
export interface Progress {
  readonly phase: Phase;
  readonly done: number;
  readonly total: number;
}

/** What a finished check leaves to be shown. */
export interface Checked {
  readonly result: CheckResult;
  /** Null when the marks could not be written; `markProblem` says why. */
  readonly marked: MarkOutcome | null;
  readonly markProblem: RosterCheckError | null;
}

/** The states of the pane; it is always in exactly one. */
export type View =
  | { readonly kind: "start" }
  | { readonly kind: "checking"; readonly sheet: string; readonly progress: Progress; readonly cancelling: boolean }
  | { readonly kind: "clearing" }
  /** `rechecking`: after edits the roster is being checked again behind these results, which stay until it is done. */
  | ({ readonly kind: "results"; readonly stale: boolean; readonly rechecking?: boolean } & Checked)
  | { readonly kind: "cleared"; readonly outcome: ClearOutcome }
  | { readonly kind: "cancelled" }
  | { readonly kind: "problem"; readonly job: "check" | "clear"; readonly error: RosterCheckError };

export type Event =
  | { readonly type: "checkStarted"; readonly sheet: string }
  | { readonly type: "progress"; readonly progress: Progress }
  | { readonly type: "cancelAsked" }
  | { readonly type: "checked"; readonly checked: Checked }
  | { readonly type: "clearStarted" }
  | { readonly type: "cleared"; readonly outcome: ClearOutcome }
  | { readonly type: "failed"; readonly job: "check" | "clear"; readonly error: RosterCheckError }
  | { readonly type: "edited" }
  | { readonly type: "rechecking"; readonly now: boolean }
  /** Sign-offs changed: the same run with other ones; then its marks were written anew. */
  | { readonly type: "signed"; readonly result: CheckResult }
  | { readonly type: "marked"; readonly marked: MarkOutcome | null; readonly markProblem: RosterCheckError | null }
  | { readonly type: "dismissed" };

/** The next state of the pane. */
export function nextView(view: View, event: Event): View {
  switch (event.type) {
    case "checkStarted":
      return { kind: "checking", sheet: event.sheet, progress: { phase: "read", done: 0, total: 0 }, cancelling: false };
    case "progress":
      return view.kind === "checking" ? { ...view, progress: event.progress } : view;
    case "cancelAsked":
      return view.kind === "checking" ? { ...view, cancelling: true } : view;
    case "checked":
      return { kind: "results", stale: false, ...event.checked };
    case "clearStarted":
      return { kind: "clearing" };
    case "cleared":
      return { kind: "cleared", outcome: event.outcome };
    case "failed":
      return event.error.code === "cancelled" ? { kind: "cancelled" } : { kind: "problem", job: event.job, error: event.error };
    case "edited":
      return view.kind === "results" && !view.stale ? { ...view, stale: true } : view;
    case "rechecking":
      return view.kind === "results" ? { ...view, rechecking: event.now } : view;
    case "signed":
      return view.kind === "results" ? { ...view, result: event.result } : view;
    case "marked":
      return view.kind === "results" ? { ...view, marked: event.marked ?? view.marked, markProblem: event.markProblem } : view;
    case "dismissed":
      return { kind: "start" };
  }
}

/** Whether a run is under way, in which nothing else can be started. */
export function isBusy(view: View): boolean {
  return view.kind === "checking" || view.kind === "clearing";
}
