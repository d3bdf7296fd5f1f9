import type { FieldKey } from "../../roster/field";
import type { Fields } from "../../roster/roster";
import type { CellMark, Fact, Margin, Outcome, ReviewReason } from "../rule";
import { open, review, type Truth } from "./answers";

/** One statement about a subject, three-valued; where it is open, what would settle it. */
export interface Claim {
  readonly truth: Truth;
  readonly cells: readonly CellMark[];
  readonly margin?: Margin;
  /** Set where `truth` is unknown: the fields, any of which would tell, or a doubt about what is written. */
  readonly open?: { readonly fields: readonly FieldKey[] } | { readonly reason: ReviewReason; readonly message: string };
}

/** It is told and settled. */
export function settled(holds: boolean, cells: readonly CellMark[], margin?: Margin): Claim {
  return { truth: holds ? "yes" : "no", cells, ...(margin && { margin }) };
}

/** None of the fields tells it. */
export function untold(fields: readonly FieldKey[], cells: readonly CellMark[] = []): Claim {
  return { truth: "unknown", cells, open: { fields } };
}

/** What is written leaves it to a person. */
export function doubt(cells: readonly CellMark[], reason: ReviewReason, message: string): Claim {
  return { truth: "unknown", cells, open: { reason, message } };
}

/** Both must hold. */
export function both(a: Claim, b: Claim): Claim {
  if (a.truth === "no") return a;
  if (b.truth === "no") return b;
  const cells = [...a.cells, ...b.cells];
  const doubt = a.truth === "unknown" ? a.open : b.open;
  return { truth: doubt === undefined ? "yes" : "unknown", cells, ...(doubt && { open: doubt }) };
}

/** One of them is enough. */
export function either(a: Claim, b: Claim): Claim {
  if (a.truth === "yes") return a;
  if (b.truth === "yes") return b;
  const cells = [...a.cells, ...b.cells];
  if (a.truth === "no" && b.truth === "no") {
    const margin = b.margin ?? a.margin;
    return { truth: "no", cells, ...(margin && { margin }) };
  }
  const doubts = [a.open, b.open].filter((doubt) => doubt !== undefined);
  const written = doubts.find((doubt) => "reason" in doubt);
  const fields = doubts.flatMap((doubt) => ("fields" in doubt ? doubt.fields : []));
  return { truth: "unknown", cells, open: written ?? { fields } };
}

/** The review that an open claim asks for. */
export function doubtOf(
  claim: Claim,
  subject: { readonly fields: Fields },
  who: string,
  facts: Readonly<Record<string, Fact>>,
): Outcome {
  if (claim.open !== undefined && "reason" in claim.open) {
    return review(claim.open.reason, claim.open.message, { cells: claim.cells, facts });
  }
  return open(subject, claim.open?.fields ?? [], who);
}
