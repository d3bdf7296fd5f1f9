import { z } from "zod";
import type { DateInterval } from "../roster/calendar";
import { read, type Fields, type Person } from "../roster/roster";
import { personRule, type CellMark, type Outcome } from "./rule";
import { at, fail, open, pass, review, valueOf, type Truth } from "./support/answers";
import { isOpenEnded, tellExactly } from "./support/numbers";
import { notApplicable, outside, whoSchema } from "./support/subjects";
import { visitsOf } from "./support/visits";

const params = z.strictObject({
  who: whoSchema,
  minDays: z.int().positive(),
  maxDays: z.int().positive(),
  /** Days off the limits that may come from the way of counting. */
  tolerance: z.int().nonnegative(),
  /** The limits in weeks, where the call gives them so. */
  minWeeks: z.number().positive().optional(),
  maxWeeks: z.number().positive().optional(),
  /** 原则: another length is only a question. */
  principle: z.boolean().default(false),
});
type Params = z.infer<typeof params>;
type Stay = { readonly fields: Fields };

/** 在外停留时间: days from the first to the last, both counted. */
export const stayLength = personRule<Params>({
  id: "stay-length",
  params,
  needs: ["tripStart", "tripEnd", "tripDays", "tripWeeks"],
  outcomes: ["pass", "fail", "review", "notApplicable"],
  coverage: "full",
  check({ person, project }, limits) {
    const exempt = outside(person, limits.who);
    if (exempt !== null) return exempt;
    if (valueOf(read(person, "travels")) === "no") return notApplicable("otherKind");
    const stays = visitsOf(project, person);
    const answers = stays.map((stay) => judge(person, stay, limits));
    const worst = answers.find(({ outcome }) => outcome === "fail") ?? answers.find(({ outcome }) => outcome === "review");
    const [only] = answers;
    if (limits.principle || only === undefined || answers.length === 1) return worst ?? only ?? notApplicable("otherKind");
    return together(person, stays, limits) ?? worst ?? only;
  },
});

/** One stay. */
function judge(person: Person, stay: Stay, limits: Params): Outcome {
  const unreadable = (["tripStart", "tripEnd", "tripDays", "tripWeeks"] as const).find((field) => read(stay, field).state === "unreadable");
  if (unreadable !== undefined) return open(stay, [unreadable], person.name);
  const most = { tripDays: limits.maxDays, tripWeeks: limits.maxWeeks ?? limits.maxDays / 7 } as const;
  const openEnded = (["tripDays", "tripWeeks"] as const).find((field) => isOpenEnded(read(stay, field)) && (valueOf(read(stay, field)) ?? 0) <= most[field]);
  if (openEnded !== undefined) return tellExactly(stay, openEnded, person.name);
  const [start, end, days, weeks] = [read(stay, "tripStart"), read(stay, "tripEnd"), read(stay, "tripDays"), read(stay, "tripWeeks")];
  const byWeeks = weeks.state === "value" ? ofWeeks(person, weeks.value, at(weeks), limits) : null;
  const dates = daysOf(stay);
  if (dates !== null) {
    const byDates = ofDays(person, dates, [...at(start), ...at(end)], limits);
    const differ = byWeeks !== null && byWeeks.outcome !== byDates.outcome && [byWeeks, byDates].every(({ outcome }) => outcome !== "review");
    return differ
      ? review("contradictory", "conflict", { cells: [...at(start), ...at(end), ...at(weeks)], facts: { person: person.name } })
      : byDates;
  }
  if (days.state === "value") {
    if (/周|week/i.test(days.raw)) return ofWeeks(person, days.value, at(days), limits);
    if (inWeeks(days.value, limits) === "yes") {
      return review("needsJudgement", "weeks-or-days", { cells: at(days), facts: { person: person.name, told: days.value } });
    }
    return ofDays(person, { from: days.value, to: days.value }, at(days), limits);
  }
  if (byWeeks !== null) return byWeeks;
  const half = start.state === "value" ? (["tripEnd"] as const) : end.state === "value" ? (["tripStart"] as const) : null;
  return open(stay, half ?? ["tripStart", "tripEnd", "tripDays", "tripWeeks"], person.name);
}

/** Several stays, which may be long enough only together; null where one of them has no dates. */
function together(person: Person, stays: readonly Stay[], limits: Params): Outcome | null {
  const sum = { from: 0, to: 0 };
  const cells: CellMark[] = [];
  for (const stay of stays) {
    const days = daysOf(stay);
    if (days === null) return null;
    sum.from += days.from;
    sum.to += days.to;
    cells.push(...at(read(stay, "tripStart")), ...at(read(stay, "tripEnd")));
  }
  const whole = ofDays(person, sum, cells, limits);
  return whole.outcome === "pass" ? review("needsJudgement", "split", { cells, facts: { person: person.name, sum: sum.from } }) : whole;
}

/** Fewest and most days by the dates, both ends counted; null without them. */
function daysOf(stay: Stay): DateInterval | null {
  const [start, end] = [read(stay, "tripStart"), read(stay, "tripEnd")];
  if (start.state !== "value" || end.state !== "value") return null;
  return { from: end.value.from - start.value.to + 1, to: end.value.to - start.value.from + 1 };
}

function ofDays(person: Person, length: DateInterval, cells: readonly CellMark[], limits: Params): Outcome {
  const { minDays, maxDays, tolerance } = limits;
  const told = length.from === length.to ? `${length.from}` : `${length.from}–${length.to}`;
  const facts = { person: person.name, told, min: minDays, max: maxDays };
  if (length.from >= minDays && length.to <= maxDays) {
    return pass({ cells, facts, margin: { value: Math.min(length.from - minDays, maxDays - length.to), unit: "day" } });
  }
  if (length.to < minDays - tolerance || length.from > maxDays + tolerance) {
    const margin = { value: length.to < minDays ? length.to - minDays : maxDays - length.from, unit: "day" } as const;
    return limits.principle ? review("needsJudgement", "not-usual", { cells, facts, margin }) : fail("days", { cells, facts, margin });
  }
  if (length.from !== length.to) return review("imprecise", "imprecise", { cells, facts });
  return review("needsJudgement", limits.principle ? "not-usual" : "counting", { cells, facts });
}

function ofWeeks(person: Person, weeks: number, cells: readonly CellMark[], limits: Params): Outcome {
  const { minWeeks, maxWeeks } = limits;
  if (minWeeks === undefined || maxWeeks === undefined) return ofDays(person, { from: weeks * 7, to: weeks * 7 }, cells, limits);
  const facts = { person: person.name, told: weeks, min: minWeeks, max: maxWeeks };
  return inWeeks(weeks, limits) === "yes" ? pass({ cells, facts }) : fail("weeks", { cells, facts });
}

function inWeeks(weeks: number, { minWeeks, maxWeeks }: Params): Truth {
  if (minWeeks === undefined || maxWeeks === undefined) return "unknown";
  return weeks >= minWeeks && weeks <= maxWeeks ? "yes" : "no";
}
