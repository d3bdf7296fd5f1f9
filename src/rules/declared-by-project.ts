import { z } from "zod";
import { read } from "../roster/roster";
import { projectRule } from "./rule";
import { open, review } from "./support/answers";
import { declarationsSchema, declared } from "./support/declarations";
import { listedUnitOf } from "./support/listed-units";
import { dayOfParam } from "./support/params";
import { notApplicable } from "./support/subjects";

const params = declarationsSchema.extend({
  /** Asked only where the applicant is on the call's list of Hong Kong and Macau units. */
  onlyListedUnits: z.boolean().default(false),
  /** Due by the call's 推荐截止 only: until then 否 is no fault yet. */
  due: z.literal("recommendBefore").optional(),
});

/** What is declared of a project, its applicant or its foreign side in yes/no columns. */
export const declaredByProject = projectRule<z.infer<typeof params>>({
  id: "declared-by-project",
  params,
  needs: [],
  outcomes: ["pass", "fail", "review", "notApplicable"],
  coverage: "partial",
  check({ project }, wanted, context) {
    if (wanted.onlyListedUnits) {
      const unit = read(project, "applicantUnit");
      if (unit.state !== "value") return open(project, ["applicantUnit"], project.key);
      if (listedUnitOf(unit.value, context.guideline) === null) return notApplicable("otherKind");
    }
    const answer = declared(project, null, wanted, context);
    if (answer.outcome !== "fail" || wanted.due === undefined) return answer;
    const due = context.guideline[wanted.due];
    if (context.asOf.from > dayOfParam(due.slice(0, 10))) return answer;
    return review("needsJudgement", "not-due", { cells: answer.cells, facts: { ...answer.facts, by: due.replace("T", " ") }, severity: "info" });
  },
});
