import { z } from "zod";
import type { Guideline } from "../guideline/guideline";
import { formatInterval, parseIsoDay } from "../roster/calendar";
import { clock } from "../roster/cells";
import { read } from "../roster/roster";
import type { MomentValue } from "../roster/values";
import { projectRule, type Margin } from "./rule";
import { at, fail, open, pass, review } from "./support/answers";

const params = z.strictObject({
  field: z.enum(["submitTime", "recommendTime"]),
  /** Which of the call's times it is held to: 填报起止 with both ends, or 推荐截止, before which it must be. */
  within: z.enum(["window", "recommendBefore"]),
  /** A time that must not come after it. */
  notBefore: z.literal("submitTime").optional(),
});

const minutesOfDay = 24 * 60;

/** 填报、推荐的时间 to the minute, Asia/Shanghai; a day without a time of day is the whole of it. */
export const onTime = projectRule<z.infer<typeof params>>({
  id: "on-time",
  params,
  needs: ["submitTime", "recommendTime"],
  outcomes: ["pass", "fail", "review"],
  coverage: "full",
  check({ project }, { field, within, notBefore }, { guideline }) {
    const told = read(project, field);
    if (told.state !== "value") return open(project, [field], project.key);
    const time = spanOf(told.value);
    const { from, to, closed } = limitsOf(guideline, within);
    const cells = at(told);
    const facts = { project: project.key, field, time: shown(told.value), to: spoken(to) };
    // Times are told to the second.
    const last = closed ? to : to - 1 / 60;
    if (time.to < from) return fail("too-early", { cells, facts: { project: project.key, field, time: facts.time, from: spoken(from) }, margin: days(time.to - from) });
    if (time.from > to) return fail("too-late", { cells, facts, margin: days(last - time.from) });
    if (!closed && time.from === to && time.to === to) {
      return review("needsJudgement", "to-the-minute", { cells, facts: { project: project.key, field, to: facts.to } });
    }
    if (time.from < from || time.to > to || (!closed && time.to === to)) return review("imprecise", "imprecise", { cells, facts });
    const earlier = notBefore === undefined ? null : read(project, notBefore);
    if (earlier?.state === "value" && spanOf(earlier.value).from > time.to) {
      const grounds = { project: project.key, field, time: facts.time, other: shown(earlier.value) };
      return review("contradictory", "before-submission", { cells: [...cells, ...at(earlier, "evidence")], facts: grounds });
    }
    return pass({ cells, facts, margin: days(Math.min(last - time.to, time.from - from)) });
  },
});

/** Whole days of slack; a minute short of the line is a day short. */
function days(minutes: number): Margin {
  return { value: Math.floor(minutes / minutesOfDay), unit: "day" };
}

/** First and last minute since 1970-01-01 00:00, local time. */
function spanOf({ day, minutes }: MomentValue): { readonly from: number; readonly to: number } {
  return { from: day.from * minutesOfDay + (minutes ?? 0), to: day.to * minutesOfDay + (minutes ?? minutesOfDay - 1) };
}

function limitsOf({ window, recommendBefore }: Guideline, within: "window" | "recommendBefore"): { readonly from: number; readonly to: number; readonly closed: boolean } {
  return within === "window"
    ? { from: minuteOf(window.from), to: minuteOf(window.to), closed: true }
    : { from: -Infinity, to: minuteOf(recommendBefore), closed: false };
}

/** "2026-05-13T09:00", as the call's schema has it. */
function minuteOf(text: string): number {
  const [day = "", clock = ""] = text.split("T");
  const [hours, minutes] = clock.split(":").map(Number);
  return (parseIsoDay(day) ?? NaN) * minutesOfDay + (hours ?? NaN) * 60 + (minutes ?? NaN);
}

function spoken(minute: number): string {
  const day = Math.floor(minute / minutesOfDay);
  return shown({ day: { from: day, to: day }, minutes: minute - day * minutesOfDay });
}

function shown({ day, minutes }: MomentValue): string {
  return minutes === null ? formatInterval(day) : `${formatInterval(day)} ${clock(minutes)}`;
}
