import type { CheckResult, ChecklistVerdict, Finding, Verdict } from "../../findings/result";
import type { Clause } from "../../guideline/guideline";
import type { Person, Project } from "../../roster/roster";

/** One line of the 审查表: what a clause says of the project or person shown. */
export interface ClauseRow {
  readonly id: string;
  readonly clause: Clause;
  readonly verdict: ChecklistVerdict;
  /** The verdict of one person; null on a project's line, which stands for everybody in it. */
  readonly own: Verdict | null;
  readonly findings: readonly Finding[];
}

/** Who the 审查表 speaks of: a project as a whole, or one of its people. */
export interface Whose {
  readonly project: Project;
  readonly person: Person | null;
}

/** Answers from one result for any project and person; indexed once, so that a choice is shown at once. */
export interface Checklist {
  rows(whose: Whose): readonly ClauseRow[];
  direction(project: Project): string | null;
}

/** Verdicts that still ask something of somebody. A reminder is open until it is ticked. */
const openVerdicts: ReadonlySet<ChecklistVerdict> = new Set(["fail", "review", "crashed", "notChecked"]);

export function isOpen(row: ClauseRow, ticked: boolean): boolean {
  return openVerdicts.has(row.verdict) || (row.verdict === "manual" && !ticked);
}

/** The name under which a tick of a reminder is kept: it belongs to the project, whatever rows it moves to. */
export function tickOf(project: Project, clause: string): string {
  return JSON.stringify([project.key, clause]);
}

export function checklistOf(result: CheckResult): Checklist {
  const clauses = new Map(result.guideline.clauses.map((clause) => [clause.id, clause]));
  const findings = new Map(result.findings.map((finding) => [finding.id, finding]));
  const byProject = indexed(result.checklist, (row) => row.project);
  const byPerson = indexed(result.verdicts, (verdict) => (verdict.subject.kind === "person" ? verdict.subject.personId : null));
  const found = (ids: readonly string[]): readonly Finding[] => ids.flatMap((id) => findings.get(id) ?? []);

  const ofProject = (project: Project): readonly ClauseRow[] =>
    (byProject.get(project.key) ?? []).flatMap((row) => {
      const clause = clauses.get(row.clause);
      return clause === undefined ? [] : [{ id: row.clause, clause, verdict: row.verdict, own: null, findings: found(row.findings) }];
    });
  const ofPerson = (person: Person): readonly ClauseRow[] =>
    (byPerson.get(person.id) ?? []).flatMap((own) => {
      const clause = clauses.get(own.clause);
      return clause === undefined ? [] : [{ id: own.clause, clause, verdict: own.outcome, own, findings: own.finding === null ? [] : found([own.finding]) }];
    });
  return {
    rows: ({ project, person }) => (person === null ? ofProject(project) : ofPerson(person)),
    direction: (project) => byProject.get(project.key)?.[0]?.direction ?? null,
  };
}

/** How many lines have each verdict. */
export function countVerdicts(rows: readonly ClauseRow[]): ReadonlyMap<ChecklistVerdict, number> {
  const counts = new Map<ChecklistVerdict, number>();
  for (const row of rows) counts.set(row.verdict, (counts.get(row.verdict) ?? 0) + 1);
  return counts;
}

function indexed<T>(items: readonly T[], keyOf: (item: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
