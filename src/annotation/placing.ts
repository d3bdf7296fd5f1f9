import { maxColumn, type Area } from "../roster/address";
import type { Grid, GridTable } from "../roster/grid";
import type { Table } from "../roster/roster";

/** Where the result column of a table goes. */
export interface Place {
  readonly column: number;
  /** Row of its header cell. */
  readonly headerRow: number;
  /** The Excel table that gets the column. */
  readonly table: GridTable | null;
  /** The sheet's AutoFilter as it is to be with the column; null when it does not reach the column. */
  readonly filter: Area | null;
  /** Every free column is hidden: the texts are there but not seen. */
  readonly hidden: boolean;
}

/**
 * The first column right of the table that is empty from its header to its last row, or the reason why there
 * is none. A column whose cells a merge or another Excel table covers is not empty; nothing is ever inserted.
 * `taken` are areas that this run has already given away on the sheet.
 */
export function placeColumn(
  grid: Grid,
  table: Table,
  taken: readonly Area[],
): Place | "protected" | "noRoom" {
  if (grid.isProtected) return "protected";
  const headerRow = table.headerRows.at(-1) ?? Math.max(1, table.firstRow - 1);
  const rows = { top: table.headerRows[0] ?? headerRow, bottom: table.lastRow };
  const own = grid.tables.find((one) => touches(one.area, table.area));
  const free = (column: number, top: number, bottom: number): boolean =>
    isFree(grid, { top, bottom, left: column, right: column }, taken);

  const inTable = own === undefined ? null : columnOfTable(own, table, headerRow);
  if (own !== undefined && inTable !== null) {
    const top = Math.min(rows.top, own.area.top);
    const bottom = Math.max(rows.bottom, own.area.bottom);
    if (free(inTable, top, bottom)) {
      return { column: inTable, headerRow, table: own, filter: null, hidden: grid.hiddenColumns.has(inTable) };
    }
  }
  const last = Math.min(maxColumn, lastColumnInUse(grid, taken) + 2);
  const usable: number[] = [];
  for (let column = table.area.right + 1; column <= last; column += 1) {
    // Excel would take a column that is written right beside its table into that table.
    if (besideTable(grid, column, rows)) continue;
    if (!free(column, rows.top, rows.bottom)) continue;
    if (!grid.hiddenColumns.has(column)) return placed(grid, column, headerRow, rows, false);
    usable.push(column);
  }
  for (let column = Math.max(last, table.area.right) + 1; usable.length > 0 && column <= maxColumn; column += 1) {
    if (!grid.hiddenColumns.has(column)) return placed(grid, column, headerRow, rows, false);
  }
  const [hidden] = usable;
  return hidden === undefined ? "noRoom" : placed(grid, hidden, headerRow, rows, true);
}

function placed(
  grid: Grid,
  column: number,
  headerRow: number,
  rows: { readonly top: number; readonly bottom: number },
  hidden: boolean,
): Place {
  const filter = grid.autoFilter?.area;
  const reaches =
    filter !== undefined && filter.right === column - 1 && filter.top <= rows.bottom && filter.bottom >= rows.top;
  return { column, headerRow, table: null, filter: reaches ? { ...filter, right: column } : null, hidden };
}

/** The column that an Excel table would get, where its header is the roster's and nothing of the roster lies right of it. */
function columnOfTable(own: GridTable, table: Table, headerRow: number): number | null {
  const same = own.headerRow && own.area.top === headerRow && own.area.right >= table.area.right;
  return same && own.area.right < maxColumn ? own.area.right + 1 : null;
}

function besideTable(grid: Grid, column: number, rows: { readonly top: number; readonly bottom: number }): boolean {
  return grid.tables.some(
    ({ area }) => area.right === column - 1 && area.top <= rows.bottom && area.bottom >= rows.top,
  );
}

function isFree(grid: Grid, area: Area, taken: readonly Area[]): boolean {
  if (area.left > maxColumn) return false;
  const covered = [...grid.merges, ...grid.tables.map((table) => table.area), ...taken];
  if (covered.some((other) => touches(other, area))) return false;
  if (area.left > grid.columnCount) return true;
  for (let row = area.top; row <= Math.min(area.bottom, grid.rowCount); row += 1) {
    if (grid.cell(row, area.left).kind !== "empty") return false;
  }
  return true;
}

function lastColumnInUse(grid: Grid, taken: readonly Area[]): number {
  const areas = [...grid.merges, ...grid.tables.map((table) => table.area), ...taken];
  return areas.reduce((last, area) => Math.max(last, area.right), grid.columnCount);
}

function touches(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
