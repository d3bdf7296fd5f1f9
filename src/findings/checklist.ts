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

/** The row of a clause for a project while it is being filled. */
export interface RowDraft {
  verdict: ChecklistVerdict;
  /** Null before the first verdict. */
  severity: Severity | null;
  /** Each once, in the order in which they were told. */
  readonly findings: Set<string>;
}

/** An empty row; to be used for one clause after another by {@link beginRow}. */
export function rowDraft(): RowDraft {
  return { verdict: "notApplicable", severity: null, findings: new Set() };
}

/** Makes the draft the row of another clause, of which nothing has been said yet. */
export function beginRow(row: RowDraft, { clause, rule }: BoundClause): void {
  row.verdict = rule === null ? undecided(clause.kind) : "notApplicable";
  row.severity = null;
  if (row.findings.size > 0) row.findings.clear();
}

/** Adds what was said of one subject: the row stands for all of them. */
export function addToRow(row: RowDraft, { clause }: BoundClause, said: Pick<Verdict, "outcome" | "reason" | "severity" | "finding">): void {
  if (said.finding !== null) row.findings.add(said.finding);
  const meant = meaning(said, clause.whenMissing, clause.kind);
  if (weight[meant] > weight[row.verdict]) {
    row.verdict = meant;
    row.severity = said.severity;
  } else if (meant === row.verdict) {
    row.severity = row.severity === null ? said.severity : heavier(row.severity, said.severity);
  }
}

/** The row as it stands in the checklist. */
export function finishedRow(row: RowDraft, { clause }: BoundClause, project: Project, direction: Direction | null): ChecklistRow {
  return {
    project: project.key,
    direction: direction?.code ?? null,
    clause: clause.id,
    verdict: row.verdict,
    severity: row.severity ?? severityOf(clause),
    findings: row.findings.size === 0 ? nothing : [...row.findings],
  };
}

const nothing: readonly string[] = [];

/** What becomes of a clause that no rule decides. */
export function undecided(kind: BoundClause["clause"]["kind"]): ChecklistVerdict {
  return kind === "info" ? "info" : kind === "computable" ? "notChecked" : "manual";
}

/** What is not yet due is to be ticked, not a doubt; information does not pass, it is there. */
function meaning(
  { outcome, reason, severity }: Pick<Verdict, "outcome" | "reason" | "severity">,
  whenMissing: "manual" | "info" | undefined,
  kind: BoundClause["clause"]["kind"],
): ChecklistVerdict {
  if (outcome === "review" && whenMissing !== undefined) {
    const silent = reason === "missingColumn" || reason === "missingCell";
    const notDue = whenMissing === "manual" && severity === "info";
    if (silent || notDue) return whenMissing;
  }
  return outcome === "pass" && kind === "info" ? "info" : outcome;
}
