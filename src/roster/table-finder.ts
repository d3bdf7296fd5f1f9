import { correct, ignored, type Corrected, type Corrections } from "./corrections";
import type { FieldKey } from "./field";
import { isGroupText, isHeaderText, matchHeader, namingFields } from "./headers";
import type { SheetCells } from "./sheet-cells";

/** A header found in a sheet: its rows and what stands in them. */
export interface HeaderBlock {
  readonly rows: readonly number[];
  /** Texts of each column, top row first, without repeats of a merged cell. Index 0 is column 1. */
  readonly texts: readonly (readonly string[])[];
  /** Known fields, distinct. */
  readonly fields: ReadonlySet<FieldKey>;
  /** How many of them a header text stands over: a column letter says nothing about where the header is. */
  readonly found: number;
  /** What the user said of its columns. */
  readonly corrected: Corrected;
}

/** How far down a header is looked for. */
export const headerRowsSearched = 30;

/** The best header that starts within the first rows from `from`; null when there is none. */
export function findHeader(cells: SheetCells, from: number, corrections: Corrections): HeaderBlock | null {
  const last = Math.min(cells.grid.rowCount, from + headerRowsSearched - 1);
  let best: HeaderBlock | null = null;
  for (let top = from; top <= last; top += 1) {
    for (let depth = 1; depth <= 3 && top + depth - 1 <= cells.grid.rowCount; depth += 1) {
      if (depth > 1 && !continues(cells, top + depth - 1)) break;
      const block = blockAt(cells, top, depth, corrections);
      if (best === null || isBetter(cells, block, best)) best = block;
    }
    // A full header found: rows far below it belong to its data or to a table of their own.
    if (best !== null && isHeader(best) && top >= (best.rows.at(-1) ?? top) + 2) break;
  }
  return best;
}

/** A header that the user corrected before is found again by that; any other by what is known of it. */
function isBetter(cells: SheetCells, block: HeaderBlock, best: HeaderBlock): boolean {
  if (block.corrected.share !== best.corrected.share) return block.corrected.share > best.corrected.share;
  return block.found > best.found || isSameInFewerRows(cells, block, best);
}

/** A title above a header adds a row and no column; a row of groups (项目负责人 over 姓名, 职称) belongs to it. */
function isSameInFewerRows(cells: SheetCells, block: HeaderBlock, best: HeaderBlock): boolean {
  const top = block.rows[0] ?? 0;
  if (block.found !== best.found || block.rows.length >= best.rows.length || top > (best.rows.at(-1) ?? 0)) return false;
  return !best.rows.some((row) => row < top && isGroupRow(cells, row));
}

/** Two or more texts of which some span several columns, or name a group that headers know. */
function isGroupRow(cells: SheetCells, row: number): boolean {
  let spanning = 0;
  let groups = 0;
  let texts = 0;
  for (let column = 1; column <= cells.columns; column += 1) {
    const text = cells.text(row, column);
    if (text === "") continue;
    texts += 1;
    const area = cells.mergeAt(row, column);
    if (area !== null && area.right > area.left) spanning += 1;
    if (isGroupText(text)) groups += 1;
  }
  return texts >= 2 && (spanning >= 2 || groups > 0);
}

/** Whether the block is that of a roster: three known columns (or the user's word), one of which names a person or project. */
export function isHeader(block: HeaderBlock): boolean {
  return (block.fields.size >= 3 || block.corrected.share > 0) && [...block.fields].some((field) => namingFields.has(field));
}

/** A further header row holds texts only. */
function continues(cells: SheetCells, row: number): boolean {
  let known = 0;
  for (let column = 1; column <= cells.columns; column += 1) {
    const cell = cells.at(row, column);
    if (cell.kind === "number" || cell.kind === "boolean") return false;
    if (cell.kind === "text" && isHeaderText(String(cell.value))) known += 1;
  }
  return known > 0;
}

/** The header that these rows would be. */
export function blockAt(cells: SheetCells, top: number, depth: number, corrections: Corrections): HeaderBlock {
  const rows = Array.from({ length: depth }, (_, i) => top + i);
  const texts: string[][] = [];
  for (let column = 1; column <= cells.columns; column += 1) {
    const parts: string[] = [];
    let seen = "";
    for (const row of rows) {
      const at = cells.anchor(row, column);
      // A cell merged from above the block has its text there: the block starts too low.
      const text = at.row < top ? "" : cells.text(at.row, at.column);
      const id = `${at.row},${at.column}`;
      if (text !== "" && id !== seen) parts.push(text);
      seen = id;
    }
    texts.push(parts);
  }
  const corrected = correct(corrections, cells.grid.sheet, texts);
  const { choices } = corrected;
  const fields = new Set([...choices.values()].filter((choice) => choice !== ignored));
  let found = [...choices].filter(([index, choice]) => choice !== ignored && texts[index]?.length !== 0).length;
  texts.forEach((parts, index) => {
    const match = parts.length === 0 || (parts.at(-1)?.length ?? 0) > 60 || choices.has(index) ? null : matchHeader(parts, false);
    const field = match?.candidates.find((candidate) => !fields.has(candidate));
    if (field === undefined) return;
    fields.add(field);
    found += 1;
  });
  return { rows, texts, fields, found, corrected };
}

/** Whether a row is the header of a table: three known columns at least, most of its texts, one of them naming. */
export function startsTable(cells: SheetCells, row: number): boolean {
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
