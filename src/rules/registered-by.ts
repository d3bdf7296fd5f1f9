import { z } from "zod";
import type { CellRef } from "../roster/address";
import { onOrBefore } from "../roster/calendar";
import { read } from "../roster/roster";
import { at, fail, open, pass, review } from "./support/answers";
import { dayOfParam, isoDay } from "./support/params";
import { partnerUnits } from "./support/partner-units";
import { projectRule, type RuleContext } from "./rule";
import { dateFact, daysBefore, span } from "./support/span";

const params = z.strictObject({
  /** Last day that is admitted. */
  by: isoDay,
  /** Words in the cell or its header by which a date is that of a certificate or a new name, not of the founding. */
  later: z.array(z.string()).default([]),
  /** Directions with a second Chinese unit, whose date the roster does not have. */
  partnersIn: z.array(z.string()).default([]),
});

/** 申报单位注册(成立)时间不晚于某日. */
export const registeredBy = projectRule<z.infer<typeof params>>({
  id: "registered-by",
  params,
  needs: ["unitRegisteredOn"],
  outcomes: ["pass", "fail", "review"],
  coverage: "full",
  check({ project }, { by, later, partnersIn }, context) {
    const registered = read(project, "unitRegisteredOn");
    if (registered.state === "unreadable" && later.some((word) => registered.raw.includes(word))) {
      const who = read(project, "applicantUnit");
      const facts = { unit: who.state === "value" ? who.value.text : project.key, registered: registered.raw, by };
      return review("needsJudgement", "certificate", { cells: at(registered), facts });
    }
    if (registered.state !== "value") return open(project, ["unitRegisteredOn"], project.key);
    const line = dayOfParam(by);
    const said = onOrBefore(registered.value, line);
    const unit = read(project, "applicantUnit");
    const facts = { unit: unit.state === "value" ? unit.value.text : project.key, registered: dateFact(registered.value), by };
    const cells = at(registered);
    if (said === "unknown") return review("imprecise", "imprecise", { cells, facts });
    const value = daysBefore(registered.value, line);
    const margin = { value, unit: "day" } as const;
    if (said === "yes") {
      const partners = partnerUnits(project, partnersIn, context).map((partner) => partner.unit.text);
      return partners.length === 0 ? pass({ cells, facts, margin }) : pass({ cells, facts: { ...facts, partners }, margin }, "partner");
    }
    const certificate = later.some((word) => [registered.raw, headerOf(registered.cell, context)].some((text) => text.includes(word)));
    return certificate
      ? review("needsJudgement", "certificate", { cells, facts })
      : fail("too-late", { cells, facts: { ...facts, ...span(value) }, margin });
  },
});

/** The header over a cell; "" where no table has it. */
function headerOf(cell: CellRef | null, { roster }: RuleContext): string {
  if (cell === null) return "";
  const columns = roster.tables.flatMap((table) => table.columns);
  return columns.find(({ sheet, column }) => sheet === cell.sheet && column === cell.column)?.header ?? "";
}
