import type { Area } from "../roster/address";

/**
 * What is to be done to a workbook, as pure data: the Office.js port and the .xlsx port carry out the
 * same list, in order, and leave the same model.
 */
export type Change =
  /** A new sheet at the end, with its content. */
  | { readonly kind: "addSheet"; readonly sheet: string; readonly content: SheetContent }
  | { readonly kind: "removeSheet"; readonly sheet: string }
  /** Texts downwards from a cell; null empties. Always stored as text, never as a formula. */
  | {
      readonly kind: "writeColumn";
      readonly sheet: string;
      readonly column: number;
      readonly fromRow: number;
      readonly values: readonly (string | null)[];
    }
  /** Values with their number formats downwards from a cell; text is never stored as a formula. */
  | {
      readonly kind: "writeCells";
      readonly sheet: string;
      readonly column: number;
      readonly fromRow: number;
      readonly cells: readonly WrittenCell[];
    }
  /** A formula rule over one column of rows, at the top priority. `formula` without "=". */
  | {
      readonly kind: "addConditionalFormat";
      readonly sheet: string;
      readonly area: Area;
      readonly formula: string;
      readonly look: MarkLook;
    }
  /** All conditional formats of the sheet that carry our signature. */
  | { readonly kind: "removeConditionalFormats"; readonly sheet: string }
  /** The sheet's AutoFilter gets this range; its criteria stay. */
  | { readonly kind: "setAutoFilterArea"; readonly sheet: string; readonly area: Area }
  /** The table gets one more column at its right end, over cells that are empty; values follow by writeColumn. */
  | { readonly kind: "addTableColumn"; readonly sheet: string; readonly table: string; readonly header: string }
  /** The table's last column leaves the table and is emptied. */
  | { readonly kind: "removeTableColumn"; readonly sheet: string; readonly table: string }
  /** A hidden workbook name: for an area, or for a text constant. */
  | {
      readonly kind: "defineName";
      readonly name: string;
      readonly refersTo: { readonly sheet: string; readonly area: Area } | { readonly text: string };
    }
  | { readonly kind: "removeName"; readonly name: string }
  /** The workbook's store: one JSON text in a custom XML part of our namespace; null removes the part. */
  | { readonly kind: "writeStore"; readonly text: string | null };

/** A cell with its number format as stored; a day is counted as the workbook counts days. */
export interface WrittenCell {
  readonly value: string | number | boolean | { readonly day: string } | null;
  readonly format: string;
}

/** Colours "#RRGGBB"; every look has text contrast of at least 4.5:1. */
export interface MarkLook {
  readonly fill: string;
  readonly font: string;
}

/** A sheet of ours: rows of values from A1, links and looks by area. */
export interface SheetContent {
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Cells that hold a real day ("1985-03-02"), counted as the workbook counts days. Their place in `rows` is empty. */
  readonly days?: readonly { readonly row: number; readonly column: number; readonly day: string }[];
  /** Links to a cell of this workbook: `location` is "'名册'!F12"; the cell's own value is the text shown. */
  readonly links: readonly { readonly row: number; readonly column: number; readonly location: string }[];
  readonly looks: readonly { readonly area: Area; readonly look: CellLook }[];
  /** Characters of the default font, by column from A. */
  readonly columnWidths: readonly number[];
  /** So many rows at the top stay in view; 0 for none. */
  readonly frozenRows: number;
  readonly chart?: BarChart;
  /** So many columns at the left stay in view as well; without it none. */
  readonly frozenColumns?: number;
  /** What its cells take when somebody fills them in. */
  readonly validations?: readonly CellValidation[];
  /** How it prints; without it as a new sheet does. */
  readonly print?: PrintSetup;
}

/**
 * A bar chart over two columns of its sheet: names, numbers, a header row above them. Each bar has its number beside
 * it and one dark colour, so that it reads in grey; the first name stands at the top.
 */
export interface BarChart {
  /** Unique on the sheet. */
  readonly name: string;
  readonly title: string;
  /** What it shows, for people who do not see it. */
  readonly description: string;
  readonly source: Area;
  /** The cells that it covers. */
  readonly place: Area;
}

/** How a sheet of ours prints, always on A4. */
export interface PrintSetup {
  readonly landscape: boolean;
  /** Shrunk so that all columns fit on one page; as many pages long as it takes. */
  readonly fitToWidth: boolean;
  /** Rows that every page begins with. */
  readonly repeatRows: { readonly from: number; readonly to: number } | null;
  /** Shrunk to so many pages side by side instead, for a table that is too wide for one. */
  readonly pagesWide?: number;
  /** So many columns at the left stand on every page. */
  readonly repeatColumns?: number;
  /** "3 / 12" at the foot of each page, between the names of the sheet and of the file. */
  readonly pageNumbers: boolean;
  /** Lines between the cells. */
  readonly gridlines: boolean;
  /** Each of these rows begins a page. */
  readonly breaksBefore: readonly number[];
}

/** What cells take, and what Excel says while they are filled in and when something else is typed. */
export interface CellValidation {
  readonly area: Area;
  readonly rule: ValidationRule;
  /** Shown while the cell is selected: a title of at most 32 characters, a text of at most 255. */
  readonly prompt: { readonly title: string; readonly text: string };
  /** Shown when something else is typed: a title of at most 32 characters, a text of at most 225. `warning` lets the user keep it. */
  readonly alert: { readonly title: string; readonly text: string; readonly style: "stop" | "warning" };
}

export type ValidationRule =
  /** A drop-down; joined by commas the values have at most 255 characters. */
  | { readonly kind: "list"; readonly values: readonly string[] }
  /** ISO days, both included. */
  | { readonly kind: "date"; readonly from: string; readonly to: string }
  | { readonly kind: "whole" | "decimal" | "textLength"; readonly from: number; readonly to: number }
  /** A formula without "=" for the area's first cell. */
  | { readonly kind: "custom"; readonly formula: string };

export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
  readonly font?: string;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly underline?: boolean;
  readonly top?: boolean;
  readonly center?: boolean;
  /** A thin line on every side of every cell. */
  readonly border?: true;
  /** As Excel stores it: "@" for text, "yyyy-mm-dd". */
  readonly numberFormat?: string;
}

/** What in a workbook is ours, as its hidden names say. */
export interface OwnedMarks {
  readonly columns: readonly OwnedColumn[];
  readonly sheets: readonly OwnedSheet[];
  /** Every hidden name of ours, whatever it still points to. */
  readonly names: readonly string[];
  /** Sheets that hold conditional formats with our signature. */
  readonly formattedSheets: readonly string[];
}

/** A result column: from its header cell to the last row. */
export interface OwnedColumn {
  readonly name: string;
  readonly sheet: string;
  readonly column: number;
  readonly fromRow: number;
  readonly toRow: number;
  /** The AutoFilter was extended by this column. */
  readonly extendedFilter: boolean;
  /** The table that the column was added to. */
  readonly table: string | null;
}

/** A sheet of ours; `edited` when its values are no longer what we wrote. */
export interface OwnedSheet {
  readonly name: string;
  readonly sheet: string;
  readonly edited: boolean;
}

/** The prefix of every name that is ours. */
export const ownedPrefix = "_RosterCheck_";
/** The part of a conditional format's formula that says it is ours: `N("RC1")` is 0 and changes nothing. */
export const signature = 'N("RC1")';
