import { dayOf, exactly, monthInterval, yearInterval, civilOf, type DateInterval } from "../calendar";
import { isEmptyWord, shownNumber, squeeze } from "../text";
import { nothing, unreadable, value, type CellInput, type CellOutcome } from "./cell-reader";
import { chineseNumber } from "./chinese-number";
import { isDateFormat, serialDay, shownPrecision } from "./serial";

type Outcome = CellOutcome<DateInterval>;

const months = ["jan", "feb|fév|fev", "mar", "apr|avr", "may|mai", "jun|juin", "jul|juil", "aug|août|aout", "sep", "oct", "nov", "dec|déc"];
const monthWords = months.map((names) => new RegExp(`^(?:${names})[a-zéûç]*$`));

/** 日期 of any spelling → the interval of days that it may be (roster-reality.md §3). */
export function readDate(input: CellInput): Outcome {
  const { cell } = input;
  if (cell.kind === "error") return unreadable("errorCell");
  if (typeof cell.value === "number") return fromNumber(cell.value, input);
  return fromText(input.text, input);
}

function fromNumber(number: number, input: CellInput): Outcome {
  const { numberFormat } = input.cell;
  if (isDateFormat(numberFormat)) return fromSerial(number, input, shownPrecision(numberFormat), null);
  const text = shownNumber(number, numberFormat);
  const yearMonth = /^(\d{2}|\d{4})\.1$/.exec(text);
  if (yearMonth !== null) {
    const year = fullYear(yearMonth[1] ?? "");
    const from = dayOf(year, 1, 1);
    const to = dayOf(year, 10, 31);
    if (from !== null && to !== null) return bounded({ from, to }, input, "trailingZero");
  }
  const whole = Math.floor(number);
  if (whole >= 10_000 && whole < 100_000) return fromSerial(number, input, "day", "serialNumber");
  return fromText(text, input);
}

function fromSerial(serial: number, input: CellInput, precision: "day" | "month" | "year", note: string | null): Outcome {
  const day = serialDay(serial, input.date1904);
  if (day === null) return unreadable("impossibleDate");
  const { year, month } = civilOf(day);
  const interval = precision === "day" ? exactly(day) : precision === "month" ? monthInterval(year, month) : yearInterval(year);
  return interval === null ? unreadable("impossibleDate") : bounded(interval, input, note ?? precisionNote(precision));
}

function precisionNote(precision: "day" | "month" | "year"): string | null {
  return precision === "day" ? null : precision === "month" ? "monthOnly" : "yearOnly";
}

