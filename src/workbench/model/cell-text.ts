import { format, isDateFormat } from "numfmt";
import type { Cell } from "../../roster/grid";

/** Days between the two calendars that a workbook may count in. */
const days1904 = 1462;

/** The text that a cell shows. A number format that the library cannot read shows the plain value. */
export function cellText(cell: Cell, date1904: boolean): string {
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const pattern = cell.numberFormat;
  const shown = date1904 && isDateFormat(pattern) ? value + days1904 : value;
  try {
    return format(pattern, shown, { locale: "zh-CN", throws: true });
  } catch {
    return String(value);
  }
}

/** What the formula bar shows and the editor starts from: dates as a date, everything else in full. */
export function editText(cell: Cell, formula: string | null, date1904: boolean): string {
  if (formula !== null) return `=${formula}`;
  if (typeof cell.value === "number" && isDateFormat(cell.numberFormat)) {
    return format("yyyy-mm-dd", date1904 ? cell.value + days1904 : cell.value);
  }
  return cell.value === null ? "" : cellText({ ...cell, numberFormat: "General" }, date1904);
}
