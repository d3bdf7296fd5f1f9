import type { Clause } from "../guideline/guideline";
import type { FieldKey } from "../roster/field";
import type { CellRef } from "../roster/address";
import type { Gap, Person, Project, Roster } from "../roster/roster";
import type { Outcome, PersonRule, ProjectRule, RuleContext } from "../rules/rule";

/** What a rule answered, or that it threw. */
export type Answer = Outcome | { readonly outcome: "crashed"; readonly detail: string } | Unasked;

/** Nobody of the kind that the clause speaks of is named: a person must say who it is. */
export interface Unasked {
  readonly outcome: "unasked";
  /** Key under `finding.`: no leader is named, nobody at all, or somebody in a cell that nobody can read. */
  readonly message: "no-leader" | "no-people" | "unread-person";
  readonly reason: "notListed" | "missingCell" | "missingColumn" | "unreadable";
  /** Of `unread-person`. */
  readonly cell?: CellRef;
  /** Any of these would have named one. */
  readonly wanted: readonly FieldKey[];
}

/** A rule asked about a project as a whole. A rule that throws stops nobody else. */
export function askProject(rule: ProjectRule<unknown>, params: unknown, project: Project, context: RuleContext): Answer {
  try {
    const answer = rule.check({ project }, params, context);
    if (project.gaps === undefined || rule.holds === undefined || (answer.outcome !== "pass" && answer.outcome !== "fail")) return answer;
    // Somebody whose side is not known may be one too many as well as one too few.
    const either = project.gaps.find(({ field }) => field === "side" || field === "nationality");
    const [gap = either] = project.gaps;
    return gap !== undefined && (either !== undefined || !rule.holds(answer, params)) ? unread(either ?? gap) : answer;
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
  const { subjects } = clause;
  const leaderOnly = subjects.includes("leader") && !subjects.includes("chinese") && !subjects.includes("member");
  const gap = project.gaps?.find(({ field, role, side }) => naming.has(field) && (!leaderOnly || role !== "member") && side === "chinese");
  if (gap !== undefined) return unread(gap);
  if (project.people.length === 0) return unasked("no-people", ["name"], roster);
  if (!nobody || project.leaders.length > 0) return null;
  return leaderOnly ? unasked("no-leader", ["role", "leader"], roster) : null;
}

/** Cells that may name people of whom a clause about people has to be asked. */
const naming: ReadonlySet<Gap["field"]> = new Set<Gap["field"]>(["name", "leader", "projectId", "projectTitle"]);

function unread({ field, cell, problem }: Gap): Unasked {
  return { outcome: "unasked", message: "unread-person", wanted: [field], reason: problem === null ? "missingCell" : "unreadable", cell };
}

function unasked(message: Unasked["message"], wanted: readonly FieldKey[], { present }: Roster): Unasked {
  const column = wanted.some((field) => present.has(field));
  return { outcome: "unasked", message, wanted, reason: column ? (message === "no-people" ? "notListed" : "missingCell") : "missingColumn" };
}

function crashed(thrown: unknown): Answer {
  return { outcome: "crashed", detail: thrown instanceof Error ? thrown.message : String(thrown) };
}
