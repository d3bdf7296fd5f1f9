import type { Area } from "../../roster/address";
import type { Cell } from "../../roster/grid";

/**
 * An .xlsx workbook held in memory and patched in place: what nobody changes is saved byte for byte as it
 * came. The file port and the Excel host both work on this model. Rows and columns from 1, colours
 * "#RRGGBB", sheet names as shown. Implemented in `open.ts`.
 */
export interface XlsxDocument {
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  /** In tab order; chart sheets are left out of reading but keep their place. */
  readonly sheets: readonly XlsxSheet[];
  sheet(name: string): XlsxSheet | null;
  /** Zero-based index into `sheets` of the sheet shown on opening. */
  readonly activeSheet: number;
  /** Adds an empty worksheet at the end. */
  addSheet(name: string): XlsxSheet;
  removeSheet(name: string): void;
  /** Gives a sheet another name; workbook names that point to it follow, formulas in cells do not. */
  renameSheet(name: string, to: string): void;
  readonly names: readonly DefinedName[];
  addName(name: DefinedName): void;
  removeName(name: string, scope: string | null): void;
  /** Data that programs keep in the workbook, in the order of its relationships. */
  readonly customXml: readonly CustomXml[];
  /** Adds a custom XML part and gives its id; `xml` is a whole XML text. */
  addCustomXml(xml: string): string;
  /** Gives a custom XML part other content; it keeps its id and its place in the file. */
  setCustomXml(id: string, xml: string): void;
  removeCustomXml(id: string): void;
  /** Remembers the state; calling the result goes back to it. Sheets added since are gone then. */
  checkpoint(): () => void;
  /** The whole file; parts that were not touched are the very bytes that were read. */
  save(): Uint8Array;
}

/** A defined name. `formula` without "=", as stored; `scope` is a sheet's name or null for the workbook. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly hidden: boolean;
  readonly scope: string | null;
}

/** A custom XML part. `id` is a GUID in braces; `namespace` that of its root element, "" for none. */
export interface CustomXml {
  readonly id: string;
  readonly namespace: string;
  readonly xml: () => string;
}

export interface XlsxSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** From A1 to the last cell that holds a value; null when there is none. */
  readonly used: Area | null;
  cell(row: number, column: number): Cell;
  /** The cells as they are now, whatever is changed later. */
  snapshot(): (row: number, column: number) => Cell;
  /** The formula without "=" where the cell has one (shared and array formulas: the text of this cell if stored). */
  formula(row: number, column: number): string | null;
  /** Stores a value and keeps the cell's style; null empties the cell (a styled cell stays as an empty one). */
  setValue(row: number, column: number, value: string | number | boolean | null): void;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Width in characters where the file gives one; default width otherwise. */
  columnWidth(column: number): number;
  setColumnWidth(column: number, width: number): void;
  /** Height in points of a row that the file does not have yet, as Excel would fit it. */
  fitRow(row: number, points: number): void;
  readonly frozen: { readonly rows: number; readonly columns: number };
  setFrozen(rows: number, columns: number): void;
  readonly print: SheetPrint;
  /** Changes only what is named. */
  setPrint(print: Partial<SheetPrint>): void;
  readonly protection: { readonly isProtected: boolean } & Readonly<Record<string, boolean>>;
  readonly autoFilter: { readonly area: Area; readonly filtered: boolean } | null;
  setAutoFilterArea(area: Area | null): void;
  readonly tables: readonly XlsxTable[];
  /** Table gets/loses its last column; the header cell's text is written too. Cells right of it do not move. */
  addTableColumn(table: string, header: string): void;
  removeTableColumn(table: string): void;
  /** Highest priority first. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** A formula rule before all others. `formula` without "=". */
  addConditionalFormat(rule: { area: Area; formula: string; fill: string; font: string }): void;
  removeConditionalFormat(id: string): void;
  readonly validations: readonly SheetValidation[];
  /** Adds one; its areas must be free of others. */
  addValidation(validation: SheetValidation): void;
  /** Takes away the validations of exactly these cells. */
  removeValidation(area: Area): void;
  readonly links: readonly { readonly area: Area; readonly location: string | null; readonly target: string | null }[];
  setLink(row: number, column: number, location: string): void;
  /** Bar charts of one series, the only kind that is understood and written. */
  readonly charts: readonly XlsxChart[];
  /** Adds a chart, or writes the one called `name` anew. */
  setChart(name: string | null, chart: XlsxChart): void;
  /** The look a cell has without conditional formats (workbook theme colours resolved). */
  look(row: number, column: number): ResolvedLook;
  /** Changes only what is named; meant for sheets of ours. */
  setLook(area: Area, look: Partial<ResolvedLook>): void;
  /** Text of the cell's note, if any. */
  note(row: number, column: number): string | null;
  /** Whether protection of the sheet, when it is on, holds this cell. */
  locked(row: number, column: number): boolean;
}

