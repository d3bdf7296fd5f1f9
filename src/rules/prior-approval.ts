import { z } from "zod";
import { read } from "../roster/roster";
import { projectRule } from "./rule";
import { at, open, pass, review, valueOf } from "./support/answers";

const params = z.strictObject({
  /** Words in 领域 of projects that often need an approval: the question says so. */
  likelyFields: z.array(z.string()),
});

/** 须事先审查报批的合作活动: due before the project is set up, so what is not yet done is a question. */
export const priorApproval = projectRule<z.infer<typeof params>>({
  id: "prior-approval",
  params,
  needs: ["prereviewNeeded", "prereviewDone"],
  outcomes: ["pass", "review"],
  coverage: "partial",
  check({ project }, { likelyFields }) {
    const needed = read(project, "prereviewNeeded");
    const done = read(project, "prereviewDone");
    const facts = { project: project.key };
    if (needed.state === "value" && needed.value === "no") return pass({ cells: at(needed), facts });
    if (needed.state === "value" && needed.value === "pending") return review("needsJudgement", "unsettled", { cells: at(needed), facts });
    if (needed.state !== "value") {
      const field = valueOf(read(project, "field"));
      const likely = field !== null && likelyFields.some((word) => field.includes(word));
      return likely && needed.state === "empty"
        ? review("missingCell", "likely", { cells: [...at(needed), ...at(read(project, "field"), "evidence")], facts: { ...facts, field } })
        : open(project, ["prereviewNeeded"], project.key);
    }
    if (done.state !== "value") return open(project, ["prereviewDone"], project.key);
    const cells = [...at(done), ...at(needed, "evidence")];
    return done.value === "yes" ? pass({ cells, facts }) : review("needsJudgement", "not-done", { cells, facts });
  },
});
