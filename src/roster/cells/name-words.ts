import surnames from "../data/surnames.json";
import { toSimplified } from "../data/traditional";
import { pinyinOf } from "../pinyin";
import { inputOf } from "./cell-reader";
import { readTitle } from "./title";

const single = new Set(surnames.single);
/** 欧阳, 诸葛: surnames of two characters. */
export const compound = new Set(surnames.compound);
/** Words that begin like a name and are said of somebody more often than they are one (管理, 武大). */
const seldomNames = new Set(surnames.seldomNames.split(" "));

/** Whether a text begins with a surname, in whichever characters. */
export function hasSurname(name: string): boolean {
  const simple = toSimplified(name);
  return single.has(simple[0] ?? "") || compound.has(simple.slice(0, 2));
}

/** Nothing but Chinese characters, and the dots within a name. */
export const hanOnly = /^[\p{Script=Han}·]+$/u;

/** Whether letters behind a Chinese name spell it again: 张三 ZHANG San. */
export function isSpelling(word: string, name: string): boolean {
  if (!/^[\p{Script=Latin}' -]+$/u.test(word) || !hanOnly.test(name)) return false;
  const letters = (spelled: string): string => Array.from(spelled.toLowerCase().normalize("NFD").replace(/[^a-z]/g, "")).sort().join("");
  return pinyinOf(name)?.some((spelling) => letters(spelling) === letters(word)) ?? false;
}

/** 教授 of 张三教授; "" where no name with a title behind it stands there. */
export function titleBehind(word: string): string {
  if (word.length < 4 || !hanOnly.test(word) || !hasSurname(word) || isTitle(word)) return "";
  return [2, 3, 4].map((length) => word.slice(length)).find((rest) => rest.length > 1 && isTitle(rest)) ?? "";
}

/** One Chinese character. */
export const aSign = /^\p{Script=Han}$/u;

/** What a word in a cell of people is; `doubtfulName` and `unclear` leave open how many there are. */
export type WordKind = "name" | "doubtfulName" | "remark" | "unclear";

/** `behind`: nothing but white space or a comma parts it from somebody's name. */
export function kindOf(text: string, behind: boolean): WordKind {
  if (isRemark(text)) return "remark";
  if (!/\p{L}/u.test(text)) return "remark";
  if (/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text) && !/\p{Script=Han}/u.test(text)) return "name";
  if (text.includes("·")) return "name";
  if (!hanOnly.test(text)) return behind ? "remark" : "doubtfulName";
  if (text.length === 1) return "doubtfulName";
  if (text.length > 4) return "unclear";
  if (behind && seldomNames.has(toSimplified(text))) return "unclear";
  return hasSurname(text) ? "name" : behind ? "unclear" : text.length <= 3 ? "name" : "doubtfulName";
}

/** Whether a text can stand for one person: two to four Chinese characters, a name with dots, or Latin words. */
export function isPersonName(text: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(text) || /^[\p{Script=Han}·]{3,20}$/u.test(text) || /^[\p{Script=Latin}\p{Script=Cyrillic}.' -]{2,60}$/u.test(text);
}

const remarks =
  /^(男|女|男性|女性|.{1,3}族|.*党员|团员|群众|博士|硕士|学士|本科|大专|博导|硕导|在读.*|.*(博士|硕士|本科|研究)生|.*博士后|学生|.*(负责人|主持人|牵头人|成员|骨干|组长|联系人|参加人|参与人|秘书)|.*(主任|院长|所长|处长|校长|部长|科长|书记|经理|总工|首席科学家)|.*(大学|学院|研究院|研究所|研究中心|实验室|医院|公司|集团|科学院|中科院|中心|学校|委员会|管理局|科技厅|科技局|教研室|课题组)|中国|法国|韩国|匈牙利|保加利亚|塞尔维亚|斯洛文尼亚|中方|外方|法方|韩方)$/u;

/** A title, degree, sex, unit, date or number: what is said of somebody, never who. */
export function isRemark(text: string): boolean {
  return /\d/.test(text) || remarks.test(text) || isTitle(text);
}

function isTitle(text: string): boolean {
  const title = readTitle(inputOf(text));
  return title.state === "value" && (title.value.rank !== null || title.value.notATitle !== null);
}
