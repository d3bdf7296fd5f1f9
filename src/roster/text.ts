import type { Cell } from "./grid";
import { isDateFormat, serialDay, shownPrecision } from "./cells/serial";
import { civilOf, formatDay } from "./calendar";

const invisible = /[\u200b-\u200f\u2060\ufeff\u3164\u00ad]/g;

/**
 * Whether folding leaves the text as it is: printable ASCII and CJK ideographs only, and no space but single
 * ones inside. Most cells of a roster are such, and regular expressions over millions of them take seconds.
 */
function isPlain(text: string, spaces: boolean): boolean {
  let before = 32;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 32 && (!spaces || before === 32)) return false;
    if ((code < 32 || code > 126) && (code < 0x4e00 || code > 0x9fff)) return false;
    before = code;
  }
  return before !== 32 || text === "";
}

/** The text without characters that nobody sees (zero-width spaces, marks of direction). */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, "");
}

/** Half width, without invisible characters, white space folded to single spaces, trimmed. */
export function foldText(text: string): string {
  if (isPlain(text, true)) return text;
  return text.replace(invisible, "").normalize("NFKC").replace(/\s+/g, " ").trim();
}

/** Like {@link foldText}, and without any white space. */
export function squeeze(text: string): string {
  if (isPlain(text, false)) return text;
  return foldText(text).replaceAll(" ", "");
}

/** White space folded, signs left as the user wrote them: how a name or header is shown. */
export function tidy(text: string): string {
  if (isPlain(text, true)) return text;
  return text.replace(invisible, "").replace(/[\s\u3000]+/g, " ").trim();
}

/** The cell as a person reads it, dates as ISO dates of the precision that is shown. */
export function rawOf(cell: Cell, date1904: boolean): string {
  if (cell.value === null) return "";
  if (cell.kind === "number" && typeof cell.value === "number") {
    if (isDateFormat(cell.numberFormat)) {
      const day = serialDay(cell.value, date1904);
      if (day !== null) {
        const iso = formatDay(day);
        const precision = shownPrecision(cell.numberFormat);
        return precision === "year" ? String(civilOf(day).year) : precision === "month" ? iso.slice(0, 7) : iso;
      }
    }
    return shownNumber(cell.value, cell.numberFormat);
  }
  if (cell.kind === "boolean") return cell.value === true ? "TRUE" : "FALSE";
  return tidy(String(cell.value));
}

/** A plain number with the decimals that its format shows ("1981.10" for 1981.1 in 0.00). */
export function shownNumber(value: number, numberFormat: string): string {
  if (numberFormat === "General") return String(value);
  const decimals = /^[#,0]*0\.(0+)(?:_.*)?$/.exec(numberFormat.split(";")[0] ?? "");
  return decimals === null ? String(value) : value.toFixed(Math.min(20, decimals[1]?.length ?? 0));
}

const emptyWords = new Set(
  ["无", "没有", "/", "//", "\\", "|", "-", "--", "---", "—", "——", "–", "―", "一一", "暂无", "不详", "未知", "n/a", "na", "#n/a", "none", "nil", "null", "空", "待补", "待补充", "待填", "待定", "未填", "未填写", "*", ".", "、", "…", "……", "...", "?", "??", "()", "×××", "xxx", "不适用"],
);

const longestEmptyWord = Math.max(...[...emptyWords].map((word) => word.length));

/** Whether the words say that there is nothing (凡不填写的内容请用“无”). Text must be squeezed. */
export function isEmptyWord(squeezed: string): boolean {
  return squeezed === "" || (squeezed.length <= longestEmptyWord && emptyWords.has(squeezed.toLowerCase()));
}

/** 同上, 〃: as in the row above. */
export function isDitto(squeezed: string): boolean {
  return squeezed === "同上" || squeezed === "〃" || squeezed === "″" || squeezed === "''" || squeezed === '"' || squeezed === "′′";
}
