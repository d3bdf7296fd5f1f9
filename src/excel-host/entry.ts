import { daySerial } from "./serial";
import { HostError, invalidArgument } from "./host-error";
import type { Json } from "./wire";

/** What a typed value becomes: the value stored, and a number format where Excel sets one. */
export interface Entry {
  readonly value: string | number | boolean | null;
  readonly numberFormat: string | null;
}

const longestText = 32_767;

/**
 * Reads a value as Excel does when it is typed or assigned to `Range.values`: "12" becomes a number,
 * "2026-5-1" a day, "=A1" a formula, a leading apostrophe keeps text. A cell formatted "@" keeps text.
 * What this host cannot store (formulas, errors) is refused loudly rather than kept as something else.
 */
export function readEntry(typed: Json, numberFormat: string, date1904 = false): Entry {
  if (typed === null || typed === "") return { value: null, numberFormat: null };
  if (typeof typed === "number" || typeof typed === "boolean") return { value: typed, numberFormat: null };
  if (typeof typed !== "string") throw invalidArgument("a cell holds text, a number or true/false");
  if (typed.length > longestText) throw invalidArgument(`a cell holds at most ${longestText} characters`);
  if (numberFormat === "@") return { value: typed, numberFormat: null };
  if (typed.startsWith("'")) return { value: typed.slice(1), numberFormat: null };
  return readNumber(typed) ?? readDay(typed, date1904) ?? readWord(typed) ?? { value: typed, numberFormat: null };
}

/** Full-width digits and signs count as their narrow forms, as in Chinese Excel. */
function readNumber(typed: string): Entry | null {
  const text = typed.normalize("NFKC").trim();
  const match = /^([+-]?)[¥$]?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%?)$/i.exec(text);
  if (match === null || !/\d/.test(text)) return null;
  const [, sign = "", whole = "0", fraction = "", exponent = "", percent = ""] = match;
  const size = Number(`${whole.replaceAll(",", "")}${fraction}${exponent}`);
  if (!Number.isFinite(size)) return null;
  const value = (sign === "-" ? -size : size) / (percent === "" ? 1 : 100);
  return { value: Number(value.toPrecision(15)), numberFormat: percent === "" ? null : "0%" };
}

function readDay(typed: string, date1904: boolean): Entry | null {
  const text = typed.normalize("NFKC").trim();
  const full = /^(\d{4})(?:([-/])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/.exec(text);
  const month = /^(\d{4})(?:[-/](\d{1,2})|年(\d{1,2})月)$/.exec(text);
  if (full !== null) return dayEntry(Number(full[1]), Number(full[3] ?? full[5]), Number(full[4] ?? full[6]), "yyyy/m/d", date1904);
  if (month !== null) return dayEntry(Number(month[1]), Number(month[2] ?? month[3]), 1, 'yyyy"年"m"月"', date1904);
  if (/^\d{1,2}([-/:]\d{1,4}){1,2}$|^\d{1,2}月\d{1,2}日$/.test(text)) {
    throw new HostError("NotImplemented", `Excel reads "${typed}" as a date or a time; this stand-in does not. Write it with a leading apostrophe.`);
  }
  return null;
}

/** Days between the first days of the two calendars of Excel. */
const from1900To1904 = 1462;

function dayEntry(year: number, month: number, day: number, numberFormat: string, date1904: boolean): Entry | null {
  const serial = daySerial(year, month, day);
  if (serial === null || (date1904 && serial < from1900To1904)) return null;
  return { value: date1904 ? serial - from1900To1904 : serial, numberFormat };
}

function readWord(typed: string): Entry | null {
  if (/^[=+\-@]/.test(typed)) {
    throw new HostError("NotImplemented", "Excel takes this text for a formula; this stand-in stores none. Write it with a leading apostrophe.");
  }
  if (/^(true|false)$/i.test(typed)) return { value: typed.toLowerCase() === "true", numberFormat: null };
  if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/i.test(typed)) {
    throw new HostError("NotImplemented", "Excel takes this text for an error value; this stand-in stores none. Write it with a leading apostrophe.");
  }
  return null;
}
