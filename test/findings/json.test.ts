import { z } from "zod";
import { errorSchema, resultSchema } from "../../src/findings/contract";
import { exitCode } from "../../src/findings/exit-code";
import { toJson, type JsonOptions } from "../../src/findings/json";
import type { CheckResult } from "../../src/findings/result";
import { errorToJson } from "../../src/findings/words";
import { guideline2026_2 } from "../../src/guideline";
import { badGuideline, problemOf } from "../../src/guideline/problem";
import { languages } from "../../src/messages";
import type { DataIssue } from "../../src/roster/roster";
import type { Outcome } from "../../src/rules/rule";
import { callWith, cellOf, resultOf, rosterOf, ruleOf, type Row } from "./builder";

const rows: readonly Row[] = [
  { project: "P1", direction: "1.6", name: "张三", role: "leader", birthDate: "1985-01-01" },
  { project: "P1", direction: "1.6", name: "李四" },
  { project: "P2", direction: "1.2", name: "王五", role: "leader" },
];
const issue: DataIssue = {
  rule: "data-unreadable-date", outcome: "review", severity: "warning", reason: "unreadable", personId: "名册!3", projectKey: "P1",
  cells: [cellOf(3, "birthDate")], message: "data-unreadable-date", facts: { header: "出生年月", raw: "去年", problem: "notADate" },
};

/** Words of rules stand in the catalogue under their own ids; a crash has words for any rule. */
const crashing = ruleOf("crashing", (person): Outcome => {
  if (person.name === "李四") throw new Error("boom");
  return { outcome: "pass", cells: [{ ...cellOf(person.row.row, "birthDate"), role: "subject" }], facts: { list: ["a", "b"], none: null }, margin: { value: 3, unit: "day" } };
});
const result = (): CheckResult => resultOf(rosterOf(rows, { issues: () => [issue] }), callWith({ "1.6-3-a": "crashing" }), [crashing], "2026-06-01");
const options: JsonOptions = {
  lang: "zh-CN",
  tool: { name: "roster-check", version: "1.0.0" },
  input: { file: "名册.xlsx", sha256: "ab".repeat(32) },
  verdicts: true,
  readings: true,
};

describe("the result as JSON", () => {
  test.each(languages)("keeps to its schema in %s", (lang) => {
    expect(() => resultSchema.parse(toJson(result(), { ...options, lang }))).not.toThrow();
  });

  test("is what its words say: two runs give the same bytes", () => {
    expect(JSON.stringify(toJson(result(), options))).toBe(JSON.stringify(toJson(result(), options)));
  });

  test("says what was read, in the words of the sheet", () => {
    const json = toJson(result(), options);
    expect(json).toMatchObject({ schema: 1, asOf: "2026-06-01", lang: "zh-CN", guideline: { id: "2026-2", version: guideline2026_2.version } });
    expect(json.input.tables).toEqual([{ id: "t1", sheet: "名册", headerRows: [1], range: "A1:F4" }]);
    expect(json.columns[4]).toEqual({ table: "t1", sheet: "名册", column: "E", header: "birthDate", field: "birthDate", fields: ["birthDate"], confidence: 1 });
    expect(json.unmatched).toEqual([{ sheet: "名册", column: "G", header: "家庭住址" }]);
    expect(json.readings?.[1]).toEqual({ sheet: "名册", address: "C3", field: "name", raw: "李四", value: "李四", note: null });
  });

  test("findings stand in reading order, with cells as addresses, a sentence and the clause", () => {
    const { findings } = toJson(result(), options);
    expect(findings.map(({ rule, cells }) => [rule, cells.map(({ address }) => address)])).toEqual([
      ["crashing", ["C3"]],
      ["data-unreadable-date", ["E3"]],
    ]);
    expect(findings[0]?.clauseText).toContain("年龄不超过 45 周岁");
    expect(findings[1]).toMatchObject({ clause: null, clauseText: null, reason: "unreadable", message: "“出生年月”写的是“去年”，读不出日期（不是日期）。请改成“1981-01-01”这样的写法。" });
  });

  test("codes are written in the language asked for; facts stay codes", () => {
    const english = toJson(result(), { ...options, lang: "en-US" }).findings[1];
    expect(english?.message).toContain("“出生年月” says “去年”, which cannot be read as a date (not a date)");
    expect(english?.facts).toEqual({ header: "出生年月", raw: "去年", problem: "notADate" });
  });

  test("verdicts tell every subject, clauses of other directions included; without the option they are left out", () => {
    const { verdicts = [] } = toJson(result(), options);
    expect(verdicts.map(({ project, person, outcome, facts }) => [project, person, outcome, facts["why"] ?? null])).toEqual([
      ["P1", "张三", "pass", null],
      ["P1", "李四", "crashed", null],
      ["P2", "王五", "notApplicable", "otherDirection"],
    ]);
    expect(verdicts[0]).toMatchObject({ margin: { value: 3, unit: "day" }, facts: { list: ["a", "b"], none: null }, cells: [{ address: "E2" }] });
    const plain = toJson(result(), { ...options, verdicts: false, readings: false });
    expect([plain.verdicts, plain.readings]).toEqual([undefined, undefined]);
  });

  test("the schema refuses what is not in it", () => {
    const json = toJson(result(), options);
    expect(resultSchema.safeParse({ ...json, extra: 1 }).success).toBe(false);
    expect(resultSchema.safeParse({ ...json, schema: 2 }).success).toBe(false);
    expect(z.array(resultSchema.shape.findings.element).safeParse([{ ...json.findings[0], id: "row 3" }]).success).toBe(false);
  });
});

test.each(languages)("an error is said in words, in %s too, and keeps to its schema", (lang) => {
  const json = errorToJson(badGuideline([problemOf("notAllowed", "clauses", { item: "1.6-3-a", field: "severity", expected: ["error"], found: "fatal" })]), lang);
  expect(errorSchema.parse(json).error).toMatchObject({ code: "bad-guideline", message: expect.stringMatching(/clauses\.json.* 1\.6-3-a.*severity.*“fatal”/) });
  expect(errorToJson(new TypeError("boom"), lang).error.code).toBe("unexpected");
});

describe("the exit code", () => {
  const counted = (counts: Partial<CheckResult["counts"]>): CheckResult => {
    const base = result();
    return { ...base, counts: { ...base.counts, error: 0, review: 0, crashed: 0, ...counts } };
  };
  test.each<[Partial<CheckResult["counts"]>, number, number]>([
    [{}, 0, 0],
    [{ warning: 4, notice: 2 }, 0, 0],
    [{ review: 1 }, 0, 3],
    [{ error: 1, review: 1 }, 1, 1],
    [{ error: 1, crashed: 1 }, 2, 2],
  ])("%j: %i, strictly %i", (counts, plain, strict) => {
    expect([exitCode(counted(counts), false), exitCode(counted(counts), true)]).toEqual([plain, strict]);
  });
});
