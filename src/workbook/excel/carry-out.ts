/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read -- the queue syncs; the rules look for context.sync() itself. */
import { ownedPrefix, type Change } from "../../annotation/plan";
import { RosterCheckError } from "../../errors";
import { areaAddress, parseReference, type Area } from "../../roster/address";
import { textFormula } from "../owned";
import { hasExcelApi } from "./call";
import { ourFormats } from "./formats";
import { openQueue, weight, writeRows, type Queue } from "./queue";
import { dress, typedRow } from "./sheet-content";
import { writeStore } from "./store";
import { asTyped } from "./typed-text";
import type { Control } from "../port";

/** Carries out changes in order, in as few requests as their size and what they must know allow. */
export async function carryOut(context: Excel.RequestContext, changes: readonly Change[], control?: Control): Promise<void> {
  const expected = changes.reduce((sum, change) => sum + callsOf(change), 0);
  const queue = openQueue(context, control, expected);
  const leaving: string[] = [];
  for (const change of changes) await carryOutOne(queue, change, leaving);
  await queue.send();
  for (const name of leaving) context.workbook.worksheets.getItem(name).delete();
  if (leaving.length > 0) await queue.send();
  control?.progress?.(expected, expected);
}

/** About how many calls a change takes: a report of tens of thousands of links is more than a name. */
function callsOf(change: Change): number {
  if (change.kind !== "addSheet") return 1;
  const { links, looks, columnWidths, days = [], validations = [] } = change.content;
  return 2 + columnWidths.length + days.length + links.length + looks.length + validations.length;
}

/** What a sheet is called that is to go, the n-th of its run, until everything else has been done. */
export function leavingName(n: number): string {
  return `${ownedPrefix}leaving_${n}`;
}

/** A sheet that is to go only steps aside: once deleted nothing could bring it back. `leaving` takes its name. */
async function carryOutOne(queue: Queue, change: Change, leaving: string[]): Promise<void> {
  const { workbook } = queue.context;
  switch (change.kind) {
    case "addSheet": {
      const { rows } = change.content;
      await queue.room(0);
      const sheet = workbook.worksheets.add(change.sheet);
      await writeRows(queue, sheet, 1, 1, rows, typedRow(rows));
      await dress(queue, sheet, change.content);
      return;
    }
    case "removeSheet":
      await queue.room(0);
      leaving.push(leavingName(leaving.length + 1));
      workbook.worksheets.getItem(change.sheet).name = leavingName(leaving.length);
      return;
    case "writeColumn":
      return writeRows(queue, workbook.worksheets.getItem(change.sheet), change.fromRow, change.column, change.values, (value) => [value === null ? "" : asTyped(value)]);
    case "writeCells":
      return writeCells(queue, change);
    case "addConditionalFormat": {
      await queue.room(weight([[change.formula]]) + 800);
      const format = workbook.worksheets.getItem(change.sheet).getRange(areaAddress(change.area)).conditionalFormats.add("Custom").custom;
      format.rule.formula = `=${change.formula}`;
      format.format.fill.color = change.look.fill;
      format.format.font.color = change.look.font;
      return;
    }
    case "removeConditionalFormats":
      return removeFormats(queue, change.sheet);
    case "setAutoFilterArea": {
      await queue.room(0);
      const sheet = workbook.worksheets.getItem(change.sheet);
      sheet.autoFilter.apply(sheet.getRange(areaAddress(change.area)));
      return;
    }
    case "addTableColumn":
      return addTableColumn(queue, change.sheet, change.table, change.header);
    case "removeTableColumn":
      return removeTableColumn(queue, change.sheet, change.table);
    case "defineName": {
      await queue.room(0);
      const { refersTo } = change;
      const target = "text" in refersTo ? `=${textFormula(refersTo.text)}` : workbook.worksheets.getItem(refersTo.sheet).getRange(areaAddress(refersTo.area));
      workbook.names.add(change.name, target).visible = false;
      return;
    }
    case "removeName":
      await queue.room(0);
      workbook.names.getItem(change.name).delete();
      return;
    case "writeStore":
      return writeStore(queue, change.text);
  }
}

/**
 * The formats first: in a text cell nothing is read as something else, in a date cell a day is a day. And again
 * afterwards, for Excel gives a cell into which a day is written a format of its own.
 */
async function writeCells(queue: Queue, { sheet, column, fromRow, cells }: Extract<Change, { kind: "writeCells" }>): Promise<void> {
  const range = queue.context.workbook.worksheets.getItem(sheet).getRangeByIndexes(fromRow - 1, column - 1, cells.length, 1);
  const formats = cells.map(({ format }) => [format]);
  const values = cells.map(({ value, format }) => [typeof value === "object" ? (value?.day ?? "") : typeof value === "string" && format !== "@" ? asTyped(value) : value]);
  await queue.room(weight(formats) * 2 + weight(values.map((row) => row.map(String))));
  range.numberFormat = formats;
  range.values = values;
  range.numberFormat = formats;
}

/** Last one first: a format's id is its place, and places move up when one goes. */
async function removeFormats(queue: Queue, sheet: string): Promise<void> {
  const worksheet = queue.context.workbook.worksheets.getItem(sheet);
  worksheet.load("name");
  await queue.send();
  const found = await ourFormats(queue.context, [worksheet]);
  for (const format of [...found.values()].flat().reverse()) {
    await queue.room(0);
    format.delete();
  }
}

/** The table and where it stands now. */
export async function locate(queue: Queue, sheet: string, name: string): Promise<{ table: Excel.Table; area: Area; home: Excel.Worksheet }> {
  const home = queue.context.workbook.worksheets.getItem(sheet);
  const table = home.tables.getItem(name);
  const range = table.getRange();
  range.load("address");
  await queue.send();
  const area = parseReference(range.address)?.area;
  if (area === undefined) throw new RosterCheckError("workbook-changed", { sheet });
  return { table, area, home };
}

/** Resizing moves no cells; a column added the older way would push the cells right of the table aside. */
async function addTableColumn(queue: Queue, sheet: string, name: string, header: string): Promise<void> {
  const { table, area, home } = await locate(queue, sheet, name);
  if (hasExcelApi("1.13")) {
    home.getRangeByIndexes(area.top - 1, area.right, 1, 1).values = [[asTyped(header)]];
    table.resize(home.getRange(areaAddress({ ...area, right: area.right + 1 })));
  } else {
    await requireNothingRight(queue, home, area, sheet);
    table.columns.add(-1, undefined, header);
  }
  await queue.room(1000);
}

async function removeTableColumn(queue: Queue, sheet: string, name: string): Promise<void> {
  const { table, area, home } = await locate(queue, sheet, name);
  const rows = area.bottom - area.top + 1;
  if (hasExcelApi("1.13")) {
    table.resize(home.getRange(areaAddress({ ...area, right: area.right - 1 })));
    home.getRangeByIndexes(area.top - 1, area.right - 1, rows, 1).clear("Contents");
  } else {
    await requireNothingRight(queue, home, area, sheet);
    table.columns.getItemAt(area.right - area.left).delete();
  }
  await queue.room(1000);
}

async function requireNothingRight(queue: Queue, home: Excel.Worksheet, area: Area, sheet: string): Promise<void> {
  const used = home.getUsedRangeOrNullObject(true);
  used.load("columnIndex,columnCount");
  await queue.send();
  const right = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  if (right > area.right) throw new RosterCheckError("excel-too-old", { sheet, code: "Table.resize" });
}
