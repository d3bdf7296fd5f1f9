import { isEmptyWord, squeeze } from "../text";
import type { CreditCodeValue } from "../values";
import { nothing, unreadable, value, type CellInput, type CellOutcome } from "./cell-reader";

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const bodyWeights = [3, 7, 9, 10, 5, 8, 4, 2];
const bodyAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** 统一社会信用代码 (GB 32100-2015), with the check character of its 组织机构代码 (GB 11714-1997). */
export function readCreditCode({ cell, text }: CellInput): CellOutcome<CreditCodeValue> {
  if (cell.kind === "error") return unreadable("errorCell");
  if (typeof cell.value === "number" && cell.value >= 1e15) return unreadable("lostDigits");
  const plain = squeeze(text).toUpperCase().replace(/^['‘]|[-\s]/g, "");
  if (isEmptyWord(plain)) return nothing;
  return value(creditCodeOf(plain));
}

/** Checks a code in upper case without spaces. */
export function creditCodeOf(text: string): CreditCodeValue {
  const problem = problemOf(text);
  return { text, valid: problem === null, problem, prefix: text.length === 18 ? text.slice(0, 2) : "" };
}

function problemOf(text: string): CreditCodeValue["problem"] {
  if (/^\d{15}$/.test(text) || /^[0-9A-Z]{9}$/.test(text)) return "oldNumber";
  if (text.length !== 18) return "length";
  const places = Array.from(text, (char) => char).map((char) => alphabet.indexOf(char));
  if (places.includes(-1)) return "alphabet";
  const sum = weights.reduce((total, weight, i) => total + weight * (places[i] ?? 0), 0);
  if ((31 - (sum % 31)) % 31 !== places[17]) return "checksum";
  const body = text.slice(8, 17);
  const bodySum = bodyWeights.reduce((total, weight, i) => total + weight * bodyAlphabet.indexOf(body[i] ?? ""), 0);
  const check = 11 - (bodySum % 11);
  return (check === 10 ? "X" : check === 11 ? "0" : String(check)) === body[8] ? null : "bodyChecksum";
}
