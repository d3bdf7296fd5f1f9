import type { CheckResult, ChecklistVerdict, Finding, Verdict } from "../../findings/result";
import { checklistOf as rowsOf, verdictsOf } from "../../findings/verdicts";
import type { SignOffs } from "../../findings/sign-off/hold";
import type { Clause } from "../../guideline/guideline";
import type { Person, Project } from "../../roster/roster";
import { atOnce, type Steps } from "../../roster/steps";

/** What a clause says of the project or person shown: a line of the 审查表, or of a person's page. */
export interface ClauseRow {
  readonly id: string;
  readonly clause: Clause;
  readonly verdict: ChecklistVerdict;
  /** The verdict of this one subject; null where a project's line stands for everybody in it. */
  readonly own: Verdict | null;
  readonly findings: readonly Finding[];
}

/** Who the 审查表 speaks of: a project as a whole, or one of its people. */
export interface Whose {
  readonly project: Project;
  readonly person: Person | null;
}

/** Answers from one result for any project and person. */
export interface Checklist {
  rows(whose: Whose): readonly ClauseRow[];
  /** Clauses of other directions, which do not concern the project: with `rows` every clause that is decided of it. */
  elsewhere(whose: Whose): readonly ClauseRow[];
  direction(project: Project): string | null;
}

/** Verdicts that still ask something of somebody. A reminder is open until it is ticked. */
const openVerdicts: ReadonlySet<ChecklistVerdict> = new Set(["fail", "review", "crashed", "notChecked"]);

export function isOpen(row: ClauseRow, ticked: boolean): boolean {
  return openVerdicts.has(row.verdict) || (row.verdict === "manual" && !ticked);
}

/** Whether everything that is asked in a line was settled by somebody; an error never is. */
export function isSettled(row: ClauseRow, signOffs: SignOffs | undefined): boolean {
  if (signOffs === undefined || (row.verdict !== "review" && row.verdict !== "fail")) return false;
  const asked = row.findings.filter(({ outcome }) => outcome !== "notice");
  return asked.length > 0 && asked.every(({ id, causedBy }) => signOffs.held.get(causedBy ?? id)?.kind === "settled");
}

export function checklistOf(result: CheckResult): Checklist {
  return atOnce(checklistInSteps(result));
}

const findingsAtOnce = 4096;

/** {@link checklistOf} in small steps. */
export function* checklistInSteps(result: CheckResult): Steps<Checklist> {
  const clauses = new Map(result.guideline.clauses.map((clause) => [clause.id, clause]));
  const findings = new Map<string, Finding>();
  for (const [at, finding] of result.findings.entries()) {
    findings.set(finding.id, finding);
    if (at % findingsAtOnce === 0) yield;
  }
  const found = (ids: readonly string[]): readonly Finding[] => ids.flatMap((id) => findings.get(id) ?? []);

  const ofProject = (project: Project): readonly ClauseRow[] => {
    const { verdicts, checklist } = result.said(project);
    const owns = new Map(verdicts.flatMap((verdict) => (verdict.subject.kind === "project" ? [[verdict.clause, verdict] as const] : [])));
    return checklist.flatMap((row) => {
      const clause = clauses.get(row.clause);
      return clause === undefined ? [] : [{ id: row.clause, clause, verdict: row.verdict, own: owns.get(row.clause) ?? null, findings: found(row.findings) }];
    });
  };
  const ofPerson = (project: Project, person: Person): readonly ClauseRow[] =>
    verdictsOf(result, project, person).flatMap((own) => {
      const clause = clauses.get(own.clause);
      return clause === undefined ? [] : [{ id: own.clause, clause, verdict: own.outcome, own, findings: own.finding === null ? [] : found([own.finding]) }];
    });
  const elsewhere = ({ project, person }: Whose): readonly ClauseRow[] => {
    const concerned = new Set(rowsOf(result, project).map((row) => row.clause));
    return result.guideline.clauses
      .filter(({ id }) => !concerned.has(id) && result.deciders.get(id)?.scope === (person === null ? "project" : "person"))
      .map((clause) => ({ id: clause.id, clause, verdict: "notApplicable", own: null, findings: [] }));
  };
  return {
    rows: ({ project, person }) => (person === null ? ofProject(project) : ofPerson(project, person)),
    elsewhere,
    direction: (project) => result.directions.get(project.key) ?? null,
  };
}

/** How many lines have each verdict. */
export function countVerdicts(rows: readonly ClauseRow[]): ReadonlyMap<ChecklistVerdict, number> {
  const counts = new Map<ChecklistVerdict, number>();
  for (const row of rows) counts.set(row.verdict, (counts.get(row.verdict) ?? 0) + 1);
  return counts;
}
