import { toSimplified } from "./data/traditional";
import table from "./data/pinyin.json";

/** Readings of a character without tones: every character of GB 2312-1980, names read either way (单: dan, shan, chan). */
const readings = new Map<string, string[]>();
for (const [syllable, characters] of Object.entries(table)) {
  for (const character of characters) {
    const known = readings.get(character);
    if (known === undefined) readings.set(character, [syllable]);
    else known.push(syllable);
  }
}

/** A name of four characters with three readings each has 81 spellings; more are not worth comparing. */
const mostSpellings = 200;

/**
 * How a Chinese name may be spelled in 汉语拼音 (GB/T 28039-2011), a syllable a character: 单雄 gives "dan xiong" and
 * "shan xiong". Null where a character is not in the table, or there are too many ways.
 */
export function pinyinOf(name: string): readonly string[] | null {
  let spellings: readonly string[] = [""];
  for (const character of toSimplified(name.replace(/[\s·]+/g, ""))) {
    const ways = readings.get(character);
    if (ways === undefined || spellings.length * ways.length > mostSpellings) return null;
    spellings = spellings.flatMap((begun) => ways.map((way) => (begun === "" ? way : `${begun} ${way}`)));
  }
  return spellings;
}

const syllables = [...new Set(Object.keys(table).flatMap((syllable) => [syllable, syllable.replaceAll("ü", "v"), syllable.replaceAll("ü", "yu"), syllable.replaceAll("ü", "u")]))];
const written = new RegExp(`^(?:${syllables.sort((a, b) => b.length - a.length).join("|")})+$`);

/** Whether a part of a name, in small letters, can be 汉语拼音: zhang and xiaoming can, wong and peter cannot. */
export function isPinyin(part: string): boolean {
  return written.test(part);
}