function fromText(folded: string, input: CellInput): Outcome {
  const squeezed = squeeze(folded);
  if (isEmptyWord(squeezed)) return nothing;
  if (/农历|阴历|腊月|正月|初[一二三四五六七八九十]/.test(squeezed)) return unreadable("notADate");
  if (/\*{2,}/.test(squeezed)) return unreadable("masked");
  let text = folded.toLowerCase();
  const remark = /[([【{].*$/.exec(text);
  if (remark !== null) {
    if (/\d{4}|\d[./年-]\d/.test(remark[0])) return unreadable("severalValues");
    text = text.slice(0, remark.index);
  }
  text = text
    .replace(/t?\s*\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(z|am|pm)?\s*$/, "")
    .replace(/(星期|周)[一二三四五六日天]/g, "")
    .replace(/出生日期|出生年月|出生于|生于|出生|生$|^公元|[-—至]?至今$|以来$/g, "")
    .replace(/[/、,，\s]\s*\d{1,3}\s*周?岁$/, "")
    .replace(/^[:\s']+|[\s]+$/g, "");
  const republic = /^(?:中华)?民国\s*([\d〇零一二三四五六七八九十百]{1,5}|元)\s*年/.exec(text);
  if (republic !== null) {
    const counted = republic[1] === "元" ? 1 : /^\d+$/.test(republic[1] ?? "") ? Number(republic[1]) : chineseNumber(republic[1] ?? "");
    if (counted === null) return unreadable("notADate");
    text = `${counted + 1911}年${text.slice(republic[0].length)}`;
    return noted(fromParts(text, input), "republicYear");
  }
  return fromParts(text, input);
}

function noted(outcome: Outcome, note: string): Outcome {
  return outcome.state === "value" ? { ...outcome, note } : outcome;
}

/** Digits with separators, Chinese numerals before 年月日, month names. */
function fromParts(raw: string, input: CellInput): Outcome {
  let text = raw.replaceAll("元月", "1月").replace(/[〇○零一二三四五六七八九十廿卅]+(?=\s*[年月日号]|$)/g, (run) => {
    const number = chineseNumber(run);
    return number === null ? run : String(number);
  });
  let month: number | null = null;
  const words = text.match(/[a-zéûç]+/g);
  if (words !== null) {
    for (const word of words) {
      const index = monthWords.findIndex((pattern) => pattern.test(word));
      if (index < 0 && !["st", "nd", "rd", "th", "of", "er", "le"].includes(word)) return unreadable("notADate");
      if (index >= 0 && month !== null) return unreadable("severalValues");
      if (index >= 0) month = index + 1;
    }
    text = text.replace(/[a-zéûç]+/g, " ");
  }
  if (/[^\d\s./\\\-—–―‐,、。年月日号·]/.test(text)) return unreadable("notADate");
  const parts: readonly string[] = text.match(/\d+/g) ?? [];
  if (parts.length === 0) return unreadable("notADate");
  if (month !== null) return withMonthName(parts, month, input);
  if (parts.length === 1) return /年/.test(text) ? year(parts[0] ?? "", input) : fromDigits(parts[0] ?? "", input);
  if (parts.length > 3) return unreadable("severalValues");
  return parts.length === 2 ? yearMonth(parts[0] ?? "", parts[1] ?? "", input) : yearMonthDay(parts, input);
}

function withMonthName(parts: readonly string[], month: number, input: CellInput): Outcome {
  const [a = "", b] = parts;
  if (parts.length > 2) return unreadable("severalValues");
  if (b === undefined) return made(monthInterval(fullYear(a), month), a, input, "monthOnly");
  const [yearText, dayText] = a.length === 4 ? [a, b] : [b, a];
  if (dayText.length > 2) return unreadable("notADate");
  return day(yearText, month, Number(dayText), input);
}

function fromDigits(digits: string, input: CellInput): Outcome {
  const head = Number(digits.slice(0, 4));
  const plausible = head >= 1800 && head <= 2100;
  switch (digits.length) {
    case 8:
      return day(digits.slice(0, 4), Number(digits.slice(4, 6)), Number(digits.slice(6)), input);
    case 6:
      return plausible
        ? made(monthInterval(head, Number(digits.slice(4))), "0000", input, "monthOnly")
        : day(digits.slice(0, 2), Number(digits.slice(2, 4)), Number(digits.slice(4)), input);
    case 5:
      return noted(fromSerial(Number(digits), input, "day", null), "serialNumber");
    case 4:
      return plausible ? year(digits, input) : made(monthInterval(fullYear(digits.slice(0, 2)), Number(digits.slice(2))), digits.slice(0, 2), input, "monthOnly");
    case 7:
      return unreadable("ambiguousDate");
    default:
      return unreadable("notADate");
  }
}

function year(digits: string, input: CellInput): Outcome {
  if (digits.length !== 4 && digits.length !== 2) return unreadable("notADate");
  return bounded(yearInterval(fullYear(digits)), input, digits.length === 2 ? "twoDigitYear" : "yearOnly");
}

function yearMonth(a: string, b: string, input: CellInput): Outcome {
  if (a.length === 4 && b.length <= 2) return made(monthInterval(Number(a), Number(b)), a, input, "monthOnly");
  if (b.length === 4 && a.length <= 2) return made(monthInterval(Number(b), Number(a)), b, input, "monthOnly");
  if (a.length === 4 && b.length === 4) return unreadable("severalValues");
  if (a.length !== 2 || b.length > 2) return unreadable("notADate");
  return Number(a) <= 12 ? unreadable("ambiguousDate") : made(monthInterval(fullYear(a), Number(b)), a, input, "monthOnly");
}

function yearMonthDay(parts: readonly string[], input: CellInput): Outcome {
  const [a = "", b = "", c = ""] = parts;
  const short = (part: string): boolean => part.length <= 2;
  if (a.length === 4 && short(b) && short(c)) return day(a, Number(b), Number(c), input);
  if (c.length === 4 && short(a) && short(b)) {
    const [first, second] = [Number(a), Number(b)];
    if (first > 12 || first === second) return day(c, second, first, input);
    return second > 12 ? day(c, first, second, input) : unreadable("ambiguousDate");
  }
  if (a.length === 2 && short(b) && short(c)) return day(a, Number(b), Number(c), input);
  return unreadable("notADate");
}

function day(yearText: string, month: number, date: number, input: CellInput): Outcome {
  const found = dayOf(fullYear(yearText), month, date);
  return made(found === null ? null : exactly(found), yearText, input, null);
}

function made(interval: DateInterval | null, yearText: string, input: CellInput, note: string | null): Outcome {
  return interval === null ? unreadable("impossibleDate") : bounded(interval, input, yearText.length <= 2 ? "twoDigitYear" : note);
}

/** A birth date before 1910 is a default value (1900-01-01) or a slip (1891 for 1981), one of a child a slip (2081). */
function bounded(interval: DateInterval, input: CellInput, note: string | null): Outcome {
  const first = civilOf(interval.from).year;
  if (first < (input.birth ? 1910 : 1800) || first > 2100) return unreadable("impossibleDate");
  if (input.birth && typeof input.latestBirth === "number" && interval.from > input.latestBirth) return unreadable("impossibleDate");
  return value(interval, note);
}

/** Two digits as Excel reads them: 00–29 → 20xx, 30–99 → 19xx. */
function fullYear(digits: string): number {
  const number = Number(digits);
  return digits.length > 2 ? number : number < 30 ? 2000 + number : 1900 + number;
}
