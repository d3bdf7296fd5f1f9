import type { Change } from "../../annotation/plan";
import { asRosterCheckError, RosterCheckError } from "../../errors";
import type { Control } from "../port";
import { carryOut } from "./carry-out";
import { fromExcel, writing } from "./call";
import { prepareUndo, type Undo } from "./undo";

/** Carries out the changes, or none: what was done is taken back when one fails. */
export async function applyChanges(changes: readonly Change[], control?: Control): Promise<void> {
  if (changes.length === 0) return;
  let undo: readonly Undo[] = [];
  try {
    await writing(async (context) => {
      await requireWritable(context, changes);
      undo = await prepareUndo(context, changes);
      await carryOut(context, changes, control);
    });
  } catch (thrown) {
    for (const step of undo) await takeBack(step);
    throw asRosterCheckError(thrown);
  }
}

/** One way back; when Excel refuses even that, the others still are taken and the first error is what is told. */
async function takeBack(step: Undo): Promise<void> {
  try {
    await writing(step);
  } catch {
    // The user hears of the failure that began it.
  }
}

/** Throws `protected-sheet`, `filter-active` or `unknown-sheet` before anything is written. One request. */
async function requireWritable(context: Excel.RequestContext, changes: readonly Change[]): Promise<void> {
  const added = new Set(changes.flatMap((change) => (change.kind === "addSheet" ? [change.sheet] : [])));
  const touched = new Set(changes.flatMap((change) => ("sheet" in change && !added.has(change.sheet) ? [change.sheet] : [])));
  const asked = [...touched].map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load("protection/protected,autoFilter/isDataFiltered,tables/items/name,tables/items/autoFilter/isDataFiltered");
    return { name, sheet };
  });
  context.workbook.protection.load("protected");
  try {
    await context.sync();
  } catch (thrown) {
    const error = fromExcel(thrown);
    throw error.facts["code"] === "ItemNotFound" ? new RosterCheckError("unknown-sheet", { sheet: [...touched].join(", ") }) : error;
  }
  for (const { name, sheet } of asked) {
    const written = changes.filter((change) => "sheet" in change && change.sheet === name && change.kind !== "removeSheet");
    if (written.length > 0 && sheet.protection.protected) throw new RosterCheckError("protected-sheet", { sheet: name });
    const filtered = sheet.autoFilter.isDataFiltered || sheet.tables.items.some((table) => table.autoFilter.isDataFiltered);
    const blocked = written.some(({ kind }) => kind === "writeColumn" || kind === "writeCells" || kind === "setAutoFilterArea" || kind === "addTableColumn" || kind === "removeTableColumn");
    if (filtered && blocked) throw new RosterCheckError("filter-active", { sheet: name });
  }
  const sheets = changes.some(({ kind }) => kind === "addSheet" || kind === "removeSheet");
  if (sheets && context.workbook.protection.protected) throw new RosterCheckError("protected-sheet", {});
}
