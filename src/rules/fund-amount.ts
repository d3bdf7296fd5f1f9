import { z } from "zod";
import { read } from "../roster/roster";
import { projectRule } from "./rule";
import { inOtherUnit } from "./support/amounts";
import { at, fail, open, pass, review } from "./support/answers";

const params = z.strictObject({
  /** 万元 for each project, all years together. */
  wan: z.number().positive(),
});

/** 资助额度: exactly the lump sum passes, more fails, less is a warning. */
export const fundAmount = projectRule<z.infer<typeof params>>({
  id: "fund-amount",
  params,
  needs: ["fundTotalWan"],
  outcomes: ["pass", "fail", "review"],
  coverage: "full",
  check({ project }, { wan }) {
    const funds = read(project, "fundTotalWan");
    if (funds.state !== "value") return open(project, ["fundTotalWan"], project.key);
    const off = Math.round((wan - funds.value) * 10_000) / 10_000;
    const margin = { value: off, unit: "wan" } as const;
    const facts = { project: project.key, funds: funds.value, wan };
    if (inOtherUnit(funds.value, wan)) return review("needsJudgement", "unit-doubt", { cells: at(funds), facts: { project: project.key, told: wan, wan } });
    if (off === 0) return pass({ cells: at(funds), facts, margin });
    return off < 0
      ? fail("too-much", { cells: at(funds), facts: { ...facts, over: -off }, margin })
      : fail("too-little", { cells: at(funds), facts: { ...facts, under: off }, margin, severity: "warning" });
  },
});
