import type { Grid } from "../roster/grid";
import { hashNameOf, isColumnName } from "./names";
import type { Change, OwnedColumn, OwnedMarks, OwnedSheet } from "./plan";
import { isOurText } from "./tokens";

/** What clearing will do; `kept` are report sheets that somebody edited. */
export interface ClearPlan {
  readonly changes: readonly Change[];
  readonly removedSheets: readonly string[];
  readonly clearedColumns: number;
  readonly kept: readonly string[];
}

/** Report sheets that somebody edited: they stay, and stay ours, so that no reader takes them for a roster. */
export function keptSheets(owned: OwnedMarks): readonly OwnedSheet[] {
  return owned.sheets.filter((sheet) => sheet.edited);
}

/** Names that stay after clearing: those of the kept sheets. */
export function keptNames(owned: OwnedMarks): readonly string[] {
  const kept = new Set(
    keptSheets(owned).flatMap(({ name }) => [name, hashNameOf(name)]).map((name) => name?.toLowerCase()),
  );
  return owned.names.filter((name) => kept.has(name.toLowerCase()));
}

/** Which of our marks are to stay: those in the roster's sheets, our sheets. */
export interface Staying {
  readonly columns?: boolean;
  readonly sheets?: boolean;
}

/** What is ours without what is to stay. */
export function without(owned: OwnedMarks, staying: Staying): OwnedMarks {
  const [columns, sheets] = [staying.columns === true, staying.sheets === true];
  return {
    columns: columns ? [] : owned.columns,
    formattedSheets: columns ? [] : owned.formattedSheets,
    sheets: sheets ? [] : owned.sheets,
    names: owned.names.filter((name) => (isColumnName(name) ? !columns : !sheets)),
  };
}

/**
 * Plans how all our marks leave the workbook: formats, result columns, the filter and table that were
 * widened, names and report sheets. `grids` are the sheets as they are, by name; those that hold a
 * result column are needed (see sheetsToClear). What a user wrote into a cell of our column stays.
 */
export function planClear(owned: OwnedMarks, grids: ReadonlyMap<string, Grid>): ClearPlan {
  const kept = keptSheets(owned);
  const removed = owned.sheets.filter((sheet) => !sheet.edited);
  const staying = new Set(keptNames(owned));
  const gone = new Set(removed.map((sheet) => sheet.sheet));
  // From right to left, so that of two columns at the end of a table or filter the last one leaves first.
  const columns = [...owned.columns].sort((a, b) => b.column - a.column);
  const widened = new Map<string, number>();
  const changes: Change[] = [
    ...owned.formattedSheets
      .filter((sheet) => !gone.has(sheet))
      .map((sheet): Change => ({ kind: "removeConditionalFormats", sheet })),
    ...columns.flatMap((column) => columnChanges(column, grids.get(column.sheet), widened)),
    ...owned.names.filter((name) => !staying.has(name)).map((name): Change => ({ kind: "removeName", name })),
    ...removed.map(({ sheet }): Change => ({ kind: "removeSheet", sheet })),
  ];
  return {
    changes,
    removedSheets: removed.map((sheet) => sheet.sheet),
    clearedColumns: columns.length,
    kept: kept.map((sheet) => sheet.sheet),
  };
}

/** Sheets that planClear has to see. */
export function sheetsToClear(owned: OwnedMarks): readonly string[] {
  return [...new Set(owned.columns.map((column) => column.sheet))];
}

/** `widened` holds the right ends that filters and tables have after the changes planned so far. */
function columnChanges(column: OwnedColumn, grid: Grid | undefined, widened: Map<string, number>): readonly Change[] {
  const { sheet } = column;
  const table = grid?.tables.find((one) => one.name === column.table);
  if (table !== undefined) {
    const key = `${sheet} ${table.name}`;
    const right = widened.get(key) ?? table.area.right;
    if (right === column.column && theirRows(column, grid).length === 0) {
      widened.set(key, right - 1);
      return [{ kind: "removeTableColumn", sheet, table: table.name }];
    }
    // Somebody wrote into our column or put one behind it: a table's header cell cannot be empty, so ours keeps its place.
    return emptied(column, column.fromRow + 1, grid);
  }
  const filter = grid?.autoFilter?.area;
  const right = widened.get(sheet) ?? filter?.right;
  const shrink = column.extendedFilter && filter !== undefined && right === column.column && right > filter.left;
  if (!shrink) return emptied(column, column.fromRow, grid);
  widened.set(sheet, right - 1);
  return [{ kind: "setAutoFilterArea", sheet, area: { ...filter, right: right - 1 } }, ...emptied(column, column.fromRow, grid)];
}

/** Rows of our column in which a user wrote something of their own. */
function theirRows(column: OwnedColumn, grid: Grid | undefined): readonly number[] {
  if (grid === undefined) return [];
  const rows: number[] = [];
  for (let row = column.fromRow + 1; row <= column.toRow; row += 1) if (!isOurText(grid.cell(row, column.column))) rows.push(row);
  return rows;
}

/** Empties our column between the cells that a user wrote into. */
function emptied(column: OwnedColumn, fromRow: number, grid: Grid | undefined): readonly Change[] {
  const changes: Change[] = [];
  let from = fromRow;
  for (const stop of [...theirRows(column, grid), column.toRow + 1]) {
    const values = Array.from({ length: Math.max(0, stop - from) }, () => null);
    if (values.length > 0) changes.push({ kind: "writeColumn", sheet: column.sheet, column: column.column, fromRow: from, values });
    from = stop + 1;
  }
  return changes;
}
