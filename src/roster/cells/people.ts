import { toSimplified } from "../data/traditional";
import { foldText, isEmptyWord, squeeze, tidy } from "../text";
import type { CellValues } from "../values";
import { nothing, unreadable, value, type CellInput, type CellOutcome } from "./cell-reader";
import { aSign, compound, hanOnly, hasSurname, isPersonName, isRemark, isSpelling, kindOf, titleBehind } from "./name-words";

type Named = CellValues["people"][number];

/** 姓名 with white space folded; a title or unit behind the name (张三 教授) is none of it. */
export function readName({ cell, text }: CellInput): CellOutcome<string> {
  if (cell.kind === "error") return unreadable("errorCell");
  if (isEmptyWord(squeeze(text))) return nothing;
  const raw = cell.kind === "text" ? String(cell.value) : text;
  const shown = tidy(raw);
  if (isHan(shown) && shown.length < 4) return value(shown);
  if (severalNames(raw) !== null) return value(shown, "peopleInCell");
  const alone = aloneWith(raw);
  return alone === null ? value(shown, lostCharacter.test(raw) ? "oddCharacter" : null) : value(alone, "nameInside");
}

/** What programs leave of a rare character that they do not have: ?, □, the replacement character, private use. */
const lostCharacter = /[?？□\ufffd\ue000-\uf8ff]/u;

/** The people of a name cell that names several (张三、李四; 张三 李四); null when it is one. */
export function severalNames(raw: string): readonly Named[] | null {
  if (!/[\s、，,；;/]/.test(raw.trim())) return null;
  const { people, unclear } = peopleIn(folded(raw));
  const plain = people.length > 1 && !unclear && people.every(({ name }) => isPersonName(name) && !/[\d:：]/.test(name));
  // In one row's own name white space alone is weak: 买买提 艾力 is one man.
  const apart = /[、，,；;/\n]/.test(raw.trim()) || people.every(({ name }) => hasSurname(name));
  return plain && apart && people.some(({ name }) => hanOnly.test(name)) ? people : null;
}

/** 张三 of 张三 教授; null where the cell holds nothing but a name, or something that is not understood. */
function aloneWith(raw: string): string | null {
  if (!/\s/.test(raw.trim()) && titleBehind(tidy(raw)) === "") return null;
  const { people, unclear } = peopleIn(folded(raw));
  const [only] = people;
  return only === undefined || people.length > 1 || unclear || !hanOnly.test(only.name) || only.remark === null || /[()]/.test(raw.normalize("NFKC")) ? null : only.name;
}

