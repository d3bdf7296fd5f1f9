import type { Project } from "../roster/roster";
import { severityOf } from "./severity";
import type { CheckResult, SubjectRef, Verdict } from "./result";
import { groupBy } from "../roster/group-by";

/**
 * Every decided clause for every subject: those of the result, and for each project the clauses of other
 * directions, which do not concern it. Made when asked for: they outnumber the rest by far.
 */
export function* everyVerdict(result: CheckResult): Generator<Verdict> {
  const { roster, verdicts, checklist } = result;
  const said = groupBy(verdicts, (verdict) => (verdict.subject.kind === "roster" ? "" : verdict.subject.projectKey));
  const concerned = groupBy(checklist, (row) => row.project);
  for (const project of roster.projects) {
    yield* said.get(project.key) ?? [];
    yield* ofOtherDirections(result, project, new Set((concerned.get(project.key) ?? []).map((row) => row.clause)));
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