/** A clustered bar chart of one series over two columns of its own sheet: names, numbers, and a header row above them. */
export interface XlsxChart {
  readonly name: string;
  /** What it shows, for people who do not see it. */
  readonly description: string;
  /** Null: none. */
  readonly title: string | null;
  /** The cells that it covers. */
  readonly place: Area;
  readonly source: Area;
  /** Of the bars; null: the theme's first accent. */
  readonly colour: string | null;
  /** Each bar's number stands beside it. */
  readonly labels: boolean;
  readonly legend: boolean;
  readonly gridlines: boolean;
  readonly valueAxis: boolean;
  /** Bars begin at zero, whatever the numbers. */
  readonly fromZero: boolean;
  /** The first name stands at the top. */
  readonly reversed: boolean;
  /** Between bars, in per cent of a bar. */
  readonly gap: number;
}

/** Print setup of a sheet. */
export interface SheetPrint {
  readonly landscape: boolean;
  readonly a4: boolean;
  /** Shrunk to so many pages across, as many down as it takes; null: not fitted. */
  readonly pagesWide: number | null;
  /** Rows at the top of every page. */
  readonly titleRows: { readonly top: number; readonly bottom: number } | null;
  /** Columns at the left of every page. */
  readonly titleColumns: { readonly left: number; readonly right: number } | null;
  /** Texts in the middle, at the left and at the right of the foot, with Excel's codes: "&P / &N", "&A". */
  readonly footer: string;
  readonly footerLeft: string;
  readonly footerRight: string;
  readonly gridlines: boolean;
  /** Inches. */
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Rows that begin a page, set by hand. */
  readonly breaks: readonly number[];
}

/** Data validation. Formulas without "=" as stored: a list's values as one text in quotes, joined by commas. */
export interface SheetValidation {
  readonly areas: readonly Area[];
  /** list, date, whole, decimal, textLength, custom, none … */
  readonly type: string;
  readonly operator: string;
  readonly formulas: readonly string[];
  /** Null: nothing is shown. */
  readonly prompt: { readonly title: string; readonly text: string } | null;
  readonly alert: { readonly title: string; readonly text: string; readonly style: string } | null;
}

export interface XlsxTable {
  readonly name: string;
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly columns: readonly string[];
  readonly filtered: boolean;
}

/** `id` is stable while the document is open; `formula` is that of `areas[0]`'s top left cell. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  readonly priority: number;
  readonly formula: string | null;
  readonly fill: string | null;
  readonly font: string | null;
  readonly stopIfTrue: boolean;
}

export interface ResolvedLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly size: number;
  readonly fontName: string;
  /** Null: automatic. */
  readonly font: string | null;
  /** Null: no fill. */
  readonly fill: string | null;
  readonly wrap: boolean;
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly numberFormat: string;
  /** Sides with a line, in the order "tblr"; absent without any. */
  readonly edges?: string;
}
