import type { Direction } from "../guideline/guideline";
import type { Project } from "../roster/roster";
import type { BoundClause } from "./bindings";
import type { ChecklistRow, ChecklistVerdict, Severity, Verdict } from "./result";
import { heavier, severityOf } from "./severity";

/** Which of several verdicts stands for all: the worst one that was reached. */
const weight: Readonly<Record<ChecklistVerdict, number>> = {
  fail: 7,
  crashed: 6,
  review: 5,
  manual: 4,
  info: 3,
  notChecked: 2,
  pass: 1,
  notApplicable: 0,
};

/** The row of a clause for a project, over everything that was said of it there. */
export function checklistRow(
  { clause, rule }: BoundClause,
  project: Project,
  direction: Direction | null,
  verdicts: readonly Verdict[],
): ChecklistRow {
  const code = direction?.code ?? null;
  const own = severityOf(clause);
  if (rule === null) {
    return { project: project.key, direction: code, clause: clause.id, verdict: undecided(clause.kind), severity: own, findings: nothing };
  }
  let verdict: ChecklistVerdict = "notApplicable";
  let severity: Severity | null = null;
  let findings: Set<string> | null = null;
  for (const one of verdicts) {
    if (one.finding !== null) (findings ??= new Set()).add(one.finding);
    const meant = meaning(one, clause.whenMissing, clause.kind);
    if (weight[meant] > weight[verdict]) {
      verdict = meant;
      severity = one.severity;
    } else if (meant === verdict) {
      severity = severity === null ? one.severity : heavier(severity, one.severity);
    }
  }
  return {
    project: project.key,
    direction: code,
    clause: clause.id,
    verdict,
    severity: severity ?? own,
    findings: findings === null ? nothing : [...findings],
  };
}

const nothing: readonly string[] = [];

/** What becomes of a clause that no rule decides. */
export function undecided(kind: BoundClause["clause"]["kind"]): ChecklistVerdict {
  return kind === "info" ? "info" : kind === "computable" ? "notChecked" : "manual";
}

/** What is not yet due is to be ticked, not a doubt; information does not pass, it is there. */
function meaning(verdict: Verdict, whenMissing: "manual" | "info" | undefined, kind: BoundClause["clause"]["kind"]): ChecklistVerdict {
  const silent = verdict.reason === "missingColumn" || verdict.reason === "missingCell";
  const notDue = whenMissing === "manual" && verdict.severity === "info";
  if (verdict.outcome === "review" && (silent || notDue) && whenMissing !== undefined) return whenMissing;
  return verdict.outcome === "pass" && kind === "info" ? "info" : verdict.outcome;
}
