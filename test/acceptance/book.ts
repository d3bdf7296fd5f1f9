import ExcelJS from "exceljs";

/** A cell of a book under test: a value, or a value with a number format. */
export type BookCell = string | number | boolean | null | { readonly v: string | number; readonly format: string };

/** One sheet: rows from A1, merged areas by address. */
export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly BookCell[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
}

/** An .xlsx file written by an independent library (exceljs), so that the reader is not tested by its own writer. */
export async function bookOf(...sheets: readonly BookSheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows, merges = [], hiddenRows = [] } of sheets) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((cells, r) =>
      cells.forEach((content, c) => {
        if (content === null) return;
        const cell = sheet.getCell(r + 1, c + 1);
        if (typeof content === "object") {
          cell.value = content.v;
          cell.numFmt = content.format;
        } else cell.value = content;
      }),
    );
    for (const area of merges) sheet.mergeCells(area);
    for (const row of hiddenRows) sheet.getRow(row).hidden = true;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
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
