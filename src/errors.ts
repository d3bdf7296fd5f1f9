/**
 * Every way in which a run can fail, by code. The words (what is wrong, what to do next) stand in
 * `src/messages` under `error.<code>` and `error.<code>.hint`; an error carries facts, never prose.
 */
export const errorCodes = [
  "not-a-workbook",
  "encrypted-workbook",
  "old-format",
  "empty-workbook",
  "broken-workbook",
  "too-large",
  "no-roster",
  "several-sheets",
  "unknown-sheet",
  "unknown-direction",
  "unknown-column",
  "ambiguous-column",
  "field-twice",
  "unreadable-file",
  "output-is-input",
  "output-exists",
  "output-not-written",
  "bad-arguments",
  "not-a-result",
  "bad-guideline",
  "cancelled",
  "workbook-busy",
  "filter-active",
  "protected-sheet",
  "protected-workbook",
  "workbook-changed",
  "store-unreadable",
  "nothing-to-share",
  "copy-not-clean",
  "no-grouping",
  "too-many-replies",
  "payload-too-large",
  "excel-too-old",
  "excel-failed",
  "part-not-loaded",
  "unexpected",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Values that the words of an error need (file name, sheet names, header names); lists are joined by the catalogue. */
export type ErrorFacts = Readonly<Record<string, string | number | readonly string[]>>;

/** An expected failure: has a code, facts for its words, and the exception it came from if any. */
export class RosterCheckError extends Error {
  override readonly name = "RosterCheckError";
  constructor(
    readonly code: ErrorCode,
    readonly facts: ErrorFacts = {},
    options?: { cause?: unknown },
  ) {
    super(code, options);
  }
}

/** Makes any thrown thing a {@link RosterCheckError}; what is not one already becomes `unexpected`. */
export function asRosterCheckError(thrown: unknown): RosterCheckError {
  if (thrown instanceof RosterCheckError) return thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return new RosterCheckError("unexpected", { detail }, { cause: thrown });
}

/** Throws `cancelled` when the user has pressed cancel. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new RosterCheckError("cancelled");
}
