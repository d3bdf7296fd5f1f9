import type { Grid } from "../roster/grid";
import { hashNameOf, isColumnName } from "./names";
import type { Change, OwnedColumn, OwnedMarks, OwnedSheet } from "./plan";

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
 * widened, names and report sheets. `grids` are the sheets as they are, by name; those of the columns that
 * widened a filter or table are needed (see sheetsToClear).
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
  const widening = owned.columns.filter((column) => column.extendedFilter || column.table !== null);
  return [...new Set(widening.map((column) => column.sheet))];
}

/** `widened` holds the right ends that filters and tables have after the changes planned so far. */
function columnChanges(column: OwnedColumn, grid: Grid | undefined, widened: Map<string, number>): readonly Change[] {
  const { sheet } = column;
  const table = grid?.tables.find((one) => one.name === column.table);
  if (table !== undefined) {
    const key = `${sheet} ${table.name}`;
    const right = widened.get(key) ?? table.area.right;
    if (right === column.column) {
      widened.set(key, right - 1);
      return [{ kind: "removeTableColumn", sheet, table: table.name }];
    }
    // Somebody put a column behind ours: a table's header cell cannot be empty, so ours keeps its place.
    return [emptied(column, column.fromRow + 1)];
  }
  const filter = grid?.autoFilter?.area;
  const right = widened.get(sheet) ?? filter?.right;
  const shrink = column.extendedFilter && filter !== undefined && right === column.column && right > filter.left;
  if (!shrink) return [emptied(column, column.fromRow)];
  widened.set(sheet, right - 1);
  return [{ kind: "setAutoFilterArea", sheet, area: { ...filter, right: right - 1 } }, emptied(column, column.fromRow)];
}

function emptied(column: OwnedColumn, fromRow: number): Change {
  const rows = Math.max(0, column.toRow - fromRow + 1);
  return {
    kind: "writeColumn",
    sheet: column.sheet,
    column: column.column,
    fromRow,
    values: Array.from({ length: rows }, () => null),
  };
}
