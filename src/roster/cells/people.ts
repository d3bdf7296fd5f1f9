import { toSimplified } from "../data/traditional";
import { foldText, isEmptyWord, squeeze, tidy } from "../text";
import type { CellValues } from "../values";
import { nothing, unreadable, value, type CellInput, type CellOutcome } from "./cell-reader";

/** 姓名 with white space folded; inner spaces of a Chinese name are dropped for show. */
export function readName({ cell, text }: CellInput): CellOutcome<string> {
  if (cell.kind === "error") return unreadable("errorCell");
  if (isEmptyWord(squeeze(text))) return nothing;
  const raw = cell.kind === "text" ? String(cell.value) : text;
  return value(tidy(raw), severalNames(raw) !== null ? "peopleInCell" : lostCharacter.test(raw) ? "oddCharacter" : null);
}

/** What programs leave of a rare character that they do not have: ?, □, the replacement character, private use. */
const lostCharacter = /[?？□\ufffd\ue000-\uf8ff]/u;
const separators = /[、，,；;\n]/;

/** The names of a name cell that holds several people (张三、李四); null when it is one. */
export function severalNames(raw: string): readonly string[] | null {
  if (!separators.test(raw)) return null;
  const pieces = splitOutsideBrackets(raw.normalize("NFKC")).map(tidy);
  const names = pieces.map((piece) => piece.replace(/\([^()]*\)$/, "").replace(/\s+/g, ""));
  return names.length > 1 && names.every((name) => /^[\p{Script=Han}·]{2,12}$/u.test(name)) ? pieces : null;
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

/** Several people in one cell: 张三（教授）、李四 → two names, the first with its remark. */
export function readPeople({ cell, text }: CellInput): CellOutcome<CellValues["people"]> {
  if (cell.kind === "error") return unreadable("errorCell");
  const raw = cell.kind === "text" ? String(cell.value).normalize("NFKC") : text;
  if (isEmptyWord(squeeze(raw))) return nothing;
  const people = splitOutsideBrackets(raw.replace(/(^|[\s、,;])\d{1,2}[.)、](?!\d)/g, "$1\n").replace(/等\s*(\d+|[一二三四五六七八九十]+)?\s*[人名位]?[。.]?\s*$/, "")).flatMap((piece) => {
    const match = /^\s*([^(]+?)\s*(?:\((.*)\))?\s*等?\s*$/s.exec(piece);
    const name = tidy(match?.[1] ?? "").replace(/(?<=\p{Script=Han}) (?=\p{Script=Han}$)/u, "");
    return name === "" || /^\d+$/.test(name) ? [] : [{ name, remark: match?.[2] ?? null }];
  });
  return people.length === 0 ? unreadable("unknownValue") : value(people, "peopleInCell");
}

function splitOutsideBrackets(text: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = "";
  const latin = !/\p{Script=Han}/u.test(text);
  for (const char of text) {
    if (char === "(") depth += 1;
    if (char === ")") depth = Math.max(0, depth - 1);
    if (depth === 0 && (/[、;\n/]/.test(char) || (!latin && /[,\s]/.test(char) && squeeze(piece).length > 1))) {
      pieces.push(piece);
      piece = "";
    } else piece += char;
  }
  return [...pieces, piece].filter((one) => squeeze(one) !== "");
}
