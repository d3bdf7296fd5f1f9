import { hashNameOf, nameMaker } from "./annotation/names";
import { requireUnchanged } from "./annotation/fingerprint";
import { sheetChanges, sheetName } from "./annotation/own-sheets";
import type { Change } from "./annotation/plan";
import { isReadingSheet, readingContent, readingSheetKey } from "./annotation/reading-sheet";
import { withoutMarks } from "./annotation/without-marks";
import { RosterCheckError } from "./errors";
import type { CheckResult } from "./findings/result";
import type { Lang } from "./messages";
import type { Grid } from "./roster/grid";
import { atOnce } from "./roster/steps";
import { sheetsIn } from "./roster/together";
import { contentHashInSteps, type Control, type WorkbookPort } from "./workbook/port";

/**
 * Writes the sheet 读取说明 of a result, in the place of an earlier one that nobody edited; gives its name.
 * Throws `workbook-changed` where the roster is no longer what was checked, `protected-workbook`, and what the port throws.
 */
export async function writeReadingSheet(port: WorkbookPort, result: CheckResult, lang: Lang, control?: Control): Promise<string> {
  if ((await port.limits()).structureProtected) throw new RosterCheckError("protected-workbook");
  const owned = await port.owned();
  const grids: Grid[] = [];
  for (const name of sheetsIn(result.roster)) grids.push(withoutMarks(await port.read(name, control), owned));
  atOnce(requireUnchanged(result, grids));
  const old = owned.sheets.filter((sheet) => !sheet.edited && isReadingSheet(sheet));
  const gone = new Set(old.flatMap(({ name }) => [name, hashNameOf(name)]).map((name) => name?.toLowerCase()));
  const leaving = owned.names.filter((name) => gone.has(name.toLowerCase()));
  const removed = new Set(old.map(({ sheet }) => sheet));
  const sheetNames = (await port.sheets()).map(({ name }) => name).filter((name) => !removed.has(name));
  const rest = { ...owned, sheets: [] };
  const sheet = sheetName(readingSheetKey, rest, { lang, sheetNames });
  const changes: readonly Change[] = [
    ...leaving.map((name): Change => ({ kind: "removeName", name })),
    ...old.map((one): Change => ({ kind: "removeSheet", sheet: one.sheet })),
    ...atOnce(sheetChanges(sheet, readingContent(result, lang), nameMaker(owned.names.filter((name) => !leaving.includes(name))), { contentHash: contentHashInSteps })),
  ];
  await port.apply(changes, control);
  return sheet;
}
