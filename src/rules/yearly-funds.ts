import { z } from "zod";
import { read } from "../roster/roster";
import { projectRule } from "./rule";
import { at, fail, open, pass, review, type Grounds } from "./support/answers";
import { inOtherUnit } from "./support/amounts";
import { duration } from "./support/duration";

const params = z.strictObject({
  /** 万元 for each project and year. */
  yearlyWan: z.number().positive(),
  /** Two, for the roster has a column for each of two years. */
  years: z.literal(2),
});

/** 每年资助额 × 执行期: the amount of each year, the total, and as many years. */
export const yearlyFunds = projectRule<z.infer<typeof params>>({
  id: "yearly-funds",
  params,
  needs: ["fundTotalWan", "fundY1Wan", "fundY2Wan", "startDate", "endDate", "durationMonths"],
  outcomes: ["pass", "fail", "review"],
  coverage: "full",
  check({ project }, { yearlyWan, years }) {
    const wan = yearlyWan * years;
    const fields = ["fundTotalWan", "fundY1Wan", "fundY2Wan"] as const;
    const unreadable = fields.find((field) => read(project, field).state === "unreadable");
    if (unreadable !== undefined) return open(project, [unreadable], project.key);
    const yearly = (["fundY1Wan", "fundY2Wan"] as const).map((field) => ({ field, reading: read(project, field) }));
    const other = yearly.find(({ reading }) => reading.state === "value" && !equal(reading.value, yearlyWan));
    if (other?.reading.state === "value") {
      const facts = { project: project.key, field: other.field, funds: other.reading.value, wan: yearlyWan };
      return fail("other-year", { cells: at(other.reading), facts });
    }
    const total = read(project, "fundTotalWan");
    const off = total.state === "value" ? Math.round((wan - total.value) * 10_000) / 10_000 : null;
    const facts = { project: project.key, funds: total.state === "value" ? total.value : 0, wan };
    const grounds: Grounds = { cells: at(total), facts, margin: { value: off ?? 0, unit: "wan" } };
    if (total.state === "value" && inOtherUnit(total.value, wan)) return review("needsJudgement", "unit-doubt", { cells: at(total), facts: { project: project.key, told: wan, wan } });
    if (off !== null && off < 0) return fail("too-much", { ...grounds, facts: { ...facts, over: -off } });
    const period = duration(project, years * 12);
    if (period.outcome === "fail") return period;
    if (total.state === "value" && off !== 0) {
      return equal(total.value, yearlyWan)
        ? review("needsJudgement", "one-year", grounds)
        : fail("too-little", { ...grounds, facts: { ...facts, under: off ?? 0 }, severity: "warning" });
    }
    if (period.outcome !== "pass") return period;
    const told = total.state === "value" || yearly.every(({ reading }) => reading.state === "value");
    if (!told) return { ...open(project, ["fundTotalWan"], project.key), severity: "info" } as ReturnType<typeof open>;
    return pass({ cells: [...at(total), ...yearly.flatMap(({ reading }) => at(reading)), ...period.cells], facts: { project: project.key } });
  },
});

/** Equal to the yuan. */
function equal(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.000_05;
}
