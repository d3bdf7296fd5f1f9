import { z } from "zod";
import { read } from "../roster/roster";
import { projectRule } from "./rule";
import { at, open, pass, review } from "./support/answers";

const params = z.strictObject({
  /** How this call may be named: each part must be there where a batch names such a part at all. */
  parts: z.array(z.strictObject({ own: z.array(z.string()).min(1), pattern: z.string() })).min(1),
  /** Words of other calls. */
  others: z.array(z.string()),
});

/** 名册所填批次是不是本指南的批次: another batch has other dates, so the wrong call would be checked. */
export const rightCall = projectRule<z.infer<typeof params>>({
  id: "right-call",
  params,
  needs: ["callId"],
  outcomes: ["pass", "review"],
  coverage: "partial",
  check({ project }, { parts, others }, { guideline }) {
    const batch = read(project, "callId");
    if (batch.state !== "value") return open(project, ["callId"], project.key);
    const facts = { project: project.key, batch: batch.value, call: guideline.title };
    const told = batch.value.normalize("NFKC");
    const differs = parts.some(({ own, pattern }) => {
      const [found] = new RegExp(pattern).exec(told) ?? [];
      return found !== undefined && !own.includes(found);
    });
    const other = differs || others.some((word) => told.includes(word));
    return other ? review("needsJudgement", "other-call", { cells: at(batch), facts }) : pass({ cells: at(batch), facts });
  },
});
