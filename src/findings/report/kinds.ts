import type { Finding } from "../result";
import type { SignOffs } from "../sign-off/hold";

/** The word that stands for a finding, worst first; words and sign under `report.severity.`. */
export const findingKinds = ["error", "crashed", "warning", "review", "settled", "info", "notice"] as const;
export type FindingKind = (typeof findingKinds)[number];

/** A fail by how much it matters, everything else as it is. */
export function kindOf(finding: Pick<Finding, "outcome" | "severity">): Exclude<FindingKind, "settled"> {
  return finding.outcome === "fail" ? finding.severity : finding.outcome;
}

/** As {@link kindOf}; what somebody settled is told apart, under its own word. */
export function reportKind(finding: Finding, signOffs: SignOffs | undefined): FindingKind {
  return signOffs?.held.get(finding.id)?.kind === "settled" ? "settled" : kindOf(finding);
}
