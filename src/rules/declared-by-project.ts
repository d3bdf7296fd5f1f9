import { z } from "zod";
import { read } from "../roster/roster";
import { projectRule } from "./rule";
import { open } from "./support/answers";
import { declarationsSchema, declared } from "./support/declarations";
import { listedUnitOf } from "./support/listed-units";
import { notApplicable } from "./support/subjects";

const params = declarationsSchema.extend({
  /** Asked only where the applicant is on the call's list of Hong Kong and Macau units. */
  onlyListedUnits: z.boolean().default(false),
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
    return declared(project, null, wanted, context);
  },
});
