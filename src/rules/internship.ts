import { z } from "zod";
import { addMonths, isExact } from "../roster/calendar";
import { read, type Project } from "../roster/roster";
import { projectRule, type CellMark, type Outcome } from "./rule";
import { at, fail, open, pass, review } from "./support/answers";
import { isOpenEnded, tellExactly } from "./support/numbers";
import { dateFact } from "./support/span";

const params = z.strictObject({
  months: z.int().positive(),
  /** Told in days: so many are surely enough, below so many surely not. */
  days: z.strictObject({ enough: z.int().positive(), tooFew: z.int().positive() }),
});
type Params = z.infer<typeof params>;

/** 接收外方青年科学家来华实习: calendar months, the last day included. */
export const internship = projectRule<Params>({
  id: "internship",
  params,
  needs: ["internName", "internCountry", "internStart", "internEnd", "internMonths"],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  check({ project }, limits, context) {
    for (const field of ["internStart", "internEnd", "internMonths"] as const) {
      if (read(project, field).state === "unreadable") return open(project, [field], project.key);
    }
    const length = lengthOf(project, limits);
    if (length.outcome !== "pass") return length;
    const country = read(project, "internCountry");
    const wanted = context.directionOf(project);
    if (country.state === "value" && wanted !== null && country.value.iso !== wanted.iso) {
      return review("needsJudgement", "other-country", { cells: at(country), facts: { project: project.key, told: country.value.text, country: wanted.country } });
    }
    return outsidePeriod(project) ?? length;
  },
});

function lengthOf(project: Project, limits: Params): Outcome {
  const start = read(project, "internStart");
  const end = read(project, "internEnd");
  const told = read(project, "internMonths");
  if (start.state === "value" && end.state === "value") {
    const cells = [...at(start), ...at(end)];
    const facts = { project: project.key, start: dateFact(start.value), end: dateFact(end.value), months: limits.months };
    if (end.value.from + 1 >= addMonths(start.value.to, limits.months)) return pass({ cells, facts });
    const most = end.value.to - start.value.from + 1;
    if (isExact(start.value) && isExact(end.value)) {
      const margin = { value: end.value.to + 1 - addMonths(start.value.from, limits.months), unit: "day" } as const;
      return most < limits.days.tooFew ? fail("too-short", { cells, facts, margin }) : review("needsJudgement", "counting", { cells, facts });
    }
    return end.value.to + 1 < addMonths(start.value.from, limits.months) && most < limits.days.tooFew
      ? fail("too-short", { cells, facts })
      : review("imprecise", "imprecise", { cells, facts });
  }
  if (told.state === "value") return byNumber(project, told.value, told.raw, at(told), limits);
  const half = start.state === "value" ? (["internEnd"] as const) : end.state === "value" ? (["internStart"] as const) : null;
  return open(project, half ?? ["internStart", "internEnd", "internMonths"], project.key);
}

/** A number of months; of days where the cell says so, or where so many months make no sense. */
function byNumber(project: Project, told: number, raw: string, cells: readonly CellMark[], { months, days }: Params): Outcome {
  const facts = { project: project.key, told: raw, months };
  const inDays = /[天日]|day/i.test(raw) || told >= days.tooFew / 2;
  if (inDays && told < days.enough && told >= days.tooFew) return review("needsJudgement", "in-days", { cells, facts });
  const enough = inDays ? told >= days.enough : told >= months;
  if (!enough && isOpenEnded(read(project, "internMonths"))) return tellExactly(project, "internMonths", project.key);
  return enough ? pass({ cells, facts }) : fail("too-few", { cells, facts });
}

function outsidePeriod(project: Project): Outcome | null {
  const [from, to] = [read(project, "startDate"), read(project, "endDate")];
  const [start, end] = [read(project, "internStart"), read(project, "internEnd")];
  const early = from.state === "value" && start.state === "value" && start.value.to < from.value.from;
  const late = to.state === "value" && end.state === "value" && end.value.from > to.value.to;
  if (!early && !late) return null;
  return review("needsJudgement", "outside-period", {
    cells: early ? [...at(start), ...at(from, "evidence")] : [...at(end), ...at(to, "evidence")],
    facts: { project: project.key },
  });
}
