import type { Area } from "../roster/address";
import type { XlsxSheet } from "../workbook/file/document";

/**
 * The used range: from the first to the last row and column that hold a value. With `valuesOnly` false
 * Excel also counts formatted cells; this model does not tell them apart, so tables are added instead.
 */
export function usedArea(sheet: XlsxSheet, valuesOnly: boolean): Area | null {
  const values = valueArea(sheet);
  if (valuesOnly) return values;
  return sheet.tables.reduce<Area | null>((all, { area }) => (all === null ? area : union(all, area)), values);
}

function valueArea(sheet: XlsxSheet): Area | null {
  const { used } = sheet;
  if (used === null) return null;
  const rowHasValue = (row: number): boolean => {
    for (let column = used.left; column <= used.right; column += 1) if (sheet.cell(row, column).kind !== "empty") return true;
    return false;
  };
  const columnHasValue = (column: number, from: number): boolean => {
    for (let row = from; row <= used.bottom; row += 1) if (sheet.cell(row, column).kind !== "empty") return true;
    return false;
  };
  let { top, left } = used;
  while (top <= used.bottom && !rowHasValue(top)) top += 1;
  if (top > used.bottom) return null;
  while (left < used.right && !columnHasValue(left, top)) left += 1;
  return { top, left, bottom: used.bottom, right: used.right };
}

function union(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
