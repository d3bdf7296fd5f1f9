import { z } from "zod";
import { fail, open, pass, review } from "./support/answers";
import { projectRule } from "./rule";
import { chineseUnitsOf } from "./support/chinese-units";

const params = z.strictObject({ max: z.int().positive() });

/** 中方单位不超过若干家: units, not people; departments of one university are one unit. */
export const unitCount = projectRule<z.infer<typeof params>>({
  id: "unit-count",
  params,
  needs: ["chineseUnits", "applicantUnit", "employer"],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  holds: ({ outcome }) => outcome === "fail",
  check({ project }, { max }) {
    const { units, complete, who } = chineseUnitsOf(project);
    const facts = { project: project.key, units: units.names, max };
    const grounds = { cells: units.cells, facts };
    if (units.least > max) {
      return fail("too-many", {
        cells: units.cells,
        facts: { ...facts, over: units.least - max },
        margin: { value: max - units.least, unit: "unit" },
      });
    }
    if (units.most > max) return review("needsJudgement", "same-unit", grounds);
    if (complete) return pass({ ...grounds, margin: { value: max - units.most, unit: "unit" } });
    if (who !== null) return open(who, ["employer"], who.name);
    return open(project, ["chineseUnits"], project.key);
  },
});
