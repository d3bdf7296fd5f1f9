import ExcelJS from "exceljs";

/** A cell of a book under test: a value, a value with a number format, a formula with its cached result, an error. */
export type BookCell =
  | string
  | number
  | boolean
  | null
  | { readonly v: string | number; readonly format: string }
  | { readonly f: string; readonly v: string | number; readonly format?: string }
  | { readonly error: "#N/A" | "#REF!" | "#NAME?" | "#DIV/0!" | "#NULL!" | "#VALUE!" | "#NUM!" };

/** One sheet: rows from A1, areas by address. */
export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly BookCell[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly state?: "visible" | "hidden" | "veryHidden";
  readonly autoFilter?: string;
  /** Turns rows into an Excel table: its first row holds the headers. Its corner, and whether it ends in a totals row. */
  readonly table?: { readonly from: string; readonly rows: number; readonly columns: number; readonly totalsRow?: boolean };
}

/** An .xlsx file written by an independent library (exceljs), so that the reader is not tested by its own writer. */
export async function bookOf(...sheets: readonly BookSheet[]): Promise<Uint8Array> {
  return writeBook(sheets);
}

/** {@link bookOf}, for a workbook that counts days from 1904. */
export async function writeBook(sheets: readonly BookSheet[], options: { readonly date1904?: boolean } = {}): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  // The same book has the same bytes at any time.
  workbook.created = workbook.modified = new Date("2026-05-13T00:00:00Z");
  if (options.date1904 === true) workbook.properties.date1904 = true;
  for (const book of sheets) addSheet(workbook, book);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, { name, rows, merges = [], hiddenRows = [], hiddenColumns = [], state = "visible", autoFilter, table: listed }: BookSheet): void {
  const sheet = workbook.addWorksheet(name, { state });
  rows.forEach((cells, r) => cells.forEach((content, c) => put(sheet.getCell(r + 1, c + 1), content)));
  for (const area of merges) sheet.mergeCells(area);
  for (const row of hiddenRows) sheet.getRow(row).hidden = true;
  for (const column of hiddenColumns) sheet.getColumn(column).hidden = true;
  if (autoFilter !== undefined) sheet.autoFilter = autoFilter;
  if (listed !== undefined) addTable(sheet, listed);
}

function put(cell: ExcelJS.Cell, content: BookCell): void {
  if (content === null) return;
  if (typeof content !== "object") cell.value = content;
  else if ("error" in content) cell.value = { error: content.error };
  else {
    cell.value = "f" in content ? { formula: content.f, result: content.v } : content.v;
    if (content.format !== undefined) cell.numFmt = content.format;
  }
}

function addTable(sheet: ExcelJS.Worksheet, { from, rows, columns, totalsRow = false }: NonNullable<BookSheet["table"]>): void {
  const corner = sheet.getCell(from);
  const [top, left] = [Number(corner.row), Number(corner.col)];
  const at = (row: number, column: number): ExcelJS.CellValue => sheet.getCell(top + row, left + column).value;
  const name = (column: number): string => sheet.getCell(top, left + column).text;
  const all = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
  sheet.addTable({
    name: "名单",
    ref: from,
    headerRow: true,
    totalsRow,
    columns: all(columns).map((column) => ({ name: name(column), ...(column === 0 && totalsRow ? { totalsRowLabel: "汇总" } : {}) })),
    rows: all(rows - (totalsRow ? 2 : 1)).map((row) => all(columns).map((column) => at(row + 1, column))),
  });
}

/** Rows from objects: the header is the union of keys in the order of first use. */
export function table(...records: readonly Readonly<Record<string, BookCell>>[]): BookCell[][] {
  const headers = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return [headers, ...records.map((record) => headers.map((header) => record[header] ?? null))];
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A synthetic resident ID with a right check character (GB 11643-1999) for a birth date "19810101". */
export function residentId(birth: string, order = "001"): string {
  const body = `110101${birth}${order}`;
  const sum = Array.from(body).reduce((total, digit, i) => total + Number(digit) * (weights[i] ?? 0), 0);
  return body + ("10X98765432"[sum % 11] ?? "");
}
