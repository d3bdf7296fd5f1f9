import { asksForJson, languageIn, parseArguments } from "../../src/cli/arguments";
import { RosterCheckError } from "../../src/errors";

const parse = (line: string): ReturnType<typeof parseArguments> => parseArguments(line.split(" "), "1.2.3");

describe("check", () => {
  test("one file, and everything else as it is without being asked", () => {
    expect(parse("check 名册.xlsx")).toEqual({
      command: "check",
      files: ["名册.xlsx"],
      sheets: null,
      asOf: null,
      format: "text",
      out: null,
      verdicts: false,
      readings: false,
      readingSheet: false,
      strict: false,
      lang: "zh-CN",
      guideline: null,
      map: [],
      mapFile: null,
      saveMap: null,
      since: null,
    });
  });

  test("every option", () => {
    const line = "check a.xlsx --sheet 名册 --sheet 名册二 --as-of 2026-06-01 --format json --out b.xlsx --verdicts --readings --reading-sheet --strict --lang en-US --guideline 2026-2 --since c.json";
    expect(parse(line)).toEqual({
      command: "check",
      files: ["a.xlsx"],
      sheets: ["名册", "名册二"],
      asOf: "2026-06-01",
      format: "json",
      out: "b.xlsx",
      verdicts: true,
      readings: true,
      readingSheet: true,
      strict: true,
      lang: "en-US",
      guideline: "2026-2",
      map: [],
      mapFile: null,
      saveMap: null,
      since: "c.json",
    });
    expect(parse("check a.xlsx b.xlsx --all-sheets")).toMatchObject({ files: ["a.xlsx", "b.xlsx"], sheets: "all" });
  });
});

test("clear takes one file and the file to write", () => {
  expect(parse("clear a.xlsx --out b.xlsx")).toEqual({ command: "clear", file: "a.xlsx", out: "b.xlsx", everything: false, lang: "zh-CN" });
  expect(parse("clear a.xlsx --out b.xlsx --everything")).toMatchObject({ everything: true });
});

test.each([
  ["check", /没有写要处理的文件/],
  ["check a.xlsx --sheeet b", /--sheeet/],
  ["check a.xlsx --format xml", /json/],
  ["check a.xlsx --as-of 2026-02-30", /2026-06-01/],
  ["check a.xlsx --as-of", /--as-of/],
  ["check a.xlsx --sheet 名册 --all-sheets", /只能写一个/],
  ["check a.xlsx b.xlsx --out c.xlsx", /--out/],
  ["clear a.xlsx", /--out/],
  ["clear a.xlsx b.xlsx --out c.xlsx", /一个文件/],
  ["prüfe a.xlsx", /prüfe/],
])("%s is refused with a sentence", (line, sentence) => {
  expect.assertions(2);
  try {
    parse(line);
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(RosterCheckError);
    expect(thrown).toMatchObject({ code: "bad-arguments", facts: { detail: expect.stringMatching(sentence) } });
  }
});

test("help and version are told, in the language asked for", () => {
  const told = (line: string): string => {
    const request = parse(line);
    return request.command === "tell" ? request.text : "";
  };
  expect(told("--version")).toBe("1.2.3\n");
  expect(told("--help")).toContain("核对一个或几个 .xlsx 文件");
  expect(told("check --help")).toContain("--all-sheets");
  expect(told("check --help")).toContain("用法：");
  expect(told("check --help --lang en-US")).toContain("check one or several .xlsx files");
});

test("language and format are known before the arguments are understood", () => {
  expect(languageIn(["check", "--bad", "--lang=en-US"])).toBe("en-US");
  expect(languageIn(["check", "--lang", "en-US"])).toBe("en-US");
  expect(languageIn(["check"])).toBe("zh-CN");
  expect(asksForJson(["check", "--format", "json"])).toBe(true);
  expect(asksForJson(["check", "--format=json"])).toBe(true);
  expect(asksForJson(["check", "json"])).toBe(false);
});
