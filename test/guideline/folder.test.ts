import path from "node:path";
import { asRosterCheckError } from "../../src/errors";
import { lintCall, openCall } from "../../src/findings/call-check";
import { sayProblem } from "../../src/findings/call-words";
import { errorToJson } from "../../src/findings/words";
import { guideline2026_2 } from "../../src/guideline";
import type { CallTexts } from "../../src/guideline/assemble";
import { levelOf, type CallProblem } from "../../src/guideline/problem";
import { callTexts } from "./texts";

const later = callTexts(path.join(__dirname, "../fixtures/call-2027-x"));

/** The 2027 call with one file changed; null takes the file away. */
const withFile = (name: string, change: ((text: string) => string) | null): CallTexts => {
  const texts = new Map(later);
  const before = later.get(name) ?? "";
  const after = change === null ? null : change(before);
  expect(after).not.toBe(before);
  if (after === null) texts.delete(name);
  else texts.set(name, after);
  return texts;
};
const replaced = (name: string, from: string, to: string): CallTexts => withFile(name, (text) => text.replace(from, to));

function errorOf(texts: CallTexts): { readonly message: string; readonly hint: string } | null {
  try {
    openCall(texts);
    return null;
  } catch (thrown) {
    expect(asRosterCheckError(thrown).code).toBe("bad-guideline");
    return errorToJson(thrown, "zh-CN").error;
  }
}
const refusal = (texts: CallTexts): string | undefined => errorOf(texts)?.message;

const told = (texts: CallTexts): readonly CallProblem[] => lintCall(texts).filter(({ problem }) => levelOf(problem) !== "note");

describe("a call is a folder of JSON", () => {
  test("the folder of 2026 第二批 is the call that the product carries", () => {
    expect(openCall(callTexts(path.join(__dirname, "../../src/guideline/2026-2")))).toEqual(guideline2026_2);
  });

  test("a later call loads from its folder, with nothing to correct or to look at", () => {
    const call = openCall(later);
    expect(call).toMatchObject({ id: "2027-x", published: "2027-05-05" });
    expect(call.directions.map(({ code }) => code)).toEqual(["1.1", "1.2", "1.3", "1.4", "1.5", "1.6"]);
    expect(told(later)).toEqual([]);
  });

  test("what will not be checked is listed", () => {
    expect(lintCall(later)).toEqual([expect.objectContaining({ problem: "notChecked", found: ["1.6-9-a"] })]);
  });
});

