import { format, isDateFormat } from "numfmt";
import type { Cell } from "../roster/grid";

/** Days between the two calendars that a workbook may count in. */
const days1904 = 1462;

/** `text`: what a cell shows by its number format, however narrow its column is. */
export function shownText(cell: Cell, date1904: boolean): string {
  const { value, numberFormat } = cell;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  try {
    return format(numberFormat, date1904 && isDateFormat(numberFormat) ? value + days1904 : value, { locale: "zh-CN", throws: true });
  } catch {
    return String(value);
  }
}
