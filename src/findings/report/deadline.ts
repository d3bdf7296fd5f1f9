import type { Guideline } from "../../guideline/guideline";
import { message, type Lang } from "../../messages";
import { parseIsoDay } from "../../roster/calendar";

/**
 * Until when it has to be done, from the call's own window; with an as-of date how many days are left, counted from
 * that day to the day of the deadline. Without one only the deadline: there is no clock here.
 */
export function deadlineText({ window }: Pick<Guideline, "window">, asOf: string | null, lang: Lang): string {
  const to = window.to.replace("T", " ");
  const days = daysLeft(window.to, asOf);
  if (days === null) return message(lang, "report.deadline", { to });
  const key = days > 0 ? "left" : days === 0 ? "today" : "over";
  return message(lang, `report.deadline.${key}`, { to, asOf: asOf ?? "", days: Math.abs(days) });
}

/** Days from the as-of date to the day of the deadline; below zero when it is past, null without an as-of date. */
export function daysLeft(deadline: string, asOf: string | null): number | null {
  const [from, to] = [asOf === null ? null : parseIsoDay(asOf), parseIsoDay(deadline.slice(0, 10))];
  return from === null || to === null ? null : to - from;
}