describe("a broken folder is refused with a sentence: file, line, clause, field, what is wrong and what is right", () => {
  const line = (name: string, part: string): number => later.get(name)!.split("\n").findIndex((text) => text.includes(part)) + 1;
  const at = line("clauses.json", '"1.3-3-d"');

  test.each<[string, CallTexts, string]>([
    ["a file is missing", withFile("units.json", null), "units.json：文件夹里没有这个文件。现有的数据文件是：call.json、clauses.json、directions.json、readings.json。请补上，文件名要一字不差。"],
    ["Chinese quotation marks", replaced("call.json", '"id"', "“id”"), "call.json 第 2 行：这里有一个中文标点 “ 。数据文件里的引号、逗号、冒号和括号要用英文半角的；只有引号里面的文字可以用中文标点。"],
    ["a comma too many", replaced("directions.json", "}\n]", "},\n]"), "directions.json 第 8 行：“]”前面多了一个逗号。最后一项后面不写逗号，请删去。"],
    ["not UTF-8", withFile("readings.json", (text) => text.slice(0, 40) + "\uFFFD" + text.slice(41)), "readings.json：文件的编码不是 UTF-8，中文读不出来。请用记事本打开，“另存为”时把编码选成 UTF-8。"],
    ["a list where a block belongs", withFile("call.json", () => "[]"), "call.json 第 1 行：整个文件的内容应该是一组“名称: 内容”，写在大括号 { } 里。"],
    ["a name that call.json does not have", replaced("call.json", '"published"', '"publishd"'), `call.json 第 ${line("call.json", "published")} 行：有不认识的名称“publishd”，可能是拼写错误。这里可以写的是：id、version、title、titleEn、window、recommendBefore、published、totals。（另有 1 处问题）`],
    [
      "a severity that there is not",
      withFile("clauses.json", (text) => text.replace(/("1\.3-3-d".*"severity": )"error"/, '$1"严重"')),
      `clauses.json 第 ${at} 行，条款 1.3-3-d：“严重程度”（severity）不能写“严重”。只能写：error、warning、info、review。例如："severity": "info"`,
    ],
    [
      "a rule that there is not",
      withFile("clauses.json", (text) => text.replace(/("1\.3-3-d".*"rule": )"birth-date-from"/, '$1"birthday"')),
      `clauses.json 第 ${at} 行，条款 1.3-3-d：没有名为“birthday”的规则。可用的规则是：`,
    ],
    [
      "a param that is no date",
      withFile("clauses.json", (text) => text.replace('"from": "1983-01-01"', '"from": "1983/01/01"')),
      `clauses.json 第 ${at} 行，条款 1.3-3-d：“参数”（params › from）写的是“1983/01/01”，应该写成年-月-日，月和日都是两位，并且确有这一天。规则 birth-date-from 的参数是：who（必写，只能是 leader、chinese）；from（必写，日期，如 2026-06-30）；age（可不写，其中有 passUpTo（必写，整数）；failFrom（必写，整数））。例如："params": {"who":`,
    ],
    [
      "a param that is missing",
      withFile("clauses.json", (text) => text.replace('"from": "1983-01-01", ', "")),
      `clauses.json 第 ${at} 行，条款 1.3-3-d：没有写“参数”（params › from），这是必须写的。规则 birth-date-from 的参数是：`,
    ],
    [
      "a param that the rule does not take",
      withFile("clauses.json", (text) => text.replace('"from": "1983-01-01"', '"from": "1983-01-01", "form": "1983-01-01"')),
      `clauses.json 第 ${at} 行，条款 1.3-3-d：有不认识的名称“form”，可能是拼写错误。这里可以写的是：who、from、age。`,
    ],
    [
      "a column that the second rule of a clause cannot ask for",
      withFile("clauses.json", (text) => text.replace('"any": ["healthy"]', '"any": ["health"]')),
      `clauses.json 第 ${line("clauses.json", '"1.6-3-a"')} 行，条款 1.6-3-a：“第二条规则”（also › params › all › 第 1 项 › any › 第 1 项）不能写“health”。规则 declared-by-person 的参数是：`,
    ],
    [
      "a column that there is not",
      withFile("clauses.json", (text) => text.replace(/("1\.3-3-d".*"columns": \[)"birthDate"/, '$1"birthday"')),
      `clauses.json 第 ${at} 行，条款 1.3-3-d：“用到的列”（columns）写了“birthday”，名册里没有这样的列。`,
    ],
    [
      "a direction that was dropped but is still named",
      withFile("clauses.json", (text) => text.replace(/("1\.3-3-d".*"directions": \[)"1\.3"/, '$1"1.7"')),
      `clauses.json 第 ${at} 行，条款 1.3-3-d：“指南方向”（directions）写了“1.7”，但 directions.json 里没有这个指南方向。现有的指南方向是：1.1、1.2、1.3、1.4、1.5、1.6。`,
    ],
    [
      "totals that do not add up",
      replaced("call.json", '"projects": 120', '"projects": 118'),
      `call.json 第 ${line("call.json", '"projects"')} 行：“合计”（totals › projects）写的是 118，但按 directions.json 加起来是 120。请核对指南原文，改正其中一处。`,
    ],
  ])("%s", (_, texts, sentence) => expect(refusal(texts)).toContain(sentence));

  test("in English too, to the same effect", () => {
    const texts = withFile("clauses.json", (text) => text.replace('"from": "1983-01-01"', '"from": "1983/01/01"'));
    expect(sayProblem(told(texts)[0]!, "en-US")).toContain(
      `clauses.json line ${at}, clause 1.3-3-d: “Params” (params › from) is “1983/01/01” and must be written as year-month-day, with two digits for month and day, and a day that exists. The rule birth-date-from takes: who (required, one of leader, chinese); from (required, a date such as 2026-06-30); age (optional, with passUpTo (required, a whole number); failFrom (required, a whole number)). For example: "params": {"who":`,
    );
  });

  test("the hint says how to see everything that is wrong", () => {
    expect(errorOf(replaced("call.json", '"projects": 120', '"projects": 118'))?.hint).toContain("npm run guideline -- lint");
  });
});

describe("lint tells everything at once", () => {
  test("faults of several files and kinds, what matters most first, by file and line", () => {
    const texts = new Map(later);
    texts.set("call.json", later.get("call.json")!.replace("2027-05-05", "5 May"));
    texts.set("directions.json", later.get("directions.json")!.replace("}\n]", "},\n]"));
    texts.set("clauses.json", later.get("clauses.json")!.replace('"from": "1983-01-01"', '"from": "1984-01-01"').replace("项目申报书", "申报书").replace('"rule": "team-size"', '"rule": "size-of-team"'));
    texts.set("clause.json", "[]");
    expect(told(texts).map(({ problem, file, item }) => `${file} ${item} ${problem}`)).toEqual([
      "call.json  badFormat",
      "directions.json  trailingComma",
      "clauses.json 1.1-4-d unknownRule",
      "clauses.json 1.3-3-d dayNotQuoted",
      "clause.json  unknownFile",
    ]);
  });

  test.each<[string, CallTexts, object]>([
    ["a quote that is not in the call", replaced("clauses.json", "具有相当于中级及以上职称", "具有中级及以上职称"), { problem: "misquoted", item: "1.3-3-c" }],
    ["a day that the quote does not say", withFile("clauses.json", (text) => text.replace('"from": "1983-01-01"', '"from": "1983-01-02"')), { problem: "dayNotQuoted", item: "1.3-3-d", found: "1983-01-02" }],
    ["a reading that no clause takes", withFile("readings.json", (text) => text.replace("[\n", '[\n{"id": "A99", "topic": "无", "topicEn": "None", "zh": "无", "en": "None"},\n')), { problem: "unusedReading", item: "A99" }],
    ["a unit that the call does not list", replaced("units.json", "香港示例大学", "香港样例大学"), { problem: "notPrinted", item: "香港样例大学" }],
    ["no text of the call", withFile("call.txt", null), { problem: "missingText", file: "call.txt" }],
  ])("%s", (_, texts, problem) => expect(told(texts)).toEqual([expect.objectContaining(problem)]));

  test("line breaks and spaces of a quote do not count", () => {
    expect(told(withFile("clauses.json", (text) => text.replace("具有相当于中级及以上职称", "具有 相当于\\n中级及以上职称")))).toEqual([]);
  });
});
