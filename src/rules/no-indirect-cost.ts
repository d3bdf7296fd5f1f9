import { z } from "zod";
import { read } from "../roster/roster";
import { projectRule } from "./rule";
import { at, fail, open, pass } from "./support/answers";

const params = z.strictObject({});

/** 项目无间接费用: nothing or 0 in the column; no such column is evidence that none is claimed. */
export const noIndirectCost = projectRule<z.infer<typeof params>>({
  id: "no-indirect-cost",
  params,
  needs: ["indirectCostWan"],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  check({ project }) {
    const cost = read(project, "indirectCostWan");
    if (cost.state === "unreadable") return open(project, ["indirectCostWan"], project.key);
    const wan = cost.state === "value" ? cost.value : 0;
    const facts = { project: project.key, wan };
    const margin = { value: -wan, unit: "wan" } as const;
    return wan > 0 ? fail("claimed", { cells: at(cost), facts, margin }) : pass({ cells: at(cost), facts });
  },
});
