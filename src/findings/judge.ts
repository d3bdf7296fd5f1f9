import type { Clause } from "../guideline/guideline";
import type { FieldKey } from "../roster/field";
import type { Person, Project, Roster } from "../roster/roster";
import type { Outcome, PersonRule, ProjectRule, RuleContext } from "../rules/rule";

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

/** A rule asked about a project as a whole. A rule that throws stops nobody else. */
export function askProject(rule: ProjectRule<unknown>, params: unknown, project: Project, context: RuleContext): Answer {
  try {
    return rule.check({ project }, params, context);
  } catch (thrown) {
    return crashed(thrown);
  }
}

/** A rule asked about one person of a project. */
export function askPerson(rule: PersonRule<unknown>, params: unknown, person: Person, project: Project, context: RuleContext): Answer {
  try {
    return rule.check({ person, project }, params, context);
  } catch (thrown) {
    return crashed(thrown);
  }
}

/**
 * What stays open of a clause about people because nobody is named whom it speaks of; null where somebody is.
 * `nobody`: it concerned none of the people of the project.
 */
export function unaskedOf(clause: Clause, project: Project, nobody: boolean, roster: Roster): Unasked | null {
  if (project.people.length === 0) return unasked("no-people", ["name"], roster);
  if (!nobody || project.leaders.length > 0) return null;
  const { subjects } = clause;
  const leaderOnly = subjects.includes("leader") && !subjects.includes("chinese") && !subjects.includes("member");
  return leaderOnly ? unasked("no-leader", ["role", "leader"], roster) : null;
}

function unasked(message: Unasked["message"], wanted: readonly FieldKey[], { present }: Roster): Unasked {
  const column = wanted.some((field) => present.has(field));
  return { outcome: "unasked", message, wanted, reason: column ? (message === "no-people" ? "notListed" : "missingCell") : "missingColumn" };
}

function crashed(thrown: unknown): Answer {
  return { outcome: "crashed", detail: thrown instanceof Error ? thrown.message : String(thrown) };
}
