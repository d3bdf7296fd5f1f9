import type { Area } from "../../roster/address";
import type { XlsxSheet } from "../../workbook/file/document";

/** Sizes in CSS pixels, as Excel draws its default font at 100 %. */
export const rowHeaderWidth = 48;
export const columnHeaderHeight = 24;
const defaultRowHeight = 22;
const pixelsPerCharacter = 7.2;
const cellPadding = 10;
/** Rows and columns drawn beyond the last one with a value. */
const margin = { rows: 20, columns: 6 };
/** Beyond this many rows heights are not measured by their text: every row is the default. */
const mostMeasured = 5000;
const mostMeasuredColumns = 60;

/** How large a sheet is drawn: at least a screenful. */
export function extentOf(sheet: XlsxSheet): { readonly rows: number; readonly columns: number } {
  return { rows: Math.max(60, (sheet.used?.bottom ?? 0) + margin.rows), columns: Math.max(20, (sheet.used?.right ?? 0) + margin.columns) };
}

/** Width of a column; 0 when it is hidden. */
export function columnPixels(sheet: XlsxSheet, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : Math.round(sheet.columnWidth(column) * pixelsPerCharacter) + 6;
}

/** Height of a row by the largest font and the most lines in it; 0 when it is hidden. */
export function rowPixels(sheet: XlsxSheet, row: number): number {
  if (sheet.hiddenRows.has(row)) return 0;
  const used = sheet.used;
  if (used === null || row > used.bottom || used.bottom > mostMeasured) return defaultRowHeight;
  let height = defaultRowHeight;
  for (let column = 1; column <= Math.min(used.right, mostMeasuredColumns); column += 1) {
    const { value } = sheet.cell(row, column);
    if (typeof value !== "string") continue;
    const look = sheet.look(row, column);
    const line = look.size * 1.333 * 1.35;
    let lines = 1;
    if (look.wrap && !isMergedDown(sheet.merges, row, column)) {
      const width = Math.max(20, columnPixels(sheet, column) - cellPadding);
      lines = value.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil(textPixels(part, look.size) / width)), 0);
    }
    height = Math.max(height, Math.ceil(line * lines) + 4);
  }
  return Math.min(height, 400);
}

/** Rough width of a text: a Chinese character is as wide as the font is high, others half of that. */
export function textPixels(text: string, points: number): number {
  let units = 0;
  for (const char of text) units += (char.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.56;
  return units * points * 1.333;
}

function isMergedDown(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some((merge) => merge.bottom > merge.top && row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right);
}
