import type { CellLook, SheetContent } from "../../annotation/plan";
import { areaAddress } from "../../roster/address";
import { asTyped } from "./typed-text";

/** Points of a column that is so many characters of the default font wide (7 pixels each, 5 of padding, 96 dpi). */
export function pointsOfColumn(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Rows of a sheet of ours as Excel wants them: all of one length, text kept as text, null for empty. */
export function typedRows(rows: SheetContent["rows"]): (string | number | null)[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => Array.from({ length: width }, (_, x) => typed(row[x] ?? null)));
}

function typed(value: string | number | null): string | number | null {
  return typeof value === "string" ? asTyped(value) : value;
}

/** Queues everything of a sheet's content but its values. */
export function dress(sheet: Excel.Worksheet, content: SheetContent): void {
  content.columnWidths.forEach((width, x) => {
    sheet.getRangeByIndexes(0, x, 1, 1).format.columnWidth = pointsOfColumn(width);
  });
  for (const { row, column, location } of content.links) {
    sheet.getRangeByIndexes(row - 1, column - 1, 1, 1).hyperlink = { documentReference: location };
  }
  // After the links: Excel gives a new link its own look.
  for (const { area, look } of content.looks) wear(sheet.getRange(areaAddress(area)).format, look);
  if (content.frozenRows > 0) sheet.freezePanes.freezeRows(content.frozenRows);
}

function wear(format: Excel.RangeFormat, look: CellLook): void {
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.font !== undefined) format.font.color = look.font;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.underline !== undefined) format.font.underline = look.underline ? "Single" : "None";
  if (look.top !== undefined) format.verticalAlignment = look.top ? "Top" : "Bottom";
}
