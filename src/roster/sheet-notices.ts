import { columnName, type CellRef } from "./address";
import type { Grid } from "./grid";
import { groupBy } from "./group-by";
import { notice, type IssueDraft } from "./issue";
import type { Table } from "./roster";

/** What the user cannot see and was read all the same: one notice for each sheet. */
export function* hiddenIn(grids: readonly Grid[], tables: readonly Table[]): Generator<IssueDraft> {
  for (const grid of grids) {
    const own = tables.filter(({ sheet }) => sheet === grid.sheet);
    if (own.length === 0) continue;
    const { sheet } = grid;
    if (grid.visibility !== "visible") {
      yield notice("data-hidden-rows", { sheet }, "data-hidden-rows.sheet");
      continue;
    }
    const rows = inOrder(grid.hiddenRows).filter((row) => own.some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow));
    const columns = inOrder(grid.hiddenColumns).filter((column) => own.some((table) => table.columns.some((one) => one.column === column)));
    if (rows.length === 0 && columns.length === 0) continue;
    yield notice("data-hidden-rows", { sheet, rowCount: rows.length, rows: runs(rows, String), columnCount: columns.length, columns: runs(columns, columnName) });
  }
}

const inOrder = (places: ReadonlySet<number>): readonly number[] => [...places].sort((a, b) => a - b);

/** 3, 4, 5, 9 → "3–5、9"; a long list is cut. */
function runs(places: readonly number[], nameOf: (place: number) => string): string {
  const parts: string[] = [];
  for (let i = 0; i < places.length; ) {
    const from = places[i] ?? 0;
    let to = from;
    for (i += 1; places[i] === to + 1; i += 1) to += 1;
    parts.push(from === to ? nameOf(from) : `${nameOf(from)}–${nameOf(to)}`);
  }
  return parts.length > 12 ? `${parts.slice(0, 12).join("、")}…` : parts.join("、");
}

/** Columns whose header is only like a known one: what each is taken for is said before anybody relies on it. */
export function* guessedIn(tables: readonly Table[]): Generator<IssueDraft> {
  for (const { sheet, headerRows, columns } of tables) {
    for (const { column, header, field, confidence } of columns) {
      if (field === null || confidence >= 1) continue;
      const cells = [{ sheet, row: headerRows.at(-1) ?? 1, column }];
      yield { ...notice("data-guessed-column", { sheet, column: columnName(column), header, field }), cells };
    }
  }
}

/** Formulas that a program wrote and nobody calculated: one notice for each sheet, not one for each cell. */
export function* uncalculatedIn(cells: readonly CellRef[]): Generator<IssueDraft> {
  for (const [sheet, own] of groupBy(cells, (cell) => cell.sheet)) {
    const columns = inOrder(new Set(own.map(({ column }) => column)));
    const count = new Set(own.map(({ row, column }) => `${row}:${column}`)).size;
    yield notice("data-not-calculated", { sheet, count, columns: runs(columns, columnName) });
  }
}
