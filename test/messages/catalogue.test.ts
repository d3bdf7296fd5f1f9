import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { catalogue, hasMessage, languageOf, languages, message } from "../../src/messages";

/** Names of the placeholders of a text, branches of plurals included. */
function placeholders(elements: readonly MessageFormatElement[]): Set<string> {
  const names = new Set<string>();
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    if (element.type === TYPE.tag) {
      for (const name of placeholders(element.children)) names.add(name);
      continue;
    }
    names.add(element.value);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const option of Object.values(element.options)) {
        for (const name of placeholders(option.value)) names.add(name);
      }
    }
  }
  return names;
}

const placeholdersOf = (text: string): string[] => [...placeholders(parse(text, { ignoreTag: true }))].sort();

describe("the catalogues", () => {
  const zh = catalogue("zh-CN");
  const en = catalogue("en-US");

  test("both languages have the same keys", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    expect(Object.keys(zh).length).toBeGreaterThan(100);
  });

  test("every text is valid ICU MessageFormat", () => {
    const broken = languages.flatMap((lang) =>
      Object.entries(catalogue(lang)).flatMap(([key, text]) => {
        try {
          parse(text, { ignoreTag: true });
          return [];
        } catch (error) {
          return [`${lang} ${key}: ${String(error)}`];
        }
      }),
    );
    expect(broken).toEqual([]);
  });

  test("a text and its translation have the same placeholders", () => {
    const different = Object.keys(zh)
      .map((key) => ({ key, zh: placeholdersOf(zh[key] ?? ""), en: placeholdersOf(en[key] ?? "") }))
      .filter((pair) => pair.zh.join() !== pair.en.join());
    expect(different).toEqual([]);
  });

  test("no text is empty, and every Chinese text that is a sentence is written in Chinese", () => {
    const names = new Set(["pane.language.en-US", "workbench.language.en-US"]);
    const suspicious = Object.entries(zh).filter(([key, text]) => {
      const words = text.replace(/\{[^}]*\}/g, "").replace(/[^\p{L}]/gu, "");
      return text.trim() === "" || (words.length > 12 && !/\p{Script=Han}/u.test(words) && !names.has(key));
    });
    expect(suspicious).toEqual([]);
    expect(Object.entries(en).filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("English texts hold no Chinese, except names and the mark's own words", () => {
    const allowed = /^(pane|workbench)\.language\./;
    const mixed = Object.entries(en).filter(([key, text]) => key.match(/^(pane|workbench|error)\./) && !allowed.test(key) && /\p{Script=Han}/u.test(text));
    expect(mixed.map(([key]) => key)).toEqual([]);
  });
});

describe("message", () => {
  test("fills in facts, joins lists as the language does and takes null for nothing", () => {
    expect(message("zh-CN", "pane.clear.keptSheets", { sheets: ["核对报告", "核对报告2"] })).toContain("核对报告、核对报告2");
    expect(message("en-US", "pane.clear.keptSheets", { sheets: ["A", "B"] })).toContain("A, B");
    expect(message("zh-CN", "pane.running.check", { sheet: null })).toBe("正在核对“”");
  });

  test("counts in English are in the right number", () => {
    expect(message("en-US", "pane.group.count", { n: 1 })).toBe("1 item");
    expect(message("en-US", "pane.group.count", { n: 2 })).toBe("2 items");
  });

  test("braces, tags and quotes in facts come through as they are", () => {
    expect(message("zh-CN", "pane.running.check", { sheet: "<b>{'名册'}</b>" })).toBe("正在核对“<b>{'名册'}</b>”");
  });

  test("an unknown key is an error, and hasMessage tells beforehand", () => {
    expect(hasMessage("pane.title")).toBe(true);
    expect(hasMessage("pane.no-such-text")).toBe(false);
    expect(() => message("zh-CN", "pane.no-such-text")).toThrow(/pane\.no-such-text/);
  });
});

test("languageOf follows Office's display language", () => {
  expect(languageOf("en-GB")).toBe("en-US");
  expect(languageOf("zh-CN")).toBe("zh-CN");
  expect(languageOf("zh-TW")).toBe("zh-CN");
  expect(languageOf(undefined)).toBe("zh-CN");
});
