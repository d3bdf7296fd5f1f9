import { addMonths, isExact } from "../../roster/calendar";
import { read, type Project } from "../../roster/roster";
import type { Outcome } from "../rule";
import { at, fail, open, pass, review } from "./answers";
import { dateFact } from "./span";

/**
 * 项目执行期 of so many calendar months by its dates, else by the number of months told; where one is right and
 * the other is not, a person has to say which is meant. Message keys: `dates`, `day-off`, `imprecise`, `months`, `conflict`.
 */
export function duration(project: Project, months: number): Outcome {
  const answer = byDates(project, months);
  const told = read(project, "durationMonths");
  if (told.state !== "value" || answer.outcome === "review" || read(project, "startDate").state !== "value" || read(project, "endDate").state !== "value") return answer;
  if ((told.value === months) === (answer.outcome === "pass")) return answer;
  const [start, end] = [read(project, "startDate"), read(project, "endDate")];
  const facts = { project: project.key, start: start.state === "value" ? dateFact(start.value) : "", end: end.state === "value" ? dateFact(end.value) : "", told: told.value, months };
  return review("contradictory", "conflict", { cells: [...at(start), ...at(end), ...at(told)], facts });
}

function byDates(project: Project, months: number): Outcome {
  const start = read(project, "startDate");
  const end = read(project, "endDate");
  const told = read(project, "durationMonths");
  for (const [field, reading] of [["startDate", start], ["endDate", end]] as const) {
    if (reading.state === "unreadable") return open(project, [field], project.key);
  }
  if (start.state === "value" && end.state === "value") {
    const cells = [...at(start), ...at(end)];
    const facts = { project: project.key, start: dateFact(start.value), end: dateFact(end.value), months };
    const full = addMonths(start.value.from, months);
    if (!isExact(start.value) || !isExact(end.value)) {
      const wholeMonths = end.value.to + 1 === full;
      // No day of the months told would do.
      const hopeless = end.value.to + 1 < full || end.value.from > addMonths(start.value.to, months);
      if (hopeless) return fail("dates", { cells, facts });
      return wholeMonths ? pass({ cells, facts }) : review("imprecise", "imprecise", { cells, facts });
    }
    if (end.value.to + 1 === full) return pass({ cells, facts });
    return end.value.to === full ? review("needsJudgement", "day-off", { cells, facts }) : fail("dates", { cells, facts });
  }
  if (told.state !== "value") return open(project, ["startDate", "endDate", "durationMonths"], project.key);
  const facts = { project: project.key, told: told.value, months };
  const margin = { value: -Math.abs(told.value - months), unit: "month" } as const;
  return told.value === months ? pass({ cells: at(told), facts }) : fail("months", { cells: at(told), facts, margin });
}
