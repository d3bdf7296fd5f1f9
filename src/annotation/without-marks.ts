import { contains, type Area } from "../roster/address";
import { emptyCell, type Grid } from "../roster/grid";
import type { OwnedMarks } from "./plan";
import { isOurText } from "./tokens";

/** Whether the sheet is a report of ours. */
export function isOurSheet(owned: OwnedMarks, sheet: string): boolean {
  return owned.sheets.some((one) => one.sheet === sheet);
}

/**
 * The sheet as it would be without our result columns: their cells are empty (what a user wrote there stays), and the filter and table that
 * they widened end one column earlier. So a marked copy reads like the roster that it was made of.
 */
export function withoutMarks(grid: Grid, owned: OwnedMarks): Grid {
  const columns = owned.columns
    .filter((column) => column.sheet === grid.sheet)
    .sort((a, b) => b.column - a.column);
  if (columns.length === 0) return grid;
  const areas = columns.map(
    (column): Area => ({ top: column.fromRow, bottom: column.toRow, left: column.column, right: column.column }),
  );
  const ours = (row: number, column: number): boolean => areas.some((area) => contains(area, row, column));
  const headers = new Set(columns.map((column) => `${column.fromRow} ${column.column}`));
  const cell: Grid["cell"] = (row, column) => {
    const found = grid.cell(row, column);
    return ours(row, column) && (headers.has(`${row} ${column}`) || isOurText(found)) ? emptyCell : found;
  };
  const shrunk = (area: Area, mine: (column: OwnedMarks["columns"][number]) => boolean): Area =>
    columns.reduce(
      (rest, column) =>
        mine(column) && rest.right === column.column && rest.right > rest.left ? { ...rest, right: rest.right - 1 } : rest,
      area,
    );
  return {
    sheet: grid.sheet,
    visibility: grid.visibility,
    rowCount: grid.rowCount,
    date1904: grid.date1904,
    merges: grid.merges,
    hiddenRows: grid.hiddenRows,
    hiddenColumns: grid.hiddenColumns,
    isProtected: grid.isProtected,
    cell,
    columnCount: lastUsedColumn(grid, cell, areas),
    tables: grid.tables.map((table) => ({ ...table, area: shrunk(table.area, (column) => column.table === table.name) })),
    autoFilter:
      grid.autoFilter === null
        ? null
        : { ...grid.autoFilter, area: shrunk(grid.autoFilter.area, (column) => column.extendedFilter) },
  };
}

/** Only our columns can have become empty, so the search ends at the first that is not ours. */
function lastUsedColumn(grid: Grid, cell: Grid["cell"], areas: readonly Area[]): number {
  let last = grid.columnCount;
  while (areas.some((area) => area.left === last) && isEmpty(grid.rowCount, last, cell)) last = beforeBlank(grid, cell, last - 1);
  return last;
}

/** The last column at or before `from` that holds a value: a gap may lie between the table and our column. */
function beforeBlank(grid: Grid, cell: Grid["cell"], from: number): number {
  let column = from;
  while (column > 0 && isEmpty(grid.rowCount, column, cell)) column -= 1;
  return column;
}

function isEmpty(rows: number, column: number, cell: Grid["cell"]): boolean {
  for (let row = 1; row <= rows; row += 1) if (cell(row, column).kind !== "empty") return false;
  return true;
}
