import type { FieldKey } from "../roster/field";
import type { Person, Project } from "../roster/roster";
import type { Outcome, Rule, RuleContext } from "../rules/rule";
import type { BoundClause } from "./bindings";

/** What a rule answered, or that it threw. */
export type Answer = Outcome | { readonly outcome: "crashed"; readonly detail: string } | Unasked;

/** Nobody of the kind that the clause speaks of is named: a person must say who it is. */
export interface Unasked {
  readonly outcome: "unasked";
  /** Key under `finding.`: no leader is named, or nobody at all. */
  readonly message: "no-leader" | "no-people";
  /** Any of these would have named one. */
  readonly wanted: readonly FieldKey[];
}

/** An answer about one subject; `person` null when it is about the project. */
export interface Judged {
  readonly person: Person | null;
  readonly answer: Answer;
}

/** A clause asked of a project: once, or once for each of its people. A rule that throws stops nobody else. */
export function judge(bound: BoundClause & { readonly rule: Rule }, project: Project, context: RuleContext): readonly Judged[] {
  const { rule, params, clause } = bound;
  if (rule.scope === "project") {
    return [{ person: null, answer: guarded(() => rule.check({ project }, params, context)) }];
  }
  const judged = project.people.map((person): Judged => ({
    person,
    answer: guarded(() => rule.check({ person, project }, params, context)),
  }));
  if (project.people.length === 0) return [{ person: null, answer: noPeople }];
  const leaderOnly = clause.subjects.includes("leader") && !clause.subjects.includes("chinese") && !clause.subjects.includes("member");
  const unasked = judged.every(({ answer }) => answer.outcome === "notApplicable");
  if (leaderOnly && unasked && project.leaders.length === 0) return [...judged, { person: null, answer: noLeader }];
  return judged;
}

const noPeople: Unasked = { outcome: "unasked", message: "no-people", wanted: ["name"] };
const noLeader: Unasked = { outcome: "unasked", message: "no-leader", wanted: ["role", "leader"] };

function guarded(check: () => Outcome): Answer {
  try {
    return check();
  } catch (thrown) {
    return { outcome: "crashed", detail: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
