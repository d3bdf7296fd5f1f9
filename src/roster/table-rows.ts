import type { Direction } from "../guideline/guideline";
import { directionIn } from "./cells/direction";
import { columnsOf } from "./columns";
import type { FieldKey } from "./field";
import type { Grid } from "./grid";
import { isHeaderText, levelOf, matchHeader } from "./headers";
import type { Column, Table } from "./roster";
import { columnReader, isDittoCell, type AnyReading, type ColumnReader } from "./row-reader";
import { isFooterText, isTotalWord, sheetCells, type SheetCells } from "./sheet-cells";
import { findHeader, isHeader, type HeaderBlock } from "./table-finder";
import { squeeze } from "./text";

/** One data row: a reading for each field that its table has. */
export interface DataRow {
  readonly row: number;
  readonly readings: ReadonlyMap<FieldKey, AnyReading>;
}

/** A table with its rows, before they are people and projects. */
export interface RawTable {
  readonly table: Table;
  readonly sheet: string;
  readonly rows: readonly DataRow[];
  readonly fields: ReadonlySet<FieldKey>;
  /** The people of the table are leaders: their column says 申请人 or 负责人姓名. */
  readonly namesLeaders: boolean;
  /** Everybody in it is of the foreign side (外方人员). */
  readonly foreign: boolean;
  /** Direction that a title row or the sheet's name tells. */
  readonly direction: string | null;
}

interface Lane {
  readonly column: Column;
  readonly field: FieldKey;
  readonly read: ColumnReader;
}

/** All tables of a sheet from top to bottom. */
export function tablesOf(grid: Grid, directions: readonly Direction[]): readonly RawTable[] {
  const cells = sheetCells(grid);
  const tables: RawTable[] = [];
  let from = 1;
  while (from <= grid.rowCount) {
    const block = findHeader(cells, from);
    if (block === null || !isHeader(block)) break;
    const { table, next } = readTable(cells, block, from, tables.length + 1, directions);
    tables.push(table);
    if (next <= from) break;
    from = next;
  }
  return tables;
}

