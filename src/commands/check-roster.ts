import { check, mark } from "../check";
import { chosenSheetsIn, plainSettings, settingsSchema } from "../findings/settings";
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
 * The ribbon's 直接核对: checks what the pane would check (the sheets chosen there, else the workbook's roster; of several
 * the one that is being looked at) with the workbook's own settings, marks it and goes to the report. Throws what the use
 * case throws; nothing is written then.
 */
export async function checkRoster(port: WorkbookPort, { guideline, ...choice }: CheckRosterFacts): Promise<Notice> {
  const settings = storedPart(openStore(await port.store()), "settings", settingsSchema) ?? plainSettings;
  const { asOf, colours } = settings;
  const there = await port.sheets();
  const active = there.find((sheet) => sheet.active)?.name;
  const result = await check(port, { guideline, asOf, sheets: chosenSheetsIn(settings, there), ...(active === undefined ? {} : { prefer: active }) });
  const { reportSheet } = await mark(port, result, { ...choice, colours, remember: "always" });
  if (reportSheet !== null) await port.select({ sheet: reportSheet, row: 1, column: 1 });
  const { error, review, crashed } = result.counts;
  return { key: "pane.command.checked", facts: { error, review: review + crashed } };
}
