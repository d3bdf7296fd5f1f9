import { dayOf, exactly, type DateInterval } from "../calendar";
import { isEmptyWord, squeeze } from "../text";
import type { IdKind, IdNumberValue } from "../values";
import { nothing, unreadable, value, type CellInput, type CellOutcome } from "./cell-reader";

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const provinces = new Set([11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83]);

/** 证件号码: GB 11643-1999 (ISO 7064 MOD 11-2), permits and passports. A number cell has lost its last digits. */
export function readIdNumber({ cell, text }: CellInput): CellOutcome<IdNumberValue> {
  if (cell.kind === "error") return unreadable("errorCell");
  if (cell.kind === "boolean") return unreadable("unknownValue");
  if (typeof cell.value === "number") return fromNumber(cell.value);
  const written = squeeze(text).toUpperCase();
  if (isEmptyWord(written)) return nothing;
  const plain = written
    .replace(/^(居民)?(身份证号?码?|证件号码?|护照号?码?|ID(NO\.?)?|NO\.?)[:：]?/, "")
    .replace(/\([\p{Script=Han}]+\)$/u, "")
    .replace(/^['‘’`]+|[-\s.'_]/g, "")
    .replace(/(?<=^\d{17})[×Х✕*]$/u, "X");
  if (/\*{2,}|X{3,}|[■●]{2,}/.test(plain)) return value(masked(plain), "masked");
  const scientific = /^(\d)(?:\.(\d+))?E\+?17$/.exec(written.replace(/^'/, ""));
  if (scientific !== null) return value(lost(written, birthIn(`${scientific[1] ?? ""}${scientific[2] ?? ""}`.slice(6, 14))), "lostDigits");
  if (/^\d(\.\d+)?E\+?\d+$/.test(written.replace(/^'/, ""))) return value(lost(written, null), "lostDigits");
  // "（护照）": a word of what should stand there, and no number.
  if (plain === "") return unreadable("unknownValue");
  const [only = plain, ...others] = plain.split(/[、,;/，；|]/).filter((piece) => piece !== "");
  if (others.length > 0) return unreadable("severalValues");
  return value(idNumberOf(only), only === cell.value ? null : "idCleaned");
}

function fromNumber(number: number): CellOutcome<IdNumberValue> {
  if (!Number.isInteger(number) || number < 0) return unreadable("unknownValue");
  if (number < 1e15) return value(idNumberOf(String(number)), "numberAsText");
  const digits = BigInt(number).toString();
  return value(lost(digits, digits.length === 18 ? birthIn(digits.slice(6, 14)) : null), "lostDigits");
}

function lost(text: string, birth: DateInterval | null): IdNumberValue {
  return { text, kind: "residentId", valid: false, problem: "lostDigits", birth, sex: null };
}

function masked(text: string): IdNumberValue {
  const visible = /^.{6}(\d{8})/.exec(text);
  return { text, kind: "residentId", valid: false, problem: "masked", birth: visible === null ? null : birthIn(visible[1] ?? ""), sex: null };
}

/** The kind and validity of a number in upper case without spaces. */
export function idNumberOf(text: string): IdNumberValue {
  if (/^\d{17}[\dX]$/.test(text)) return eighteen(text);
  if (/^\d{15}$/.test(text)) return fifteen(text);
  const kind = permitKind(text);
  if (kind !== null) return { text, kind, valid: true, problem: null, birth: null, sex: null };
  if (/^\d{16,}X?$|^\d{12,14}X?$/.test(text)) return { text, kind: "residentId", valid: false, problem: "length", birth: null, sex: null };
  const passport = /^[A-Z0-9]{6,12}$/.test(text) && /\d/.test(text);
  return { text, kind: passport ? "passportOther" : "other", valid: false, problem: null, birth: null, sex: null };
}

function permitKind(text: string): IdKind | null {
  if (/^[A-Z]{3}\d{12}$/.test(text)) return "permanentResident";
  if (/^(HA|MA)\d{7,9}$/.test(text)) return text.startsWith("MA") && text.length === 9 ? "passportOther" : "hkMoPermitForeign";
  if (/^[HM]\d{8}(\d{2})?$/.test(text)) return "hkMoPermit";
  if (/^(E[A-HJ-NP-Z]\d{7}|[EG]\d{8}|(D|S|P|DE|SE|PE)\d{7,8})$/.test(text)) return "passportCn";
  if (/^\d{8}$/.test(text)) return "taiwanPermit";
  return null;
}

function eighteen(text: string): IdNumberValue {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  const right = "10X98765432"[sum % 11] === text[17];
  if (text.startsWith("9")) {
    return { text, kind: "permanentResident", valid: right, problem: right ? null : "checksum", birth: null, sex: null };
  }
  const area = Number(text.slice(0, 2));
  const kind = /^8[123]0000/.test(text) ? "hkMoTwResidence" : "residentId";
  const birth = birthIn(text.slice(6, 14));
  const problem = !provinces.has(area) ? "province" : birth === null ? "birthDate" : right ? null : "checksum";
  return { text, kind, valid: problem === null, problem, birth: problem === "checksum" ? null : birth, sex: problem === null ? sexOf(text[16]) : null };
}

function fifteen(text: string): IdNumberValue {
  const birth = birthIn(`19${text.slice(6, 12)}`);
  const problem = !provinces.has(Number(text.slice(0, 2))) ? "province" : birth === null ? "birthDate" : null;
  return { text, kind: "residentId15", valid: problem === null, problem, birth, sex: problem === null ? sexOf(text[14]) : null };
}

function sexOf(digit: string | undefined): "male" | "female" {
  return Number(digit) % 2 === 1 ? "male" : "female";
}

function birthIn(digits: string): DateInterval | null {
  if (!/^\d{8}$/.test(digits)) return null;
  const year = Number(digits.slice(0, 4));
  const day = dayOf(year, Number(digits.slice(4, 6)), Number(digits.slice(6)));
  return day === null || year < 1900 || year > 2100 ? null : exactly(day);
}
