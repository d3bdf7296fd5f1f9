import type { Clause } from "../guideline/guideline";
import type { Severity } from "./result";

const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** How much a clause matters; one that is always left to a person matters as a warning. */
export function severityOf(clause: Clause): Severity {
  return clause.severity === "review" ? "warning" : clause.severity;
}

/** The clause's severity, or the rule's where that is lower. */
export function lowered(clause: Clause, byRule: Severity | undefined): Severity {
  const own = severityOf(clause);
  return byRule !== undefined && rank[byRule] < rank[own] ? byRule : own;
}

/** The heavier of two. */
export function heavier(a: Severity, b: Severity): Severity {
  return rank[a] >= rank[b] ? a : b;
}
