/**
 * Calendar dates without time and without time zone: a day is a whole number of days since
 * 1970-01-01 (proleptic Gregorian calendar), a date of less than day precision is an interval of days.
 */

/** Days since 1970-01-01; may be negative. */
export type Day = number;

/** From the first to the last possible day, both included. A known day has `from === to`. */
export interface DateInterval {
  readonly from: Day;
  readonly to: Day;
}

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days in a month (month 1 to 12). */
export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day of a civil date; null when the calendar has no such day (02-30, month 13). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The civil date of a day: the inverse of {@link dayOf}. */
export function civilOf(day: Day): CivilDate {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp + (mp < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** Reads "1981-01-01" only; null for anything else. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The one-day interval of a day. */
export function exactly(day: Day): DateInterval {
  return { from: day, to: day };
}

/** All days of a month; null when there is no such month. */
export function monthInterval(year: number, month: number): DateInterval | null {
  const from = dayOf(year, month, 1);
  return from === null ? null : { from, to: from + daysInMonth(year, month) - 1 };
}

/** All days of a year. */
export function yearInterval(year: number): DateInterval {
  const from = dayOf(year, 1, 1) ?? 0;
  return { from, to: from + (isLeap(year) ? 365 : 364) };
}

/** Whether the day is known. */
export function isExact(interval: DateInterval): boolean {
  return interval.from === interval.to;
}

/** "1981-01-01". */
export function formatDay(day: Day): string {
  const { year, month, day: d } = civilOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(d, 2)}`;
}

/** "1981-01-01", "1981-01", "1981", or an interval "1981-01/1981-10". */
export function formatInterval(interval: DateInterval): string {
  if (isExact(interval)) return formatDay(interval.from);
  const from = civilOf(interval.from);
  const to = civilOf(interval.to);
  const wholeMonths = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  if (!wholeMonths) return `${formatDay(interval.from)}/${formatDay(interval.to)}`;
  if (from.year === to.year && from.month === 1 && to.month === 12) return pad(from.year, 4);
  const month = (date: CivilDate): string => `${pad(date.year, 4)}-${pad(date.month, 2)}`;
  return month(from) === month(to) ? month(from) : `${month(from)}/${month(to)}`;
}

/**
 * The same day of the month `months` later (earlier when negative); where that month is shorter, its
 * last day (2024-02-29 + 12 months = 2025-02-28).
 */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: d } = civilOf(day);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return dayOf(toYear, toMonth, Math.min(d, daysInMonth(toYear, toMonth))) ?? day;
}

/** Is the date on or after the day, whatever day of the interval it is? Three-valued. */
export function onOrAfter(interval: DateInterval, day: Day): "yes" | "no" | "unknown" {
  return interval.from >= day ? "yes" : interval.to < day ? "no" : "unknown";
}

/** Is the date on or before the day, whatever day of the interval it is? Three-valued. */
export function onOrBefore(interval: DateInterval, day: Day): "yes" | "no" | "unknown" {
  return interval.to <= day ? "yes" : interval.from > day ? "no" : "unknown";
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
