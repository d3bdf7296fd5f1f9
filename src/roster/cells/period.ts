import { squeeze, tidy } from "../text";
import type { PeriodValue } from "../values";
import { nothing, unreadable, value, type CellInput, type CellOutcome } from "./cell-reader";
import { readDate } from "./date";
import { readNumber } from "./number";

/** 执行期(月): a number of months; in a column of years, or with 年 behind it, of years. */
export function readMonths(input: CellInput): CellOutcome<number> {
  const number = readNumber(input);
  if (number.state !== "value") return number;
  const plain = squeeze(input.text);
  const inYears = /年/.test(plain) || (!/月/.test(plain) && /年/.test(input.header) && !/月/.test(input.header));
  return inYears ? value(number.value * 12, "yearsToMonths") : number;
}

const date = /\d{8}(?!\d)|\d{4}\s*(?:[年./-]\s*\d{1,2}(?!\d)(?:\s*[月./-]\s*\d{1,2}(?!\d)日?|月)?|年)?|\d{1,2}月(?:\d{1,2}日)?/g;

/** 起止时间 ("2027.01-2028.12", "2027年1月1日至12月31日") or 执行期 ("2年", "24个月", 2 under 执行期（年）). */
export function readPeriod(input: CellInput): CellOutcome<PeriodValue> {
  const { cell, header } = input;
  if (cell.kind === "error") return unreadable("errorCell");
  const text = tidy(input.text);
  const plain = squeeze(text);
  const [first, second, ...others] = /\d{4}/.test(plain) ? (plain.match(date) ?? []) : [];
  if (first !== undefined && second !== undefined && others.length === 0) {
    const year = /^\d{4}/.exec(first)?.[0] ?? "";
    const start = dateIn(first, input);
    const end = dateIn(/^\d{4}/.test(second) ? second : `${year}年${second}`, input);
    if (start.state !== "value") return start;
    return end.state === "value" ? value({ text, start: start.value, end: end.value, months: null }) : end;
  }
  const months = readNumber(input);
  if (months.state !== "value") return months.state === "empty" ? nothing : unreadable("notADate");
  const unit = /个月|月|年/.exec(plain)?.[0] ?? (/年/.test(header) === /月/.test(header) ? null : /年/.test(header) ? "年" : "月");
  if (unit === null) return unreadable("unknownValue");
  return value({ text, start: null, end: null, months: unit === "年" ? months.value * 12 : months.value }, unit === "年" ? "yearsToMonths" : null);
}

function dateIn(text: string, input: CellInput): ReturnType<typeof readDate> {
  return readDate({ ...input, cell: { ...input.cell, kind: "text", value: text }, text, birth: false });
}
