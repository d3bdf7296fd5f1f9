import { z } from "zod";
import { onOrBefore } from "../roster/calendar";
import { read } from "../roster/roster";
import { at, fail, open, pass, review } from "./support/answers";
import { dayOfParam, isoDay } from "./support/params";
import { projectRule } from "./rule";
import { dateFact, daysBefore, span } from "./support/span";

const params = z.strictObject({
  /** Last day that is admitted. */
  by: isoDay,
});

/** 申报单位注册(成立)时间不晚于某日. */
export const registeredBy = projectRule<z.infer<typeof params>>({
  id: "registered-by",
  params,
  needs: ["unitRegisteredOn"],
  outcomes: ["pass", "fail", "review"],
  coverage: "full",
  check({ project }, { by }) {
    const registered = read(project, "unitRegisteredOn");
    if (registered.state !== "value") return open(project, ["unitRegisteredOn"], project.key);
    const line = dayOfParam(by);
    const said = onOrBefore(registered.value, line);
    const unit = read(project, "applicantUnit");
    const facts = { unit: unit.state === "value" ? unit.value.text : project.key, registered: dateFact(registered.value), by };
    const cells = at(registered);
    if (said === "unknown") return review("imprecise", "imprecise", { cells, facts });
    const value = daysBefore(registered.value, line);
    const margin = { value, unit: "day" } as const;
    return said === "yes"
      ? pass({ cells, facts, margin })
      : fail("too-late", { cells, facts: { ...facts, ...span(value) }, margin });
  },
});
