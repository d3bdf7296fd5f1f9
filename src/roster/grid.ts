import type { Area } from "./address";

/** What a cell holds, before anybody has understood it. */
export interface Cell {
  readonly kind: "empty" | "text" | "number" | "boolean" | "error";
  /** Text, number, boolean, or the error as text ("#N/A"); null when empty. */
  readonly value: string | number | boolean | null;
  /** The number format as stored ("General", "yyyy\"年\"m\"月\""). */
  readonly numberFormat: string;
  /** True when the value is the cached result of a formula. An empty cell with a formula is one that was never calculated. */
  readonly formula: boolean;
}

/** An Excel table (ListObject) on a sheet; `area` includes header and totals row. */
export interface GridTable {
  readonly name: string;
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  /** A filter of the table hides rows. */
  readonly filtered: boolean;
}

/**
 * One sheet as it is: the values that a reader may look at. Rows and columns are counted from 1.
 * `rowCount` and `columnCount` are the last row and column that hold a value (0 for an empty sheet).
 */
export interface Grid {
  readonly sheet: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly rowCount: number;
  readonly columnCount: number;
  /** The workbook counts days from 1904-01-01. */
  readonly date1904: boolean;
  /** The cell; {@link emptyCell} outside the used area. */
  cell(row: number, column: number): Cell;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly GridTable[];
  /** The sheet's own AutoFilter; `filtered` when it has criteria. */
  readonly autoFilter: { readonly area: Area; readonly filtered: boolean } | null;
  /** The sheet is protected against changes of cells. */
  readonly isProtected: boolean;
}

export const emptyCell: Cell = { kind: "empty", value: null, numberFormat: "General", formula: false };
