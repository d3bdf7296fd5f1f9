import { isEmptyWord, squeeze } from "../text";
import { nothing, unreadable, value, type CellInput, type CellOutcome } from "./cell-reader";
import { chineseNumber } from "./chinese-number";
import { isDateFormat } from "./serial";

/** 数: 3, 3人, 五年, 24个月; 无 and 否 are 0, 5年以上 its lower end. */
export function readNumber({ cell, text }: CellInput): CellOutcome<number> {
  if (cell.kind === "error") return unreadable("errorCell");
  if (typeof cell.value === "number") {
    return isDateFormat(cell.numberFormat) ? unreadable("notANumber") : value(cell.value);
  }
  const plain = squeeze(text);
  if (plain === "") return nothing;
  if (["无", "没有", "否", "零", "暂无", "none", "no"].includes(plain.toLowerCase())) return value(0, "wordAsZero");
  if (isEmptyWord(plain)) return nothing;
  const match = /^(?:约|共|近|(≥|不少于|至少))?([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(个月|个|人月|人次|人天|人|名|年|月|周|天|日|次|项|岁|%|家)?(以上|多|余|\+|及以上)?$/.exec(plain);
  if (match !== null) {
    const number = Number((match[2] ?? "").replaceAll(",", ""));
    return value(number, match[1] !== undefined || match[4] !== undefined ? "atLeast" : match[3] !== undefined || plain.startsWith("约") ? "unitDropped" : null);
  }
  const word = /^([〇零一二两三四五六七八九十百]+)(个月|个|人次|人|名|年|月|周|天|次|项|家)?$/.exec(plain);
  const counted = word === null ? null : chineseNumber(word[1] ?? "");
  return counted === null ? unreadable("notANumber") : value(counted, "chineseNumber");
}
