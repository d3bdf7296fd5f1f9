import type { Roster } from "../roster/roster";
import type { BoundClause } from "./bindings";
import type { CheckResult, ChecklistVerdict, Counts, Finding } from "./result";
import type { SignOffs } from "./sign-off/hold";

/** The numbers of a run; a finding that another one causes is counted in its cause. `rows`: checklist rows by what stands in them. */
export function countsOf(roster: Roster, findings: readonly Finding[], rows: Readonly<Record<ChecklistVerdict, number>>): Counts {
  const counts = {
    people: roster.people.length,
    projects: roster.projects.length,
    error: 0,
    warning: 0,
    info: 0,
    review: 0,
    notice: 0,
    crashed: 0,
    pass: rows.pass,
    notApplicable: rows.notApplicable,
    manual: rows.manual,
    notChecked: rows.notChecked,
  };
  for (const finding of findings) {
    if (finding.causedBy !== null) continue;
    counts[finding.outcome === "fail" ? finding.severity : finding.outcome] += 1;
  }
  return counts;
}

/**
 * The numbers once people have signed off: what is settled or ticked is counted apart, what is contested stays where it
 * is and is counted besides. `before` are the numbers without any sign-off.
 */
export function signedCounts(before: Counts, findings: readonly Finding[], { held, ticks }: Pick<SignOffs, "held" | "ticks">): Counts {
  const counts = { ...before, manual: before.manual - ticks.size, settled: 0, contested: 0, ticked: ticks.size };
  for (const finding of findings) {
    const signOff = held.get(finding.id);
    if (signOff === undefined) continue;
    if (signOff.kind === "contested") counts.contested += 1;
    else {
      counts.settled += 1;
      counts[finding.outcome === "fail" ? finding.severity : finding.outcome] -= 1;
    }
  }
  return counts;
}

/** How many clauses of the call are settled by what. */
export function coverageOf(bound: readonly BoundClause[]): CheckResult["coverage"] {
  const coverage = { decided: 0, declared: 0, manual: 0, info: 0, notChecked: 0 };
  for (const { clause, rule } of bound) coverage[homeOf(clause.kind, rule !== null)] += 1;
  return coverage;
}

function homeOf(kind: BoundClause["clause"]["kind"], hasRule: boolean): keyof CheckResult["coverage"] {
  switch (kind) {
    case "computable":
      return hasRule ? "decided" : "notChecked";
    case "declarable":
      return hasRule ? "declared" : "manual";
    case "reminder":
      return "manual";
    case "info":
      return "info";
  }
}
