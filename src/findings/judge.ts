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
  readonly reason: "notListed" | "missingCell" | "missingColumn";
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
  if (project.people.length === 0) return [{ person: null, answer: unasked("no-people", ["name"], context) }];
  const { subjects } = clause;
  const leaderOnly = subjects.includes("leader") && !subjects.includes("chinese") && !subjects.includes("member");
  const nobody = judged.every(({ answer }) => answer.outcome === "notApplicable");
  if (!leaderOnly || !nobody || project.leaders.length > 0) return judged;
  return [...judged, { person: null, answer: unasked("no-leader", ["role", "leader"], context) }];
}

function unasked(message: Unasked["message"], wanted: readonly FieldKey[], { roster }: RuleContext): Unasked {
  const column = wanted.some((field) => roster.present.has(field));
  return { outcome: "unasked", message, wanted, reason: column ? (message === "no-people" ? "notListed" : "missingCell") : "missingColumn" };
}

function guarded(check: () => Outcome): Answer {
  try {
    return check();
  } catch (thrown) {
    return { outcome: "crashed", detail: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
