import { isEmptyWord, squeeze } from "../text";
import type { Measure } from "../values";
import { nothing, unreadable, value, type CellInput, type CellOutcome } from "./cell-reader";
import { chineseNumber } from "./chinese-number";
import { isDateFormat } from "./serial";

/** What the words behind a number count. */
const units: Readonly<Record<string, Measure>> = {
  年: "year", 岁: "year", 周岁: "year", 月: "month", 个月: "month", 周: "week", 星期: "week", 天: "day", 日: "day",
  人: "head", 名: "head", 个: "head", 家: "head", 项: "head", 次: "head", 人次: "head",
};
const unit = "人月|人次|人天|人|名|年|个月|月|周岁|周|星期|天|日|次|项|岁|家|个";
const digits = new RegExp(`^(?:共|(≥|不少于|至少))?([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(${unit})?(以上|多|余|\\+|及以上)?$`);
const words = new RegExp(`^([〇零一二两三四五六七八九十百]+)(${unit})?$`);

/** 数: 3, 3人, 五年, 24个月; 无 and 否 are 0, 5年以上 its lower end. A share (20%), 约5 and 近5年 are no number of anything. */
export function readNumber({ cell, text, measure = null }: CellInput): CellOutcome<number> {
  if (cell.kind === "error") return unreadable("errorCell");
  if (typeof cell.value === "number") {
    return isDateFormat(cell.numberFormat) || cell.numberFormat.includes("%") ? unreadable("notANumber") : counted(cell.value, undefined, measure, null);
  }
  const plain = squeeze(text);
  if (plain === "") return nothing;
  if (["无", "没有", "否", "零", "暂无", "none", "no"].includes(plain.toLowerCase())) return value(0, "wordAsZero");
  if (isEmptyWord(plain)) return nothing;
  const match = digits.exec(plain);
  if (match !== null) {
    const number = Number((match[2] ?? "").replaceAll(",", ""));
    const least = match[1] !== undefined || match[4] !== undefined;
    return counted(number, match[3], measure, least ? "atLeast" : match[3] !== undefined ? "unitDropped" : null);
  }
  const word = words.exec(plain);
  const number = word === null ? null : chineseNumber(word[1] ?? "");
  return number === null ? unreadable("notANumber") : counted(number, word?.[2], measure, "chineseNumber");
}

/** Days under 实习月数 and weeks under 在外天数 are left to who asks for them; otherwise 6个月 is not 6 of the years that a column counts. */
function counted(number: number, told: string | undefined, measure: Measure | null, note: string | null): CellOutcome<number> {
  const of = told === undefined ? undefined : units[told];
  const understood = (measure === "month" && of === "day") || (measure === "day" && of === "week");
  if (measure !== null && told !== undefined && of !== measure && !understood) return unreadable("unknownValue");
  return measure === "head" && !Number.isInteger(number) ? unreadable("notANumber") : value(number, note);
}
