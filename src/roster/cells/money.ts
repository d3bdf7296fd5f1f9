import { isEmptyWord, squeeze } from "../text";
import { nothing, unreadable, value, type CellInput, type CellOutcome } from "./cell-reader";
import { chineseNumber } from "./chinese-number";
import { isDateFormat } from "./serial";

/** What an amount without a unit of its own is counted in. */
type Unit = "wan" | "thousand" | "yuan" | null;

/** 经费 → 万元. The unit is the cell's own, else the header's, else that of the table's note. */
export function readMoney({ cell, text, header, moneyUnit }: CellInput): CellOutcome<number> {
  if (cell.kind === "error") return unreadable("errorCell");
  const stated = /千元/.test(header) ? "thousand" : /万/.test(header) ? "wan" : /\(元\)|（元）|单位:元|人民币元/.test(header) ? "yuan" : moneyUnit;
  if (typeof cell.value === "number") {
    return isDateFormat(cell.numberFormat) ? unreadable("notANumber") : inWan(cell.value, stated);
  }
  const plain = squeeze(text).replace(/\((万元|万|元)\)$/, "$1");
  if (isEmptyWord(plain)) return nothing;
  if (plain === "零" || plain === "零元") return value(0, "wordAsZero");
  const match = /^(?:人民币|rmb|¥|(约)|￥)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(万元|万|千元|元)?(?:整|人民币)?$/i.exec(plain);
  if (match === null) return inWords(plain);
  const number = Number((match[2] ?? "").replaceAll(",", ""));
  const read = withUnit(number, match[3], stated);
  return match[1] !== undefined && read.state === "value" ? value(read.value, "approximate") : read;
}

function withUnit(number: number, unit: string | undefined, stated: Unit): CellOutcome<number> {
  switch (unit) {
    case "万元":
    case "万":
      return value(number, "unitInCell");
    case "千元":
      return value(number / 10, "unitInCell");
    case "元":
      return value(number / 10_000, "unitInCell");
    default:
      return inWan(number, stated);
  }
}

/** 贰拾万元整, 二十万. */
function inWords(plain: string): CellOutcome<number> {
  const word = /^(?:人民币)?(.{1,7})万元?整?$/.exec(plain)?.[1] ?? "";
  const number = chineseNumber(Array.from(word, (char) => small[capitals.indexOf(char)] ?? char).join(""));
  return number === null ? unreadable("notANumber") : value(number, "chineseNumber");
}

const capitals = Array.from("零壹贰叁肆伍陆柒捌玖拾佰");
const small = Array.from("零一二三四五六七八九十百");

/** Without any unit an amount of 10,000 or more can only be yuan; in a 万元 column it is doubtful. */
function inWan(number: number, unit: Unit): CellOutcome<number> {
  if (unit === "thousand") return value(number / 10, "yuanToWan");
  if (unit === "yuan") return value(number / 10_000, "yuanToWan");
  if (unit === "wan") return number >= 10_000 ? value(number / 10_000, "yuanInWanColumn") : value(number);
  return number >= 10_000 ? value(number / 10_000, "yuanAssumed") : value(number, "wanAssumed");
}
