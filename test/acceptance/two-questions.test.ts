import { bookOf, table, type BookCell } from "./book";
import { findingsOf, runBook } from "./run";

/** A 1.4 leader; facts change one thing each. */
const leader = (facts: Readonly<Record<string, BookCell>>): Record<string, BookCell> => ({
  项目编号: "P1",
  指南方向: "1.4",
  项目名称: "量子材料联合研究",
  申报单位: "甲大学",
  姓名: "张三",
  角色: "项目负责人",
  出生日期: "1985-03-02",
  身体健康: "是",
  ...facts,
});

describe("1.4 年龄 and 健康, one sentence of the call", () => {
  test.each([
    ["both as wanted", {}, []],
    ["too old", { 出生日期: "1980-12-31" }, [["birth-date-from", "fail", "A01"]]],
    ["not in good health", { 身体健康: "否" }, [["declared-by-person", "fail", null]]],
    ["health not filled in", { 身体健康: "" }, [["declared-by-person", "review", null]]],
    ["too old and not in good health", { 出生日期: "1980-12-31", 身体健康: "否" }, [["birth-date-from", "fail", "A01"], ["declared-by-person", "fail", null]]],
  ] as const)("%s", async (_name, facts, expected) => {
    const run = await runBook(await bookOf({ name: "名册", rows: table(leader(facts)) }));
    expect(findingsOf(run, "1.4-3-e").map(({ rule, outcome, reading }) => [rule, outcome, reading])).toEqual(expected);
    const row = run.json.checklist.find(({ clause }) => clause === "1.4-3-e");
    expect(row?.verdict).toBe(expected.some(([, outcome]) => outcome === "fail") ? "fail" : expected.length > 0 ? "review" : "pass");
  });
});

test("a finding names the reading that decided it", async () => {
  const run = await runBook(await bookOf({ name: "名册", rows: table(leader({ 指南方向: "1.4", 中方参与单位: "乙大学" })) }));
  expect(findingsOf(run, "A2-2-c").map(({ outcome, reading }) => [outcome, reading])).toEqual([["fail", "A07"]]);
});
