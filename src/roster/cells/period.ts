import type { DateInterval } from "../calendar";
import { foldText, squeeze, tidy } from "../text";
import type { PeriodValue } from "../values";
import { nothing, unreadable, value, type CellInput, type CellOutcome } from "./cell-reader";
import { readDate } from "./date";
import { readNumber } from "./number";

/** 执行期(月): a number of months; in a column of years, or with 年 behind it, of years. */
export function readMonths(input: CellInput): CellOutcome<number> {
  const plain = squeeze(input.text);
  const twice = saidTwice(plain, input, readMonths);
  if (twice !== null) return twice;
  if (/[周天日]/.test(plain)) return unreadable("unknownValue");
  const number = readNumber(input);
  if (number.state !== "value") return number;
  const inYears = /年/.test(plain) || (!/月/.test(plain) && /年/.test(input.header) && !/月/.test(input.header));
  return inYears ? value(number.value * 12, "yearsToMonths") : number;
}

/** 1年（12个月）: the same length in two words; null where the cell does not say it so, and unreadable where they differ. */
function saidTwice(plain: string, input: CellInput, reader: (input: CellInput) => CellOutcome<number>): CellOutcome<number> | null {
  const [, first, second] = /^([^()]+年)\(([^()]+月)\)$/.exec(plain) ?? /^([^()]+月)\(([^()]+年)\)$/.exec(plain) ?? [];
  if (first === undefined || second === undefined) return null;
  const [one, two] = [first, second].map((text) => reader({ ...input, cell: { ...input.cell, kind: "text", value: text }, text }));
  if (one?.state !== "value" || two?.state !== "value") return null;
  return one.value === two.value ? one : unreadable("severalValues");
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
  const twice = saidTwice(plain, input, readMonths);
  if (twice !== null) return twice.state === "value" ? value({ text, start: null, end: null, months: twice.value }, twice.note === "yearsToMonths" ? twice.note : null) : unreadable("severalValues");
  const months = readNumber(input);
  if (months.state !== "value") return months.state === "empty" ? nothing : unreadable("notADate");
  // 2027年 is a year, not so many years; whether all of it is meant nobody can say.
  if (months.value >= 1900) return unreadable("unknownValue");
  const unit = /个月|月|年/.exec(plain)?.[0] ?? (/年/.test(header) === /月/.test(header) ? null : /年/.test(header) ? "年" : "月");
  if (unit === null) return unreadable("unknownValue");
  return value({ text, start: null, end: null, months: unit === "年" ? months.value * 12 : months.value }, unit === "年" ? "yearsToMonths" : null);
}

/** 资助时间: the day of an award ("2023-05"), or from when to when it ran ("2018.1-2020.12"), which is then its start. */
export function readAward(input: CellInput): CellOutcome<PeriodValue> {
  const day = readDate(input);
  if (day.state === "value") return value({ text: tidy(input.text), start: day.value, end: null, months: null }, day.note);
  const period = day.state === "unreadable" && day.problem !== "errorCell" ? readPeriod(input) : day;
  return period.state === "value" && period.value.start !== null ? period : day;
}

/** 会议日期: days or months one after the other ("2027-06、2028年9月"), each of them a day or from one day to another. */
export function readDates(input: CellInput): CellOutcome<readonly DateInterval[]> {
  const pieces = input.cell.kind === "text" ? tidy(String(input.cell.value)).split(/[、,，;；]|及/).map(tidy).filter((piece) => piece !== "") : [];
  const read = pieces.map((text) => readAward({ ...input, cell: { ...input.cell, value: text }, text: foldText(text) }));
  const spans = read.flatMap((one) => (one.state === "value" ? spanOf(one.value) : []));
  if (pieces.length > 1 && spans.length === pieces.length) return value(spans);
  const whole = readAward(input);
  return whole.state === "value" ? value(spanOf(whole.value), whole.note) : whole;
}

function spanOf({ start, end }: PeriodValue): readonly DateInterval[] {
  return start === null ? [] : [{ from: start.from, to: (end ?? start).to }];
}

function dateIn(text: string, input: CellInput): ReturnType<typeof readDate> {
  return readDate({ ...input, cell: { ...input.cell, kind: "text", value: text }, text, birth: false });
}
