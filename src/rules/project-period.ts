import { z } from "zod";
import { read } from "../roster/roster";
import { projectRule } from "./rule";
import { at, fail, open, pass, review } from "./support/answers";
import { dayOfParam, isoDay } from "./support/params";
import { dateFact } from "./support/span";

const params = z.strictObject({ from: isoDay, to: isoDay });

/** 项目周期: exactly the days that the call prescribes. */
export const projectPeriod = projectRule<z.infer<typeof params>>({
  id: "project-period",
  params,
  needs: ["startDate", "endDate"],
  outcomes: ["pass", "fail", "review"],
  coverage: "full",
  check({ project }, { from, to }) {
    const open_ = (["startDate", "endDate"] as const).find((field) => read(project, field).state !== "value");
    const start = read(project, "startDate");
    const end = read(project, "endDate");
    const wrong = [
      ...(start.state === "value" && !within(dayOfParam(from), start.value) ? at(start) : []),
      ...(end.state === "value" && !within(dayOfParam(to), end.value) ? at(end) : []),
    ];
    const facts = {
      project: project.key,
      start: start.state === "value" ? dateFact(start.value) : "",
      end: end.state === "value" ? dateFact(end.value) : "",
      from,
      to,
    };
    if (wrong.length > 0) return fail("other-days", { cells: wrong, facts });
    if (open_ !== undefined) return open(project, [open_], project.key);
    const cells = [...at(start), ...at(end)];
    const exact = start.state === "value" && end.state === "value" && start.value.from === start.value.to && end.value.from === end.value.to;
    return exact ? pass({ cells, facts }) : review("imprecise", "imprecise", { cells, facts });
  },
});

function within(day: number, interval: { readonly from: number; readonly to: number }): boolean {
  return interval.from <= day && day <= interval.to;
}
