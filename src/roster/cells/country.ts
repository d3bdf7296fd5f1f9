import countries from "../data/countries.json";
import { toSimplified } from "../data/traditional";
import { isEmptyWord, squeeze } from "../text";
import type { CountryValue } from "../values";
import { nothing, unreadable, value, type CellInput, type CellOutcome } from "./cell-reader";

const isoOf = new Map<string, string>();
for (const [iso, names] of Object.entries(countries)) {
  for (const name of [iso, ...names]) isoOf.set(name.toLowerCase().replace(/[\s.,']/g, ""), iso);
}

const regions: readonly (readonly [RegExp, "HK" | "MO" | "TW"])[] = [
  [/香港|hongkong|^hk$|^hkg$/, "HK"],
  [/澳门|maca[uo]|^mo$|^mac$/, "MO"],
  [/台湾|taiwan|^tw$|^twn$/, "TW"],
];

/** 国籍 or 国别: names, codes and adjectives; 香港, 澳门 and 台湾 are regions of China. */
export function readCountry({ cell, text, header }: CellInput): CellOutcome<CountryValue> {
  if (cell.kind === "error") return unreadable("errorCell");
  const plain = toSimplified(squeeze(text));
  if (isEmptyWord(plain) && plain.toLowerCase() !== "na") return nothing;
  const found = countryOf(plain) ?? (/国籍|nationality/i.test(header) ? null : withPlaces(plain));
  if (found === null) return unreadable(/[、,;/]/.test(plain) ? "severalValues" : "unknownValue");
  return value({ text: text.trim(), ...found });
}

/** 韩国/首尔, 法国 France: one country, beside it its other names or a place that is none. */
function withPlaces(plain: string): Omit<CountryValue, "text"> | null {
  const pieces = plain.split(/[、,;/|]/);
  const named = pieces.map((piece) => ({ piece, country: countryOf(piece) }));
  const [first, ...others] = named.flatMap(({ country }) => (country === null ? [] : [country]));
  const strange = named.some(({ piece, country }) => country === null && !/^\p{Script=Han}{2,}$/u.test(piece));
  return first === undefined || strange || others.some(({ iso, region }) => iso !== first.iso || region !== first.region) ? null : first;
}

/** The country a word names, or null. */
export function countryOf(word: string): Omit<CountryValue, "text"> | null {
  const plain = word.toLowerCase().replace(/[\s.,']/g, "");
  if (plain === "") return null;
  for (const [pattern, region] of regions) {
    if (pattern.test(plain)) return { iso: "CN", region, notChinese: /非中国|外国|外籍|notchinese/.test(plain) };
  }
  const names = [plain, plain.replace(/\(.*\)$/, ""), plain.replace(/(国籍|籍|公民|人)$/, ""), plain.replace(/共和国$/, "")];
  for (const name of names) {
    const iso = isoOf.get(name) ?? isoOf.get(`${name}国`);
    if (iso !== undefined) return { iso, region: null, notChinese: false };
  }
  return null;
}
