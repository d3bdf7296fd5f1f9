import { cellsText, columnReadings, columnText, onSeveralSheets, totalReadings, understoodText, type ColumnReadings } from "../findings/report/readings";
import type { CheckResult } from "../findings/result";
import { languages, message, type Lang, type MessageFact } from "../messages";
import { cellAddress, quoteSheet, type Area } from "../roster/address";
import { boxed } from "./boxes";
import { markLooks } from "./looks";
import type { CellLook, OwnedSheet, SheetContent } from "./plan";
import { cellLimit, cut } from "./tokens";

type Row = readonly (string | number | null)[];
type Say = (key: string, facts?: Readonly<Record<string, MessageFact>>) => string;

const columnWidths = [26, 20, 34, 24, 42];
const right = columnWidths.length;
/** Lines of cells written at most: Excel on the web would hardly open more, and nobody reads them. */
const mostLines = 20_000;
const grey = { fill: "#D9D9D9", font: "#000000" } as const;

/** Key of the sheet's name. */
export const readingSheetKey = "readingView.sheet";

/** Whether one of our sheets is a 读取说明, by the name that we gave it. */
export function isReadingSheet({ sheet }: Pick<OwnedSheet, "sheet">): boolean {
  return languages.some((lang) => new RegExp(`^${message(lang, readingSheetKey)}\\d*$`).test(sheet));
}

/**
 * The sheet 读取说明: how many cells of each column were read as they stand, then every cell that was
 * interpreted or could not be read: what it says, what it was taken for, and why.
 */
export function readingContent(result: CheckResult, lang: Lang): SheetContent {
  const say: Say = (key, facts) => message(lang, `readingView.${key}`, facts);
  const columns = columnReadings(result.roster);
  const severalSheets = onSeveralSheets(columns);
  const rows: Row[] = [[say("title")], [say("summary", { ...totalReadings(columns) })], [say("how")], []];
  const looks: SheetContent["looks"][number][] = [look(1, { bold: true, size: 16 }), look(2, { bold: true, size: 12 })];
  const links: SheetContent["links"][number][] = [];
  const head = (cells: Row): void => {
    rows.push(cells);
    looks.push(look(rows.length, { bold: true, wrap: true, top: true, ...grey }));
  };
  head([say("column.header"), say("column.field"), say("column.plain"), say("column.interpreted"), say("column.unreadable")]);
  const firstTotal = rows.length + 1;
  const tables: Area[] = [];
  for (const column of columns) rows.push([columnText(lang, column, severalSheets), fieldText(column, lang), column.plain, column.interpreted, column.unreadable]);
  if (rows.length >= firstTotal) looks.push({ area: { top: firstTotal, bottom: rows.length, left: 1, right }, look: { wrap: true, top: true } });
  tables.push({ top: firstTotal - 1, bottom: rows.length, left: 1, right });
  looks.push({ area: { top: firstTotal - 1, bottom: rows.length, left: 3, right }, look: { center: true } });
  rows.push([]);
  const firstCell = rows.length + 1;
  head([say("column.header"), say("column.cell"), say("column.raw"), say("column.value"), say("column.note")]);
  let left = mostLines;
  for (const column of columns) {
    if (column.cells.length === 0 || left === 0) continue;
    rows.push([`${columnText(lang, column, severalSheets)} · ${say("counts", { interpreted: column.interpreted, unreadable: column.unreadable })}`]);
    looks.push(look(rows.length, { bold: true, fill: "#EDEDED", font: "#000000" }));
    const from = rows.length + 1;
    for (const cells of column.cells.slice(0, left)) {
      rows.push([column.header, cellsText(cells), cells.raw === "" ? null : cells.raw, cells.value === null ? say("unreadable") : understoodText(lang, cells.field, cells.value), message(lang, `reading.${cells.note}`)]);
      links.push({ row: rows.length, column: 2, location: `${quoteSheet(cells.sheet)}!${cellAddress(cells.fromRow, cells.column)}` });
      if (cells.value === null) looks.push({ area: { top: rows.length, bottom: rows.length, left: 4, right: 4 }, look: markLooks.review });
    }
    left -= Math.min(left, column.cells.length);
    looks.push({ area: { top: from, bottom: rows.length, left: 1, right }, look: { wrap: true, top: true } });
    looks.push({ area: { top: from, bottom: rows.length, left: 2, right: 2 }, look: { font: "#0563C1", underline: true } });
  }
  tables.push({ top: firstCell, bottom: rows.length, left: 1, right });
  const all = columns.reduce((sum, { cells }) => sum + cells.length, 0);
  if (all === 0) rows.push([say("nothing")]);
  if (all > mostLines) rows.push([say("more", { n: all - mostLines })]);
  const boxes = boxed(tables);
  return {
    rows: rows.map((row) => row.map((value) => (typeof value === "string" ? cut(value, cellLimit) : value))),
    links,
    looks: [...looks, ...boxes.looks],
    columnWidths,
    frozenRows: 0,
    print: { landscape: true, fitToWidth: true, repeatRows: null, pageNumbers: true, gridlines: boxes.gridlines, breaksBefore: [] },
  };
}

function look(row: number, own: CellLook): SheetContent["looks"][number] {
  return { area: { top: row, bottom: row, left: 1, right }, look: own };
}

function fieldText({ field }: ColumnReadings, lang: Lang): string {
  return message(lang, `finding.field.${field}`);
}
