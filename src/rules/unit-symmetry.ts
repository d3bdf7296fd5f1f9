import { z } from "zod";
import { fail, open, pass, review } from "./support/answers";
import { projectRule } from "./rule";
import { chineseUnitsOf } from "./support/chinese-units";
import { foreignUnits } from "./support/units";

const params = z.strictObject({
  /** Admitted pairs: Chinese units, foreign units. */
  allowed: z.array(z.tuple([z.int(), z.int()])).min(1),
});

/** 双方单位数对等（1+1 或 2+2）. */
export const unitSymmetry = projectRule<z.infer<typeof params>>({
  id: "unit-symmetry",
  params,
  needs: ["chineseUnits", "applicantUnit", "employer", "foreignUnit"],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  holds: () => false,
  check({ project }, { allowed }) {
    const { units: chinese, complete, who } = chineseUnitsOf(project);
    const foreign = foreignUnits(project);
    const most = Math.max(...allowed.map(([ours]) => ours));
    const ways = allowed.map(([ours, theirs]) => `${ours}+${theirs}`);
    const facts = { project: project.key, chinese: chinese.names, ways };
    if (chinese.least > most) return fail("too-many-chinese", { cells: chinese.cells, facts });
    if (foreign === null) return open(project, ["foreignUnit"], project.key);
    const cells = [...chinese.cells, ...foreign.cells];
    const grounds = { cells, facts: { ...facts, foreign: foreign.names } };
    const fits = (ours: number, theirs: number): boolean => allowed.some(([a, b]) => a === ours && b === theirs);
    const pairs = between(complete ? chinese.least : Math.max(chinese.least, 1), complete ? chinese.most : Math.max(most, chinese.most))
      .flatMap((ours) => between(foreign.least, foreign.most).map((theirs) => fits(ours, theirs)));
    if (!pairs.includes(true)) return fail("uneven", { ...grounds, margin: { value: -Math.abs(chinese.least - foreign.least), unit: "unit" } });
    if (!pairs.includes(false)) return pass(grounds);
    if (complete) return review("needsJudgement", "same-unit", grounds);
    return who === null ? open(project, ["chineseUnits"], project.key) : open(who, ["employer"], who.name);
  },
});

function between(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
}
