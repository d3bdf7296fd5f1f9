import type { XlsxSheet } from "../workbook/file/document";
import { writeValues } from "./writing";

/** Stores what the user typed into one cell of the grid, by the rules of `Range.values`. */
export function editCell(sheet: XlsxSheet, row: number, column: number, text: string): void {
  writeValues(sheet, { top: row, left: column, bottom: row, right: column }, text);
}
