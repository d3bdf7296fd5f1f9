import { renderWords } from "../../src/findings/words";
import { missingColumnsOf } from "../../src/findings/report/missing";
import { guideline2026_2 as guideline } from "../../src/guideline";
import { recogniseRoster } from "../../src/roster/recognise";
import { rules } from "../../src/rules";
import { gridOf } from "../roster/grid-of";
import { resultOf } from "./builder";

// A row a project, its leader's own columns, the team in one cell: nothing is known of the members but their names.
const roster = recogniseRoster(
  [
    gridOf([
      ["项目编号", "指南方向", "项目名称", "项目负责人", "出生年月", "团队成员"],
      ["P1", "1.6", "低碳冶金", "陈晓东", "1984-03", "刘洋、周婷"],
      ["P2", "1.6", "绿色转型", "林雪", "1979-05", "吴磊、孙悦"],
    ]),
  ],
  guideline,
);
const result = resultOf(roster, guideline, rules);

test("a clause on everybody is judged for the leaders, and stays open for the members", () => {
  expect(result.findings.filter(({ clause, outcome }) => clause === "1.6-3-a" && outcome === "fail").map(({ person }) => person)).toEqual(["林雪"]);
  const missing = result.findings.find(({ rule, facts }) => rule === "data-missing-column" && String(facts["fields"]).includes("birthDate"));
  expect(missing?.facts["clauses"]).toContain("1.6-3-a");
});

test("a column that the leaders have is not said to be missing: what is missing are the members'", () => {
  const missing = result.findings.filter(({ rule }) => rule === "data-missing-column");
  const birth = missing.find(({ facts }) => String(facts["fields"]).includes("birthDate"));
  expect(renderWords("zh-CN", birth!.words)).toMatch(/只有负责人的“出生日期、.*没有团队成员的.*一人一行/);
  expect(renderWords("en-US", birth!.words)).toMatch(/for leaders only, not for the team members/);
  expect(missingColumnsOf(result, "zh-CN").map(({ column }) => column)).toEqual(expect.arrayContaining([expect.stringMatching(/^团队成员的出生日期/), "单位签署诚信承诺书"]));
  const others = missing.filter((finding) => finding !== birth).map(({ words }) => renderWords("zh-CN", words));
  expect(others.filter((text) => text.includes("没有团队成员的"))).toEqual([]);
});

test("a finding names each cell once, however many people stand in it", () => {
  const small = recogniseRoster([gridOf([["项目编号", "指南方向", "项目名称", "项目负责人", "团队成员"], ["P1", "1.1", "量子点", "陈晓东", "刘洋、周婷"], ["P2", "1.1", "磁性", "林雪", "吴磊、孙悦"]])], guideline);
  const size = resultOf(small, guideline, rules).findings.find(({ clause }) => clause === "1.1-4-d");
  expect(size).toMatchObject({ outcome: "fail", facts: { count: "3" } });
  expect(size?.cells.map(({ row, column }) => [row, column])).toEqual([[2, 4], [2, 5]]);
});
