import { formatInterval, type DateInterval, type Day } from "../../roster/calendar";

/** A number of days as people say it: below a month in days, below a year in months, else in years. */
export function span(days: number): { readonly days: number; readonly months: number; readonly years: number } {
  const whole = Math.abs(days);
  return { days: whole, months: Math.floor(whole / 30.44), years: Math.floor(whole / 365.25) };
}

/** Days from the line to the interval's nearest end: 0 or more when all of it is on or after the line. */
export function daysAfter(interval: DateInterval, line: Day): number {
  return interval.from >= line ? interval.from - line : interval.to - line;
}

/** Days from the interval's nearest end to the line: 0 or more when all of it is on or before the line. */
export function daysBefore(interval: DateInterval, line: Day): number {
  return interval.to <= line ? line - interval.to : line - interval.from;
}

/** The days that two dates have in common; null when they contradict each other. */
export function common(a: DateInterval, b: DateInterval): DateInterval | null {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from <= to ? { from, to } : null;
}

/** "1981-01", as facts carry a date. */
export const dateFact = formatInterval;