function readTable(cells: SheetCells, block: HeaderBlock, from: number, number: number, directions: readonly Direction[]): { table: RawTable; next: number } {
  const { grid } = cells;
  const id = number === 1 ? grid.sheet : `${grid.sheet}#${number}`;
  const columns = columnsOf(cells, block, id);
  const above = titleTexts(cells, from, block.rows[0] ?? 1);
  const moneyUnit = above.some((text) => /单位[:：]?\(?万元/.test(text)) ? "wan" : above.some((text) => /单位[:：]?\(?元/.test(text)) ? "yuan" : null;
  const lanes = columns.flatMap((column): Lane[] =>
    column.fields.map((field) => ({ column, field, read: columnReader(grid, field, column.header, { directions, moneyUnit }) })),
  );
  const firstRow = (block.rows.at(-1) ?? 0) + 1;
  const { rows, next } = readRows(cells, lanes, columns, firstRow);
  const last = rows.at(-1)?.row ?? firstRow - 1;
  const nameHeader = lanes.find(({ field }) => field === "name")?.column.header ?? "";
  const table: RawTable = {
    table: {
      id,
      sheet: grid.sheet,
      headerRows: block.rows,
      area: { top: block.rows[0] ?? 1, left: columns[0]?.column ?? 1, bottom: Math.max(last, firstRow - 1), right: columns.at(-1)?.column ?? 1 },
      columns,
      firstRow,
      lastRow: Math.max(last, firstRow - 1),
    },
    sheet: grid.sheet,
    rows,
    fields: new Set(lanes.map(({ field }) => field)),
    namesLeaders: /负责人|申请人|申报人|候选人|applicant/i.test(nameHeader) && !/成员|参加/.test(nameHeader),
    foreign: /^(外方|法方|韩方|塞方|保方|匈方|斯方)/.test(squeeze(grid.sheet)) || above.some((text) => /^(外方|法方|韩方|塞方|保方|匈方|斯方)(人员|团队|成员|参加)/.test(text)),
    direction: directionAbove([...above, grid.sheet], directions),
  };
  return { table, next };
}

function titleTexts(cells: SheetCells, from: number, to: number): readonly string[] {
  const texts: string[] = [];
  for (let row = from; row < to; row += 1) {
    for (let column = 1; column <= cells.columns; column += 1) {
      const text = squeeze(cells.text(row, column));
      if (text !== "" && !isHeaderText(text)) texts.push(text);
    }
  }
  return texts;
}

function directionAbove(texts: readonly string[], directions: readonly Direction[]): string | null {
  const codes = new Set<string>();
  for (const text of texts) {
    const found = directionIn(text, directions);
    if (found.state === "value") codes.add(found.value);
  }
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

/** Reads down to the end of the table: a footer below the people, or the header of another table. */
function readRows(cells: SheetCells, lanes: readonly Lane[], columns: readonly Column[], firstRow: number): { rows: readonly DataRow[]; next: number } {
  const { grid } = cells;
  const rows: DataRow[] = [];
  const nameColumn = lanes.find(({ field }) => field === "name")?.column.column ?? null;
  const headerOf = new Map(columns.map(({ column, header }) => [column, squeeze(header.split("/").at(-1) ?? "")]));
  const above = new Map<FieldKey, AnyReading>();
  let ended = false;
  for (let row = firstRow; row <= grid.rowCount; row += 1) {
    const kind = kindOf(cells, columns, nameColumn, headerOf, row);
    if (kind === "header") return { rows, next: row };
    if (kind === "footer") ended = true;
    if (ended || kind !== "data") continue;
    const readings = new Map<FieldKey, AnyReading>();
    for (const { column, field, read } of lanes) {
      const at = levelOf(field) === "project" || cells.mergeAt(row, column.column) !== null ? cells.anchor(row, column.column) : { row, column: column.column };
      const cell = cells.at(at.row, at.column);
      let reading = read(cell, { sheet: grid.sheet, row: at.row, column: at.column });
      if (isDittoCell(cell)) {
        const before = above.get(field);
        if (before?.state === "value") reading = { ...before, cell: { sheet: grid.sheet, row: at.row, column: at.column }, note: "ditto" };
      }
      above.set(field, reading);
      readings.set(field, reading);
    }
    rows.push({ row, readings });
  }
  return { rows, next: grid.rowCount + 1 };
}

type RowKind = "data" | "blank" | "total" | "footer" | "repeated" | "header";

function kindOf(cells: SheetCells, columns: readonly Column[], nameColumn: number | null, headers: ReadonlyMap<number, string>, row: number): RowKind {
  const texts: { column: number; text: string }[] = [];
  let filled = 0;
  for (const { column, field } of columns) {
    const cell = cells.at(row, column);
    if (cell.kind === "empty") continue;
    if (cell.kind !== "text") {
      filled += field === "serial" ? 0 : 1;
      continue;
    }
    const text = squeeze(String(cell.value));
    if (text === "") continue;
    if (texts.length < 6) texts.push({ column, text });
    filled += field === "serial" ? 0 : 1;
  }
  if (filled === 0) return texts.some(({ text }) => isFooterText(text)) ? "footer" : "blank";
  const first = texts[0];
  const name = nameColumn === null ? "" : squeeze(cells.text(row, nameColumn));
  if (first !== undefined && (isTotalWord(first.text) || (name !== "" && isTotalWord(name)))) return "total";
  if (first !== undefined && isFooterText(first.text) && (name === "" || first.column === nameColumn || first.column < (nameColumn ?? 0))) return "footer";
  if (texts.slice(0, 4).filter(({ text }) => isHeaderText(text)).length >= 2) {
    const same = texts.filter(({ column, text }) => headers.get(column) === text).length;
    if (same >= 2 && same * 2 >= texts.length) return "repeated";
    if (startsTable(cells, row)) return "header";
  }
  return "data";
}

function startsTable(cells: SheetCells, row: number): boolean {
  const fields = new Set<FieldKey>();
  let texts = 0;
  for (let column = 1; column <= cells.columns; column += 1) {
    const text = cells.text(row, column);
    if (text === "") continue;
    texts += 1;
    const field = matchHeader([text], false)?.candidates[0];
    if (field !== undefined) fields.add(field);
  }
  return fields.size >= 3 && fields.size * 2 >= texts && (fields.has("name") || fields.has("projectTitle") || fields.has("leader"));
}
