import type { SignOffs } from "../../findings/sign-off/hold";
import type { Finding } from "../../findings/result";

/** The chips above the list. A fail that matters little (info) and a notice are both notes. */
export const filterKeys = ["error", "warning", "review", "notice", "crashed", "settled"] as const;
export type FilterKey = (typeof filterKeys)[number];

/** The category in which a finding is shown: its icon, its word, its chip. What somebody settled has one of its own. */
export function categoryOf(finding: Finding, signOffs?: SignOffs): FilterKey {
  if (signOffs?.held.get(finding.id)?.kind === "settled") return "settled";
  switch (finding.outcome) {
    case "crashed":
      return "crashed";
    case "review":
      return "review";
    case "notice":
      return "notice";
    case "fail":
      return finding.severity === "info" ? "notice" : finding.severity;
  }
}
