import type { Day } from "../calendar";

/** What a number format shows of a date, if it is a date's. */
export interface FormatShows {
  readonly date: boolean;
  readonly precision: "day" | "month" | "year";
}

const known = new Map<string, FormatShows>();

/** {@link formatShows}, remembered: a column has one format for all of its cells. */
function look(numberFormat: string): FormatShows {
  const shows = known.get(numberFormat) ?? formatShows(numberFormat);
  known.set(numberFormat, shows);
  return shows;
}

/** Whether a number format is that of a date, and how much of it is shown. */
export function formatShows(numberFormat: string): FormatShows {
  const section = (numberFormat.split(";")[0] ?? "")
    .replace(/"[^"]*"/g, " ")
    .replace(/\\./g, " ")
    .replace(/_./g, " ")
    .replace(/\[[hms]+\]/gi, "h")
    .replace(/\[[^\]]*\]/g, " ")
    .toLowerCase();
  if (/general|^\s*@|[0#?]/.test(section)) return { date: false, precision: "day" };
  const time = section.replace(/h+[^a-z]*m+|m+[^a-z]*s+/g, " ");
  const day = /d/.test(time);
  const month = /m/.test(time);
  const year = /[ye]/.test(time);
  return { date: day || month || year, precision: day || !year ? "day" : month ? "month" : "year" };
}

/** Whether a number with this format is shown as a date (not only as a time of day). */
export function isDateFormat(numberFormat: string): boolean {
  return numberFormat !== "General" && look(numberFormat).date;
}

/** How much of a date its format shows; “1981-1” typed into Excel is a full date shown as year-month. */
export function shownPrecision(numberFormat: string): "day" | "month" | "year" {
  return look(numberFormat).precision;
}

/** The day of an Excel serial number; null for what is no day (0, the 1900-02-29 of Lotus, negative). */
export function serialDay(serial: number, date1904: boolean): Day | null {
  const whole = Math.floor(serial) + (date1904 ? 1462 : 0);
  if (!Number.isFinite(whole) || whole < 1 || whole === 60 || whole > 2_958_465) return null;
  return whole - (whole < 60 ? 25_568 : 25_569);
}
