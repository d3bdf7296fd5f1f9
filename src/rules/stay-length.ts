import { z } from "zod";
import type { DateInterval } from "../roster/calendar";
import type { RosterIndex } from "../roster/index-of-roster";
import { read, type Person } from "../roster/roster";
import { personRule, type CellMark, type Outcome } from "./rule";
import { at, fail, open, pass, review, valueOf, type Truth } from "./support/answers";
import { notApplicable, outside, whoSchema } from "./support/subjects";

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

/** 在外停留时间: days from the first to the last, both counted. */
export const stayLength = personRule<Params>({
  id: "stay-length",
  params,
  needs: ["tripStart", "tripEnd", "tripDays", "tripWeeks"],
  outcomes: ["pass", "fail", "review", "notApplicable"],
  coverage: "full",
  check({ person }, limits, { index }) {
    const exempt = outside(person, limits.who);
    if (exempt !== null) return exempt;
    if (valueOf(read(person, "travels")) === "no") return notApplicable("otherKind");
    const [start, end, days, weeks] = [read(person, "tripStart"), read(person, "tripEnd"), read(person, "tripDays"), read(person, "tripWeeks")];
    for (const field of ["tripStart", "tripEnd", "tripDays", "tripWeeks"] as const) {
      if (read(person, field).state === "unreadable") return open(person, [field], person.name);
    }
    const byWeeks = weeks.state === "value" ? ofWeeks(person, weeks.value, at(weeks), limits) : null;
    if (start.state === "value" && end.state === "value") {
      const byDates = ofDays(person, lengthOf(start.value, end.value), [...at(start), ...at(end)], limits, index);
      const differ = byWeeks !== null && byWeeks.outcome !== byDates.outcome && [byWeeks, byDates].every(({ outcome }) => outcome !== "review");
      return differ
        ? review("contradictory", "conflict", { cells: [...at(start), ...at(end), ...at(weeks)], facts: { person: person.name } })
        : byDates;
    }
    if (days.state === "value") {
      const maybeWeeks = inWeeks(days.value, limits) === "yes";
      if (maybeWeeks || /周|week/i.test(days.raw)) {
        if (/周|week/i.test(days.raw)) return ofWeeks(person, days.value, at(days), limits);
        return review("needsJudgement", "weeks-or-days", { cells: at(days), facts: { person: person.name, told: days.value } });
      }
      return ofDays(person, { from: days.value, to: days.value }, at(days), limits, index);
    }
    if (byWeeks !== null) return byWeeks;
    const half = start.state === "value" ? (["tripEnd"] as const) : end.state === "value" ? (["tripStart"] as const) : null;
    return open(person, half ?? ["tripStart", "tripEnd", "tripDays", "tripWeeks"], person.name);
  },
});

/** Fewest and most days, both ends counted. */
function lengthOf(start: DateInterval, end: DateInterval): DateInterval {
  return { from: end.from - start.to + 1, to: end.to - start.from + 1 };
}

function ofDays(person: Person, length: DateInterval, cells: readonly CellMark[], limits: Params, index: RosterIndex): Outcome {
  const { minDays, maxDays, tolerance } = limits;
  const told = length.from === length.to ? `${length.from}` : `${length.from}–${length.to}`;
  const facts = { person: person.name, told, min: minDays, max: maxDays };
  if (length.from >= minDays && length.to <= maxDays) {
    return pass({ cells, facts, margin: { value: Math.min(length.from - minDays, maxDays - length.to), unit: "day" } });
  }
  if (length.to < minDays - tolerance || length.from > maxDays + tolerance) {
    const elsewhere = otherStays(person, index);
    const sum = length.from + elsewhere.days;
    if (elsewhere.days > 0 && sum >= minDays && sum <= maxDays) {
      return review("needsJudgement", "split", { cells: [...cells, ...elsewhere.cells], facts: { person: person.name, sum } });
    }
    const margin = { value: length.to < minDays ? length.to - minDays : maxDays - length.from, unit: "day" } as const;
    return limits.principle ? review("needsJudgement", "not-usual", { cells, facts, margin }) : fail("days", { cells, facts, margin });
  }
  if (length.from !== length.to) return review("imprecise", "imprecise", { cells, facts });
  return review("needsJudgement", limits.principle ? "not-usual" : "counting", { cells, facts });
}

function ofWeeks(person: Person, weeks: number, cells: readonly CellMark[], limits: Params): Outcome {
  const { minWeeks, maxWeeks } = limits;
  if (minWeeks === undefined || maxWeeks === undefined) return open(person, ["tripDays"], person.name);
  const facts = { person: person.name, told: weeks, min: minWeeks, max: maxWeeks };
  return inWeeks(weeks, limits) === "yes" ? pass({ cells, facts }) : fail("weeks", { cells, facts });
}

function inWeeks(weeks: number, { minWeeks, maxWeeks }: Params): Truth {
  if (minWeeks === undefined || maxWeeks === undefined) return "unknown";
  return weeks >= minWeeks && weeks <= maxWeeks ? "yes" : "no";
}

/** Days of the same person's other rows in the project. */
function otherStays(person: Person, index: RosterIndex): { readonly days: number; readonly cells: readonly CellMark[] } {
  let days = 0;
  const cells: CellMark[] = [];
  for (const { person: row } of index.othersLike(person)) {
    const [start, end] = [read(row, "tripStart"), read(row, "tripEnd")];
    if (row.projectKey !== person.projectKey || start.state !== "value" || end.state !== "value") continue;
    days += lengthOf(start.value, end.value).from;
    cells.push(...at(start, "other"), ...at(end, "other"));
  }
  return { days, cells };
}
