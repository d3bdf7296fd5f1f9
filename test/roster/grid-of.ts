import { parseArea } from "../../src/roster/address";
import { emptyCell, type Cell, type Grid, type GridTable } from "../../src/roster/grid";

/** What a test writes into a cell: a plain value, or a number with its format, an error, a formula; "=" a formula without a result. */
export type TestCell = string | number | boolean | null | { readonly value: string | number | boolean; readonly numberFormat?: string; readonly formula?: boolean; readonly error?: boolean };

export interface GridOptions {
  readonly sheet?: string;
  readonly merges?: readonly string[];
  readonly visibility?: Grid["visibility"];
  readonly date1904?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly tables?: readonly GridTable[];
}

/** A sheet from rows of values, starting at A1. Merges as "A3:A5". */
export function gridOf(rows: readonly (readonly TestCell[])[], options: GridOptions = {}): Grid {
  const cells = rows.map((row) => row.map(toCell));
  let rowCount = 0;
  let columnCount = 0;
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell.kind === "empty") return;
      rowCount = Math.max(rowCount, r + 1);
      columnCount = Math.max(columnCount, c + 1);
    });
  });
  return {
    sheet: options.sheet ?? "名册",
    visibility: options.visibility ?? "visible",
    rowCount,
    columnCount,
    date1904: options.date1904 ?? false,
    cell: (row, column) => cells[row - 1]?.[column - 1] ?? emptyCell,
    merges: (options.merges ?? []).map((text) => {
      const area = parseArea(text);
      if (area === null) throw new Error(`no area: ${text}`);
      return area;
    }),
    hiddenRows: new Set(options.hiddenRows),
    hiddenColumns: new Set(options.hiddenColumns),
    tables: options.tables ?? [],
    autoFilter: null,
    isProtected: false,
  };
}

/** A cell as a grid gives it. */
export function toCell(cell: TestCell): Cell {
  if (cell === null || cell === "") return emptyCell;
  if (cell === "=") return { ...emptyCell, formula: true };
  const given = typeof cell === "object" ? cell : { value: cell };
  const kind = given.error === true ? "error" : typeof given.value === "string" ? "text" : typeof given.value === "number" ? "number" : "boolean";
  return { kind, value: given.value, numberFormat: given.numberFormat ?? "General", formula: given.formula ?? false };
}
