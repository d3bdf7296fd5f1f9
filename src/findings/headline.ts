import type { CheckResult, Finding, Words } from "./result";

/**
 * The sentence that answers the question: does anything fail, does anybody have to look. The same in the pane, in the
 * reports and on the command line; it never says that the call's conditions are met.
 */
export function headlineOf(result: CheckResult): Words {
  const before = remembered.get(result);
  if (before !== undefined) return before;
  const words = makeHeadline(result);
  remembered.set(result, words);
  return words;
}

/** A page asks at every drawing. */
const remembered = new WeakMap<CheckResult, Words>();

function makeHeadline(result: CheckResult): Words {
  const { error: errors, warning, review, crashed, settled = 0 } = result.counts;
  const projects = failingProjects(result);
  const columns = missingColumns(result);
  const facts = { projects, errors, warning, review: review + crashed - columns, columns, settled };
  return { key: `headline.${keyOf(facts)}`, facts };
}

function keyOf({ projects, errors, warning, review, columns, settled }: Readonly<Record<"projects" | "errors" | "warning" | "review" | "columns" | "settled", number>>): string {
  if (errors > 0) return projects > 0 ? "failing" : "failingRoster";
  if (review > 0) return "review";
  if (columns > 0) return "columns";
  if (warning > 0) return "warning";
  return settled > 0 ? "settled" : "clean";
}

/** Whether the finding says that the roster lacks a column: no fault of any one project, and mostly there are many. */
export function isMissingColumn(finding: Pick<Finding, "rule">): boolean {
  return finding.rule === "data-missing-column";
}

/** Columns that the roster lacks and nobody has settled: a part of the count of what is to be confirmed. */
export function missingColumns({ findings, signOffs }: Pick<CheckResult, "findings" | "signOffs">): number {
  return findings.filter((finding) => isMissingColumn(finding) && signOffs?.held.get(finding.id)?.kind !== "settled").length;
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
