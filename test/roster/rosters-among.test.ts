import type { Grid } from "../../src/roster/grid";
import { gridOf, type TestCell } from "./grid-of";
import { rosters } from "./rosters-of";

type Rows = readonly (readonly TestCell[])[];
const sheet = (name: string, ...rows: Rows): Grid => gridOf(rows, { sheet: name });
const projects = (name: string, ...ids: string[]): Grid => sheet(name, ["项目编号", "项目名称", "指南方向", "申报单位"], ...ids.map((id) => [id, `课题${id}`, "1.2", "甲大学"]));
const people = (name: string, ...of: [string, string][]): Grid => sheet(name, ["项目编号", "姓名", "出生日期", "职称"], ...of.map(([id, person]) => [id, person, "1981-01-01", "教授"]));
const trips = (name: string, ...of: string[]): Grid => sheet(name, ["姓名", "出访开始", "出访结束", "在外天数"], ...of.map((person) => [person, "2026-09-01", "2026-09-10", 10]));

describe("sheets that complete each other are one roster", () => {
  test("projects, people and visits, in the order of the tabs", () => {
    expect(rosters(trips("出访表", "张三"), people("人员表", ["P1", "张三"], ["P2", "李四"]), projects("项目表", "P1", "P2"))).toEqual([["出访表", "人员表", "项目表"]]);
  });

  test("people of several colleges and the projects of all of them", () => {
    expect(rosters(projects("项目表", "P1", "P2"), people("信息学院", ["P1", "张三"]), people("物理学院", ["P2", "李四"]))).toEqual([["项目表", "信息学院", "物理学院"]]);
  });

  test("a table of funds beside that of the projects", () => {
    const funds = sheet("经费表", ["项目编号", "项目名称", "申请经费"], ["P1", "课题P1", 15]);
    expect(rosters(projects("项目表", "P1"), funds, people("人员表", ["P1", "张三"]))).toEqual([["项目表", "经费表", "人员表"]]);
  });

  test("one wrong number does not part them, and numbers that all differ do not where neither sheet is enough alone", () => {
    expect(rosters(projects("项目表", "P1", "P2"), people("人员表", ["P1", "张三"], ["P9", "李四"]))).toHaveLength(1);
    expect(rosters(projects("项目表", "P1"), people("人员表", ["P-001", "张三"]))).toHaveLength(1);
  });

  test("people without any project column, of both sides, belong to the only project", () => {
    const side = (name: string, ...names: string[]): Grid => sheet(name, ["姓名", "出生日期", "职称"], ...names.map((one) => [one, "1981-01-01", "教授"]));
    expect(rosters(projects("项目表", "P1"), side("中方人员", "张三"), side("外方人员", "Ivan"))).toHaveLength(1);
    expect(rosters(projects("项目表", "P1", "P2"), side("中方人员", "张三"), side("外方人员", "Ivan"))).toHaveLength(3);
  });

  test("the right one of two tables side by side counts as much as the left one", () => {
    const both = sheet("信息学院", ["项目编号", "姓名", "出生日期", "职称", null, "项目编号", "项目名称", "指南方向"], ["P1", "张三", "1981-01-01", "教授", null, "P1", "课题P1", "1.2"], [null, null, null, null, null, "P2", "课题P2", "1.2"]);
    const lone = people("物理学院", ["P2", "李四"]);
    expect(rosters(both, lone)).toHaveLength(1);
  });
});

describe("sheets that stand for themselves are rosters beside each other", () => {
  const full = (name: string, id: string, ...names: string[]): Grid => sheet(name, ["项目编号", "项目名称", "指南方向", "姓名", "出生日期"], ...names.map((one) => [id, `课题${name}`, "1.2", one, "1981-01-01"]));

  test("one of each year, or of each college", () => {
    expect(rosters(full("名册2025", "1", "张三"), full("名册2026", "1", "李四"))).toEqual([["名册2025"], ["名册2026"]]);
    expect(rosters(full("物理学院", "1", "张三"), full("化学学院", "2", "李四"))).toEqual([["物理学院"], ["化学学院"]]);
  });

  test("a copy of the people is not joined to them: each goes with the projects", () => {
    const of: [string, string][] = [["P1", "张三"], ["P1", "李四"], ["P2", "王五"]];
    expect(rosters(projects("项目表", "P1", "P2"), people("人员表", ...of), people("人员表 (2)", ...of))).toEqual([["项目表", "人员表"], ["项目表", "人员表 (2)"]]);
  });

  test("a backup of everything is a roster of its own", () => {
    const of: [string, string][] = [["P1", "张三"], ["P2", "王五"]];
    expect(rosters(projects("项目表", "P1", "P2"), people("人员表", ...of), projects("项目表备份", "P1", "P2"), people("人员表备份", ...of))).toEqual([["项目表", "人员表"], ["项目表备份", "人员表备份"]]);
  });

  test("the roster of last year does not join the sheets of this one, whatever its numbers", () => {
    expect(rosters(projects("项目表", "1", "2"), people("人员表", ["1", "张三"]), full("上批名册", "1", "钱七"))).toEqual([["项目表", "人员表"], ["上批名册"]]);
    expect(rosters(projects("2026项目", "1"), people("2026人员", ["1", "张三"]), people("2025人员", ["1", "钱七"]))).toEqual([["2026项目", "2026人员"], ["2025人员"]]);
  });

  test("visits go with the people that they name", () => {
    expect(rosters(full("名册2025", "1", "张三"), full("名册2026", "1", "李四"), trips("出访表", "李四"))).toEqual([["名册2025"], ["名册2026", "出访表"]]);
  });
});
