import type { MomentValue } from "../values";
import { unreadable, value, type CellInput, type CellOutcome } from "./cell-reader";
import { readDate } from "./date";

/** 时间 to the second, local time of Asia/Shanghai; without a time of day the whole day. */
export function readMoment(input: CellInput): CellOutcome<MomentValue> {
  const day = readDate(input.cell.kind === "text" ? withoutTime(input) : input);
  if (day.state !== "value") return day;
  const minutes = minutesOf(input);
  if (minutes !== null && (minutes < 0 || minutes > 1440)) return unreadable("impossibleDate");
  return value({ day: day.value, minutes }, day.note);
}

const clock = /(上午|下午|晚上?)?\s*(\d{1,2})\s*(?:[:：时点])\s*(\d{1,2})?\s*分?(?::(\d{2})(?:\.\d+)?|(\d{1,2})秒)?\s*(am|pm)?\s*$/i;

function withoutTime(input: CellInput): CellInput {
  return { ...input, text: input.text.replace(clock, "").replace(/T$/i, "").trim() };
}

function minutesOf({ cell, text }: CellInput): number | null {
  if (typeof cell.value === "number") {
    const fraction = cell.value - Math.floor(cell.value);
    return fraction > 0 ? Math.round(fraction * 86_400) / 60 : null;
  }
  const match = clock.exec(text);
  if (match === null) return null;
  const [, half, hourText = "0", minuteText = "0", seconds, secondsInWords, english] = match;
  const hour = Number(hourText);
  const afternoon = (half !== undefined && half !== "上午") || english?.toLowerCase() === "pm";
  return (afternoon && hour < 12 ? hour + 12 : hour) * 60 + Number(minuteText) + Number(seconds ?? secondsInWords ?? 0) / 60;
}
