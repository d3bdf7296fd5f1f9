import type { Person, Project } from "../roster/roster";
import { severityOf } from "./severity";
import type { CheckResult, ChecklistRow, SubjectRef, Verdict } from "./result";

/**
 * Every verdict on a project and its people, or on one person alone: passes and what does not concern them
 * included, in the order of the call. Of the clauses that concern the project's direction.
 */
export function verdictsOf(result: CheckResult, project: Project, person?: Person): readonly Verdict[] {
  const { verdicts } = result.said(project);
  return person === undefined ? verdicts : verdicts.filter(({ subject }) => subject.kind === "person" && subject.personId === person.id);
}

/** The rows of a project in the checklist, in the order of the call. */
export function checklistOf(result: CheckResult, project: Project): readonly ChecklistRow[] {
  return result.said(project).checklist;
}

/** The checklist of the whole roster, project by project. */
export function* everyChecklistRow(result: CheckResult): Generator<ChecklistRow> {
  for (const project of result.roster.projects) yield* result.said(project).checklist;
}

/**
 * Every decided clause for every subject, project by project; after the clauses that concern a project those of
 * other directions, which do not.
 */
export function* everyVerdict(result: CheckResult): Generator<Verdict> {
  for (const project of result.roster.projects) {
    const { verdicts, checklist } = result.said(project);
    yield* verdicts;
    yield* ofOtherDirections(result, project, new Set(checklist.map((row) => row.clause)));
  }
}

function* ofOtherDirections({ guideline, deciders }: CheckResult, project: Project, concerned: ReadonlySet<string>): Generator<Verdict> {
  for (const clause of guideline.clauses) {
    const decider = deciders.get(clause.id);
    if (decider === undefined || concerned.has(clause.id)) continue;
    const subjects: readonly SubjectRef[] =
      decider.scope === "project"
        ? [{ kind: "project", projectKey: project.key }]
        : project.people.map(({ id }) => ({ kind: "person", personId: id, projectKey: project.key }));
    for (const subject of subjects) {
      yield {
        clause: clause.id,
        rule: decider.rule,
        subject,
        outcome: "notApplicable",
        reason: null,
        severity: severityOf(clause),
        cells: [],
        facts: { why: "otherDirection" },
        margin: null,
        reading: null,
        words: null,
        group: null,
        finding: null,
      };
    }
  }
}
