import { formatDay, parseIsoDay } from "../roster/calendar";
import type { Cell, Grid } from "../roster/grid";
import type { ReadingRecord } from "../roster/roster";
import { isDateFormat } from "../roster/cells/serial";
import { rawOf } from "../roster/text";
import type { Treatment } from "./fields";
import { mask, type Scrub, type Secrets } from "./scrub";

/** What happened to the cells of a copy. */
export interface CellCounts {
  /** Results of formulas that stand as values. */
  formulas: number;
  /** Cells in which something that looked like a number or an address of somebody was taken out. */
  scrubbed: number;
  /** Days of birth of which year and month stayed. */
  births: number;
  /** Cells of birth that could not be read, and stay out. */
  unread: number;
}

/** The value that stands in a copy for a cell: never a formula, days as text, nothing of somebody's own numbers. */
export function sharedValue(
  cell: Cell,
  treatment: Treatment,
  reading: ReadingRecord | undefined,
  around: { readonly grid: Grid; readonly secrets: Secrets; readonly scrub: Scrub; readonly counts: CellCounts },
): string | number | null {
  const { grid, secrets, scrub, counts } = around;
  if (cell.kind === "empty") return null;
  if (treatment === "month") return monthOf(reading?.value ?? null, counts);
  if (cell.formula) counts.formulas += 1;
  if (cell.kind === "number" && typeof cell.value === "number" && !isDateFormat(cell.numberFormat)) {
    const serial = cell.formula && secrets.birthSerials.has(cell.value);
    if (!serial && scrub(String(cell.value)) === String(cell.value)) return cell.value;
    counts.scrubbed += 1;
    return serial ? mask : scrub(String(cell.value));
  }
  const text = rawOf(cell, grid.date1904);
  const clean = scrub(text);
  if (clean !== text) counts.scrubbed += 1;
  return clean;
}

/** "1981-01-05" → "1981-01"; what was told less precisely stays as it was told. */
function monthOf(value: string | null, counts: CellCounts): string | null {
  if (value === null) {
    counts.unread += 1;
    return null;
  }
  const months = value.split("/").map((part) => {
    const day = parseIsoDay(part);
    return day === null ? part : formatDay(day).slice(0, 7);
  });
  const text = [...new Set(months)].join("/");
  if (text !== value) counts.births += 1;
  return text;
}
