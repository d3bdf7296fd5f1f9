import { z } from "zod";
import { read } from "../roster/roster";
import { projectRule } from "./rule";
import { at, open, pass, review } from "./support/answers";

const params = z.strictObject({ field: z.enum(["carbonNeutral"]) });

/** A mark by which projects are sorted (是否碳中和领域): there is nothing to get wrong, only to know. */
export const flagTold = projectRule<z.infer<typeof params>>({
  id: "flag-told",
  params,
  needs: ["carbonNeutral"],
  outcomes: ["pass", "review"],
  coverage: "full",
  check({ project }, { field }) {
    const flag = read(project, field);
    if (flag.state !== "value") return open(project, [field], project.key);
    const grounds = { cells: at(flag), facts: { project: project.key, field } };
    return flag.value === "pending" ? review("needsJudgement", "pending", grounds) : pass(grounds, flag.value);
  },
});
