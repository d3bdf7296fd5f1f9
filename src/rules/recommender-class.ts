import { z } from "zod";
import { projectRule } from "./rule";
import { fail, open, pass, review } from "./support/answers";
import { recommenderOf } from "./support/recommenders";

const params = z.strictObject({});

/** 推荐单位属于指南列出的类别: by its stated class or its name; the list itself stands in the national system only. */
export const recommenderClass = projectRule<z.infer<typeof params>>({
  id: "recommender-class",
  params,
  needs: ["recommender", "recommenderType"],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  check({ project }, _params, { guideline }) {
    const { name, kind, sure, contradictory, cells } = recommenderOf(project, guideline);
    if (name === null && kind === null && !contradictory) return open(project, ["recommender"], project.key);
    const facts = { recommender: name ?? project.key };
    if (contradictory) return review("contradictory", "conflict", { cells, facts });
    if (kind === null) return review("unknownValue", "unknown", { cells, facts });
    if (kind === "barred") return sure ? fail("barred", { cells, facts }) : review("needsJudgement", "likely-barred", { cells, facts });
    return sure ? pass({ cells, facts }) : review("needsJudgement", "unproved", { cells, facts });
  },
});
