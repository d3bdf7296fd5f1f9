import type { Area } from "../roster/address";
import { contains } from "../roster/address";
import type { XlsxSheet } from "../workbook/file/document";
import { isList } from "./args";
import { readEntry } from "./entry";
import { HostError, invalidArgument } from "./host-error";
import type { Argument } from "./members";
import { isHostObject } from "./members";
import type { Json } from "./wire";

/** Excel's limit of cells in one request. */
export const maxCells = 5_000_000;

/** AccessDenied where protection holds a cell of the area. */
function requireUnlocked(sheet: XlsxSheet, area: Area): void {
  if (!sheet.protection.isProtected) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) if (sheet.locked(row, column)) requireUnprotected(sheet);
  }
}

/** AccessDenied on a protected sheet. */
export function requireUnprotected(sheet: XlsxSheet): void {
  if (sheet.protection.isProtected) throw new HostError("AccessDenied", "You do not have permission: the worksheet is protected.");
}

/** How many cells the area has. */
export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** Refuses unbounded and over-large ranges. */
export function requireCells(area: Area, bounded: boolean): void {
  if (!bounded) throw new HostError("InvalidOperation", "Cell-level properties cannot be set on an unbounded range.");
  if (cellCount(area) > maxCells) throw new HostError("InvalidOperation", `The range holds more than ${maxCells} cells.`);
}

/**
 * The two-dimensional array that Excel wants for a range: the range's own shape, or one value for all
 * cells. InvalidArgument for any other shape.
 */
export function matrixOf(value: Argument, area: Area): (row: number, column: number) => Json {
  if (!isList(value)) {
    if (value === undefined || isHostObject(value) || (typeof value === "object" && value !== null)) throw invalidArgument("values");
    return () => value;
  }
  const columns = area.right - area.left + 1;
  const rows = value.map((row) => {
    if (!isList(row) || row.length !== columns) throw invalidArgument("the array does not have the shape of the range");
    return row;
  });
  if (rows.length !== area.bottom - area.top + 1) throw invalidArgument("the array does not have the shape of the range");
  return (row, column) => rows[row - area.top]?.[column - area.left] ?? null;
}

/** Writes values as a user would type them; null leaves a cell as it is. `date1904`: the workbook counts its days from 1904. */
export function writeValues(sheet: XlsxSheet, area: Area, value: Argument, date1904 = false): void {
  const at = matrixOf(value, area);
  requireUnlocked(sheet, area);
  requireNoFilter(sheet, area);
  const entries = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const typed = at(row, column);
      if (typed === null || hiddenByMerge(sheet, row, column)) continue;
      entries.push({ row, column, entry: readEntry(typed, sheet.cell(row, column).numberFormat, date1904) });
    }
  }
  for (const { row, column, entry } of entries) {
    sheet.setValue(row, column, entry.value);
    if (entry.numberFormat !== null) sheet.setLook({ top: row, left: column, bottom: row, right: column }, { numberFormat: entry.numberFormat });
  }
}

/** In a merged area only the first cell holds a value; Excel drops what is written to the others. */
function hiddenByMerge(sheet: XlsxSheet, row: number, column: number): boolean {
  return sheet.merges.some((merge) => contains(merge, row, column) && (row !== merge.top || column !== merge.left));
}

/** Excel misplaces or refuses what is written over rows that a filter hides; this host refuses. */
export function requireNoFilter(sheet: XlsxSheet, area: Area): void {
  const filters = [...(sheet.autoFilter?.filtered === true ? [sheet.autoFilter.area] : []), ...sheet.tables.filter(({ filtered }) => filtered).map((table) => table.area)];
  for (const filter of filters) {
    for (let row = Math.max(area.top, filter.top); row <= Math.min(area.bottom, filter.bottom); row += 1) {
      if (sheet.hiddenRows.has(row)) throw new HostError("FilteredRangeConflict", "The range holds rows that a filter hides.");
    }
  }
}
