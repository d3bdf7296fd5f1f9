import { z } from "zod";
import type { DateInterval } from "../../roster/calendar";
import type { RosterIndex } from "../../roster/index-of-roster";
import { read, type Person, type Project } from "../../roster/roster";
import type { NotApplicable, Outcome, RuleContext } from "../rule";
import { once } from "./once";

/** Whom a clause speaks of: the Chinese project leader (中方项目负责人) or everybody of the Chinese side. */
export const whoSchema = z.enum(["leader", "chinese"]);
export type Who = z.infer<typeof whoSchema>;

/** The clause does not concern the subject. */
export function notApplicable(why: NotApplicable): Outcome {
  return { outcome: "notApplicable", why };
}

/** Not applicable where the person is none of those that the clause speaks of; else null. */
export function outside(person: Person, who: Who): Outcome | null {
  if (person.side === "foreign") return notApplicable("foreignSide");
  return who === "leader" && person.role !== "leader" ? notApplicable("notLeader") : null;
}

/** The Chinese side of a project, in the order of the roster. */
export const chineseSide = once((project: Project): readonly Person[] => project.people.filter((person) => person.side === "chinese"));

/** One human being, who may stand on several rows. */
export type SamePerson = readonly Person[];

/** People told apart. */
export interface Heads {
  /** Rows that are surely one person are one. */
  readonly surelyTold: readonly SamePerson[];
  /** Rows that may be one person are one as well. */
  readonly mayBeTold: readonly SamePerson[];
}

/** Counts heads, not rows: a leader who is listed again as a member is one person. */
export function headsOf(people: readonly Person[], index: RosterIndex): Heads {
  if (!people.some((person) => index.othersLike(person).length > 0)) {
    const each = people.map((person) => [person]);
    return { surelyTold: each, mayBeTold: each };
  }
  return { surelyTold: merged(people, index, false), mayBeTold: merged(people, index, true) };
}

function merged(people: readonly Person[], index: RosterIndex, andUnknown: boolean): readonly SamePerson[] {
  const groups = new Map<string, Person[]>();
  const among = new Set(people.map((person) => person.id));
  for (const person of people) {
    const known = groups.get(person.id) ?? [person];
    groups.set(person.id, known);
    for (const { person: other, identity } of index.othersLike(person)) {
      if (!among.has(other.id) || (identity === "unknown" && !andUnknown)) continue;
      const joined = groups.get(other.id);
      if (joined === known) continue;
      for (const one of joined ?? [other]) {
        known.push(one);
        groups.set(one.id, known);
      }
    }
  }
  return [...new Set(groups.values())];
}

/** The days on which the application may have been handed in: its own submission time, else the run's. */
export function submissionOf(project: Project, context: RuleContext): DateInterval {
  const submitted = read(project, "submitTime");
  return submitted.state === "value" ? submitted.value.day : context.asOf;
}
