import type { Direction } from "../../guideline/guideline";
import { toSimplified } from "../data/traditional";
import { isEmptyWord, shownNumber, squeeze } from "../text";
import { nothing, unreadable, value, type CellInput, type CellOutcome } from "./cell-reader";
import { isDateFormat } from "./serial";

/** 指南方向 → its code. A cell that Excel made a date of 1.1 says nothing any more: it is not guessed. */
export function readDirection({ cell, text, directions }: CellInput): CellOutcome<string> {
  if (cell.kind === "error") return unreadable("errorCell");
  if (typeof cell.value === "number") {
    // 46023 is what is left of 1.1 once it was the 1st of January and the format of dates was taken off.
    if (isDateFormat(cell.numberFormat) || (Number.isInteger(cell.value) && cell.value > 36_525 && cell.value < 73_051)) return unreadable("dateDamaged");
    const shown = shownNumber(cell.value, cell.numberFormat);
    const codes = directions.map(({ code }) => code);
    // 1.1 in a column of two decimals is shown as 1.10, and is 1.1 still.
    return value(codes.includes(shown) ? shown : String(cell.value));
  }
  const plain = squeeze(text);
  if (isEmptyWord(plain)) return nothing;
  if (/^\d{1,2}月\d{1,2}日$|^\d{4}[-/]\d{1,2}[-/]\d{1,2}$|^\d{1,2}-[a-z]{3}$/i.test(plain)) return unreadable("dateDamaged");
  return directionIn(plain, directions, true);
}

/** The direction that a text names; `strict` false (a title row) does not look at the country alone. */
export function directionIn(text: string, directions: readonly Direction[], cell = false): CellOutcome<string> {
  const plain = toSimplified(squeeze(text));
  const codes = [...new Set([...plain.matchAll(/(?<![\d.])(\d{1,2})[.。·](\d{1,2})(?![\d.])/g)].map((m) => `${m[1]}.${m[2]}`))];
  const known = codes.filter((code) => directions.some((direction) => direction.code === code));
  if (known.length === 1) return value(known[0] ?? "", plain === known[0] ? null : "directionFromText");
  if (known.length > 1) return unreadable("severalValues");
  const named = directions.filter(({ title }) => bare(plain).includes(bare(title)));
  if (named.length === 1) return value(named[0]?.code ?? "", "directionFromTitle");
  if (cell && codes.length === 1) return value(codes[0] ?? "");
  const shortened = cell ? directions.filter((direction) => isShortFor(plain, direction)) : [];
  if (shortened.length === 1) return value(shortened[0]?.code ?? "", "directionFromTitle");
  const byCountry = directions.filter(({ country }) => plain === country || plain === `中${country[0] ?? ""}` || plain === `中国-${country}` || plain === `中国—${country}`);
  if (cell && byCountry.length === 1) return value(byCountry[0]?.code ?? "", "directionFromCountry");
  return unreadable("unknownValue");
}

/** 中法杰出青年, 中匈青年: begins with the two countries, and every other sign stands in the title in this order. */
function isShortFor(text: string, { title, country }: Direction): boolean {
  const pair = `中${country[0] ?? ""}`;
  const short = (words: string): string => bare(words.replace(new RegExp(`^中国?[和与及—–-]*${country}`, "u"), pair)).replace(/(交流)?(计划)?$/, "");
  const wanted = short(text);
  if (!wanted.startsWith(pair) || wanted.length < 4) return false;
  let at = 0;
  for (const sign of short(title)) if (sign === wanted[at]) at += 1;
  return at === wanted.length;
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "").replace(/项目$/, "");
