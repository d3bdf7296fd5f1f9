import { z } from "zod";
import { read } from "../roster/roster";
import { projectRule } from "./rule";
import { at, fail, open, pass } from "./support/answers";
import { notApplicable } from "./support/subjects";

const params = z.strictObject({
  /** Words of the items that every direction admits. */
  items: z.array(z.string()),
  /** Further items that the text of a direction admits. */
  also: z.array(z.strictObject({ directions: z.array(z.string()), items: z.array(z.string()) })).default([]),
});

/** 支出科目: items with an amount that neither the call nor the direction admits. Nothing is said where the roster has none. */
export const expenseItems = projectRule<z.infer<typeof params>>({
  id: "expense-items",
  params,
  needs: ["expenseCategory", "direction"],
  outcomes: ["pass", "fail", "review", "notApplicable"],
  coverage: "partial",
  check({ project }, { items, also }, context) {
    const listed = read(project, "expenseCategory");
    if (listed.state === "unreadable") return open(project, ["expenseCategory"], project.key);
    if (listed.state !== "value") return notApplicable("otherKind");
    const code = context.directionOf(project)?.code ?? "";
    const admitted = [...items, ...also.flatMap((more) => (more.directions.includes(code) ? more.items : []))];
    const others = listed.value.filter((item) => !isNothing(item) && !admitted.some((word) => item.includes(word)));
    const cells = at(listed);
    return others.length === 0
      ? pass({ cells, facts: { project: project.key } })
      : fail("other-item", { cells, facts: { project: project.key, items: others } });
  },
});

/** 设备费：0万元. */
function isNothing(item: string): boolean {
  return /[^\d.]0+(\.0+)?(万元|万|元)?$/.test(item.normalize("NFKC")) || /无$/.test(item);
}
