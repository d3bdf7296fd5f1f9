import type { Words, CheckResult } from "../../findings/result";

/** The sentence that answers the question: does anything fail, does anybody have to look. */
export function headlineOf(result: CheckResult): Words {
  const { error, warning, review, crashed, settled = 0 } = result.counts;
  const undecided = review + crashed;
  const projects = failingProjects(result);
  if (error > 0) {
    if (projects === 0) {
      return undecided > 0
        ? { key: "pane.results.failingRosterReview", facts: { errors: error, review: undecided } }
        : { key: "pane.results.failingRoster", facts: { errors: error } };
    }
    return undecided > 0
      ? { key: "pane.results.failingReview", facts: { projects, review: undecided } }
      : { key: "pane.results.failing", facts: { projects } };
  }
  if (undecided > 0) return { key: "pane.results.review", facts: { review: undecided } };
  if (warning > 0) return { key: "pane.results.warning", facts: { warning } };
  if (settled > 0) return { key: "signOff.headline", facts: { settled } };
  return { key: "pane.results.clean", facts: {} };
}

/** Projects with at least one fail of severity error. */
function failingProjects(result: CheckResult): number {
  const failing = new Set<string>();
  for (const finding of result.findings) {
    if (finding.outcome === "fail" && finding.severity === "error" && finding.subject.kind !== "roster") {
      failing.add(finding.subject.projectKey);
    }
  }
  return failing.size;
}
