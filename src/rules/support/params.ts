import { z } from "zod";
import { parseIsoDay, type Day } from "../../roster/calendar";

/** A day in a call's data: "1981-01-01". */
export const isoDay = z.iso.date();

/** The day of a param that its schema has accepted. */
export function dayOfParam(text: string): Day {
  const day = parseIsoDay(text);
  if (day === null) throw new Error(`The schema let "${text}" through as a date`);
  return day;
}
