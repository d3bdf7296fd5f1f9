import path from "node:path";
import { openCall } from "../../src/findings/call-check";
import { compareResults, type RosterDiff } from "../../src/findings/compare-calls";
import { check } from "../../src/check";
import { guideline2026_2 } from "../../src/guideline";
import { diffCalls } from "../../src/guideline/diff";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import { callTexts } from "../guideline/texts";
import { bookOf, table, type BookCell } from "./book";
import { findingsOf, runBook, verdictOf, type BookRun } from "./run";

const later = openCall(callTexts(path.join(__dirname, "../fixtures/call-2027-x")));
const { clauseBefore } = diffCalls(guideline2026_2, later);

type Facts = Readonly<Record<string, BookCell>>;
const leader = (facts: Facts = {}): Facts => ({
  项目编号: "P1",
  指南方向: "1.3",
  项目名称: "量子材料联合研究",
  申报单位: "甲大学",
  注册时间: "1952-01-01",
  姓名: "张三",
  角色: "项目负责人",
  方别: "中方",
  出生日期: "1985-03-02",
  国籍: "中国",
  最高学位: "博士",
  专业: "物理学",
  职称: "教授",
  工作单位: "甲大学",
  "执行期(月)": 12,
  "申请国拨经费(万元)": 8,
  ...facts,
});
const hungary = (facts: Facts = {}): Facts => leader({ 指南方向: "1.6", "执行期(月)": 24, "申请国拨经费(万元)": 15, ...facts });

const book = (...people: readonly Facts[]): Promise<Uint8Array> => bookOf({ name: "名册", rows: table(...people) });
/** The same roster by both calls. */
async function both(...people: readonly Facts[]): Promise<readonly [BookRun, BookRun]> {
  const bytes = await book(...people);
  return [await runBook(bytes), await runBook(bytes, null, later)];
}
async function outcomes(clause: string, person: string | undefined, ...people: readonly Facts[]): Promise<readonly string[]> {
  return (await both(...people)).map((run) => verdictOf(run, clause, person));
}

describe("the same roster by a later call: other data, other verdicts, the same rules", () => {
  test.each<[string, string, Facts, readonly string[]]>([
    ["1.3 born in 1982", "1.3-3-d", { 出生日期: "1982-06-01" }, ["pass", "fail"]],
    ["1.3 born on the new day", "1.3-3-d", { 出生日期: "1983-01-01" }, ["pass", "pass"]],
    ["1.3 born on the day before", "1.3-3-d", { 出生日期: "1982-12-31" }, ["pass", "fail"]],
    ["1.3 with an intermediate title", "1.3-3-c", { 职称: "讲师" }, ["fail", "pass"]],
    ["1.6 leader", "1.6-3-a", { 指南方向: "1.6", 出生日期: "1981-12-31" }, ["pass", "fail"]],
  ])("%s", async (_, clause, facts, expected) => {
    expect(await outcomes(clause, "张三", leader(facts))).toEqual(expected);
  });

  test("1.6 asks the leader alone for an age, no longer every participant", async () => {
    const old = hungary({ 姓名: "李四", 角色: "参加人员", 出生日期: "1975-01-01" });
    expect(await outcomes("1.6-3-a", "李四", hungary(), old)).toEqual(["fail", "notApplicable"]);
  });

  test.each<[string, string, Facts, readonly string[]]>([
    ["a unit registered in between", "G-3-1-c", { 注册时间: "2025-12-01" }, ["fail", "pass"]],
    ["18 months", "1.3-2-a", { "执行期(月)": 18 }, ["fail", "pass"]],
    ["12 months", "1.3-2-a", { "执行期(月)": 12 }, ["pass", "fail"]],
    ["the new period", "1.3-2-c", { 执行期开始: "2028-01-01", 执行期结束: "2029-06-30" }, ["fail", "pass"]],
    ["a unit that is listed in 2026 alone", "G-3-1-g", { 申报单位: "香港城市大学", 港澳负责人遵守基本法: "否" }, ["review", "notApplicable"]],
    ["a unit that is listed in 2027 alone", "G-3-1-g", { 申报单位: "香港示例大学", 港澳负责人遵守基本法: "否" }, ["notApplicable", "review"]],
  ])("%s", async (_, clause, facts, expected) => {
    expect(await outcomes(clause, undefined, leader(facts))).toEqual(expected);
  });

  test("a second project with the same country is admitted, a third is not", async () => {
    const two = [leader(), leader({ 项目编号: "P2", 指南方向: "1.2", 项目名称: "催化剂联合研究" })];
    const three = [...two, leader({ 项目编号: "P3", 指南方向: "1.2", 项目名称: "海洋声学联合研究" })];
    const failed = (run: BookRun): boolean => findingsOf(run, "G-3-3-b").some(({ outcome }) => outcome === "fail");
    expect((await both(...two)).map(failed)).toEqual([true, false]);
    expect((await both(...three)).map(failed)).toEqual([true, true]);
  });

  test("a direction that was dropped is unknown, and its clauses are gone", async () => {
    const [before, after] = await both(leader({ 指南方向: "1.7" }));
    const told = (run: BookRun): boolean => run.json.findings.some(({ clause, rule, outcome }) => rule === "data-unknown-direction" || (clause === "G-1-1-a" && outcome !== "notice"));
    expect([told(before), told(after)]).toEqual([false, true]);
    expect(after.json.checklist.some(({ clause }) => clause.startsWith("1.7"))).toBe(false);
  });

  test("a clause that no rule decides is listed as not checked, a reminder is left to a person", async () => {
    const [, after] = await both(hungary());
    const verdict = (clause: string): string | undefined => after.json.checklist.find((row) => row.clause === clause)?.verdict;
    expect([verdict("1.6-9-a"), verdict("G-9-1-a"), verdict("1.6-8-a")]).toEqual(["notChecked", "manual", "fail"]);
    expect(after.json.coverage.notChecked).toBe(1);
  });

  test("messages, quotes, severities and the head of the result are those of the later call", async () => {
    const [before, after] = await both(leader({ 出生日期: "1982-06-01", 注册时间: "2026-07-01" }));
    const [birth] = findingsOf(after, "1.3-3-d");
    expect(birth?.message).toContain("1983-01-01");
    expect(birth?.clauseText).toContain("1983 年 1 月 1 日");
    expect(birth?.margin).toEqual({ value: -214, unit: "day" });
    expect(findingsOf(after, "G-3-1-c")[0]?.message).toContain("2026-06-30");
    expect(findingsOf(before, "G-3-1-c")[0]?.message).toContain("2025-06-30");
    expect(after.json.guideline).toEqual({ id: "2027-x", version: "0.1.0" });
    expect(JSON.stringify(after.json.findings)).not.toContain("2025-06-30");
  });
});