/** What two spellings of a name have in common: dots, case, spaces between Chinese characters, remarks. */
export function nameKey(name: string): string {
  if (isHan(name)) return toSimplified(name);
  const folded = toSimplified(foldText(name))
    .replace(/[\u2022\u2027\u30fb\u0387\u00b7\uff0e.。]/g, "·")
    .replace(/[(（【[].*$/, "")
    .replace(/[*＊]/g, "")
    .trim();
  if (/\p{Script=Han}/u.test(folded)) return folded.replace(/\s+/g, "").toLowerCase();
  return folded.toLowerCase().split(/[\s,·]+/).filter((part) => part !== "").sort().join(" ");
}

function isHan(name: string): boolean {
  for (let i = 0; i < name.length; i += 1) {
    const code = name.charCodeAt(i);
    if (code < 0x4e00 || code > 0x9fff) return false;
  }
  return true;
}

/**
 * Several people in one cell: 张三（教授）、李四; 1. 张三 教授 1980.01 北京大学. What is said of somebody stands in brackets or
 * behind the name. A cell that sends the reader elsewhere (见附件) names nobody.
 */
export function readPeople({ cell, text }: CellInput): CellOutcome<CellValues["people"]> {
  if (cell.kind === "error") return unreadable("errorCell");
  const raw = cell.kind === "text" ? folded(String(cell.value)) : text;
  if (isEmptyWord(squeeze(raw))) return nothing;
  if (elsewhere.test(squeeze(raw))) return unreadable("unknownValue");
  const { people, unclear } = peopleIn(raw);
  return people.length === 0 ? unreadable("unknownValue") : value(people, unclear ? peopleUnclear : "peopleInCell");
}

/** The note of a cell in which it is not certain which words are names: nobody can count by it. */
export const peopleUnclear = "peopleUnclear";

const elsewhere = /^(详?见|参见|同|另).{0,4}(附件|附表|申报书|任务书|表|名单|系统)|^(待定|待补充|另附|略)$/;

/** Half width; a number in a circle begins an entry. */
function folded(raw: string): string {
  return raw.replace(/[①-⑳]/gu, "\n").normalize("NFKC");
}

/** A word between two separators; `beside` when only white space or a comma parts it from the word before. */
interface Word {
  readonly text: string;
  readonly remark: string | null;
  readonly beside: boolean;
}

/** The people that a text names, in its order; `unclear` when a word in it is neither plainly a name nor plainly a remark. */
function peopleIn(text: string): { readonly people: readonly Named[]; readonly unclear: boolean } {
  const people: { readonly name: string; readonly remarks: string[] }[] = [];
  let unclear = false;
  let ahead: string[] = [];
  for (const entry of entriesOf(joined(wordsOf(text)))) {
    let named = false;
    const kinds = entry.map((word, at) => kindOf(word.text, at > 0));
    const names = kinds.some((kind) => kind === "name" || kind === "doubtfulName");
    for (const [at, { text: word, remark }] of entry.entries()) {
      const kind = kinds[at];
      if (kind === "unclear" || kind === "doubtfulName") unclear = true;
      const said = remark === null ? [] : [remark];
      const before = people.at(-1);
      if (before !== undefined && isSpelling(word, before.name)) before.remarks.push(word, ...said);
      else if (kind === "name" || kind === "doubtfulName") {
        people.push({ name: word, remarks: [...ahead, ...said] });
        ahead = [];
        named = true;
      } else if (people.length === 0 || (names && !named)) ahead.push(word, ...said);
      else before?.remarks.push(word, ...said);
    }
  }
  return { people: people.map(({ name, remarks: said }) => ({ name, remark: said.join("，") || null })), unclear };
}

/** Words that nothing but white space or commas parts are said together: 张三 教授 1980.01. */
function entriesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const entries: Word[][] = [];
  for (const word of words) {
    if (word.beside) entries.at(-1)?.push(word);
    else entries.push([word]);
  }
  return entries;
}

/** Everybody of a cell by name; brackets, list numbers and 等5人 taken off. */
function wordsOf(text: string): readonly Word[] {
  const listed = text
    // 张三 和 李四
    .replace(/(?<=\p{Script=Han})\s(?:和|与|及|以及|&)\s(?=\p{Script=Han})/gu, "、")
    .replace(/(^|[\s、,;])\(?\d{1,2}(?:[.)]|、)(?![\d.])\s*/g, "$1\n")
    .replace(/等\s*(\d+|[一二三四五六七八九十]+)?\s*[人名位]?[。.]?\s*$/, "")
    // 负责人:张三;成员:李四
    .replace(/(^|[\s、,;])((?:项目|课题|团队|中方|参加|主要)*(?:负责人|主持人|成员|骨干|人员|参加人|参与人)):/g, "$1\n$2,");
  const words: Word[] = [];
  let depth = 0;
  let own = "";
  let inner = "";
  let beside = false;
  const end = (next: boolean): void => {
    const name = tidy(own).replace(/[。.]$/, "");
    const title = titleBehind(name);
    if (title !== "") words.push({ text: name.slice(0, -title.length), remark: inner === "" ? title : `${title}，${inner}`, beside });
    else if (name !== "") words.push({ text: name, remark: inner === "" ? null : inner, beside });
    else if (inner !== "" && words.length > 0) words.push({ text: inner, remark: null, beside: true });
    else if (own === "" && inner === "") {
      beside = beside && next;
      return;
    }
    own = "";
    inner = "";
    beside = next;
  };
  for (let i = 0; i < listed.length; i += 1) {
    const char = listed[i] ?? "";
    if (char === "(" && depth++ === 0) {
      if (inner !== "") inner += "，";
      continue;
    }
    if (char === ")" && depth > 0 && --depth === 0) continue;
    if (depth > 0) inner += char;
    else if (/[、;\n\r/]/.test(char)) end(false);
    else if ((char === "," || /\s/.test(char)) && !isInLatin(listed, i)) end(true);
    else own += char;
  }
  // An opening bracket that is never closed swallows what follows: nobody can tell names from remarks.
  if (depth > 0) return [];
  end(false);
  return words;
}

/** White space or a comma within a name in Latin letters: John Smith; Smith, John; but not John Smith, Jane Doe. */
function isInLatin(text: string, at: number): boolean {
  const before = text.slice(0, at).replace(/[\s,]+$/, "");
  const after = text.slice(at + 1).replace(/^[\s,]+/, "");
  if (!latinEnd.test(before) || !latinStart.test(after)) return false;
  const comma = /,\s*$/.test(text.slice(0, at + 1)) || /^\s*,/.test(text.slice(at));
  const words = (side: string | undefined): number => side?.trim().split(/\s+/).length ?? 0;
  return !comma || words(before.split(/[,、;\n]/).at(-1)) < 2 || words(after.split(/[,、;\n]/)[0]) < 2;
}

const latinEnd = /[\p{Script=Latin}\p{Script=Cyrillic}.'-]$/u;
const latinStart = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** 张 三, 欧阳 修, 李 四五: a surname that stands alone and what follows are one name. */
function joined(words: readonly Word[]): readonly Word[] {
  const out: Word[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    const next = words[i + 1];
    if (word === undefined) continue;
    const third = words[i + 2];
    // 李 小 明, and nothing else beside it.
    if ([word, next, third].every((one, at) => one !== undefined && aSign.test(one.text) && one.beside === at > 0) && words[i + 3]?.beside !== true) {
      out.push({ text: `${word.text}${next?.text ?? ""}${third?.text ?? ""}`, remark: third?.remark ?? null, beside: word.beside });
      i += 2;
      continue;
    }
    const surname = word.remark === null && (aSign.test(word.text) || compound.has(toSimplified(word.text)));
    const fits = next?.beside === true && /^\p{Script=Han}{1,2}$/u.test(next.text) && !isRemark(next.text);
    if (surname && fits) {
      out.push({ text: word.text + next.text, remark: next.remark, beside: word.beside });
      i += 1;
    } else out.push(word);
  }
  return out;
}
