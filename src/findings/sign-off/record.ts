import { z } from "zod";
import type { Finding } from "../result";

const shortHash = z.string().regex(/^[0-9a-f]{12}$/);

/**
 * What a person can do about a question: settle it (a doubt or a warning is looked into and found to be in order),
 * contest it (an error that they hold to be wrong; it stays an error), or tick a reminder of the checklist.
 */
export const signOffKinds = ["settled", "contested", "ticked"] as const;
export type SignOffKind = (typeof signOffKinds)[number];

/** What a sign-off rests on. When any of it changes, the sign-off lapses. */
export const basisSchema = z.object({
  /** What the finding's cells hold, one hash a column: order and row do not count. By field key, or header where there is none. */
  cells: z.record(z.string(), shortHash),
  /** What the finding says, and what is folded under it. */
  said: shortHash,
  /** The clause, the rule with its params, and the version of the call's data. */
  rule: shortHash,
});
export type Basis = z.infer<typeof basisSchema>;

/** Characters that a name and a reason may have. */
export const mostSignOffName = 60;
export const mostSignOffReason = 500;

/** 签认, as the workbook's store keeps it. */
export const signOffSchema = z.object({
  /** The finding's id; of a tick the hash of its project and clause. */
  id: shortHash,
  kind: z.enum(signOffKinds),
  by: z.string().trim().min(1).max(mostSignOffName),
  /** Empty only on a tick. */
  reason: z.string().trim().max(mostSignOffReason),
  /** When, as the report shows times: "2026-06-01 14:05". */
  at: z.string(),
  basis: basisSchema,
  /** Whom and what it is about, to name it when it lapses. */
  about: z.object({ clause: z.string().nullable(), rule: z.string(), person: z.string().nullable(), project: z.string().nullable() }),
});
export type SignOff = z.infer<typeof signOffSchema>;

/** What a person types when signing off. */
export interface Signature {
  readonly by: string;
  readonly reason: string;
  /** "2026-06-01 14:05". */
  readonly at: string;
}

/**
 * How a finding can be signed off; null where it cannot: a notice asks nothing, a crash is ours to mend, and what is
 * folded under another finding goes with its cause; what a column is, is said in its mapping, or a signature would let
 * pass what hangs on it.
 */
export function signOffKindOf(finding: Pick<Finding, "rule" | "outcome" | "severity" | "causedBy">): "settled" | "contested" | null {
  if (finding.causedBy !== null || finding.rule === "data-guessed-column") return null;
  switch (finding.outcome) {
    case "review":
      return "settled";
    case "fail":
      return finding.severity === "error" ? "contested" : "settled";
    case "crashed":
    case "notice":
      return null;
  }
}
