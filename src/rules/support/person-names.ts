import { nameKey } from "../../roster/cells/people";
import { isPinyin, pinyinOf } from "../../roster/pinyin";

/** How two written names stand to each other; `nearly`: initials, or ü written as u. */
export type NameMatch = "same" | "nearly" | "different" | "otherScript";

const cyrillic: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "g", д: "d", ђ: "đ", е: "e", ж: "ž", з: "z", и: "i", ј: "j", к: "k", л: "l", љ: "lj", м: "m", н: "n", њ: "nj",
  о: "o", п: "p", р: "r", с: "s", т: "t", ћ: "ć", у: "u", ф: "f", х: "h", ц: "c", ч: "č", џ: "dž", ш: "š", щ: "št", ъ: "a", ь: "j", ю: "yu", я: "ya", й: "y",
};
const honorifics = new Set(["prof", "professor", "dr", "ms", "mr", "mrs", "phd", "msc", "assoc", "acad"]);
const letters: Readonly<Record<string, string>> = { ł: "l", ø: "o", ß: "ss", æ: "ae", œ: "oe", ı: "i" };

/**
 * Compares names as two forms write them: Chinese characters as they stand; letters without case, order,
 * hyphens and diacritics, Serbian Cyrillic as Latin; Chinese characters against letters by their pinyin. A name
 * that is told in both ways is compared by its characters, else by its letters.
 */
export function matchNames(a: string, b: string): NameMatch {
  const [left, right] = [scriptsOf(a), scriptsOf(b)];
  if (left.han !== "" && right.han !== "") return nameKey(left.han) === nameKey(right.han) ? "same" : "different";
  if (left.han === "" && right.han === "") return matchLetters([left.letters], right.letters);
  const [chinese, latin] = left.han === "" ? [right, left.letters] : [left, right.letters];
  return chinese.letters !== "" ? matchLetters([chinese.letters], latin) : matchPinyin(chinese.han, latin);
}

/** The parts of a name in Chinese characters and in letters: 张三 (Zhang San) has both. */
function scriptsOf(name: string): { readonly han: string; readonly letters: string } {
  const han = Array.from(name).filter((character) => /[\p{Script=Han}·]/u.test(character)).join("");
  const letters = name.replace(/[\p{Script=Han}()（）]/gu, " ").trim();
  const known = (text: string): string => (/\p{L}/u.test(text) ? text : "");
  return { han: known(han), letters: known(letters) };
}

/** Spelled otherwise than in pinyin (Wong, Peter Zhang) a name tells nothing about another. */
function matchPinyin(chinese: string, latin: string): NameMatch {
  const names = pinyinOf(chinese);
  if (names === null) return "otherScript";
  const match = matchLetters(names, latin);
  if (match !== "different") return match;
  const parts = spellings(latin).at(0) ?? [];
  return parts.length > 0 && parts.every((part) => part.length === 1 || isPinyin(part)) ? "different" : "otherScript";
}

function matchLetters(names: readonly string[], told: string): NameMatch {
  const left = names.flatMap(spellings);
  const right = spellings(told);
  const some = (alike: (one: readonly string[], other: readonly string[]) => boolean): boolean => left.some((one) => right.some((other) => alike(one, other)));
  if (some(samePerson)) return "same";
  if (some((one, other) => sameInitials(one, other) || sameInitials(other, one))) return "nearly";
  const loose = (parts: readonly string[]): readonly string[] => parts.map((part) => part.replace(/(?<=[ln])v/g, "u"));
  return some((one, other) => samePerson(loose(one), loose(other))) ? "nearly" : "different";
}

/** The parts of a name in small plain letters; ü is u or v, đ is d or dj. */
function spellings(name: string): readonly (readonly string[])[] {
  const latin = name.normalize("NFKC").toLowerCase().replace(/\p{Script=Cyrillic}/gu, (char) => cyrillic[char] ?? char);
  const ways = [latin, latin.replaceAll("ü", "v"), latin.replaceAll("đ", "dj")].map((way) => way.replaceAll("đ", "d"));
  return [...new Set(ways)].map((way) =>
    way
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[łøßæœı]/g, (char) => letters[char] ?? char)
      .replace(/(?<=[ln])yu(?=[\s,-]|$|e)/g, "v")
      .replace(/['’‐‑–-]/g, "")
      .split(/[\s,.·;]+/)
      .filter((part) => part !== "" && !honorifics.has(part)),
  );
}

/** The same parts in any order, or the same letters with the family name at the other end. */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if ([...a].sort().join(" ") === [...b].sort().join(" ")) return true;
  const joined = turned(a);
  return turned(b).some((one) => joined.includes(one));
}

function turned(parts: readonly string[]): readonly string[] {
  return parts.map((_part, from) => [...parts.slice(from), ...parts.slice(0, from)].join(""));
}

/** "zhang s" for "zhang san", "zhang xm" for "zhang xiao ming": each part of the short one is a part of the long one or the first letter of another. */
function sameInitials(short: readonly string[], long: readonly string[]): boolean {
  return initialsIn(short, long) || initialsIn(short.flatMap((part) => (part.length < 4 && !long.includes(part) ? part.split("") : [part])), long);
}

function initialsIn(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.length > long.length || !short.some((part) => part.length > 1)) return false;
  const left = [...long];
  for (const part of [...short].sort((one, other) => other.length - one.length)) {
    const found = left.findIndex((whole) => (part.length === 1 ? whole.startsWith(part) : whole === part));
    if (found < 0) return false;
    left.splice(found, 1);
  }
  return short.some((part) => part.length === 1);
}
