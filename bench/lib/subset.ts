import { Engine, type RuleProperties } from "json-rules-engine";
import type { Guideline } from "../../src/guideline/guideline";
import { parseIsoDay } from "../../src/roster/calendar";
import { read, type Person, type Roster } from "../../src/roster/roster";
import { titleRanks } from "../../src/roster/values";

/** The rules that a general rule engine and code by hand can express as well. */
const expressible = new Set(["birth-date-from", "nationality", "doctorate", "title-at-least"]);

/** The call with only the clauses of these rules. */
export function subsetOf(call: Guideline): Guideline {
  return {
    ...call,
    clauses: call.clauses.flatMap((whole) => {
      if (whole.rule === undefined || !expressible.has(whole.rule)) return [];
      const clause = { ...whole };
      delete clause.also;
      delete clause.sameAs;
      return [clause];
    }),
  };
}

/** One thing that a direction asks of somebody. */
export interface Line {
  readonly direction: string;
  readonly who: "leader" | "chinese";
  readonly fact: "birth" | "nationality" | "doctor" | "rank";
  /** Least value that is admitted: a day, a rank; 1 for yes. */
  readonly least: number;
}

/** A person as numbers; null where the roster does not say. Made before anything is measured. */
export interface Facts {
  readonly direction: string;
  readonly leader: boolean;
  readonly birth: number | null;
  readonly nationality: number | null;
  readonly doctor: number | null;
  readonly rank: number | null;
}

export interface Answers {
  readonly fail: number;
  readonly review: number;
}

const facts = { "birth-date-from": "birth", nationality: "nationality", doctorate: "doctor", "title-at-least": "rank" } as const;

/** What the clauses of the subset ask. */
export function linesOf(subset: Guideline): readonly Line[] {
  return subset.clauses.flatMap(({ rule, params, directions }) => {
    const fact = facts[rule as keyof typeof facts];
    const { who, from, rank } = params as { readonly who: Line["who"]; readonly from?: string; readonly rank?: string };
    const least = fact === "birth" ? (parseIsoDay(from ?? "") ?? 0) : fact === "rank" ? titleRanks.indexOf(rank as (typeof titleRanks)[number]) : 1;
    return directions.map((direction) => ({ direction, who, fact, least }));
  });
}

/** The Chinese side of the directions that ask anything. */
export function factsOf(roster: Roster, lines: readonly Line[]): readonly Facts[] {
  const asked = new Set(lines.map(({ direction }) => direction));
  return roster.projects.flatMap((project) => {
    const direction = read(project, "direction");
    if (direction.state !== "value" || !asked.has(direction.value)) return [];
    return project.people.filter(({ side }) => side === "chinese").map((person) => factsOn(person, direction.value));
  });
}

function factsOn(person: Person, direction: string): Facts {
  const birth = read(person, "birthDate");
  const id = read(person, "idNumber");
  const nationality = read(person, "nationality");
  const degree = read(person, "degree");
  const title = read(person, "title");
  const rank = title.state === "value" ? title.value.rank : null;
  const born = birth.state === "value" ? birth.value.from : birth.state === "empty" && id.state === "value" ? (id.value.birth?.from ?? null) : null;
  return {
    direction,
    leader: person.role === "leader",
    birth: born,
    nationality: nationality.state === "value" ? Number(nationality.value.iso === "CN") : null,
    doctor: degree.state === "value" ? Number(degree.value.level === "doctor" && degree.value.status === "awarded") : null,
    rank: rank === null ? null : rank === "none" ? -1 : titleRanks.indexOf(rank),
  };
}

/** Loops and comparisons, and nothing to tell anybody: the least that it can take. */
export function handWrittenAnswers(people: readonly Facts[], lines: readonly Line[]): Answers {
  const byDirection = new Map<string, Line[]>();
  for (const line of lines) byDirection.set(line.direction, [...(byDirection.get(line.direction) ?? []), line]);
  let fail = 0;
  let review = 0;
  for (const person of people) {
    for (const { who, fact, least } of byDirection.get(person.direction) ?? []) {
      if (who === "leader" && !person.leader) continue;
      const value = person[fact];
      if (value === null) review += 1;
      else if (value < least) fail += 1;
    }
  }
  return { fail, review };
}

/** The same as rules of json-rules-engine, one engine a direction, one run a person. */
export async function engineAnswers(people: readonly Facts[], lines: readonly Line[]): Promise<Answers> {
  const engines = new Map<string, Engine>();
  for (const { direction, who, fact, least } of lines) {
    const engine = engines.get(direction) ?? new Engine();
    engines.set(direction, engine);
    const concerned = who === "leader" ? [{ fact: "leader", operator: "equal", value: true }] : [];
    const rule = (type: string, operator: string, value: unknown): RuleProperties => ({
      conditions: { all: [...concerned, { fact, operator, value }] },
      event: { type },
    });
    engine.addRule(rule("review", "equal", null));
    // A missing number is told by a review: comparing null with a number is false in this engine.
    engine.addRule(rule("fail", "lessThan", least));
  }
  let fail = 0;
  let review = 0;
  for (const person of people) {
    const engine = engines.get(person.direction);
    if (engine === undefined) continue;
    const { events } = await engine.run({ ...person });
    for (const { type } of events) {
      if (type === "fail") fail += 1;
      else review += 1;
    }
  }
  return { fail, review };
}
