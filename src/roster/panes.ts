import type { Corrections } from "./corrections";
import type { FieldKey } from "./field";
import { emptyCell, type Grid } from "./grid";
import { headerKey, isGroupText, isHeaderText, namingFields } from "./headers";
import { sheetCells, type SheetCells } from "./sheet-cells";
import { findHeader, isHeader, startsTable, type HeaderBlock } from "./table-finder";

/** A part of a sheet with tables of its own, beside others: its columns, and its last row. */
export interface Pane {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Columns that two tables side by side both have, and one table with a blank column in it has once. */
const telling: readonly FieldKey[] = ["name", "projectId", "projectTitle"];

/**
 * Tables that stand side by side where a header was found: apart by a blank column, each with a header of its own
 * that names people or projects anew, or one list in halves whose headers repeat. Fewer than two: one table.
 */
export function panesOf(cells: SheetCells, block: HeaderBlock, from: number, corrections: Corrections): readonly Pane[] {
  if (!mayHaveSeveral(cells, block)) return [];
  // A table further down may fill the columns that are blank up here.
  const next = nextTable(cells, block);
  const above = next === null ? [] : partedBy(cells, block, { from, bottom: next - 1, corrections });
  return above.length > 0 ? above : partedBy(cells, block, { from, bottom: cells.grid.rowCount, corrections });
}

/** A header that occurs twice, a blank column inside the header, or something beyond it. */
function mayHaveSeveral(cells: SheetCells, { texts }: HeaderBlock): boolean {
  const keys = texts.map((parts) => headerKey(parts.at(-1) ?? ""));
  const used = keys.flatMap((key, i) => (key === "" ? [] : [i]));
  const [first = 0, end = 0] = [used[0], used.at(-1)];
  const shown = keys.slice(first, end + 1);
  return end + 2 < cells.columns || first > 1 || new Set(shown).size < shown.length;
}

interface Within {
  readonly from: number;
  readonly bottom: number;
  readonly corrections: Corrections;
}

function partedBy(cells: SheetCells, block: HeaderBlock, { from, bottom, corrections }: Within): readonly Pane[] {
  const top = block.rows[0] ?? from;
  const starts: { readonly left: number; readonly header: HeaderBlock }[] = [];
  for (const { left, right } of runsOfColumns(cells, top, bottom)) {
    const part = sheetCells(windowOf(cells.grid, { left, right, bottom }, from, top));
    const header = findHeader(part, from, corrections);
    if (header === null || !isHeader(header)) continue;
    for (const at of halves(header)) starts.push({ left: at ?? left, header });
  }
  if (starts.length < 2 || !starts.every(({ header }, i) => i === 0 || isApart(starts[0]?.header ?? header, header))) return [];
  return starts.map(({ left }, i) => ({ left: i === 0 ? 1 : left, right: (starts[i + 1]?.left ?? cells.columns + 1) - 1, bottom }));
}

/** Runs of columns that hold something, with blank columns between them. */
function runsOfColumns(cells: SheetCells, top: number, bottom: number): readonly { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (let column = 1; column <= cells.columns; column += 1) {
    if (isBlank(cells, column, top, bottom)) continue;
    const run = runs.at(-1);
    if (run?.right === column - 1) run.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}

function isBlank(cells: SheetCells, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    if (cells.text(row, column) !== "" || cells.mergeAt(row, column) !== null) return false;
  }
  return true;
}

/** Two headers of tables of their own: without a row in common, or both naming people or projects. */
function isApart(first: HeaderBlock, other: HeaderBlock): boolean {
  if (first === other || !first.rows.some((row) => other.rows.includes(row))) return true;
  return telling.some((field) => first.fields.has(field) && other.fields.has(field));
}

/** Where the halves of one list start (null: at the left end): the same headers once more, in the same order. */
function halves({ texts, fields }: HeaderBlock): readonly (number | null)[] {
  const keys = texts.map((parts) => headerKey(parts.at(-1) ?? ""));
  const first = keys.findIndex((key) => key !== "");
  const last = keys.findLastIndex((key) => key !== "");
  if (![...fields].some((field) => namingFields.has(field))) return [null];
  for (let width = 3; first + width + 2 <= last; width += 1) {
    if (keys[first + width] !== keys[first] || !repeats(texts, keys, first, last, width)) continue;
    const starts: (number | null)[] = [null];
    for (let at = first + width; at + 2 <= last; at += width) starts.push(at + 1);
    return starts;
  }
  return [null];
}

/** Groups of one row (项目负责人, 联系人) repeat their headers too: theirs is another upper header. */
function repeats(texts: HeaderBlock["texts"], keys: readonly string[], first: number, last: number, width: number): boolean {
  const numbered = keys.slice(first, first + width).includes("序号");
  for (let i = first + width; i <= last; i += 1) {
    if (keys[i] !== keys[i - width]) return false;
    const [upper, before] = [upperOf(texts[i]), upperOf(texts[i - width])];
    if (upper !== before && (!numbered || isGroupText(upper))) return false;
  }
  return true;
}

const upperOf = (parts: readonly string[] = []): string => parts.slice(0, -1).join("/");

/** The next row below that starts with headers of a table. */
function nextTable(cells: SheetCells, block: HeaderBlock): number | null {
  for (let row = (block.rows.at(-1) ?? 0) + 2; row <= cells.grid.rowCount; row += 1) {
    if (startsWithHeader(cells, row) && startsTable(cells, row)) return row;
  }
  return null;
}

function startsWithHeader(cells: SheetCells, row: number): boolean {
  for (let column = 1; column <= cells.columns; column += 1) {
    const cell = cells.at(row, column);
    if (cell.kind !== "empty") return cell.kind === "text" && isHeaderText(String(cell.value));
  }
  return false;
}

/**
 * The part of a sheet as a sheet of its own, with the addresses of the whole: its columns down to its last row;
 * above the headers also a title that stands over all parts (the only text of its row, or merged into this one).
 */
export function windowOf(grid: Grid, { left, right, bottom }: Pane, from: number, top: number): Grid {
  const merges = grid.merges.filter((area) => area.left <= right && area.right >= left && area.top <= bottom);
  const titles = new Set<string>();
  for (let row = from; row < top; row += 1) {
    const filled = Array.from({ length: Math.min(grid.columnCount, 512) }, (_, i) => i + 1).filter((column) => grid.cell(row, column).kind !== "empty");
    for (const column of filled) {
      const area = grid.merges.find((one) => one.top === row && one.left === column);
      const over = area === undefined ? filled.length === 1 && column <= left : area.left <= right && area.right >= left;
      if (over) titles.add(`${row}:${column}`);
    }
  }
  return {
    ...grid,
    merges,
    rowCount: Math.min(grid.rowCount, bottom),
    columnCount: Math.min(grid.columnCount, right),
    cell: (row, column) => ((column >= left && column <= right && row <= bottom) || titles.has(`${row}:${column}`) ? grid.cell(row, column) : emptyCell),
  };
}
