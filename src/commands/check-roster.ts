import { check, glance, mark } from "../check";
import { plainSettings, settingsSchema } from "../findings/settings";
import { openStore, storedPart } from "../findings/store";
import type { Guideline } from "../guideline/guideline";
import type { Lang } from "../messages";
import type { WorkbookPort } from "../workbook/port";
import type { Notice } from "./notice";

/** What the run needs besides the workbook; `at` is its time as the report shows it. */
export interface CheckRosterFacts {
  readonly guideline: Guideline;
  readonly lang: Lang;
  readonly at: string;
  readonly version: string;
}

/**
 * The ribbon's 直接核对: checks the sheet that is being looked at, else the one that looks like a roster, with the
 * workbook's own settings, marks it and goes to the report. Throws what the use case throws; nothing is written then.
 */
export async function checkRoster(port: WorkbookPort, { guideline, ...choice }: CheckRosterFacts): Promise<Notice> {
  const { asOf, colours } = storedPart(openStore(await port.store()), "settings", settingsSchema) ?? plainSettings;
  const active = (await port.sheets()).find((sheet) => sheet.active)?.name;
  const looked = active === undefined ? null : await glance(port, active, guideline);
  const result = await check(port, { guideline, asOf, sheets: active === undefined || looked === null ? null : [active] });
  const { reportSheet } = await mark(port, result, { ...choice, colours, remember: "always" });
  if (reportSheet !== null) await port.select({ sheet: reportSheet, row: 1, column: 1 });
  const { error, review, crashed } = result.counts;
  return { key: "pane.command.checked", facts: { error, review: review + crashed } };
}
