import { z } from "zod";
import { projectRule } from "./rule";
import { duration } from "./support/duration";

const params = z.strictObject({ months: z.int().positive() });

/** 项目执行期: so many calendar months, the last day included; one day off is a question of counting. */
export const projectDuration = projectRule<z.infer<typeof params>>({
  id: "project-duration",
  params,
  needs: ["startDate", "endDate", "durationMonths"],
  outcomes: ["pass", "fail", "review"],
  coverage: "full",
  check({ project }, { months }) {
    return duration(project, months);
  },
});
