import { IntlMessageFormat } from "intl-messageformat";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** The languages of the product; zh-CN is the first. */
export const languages = ["zh-CN", "en-US"] as const;
export type Lang = (typeof languages)[number];

/** One message catalogue: ICU MessageFormat texts by key ("rule.birth-date-from.fail"). */
export type Catalogue = Readonly<Record<string, string>>;

const catalogues: Readonly<Record<Lang, Catalogue>> = { "zh-CN": zhCN, "en-US": enUS };
const compiled = new Map<string, IntlMessageFormat>();

/** What a placeholder may be filled with; a list is joined as the language does (甲、乙和丙). */
export type MessageFact = string | number | boolean | null | readonly string[];

/** Whether the catalogue has the key (both languages have the same keys). */
export function hasMessage(key: string): boolean {
  return key in zhCN;
}

/** The text of a message in a language. Throws when the key is not in the catalogue. */
export function message(lang: Lang, key: string, facts: Readonly<Record<string, MessageFact>> = {}): string {
  const template = catalogues[lang][key];
  if (template === undefined) throw new Error(`No message "${key}" in ${lang}`);
  const id = `${lang} ${key}`;
  let format = compiled.get(id);
  if (format === undefined) {
    format = new IntlMessageFormat(template, lang, undefined, { ignoreTag: true });
    compiled.set(id, format);
  }
  const values: Record<string, string | number | boolean> = {};
  for (const [name, fact] of Object.entries(facts)) {
    values[name] = fact === null ? "" : isList(fact) ? joinList(lang, fact) : fact;
  }
  return String(format.format(values));
}

/** The texts themselves, for tests and generated documents. */
export function catalogue(lang: Lang): Catalogue {
  return catalogues[lang];
}

/** "zh-CN" for any Chinese or unknown tag, "en-US" for English. */
export function languageOf(tag: string | undefined): Lang {
  return tag?.toLowerCase().startsWith("en") === true ? "en-US" : "zh-CN";
}

function isList(fact: MessageFact): fact is readonly string[] {
  return Array.isArray(fact);
}

function joinList(lang: Lang, items: readonly string[]): string {
  return items.join(lang === "zh-CN" ? "、" : ", ");
}
