import { guideline2026_2 as guideline } from "../../src/guideline";
import { renderWords } from "../../src/findings/words";
import { noCorrections } from "../../src/roster/corrections";
import { recogniseRoster } from "../../src/roster/recognise";
import { rules } from "../../src/rules";
import { gridOf, type TestCell } from "../roster/grid-of";
import { resultOf, type WholeResult } from "./builder";

const head = ["项目编号", "指南方向", "项目名称", "申报单位", "项目负责人", "负责人国籍", "合作国别"];
const row = ["P1", "1.4", "量子点", "示范大学", "林雪", "中国", "保加利亚"];
const checked = (header: string, value: TestCell): WholeResult =>
  resultOf(recogniseRoster([gridOf([[...head, header], [...row, value]])], { ...guideline, corrections: noCorrections }), guideline, rules);
const verdict = ({ verdicts }: WholeResult, clause: string): unknown => verdicts.find((one) => one.clause === clause)?.outcome;

// A header that often means something else, a clause that rests on it, what would fail, what would pass.
const doubtful = [
  ["合作单位", "A2-2-c", "另一大学", "示范大学"],
  ["在研项目数", "G-3-3-b", 3, 0],
] as const;

describe.each(doubtful)("%s", (header, clause, bad, good) => {
  test("decides nothing, for or against", () => {
    expect(verdict(checked(header, bad), clause)).toBe("review");
    expect(verdict(checked(header, good), clause)).not.toBe("fail");
  });

  test("is asked about once, and what hangs on it is folded beneath", () => {
    const result = checked(header, bad);
    const asked = result.findings.filter(({ rule }) => rule === "data-guessed-column");
    expect(asked).toMatchObject([{ outcome: "review", reason: "needsJudgement", facts: { header, clauses: expect.arrayContaining([clause]) } }]);
    expect(renderWords("zh-CN", asked[0]!.words)).toMatch(/不能确定是什么.*列对应关系/);
    expect(renderWords("en-US", asked[0]!.words)).toMatch(/not certain/);
    const folded = result.findings.filter(({ causedBy }) => causedBy === asked[0]!.id);
    expect(folded.map((finding) => finding.clause)).toContain(clause);
    expect(folded.every(({ outcome, margin }) => outcome === "review" && margin === null)).toBe(true);
    expect(result.findings.some((finding) => finding.clause === clause && finding.outcome === "fail")).toBe(false);
  });
});

test("the same column under a header that says it in full decides", () => {
  expect(verdict(checked("同国别在研人员交流类项目数（不含本次）", 3), "G-3-3-b")).toBe("fail");
  expect(verdict(checked("中方单位（全部）", "示范大学、另一大学"), "A2-2-c")).toBe("fail");
});

test("a guess on which nothing hangs stays a note", () => {
  const asked = checked("项目级别", "国家级").findings.filter(({ rule }) => rule === "data-guessed-column");
  expect(asked).toMatchObject([{ outcome: "notice", severity: "info" }]);
});

test("the days of an agreement are not those of the project", () => {
  for (const header of ["协议起止时间", "合作协议起止时间", "协议期限"]) {
    expect([header, verdict(checked(header, "2024.1-2026.12"), "1.4-2-a")]).toEqual([header, "review"]);
  }
});