describe("whose verdict changes", () => {
  async function compared(...people: readonly Facts[]): Promise<RosterDiff> {
    const bytes = await book(...people);
    const result = async (guideline: typeof later): ReturnType<typeof check> =>
      await check(fileWorkbook(openXlsx(bytes), "名册.xlsx"), { guideline, sheets: null, asOf: null });
    return compareResults(await result(guideline2026_2), await result(later), clauseBefore);
  }
  const told = (diff: RosterDiff): readonly string[] => diff.changes.map(({ clause, person, project, before, after }) => `${clause} ${person ?? project} ${before} → ${after}`);

  /** Those of the clauses that the later call has; what is gone with the short fictitious call is another matter. */
  const kept = (diff: RosterDiff): RosterDiff => ({ ...diff, changes: diff.changes.filter(({ clause }) => clauseBefore.has(clause)) });

  test("by clause and person or project, in the order of the roster", async () => {
    const diff = await compared(leader({ 出生日期: "1982-06-01" }), leader({ 项目编号: "P2", 指南方向: "1.4", 姓名: "王五", 职称: "讲师", "执行期(月)": 24, "申请国拨经费(万元)": 20 }));
    expect(told(kept(diff))).toEqual(["1.3-2-a P1 pass → fail", "1.3-3-d 张三 pass → fail"]);
    expect(kept(diff).changes[1]?.words).toMatchObject({ key: expect.stringMatching(/^rule\.birth-date-from\./) });
  });

  test("a clause with another number is still the same clause", async () => {
    const diff = await compared(leader({ 指南方向: "1.5", "执行期(月)": 24, "申请国拨经费(万元)": 31 }));
    expect(told(kept(diff))).toEqual([]);
    expect(clauseBefore.get("1.5-9-a")).toBe("1.5-7-a");
  });

  test("what was failed and is asked no longer", async () => {
    expect(told(await compared(leader({ 指南方向: "1.7", "申请国拨经费(万元)": 30, "执行期(月)": 24 })))).toContain("1.7-6-a P1 fail → notApplicable");
  });

  test("nobody's, where only passes come and go", async () => {
    expect(told(kept(await compared(leader({ 指南方向: "1.4", "执行期(月)": 24, "申请国拨经费(万元)": 20 }))))).toEqual([]);
  });
});
