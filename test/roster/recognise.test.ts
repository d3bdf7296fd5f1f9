import directions from "../../src/guideline/2026-2/directions.json";
import { buildIndex } from "../../src/roster/identity";
import { recogniseRoster } from "../../src/roster/recognise";
import { read, type Roster } from "../../src/roster/roster";
import { atOnce } from "../../src/roster/steps";
import { surveySheet } from "../../src/roster/survey";
import { gridOf, type GridOptions, type TestCell } from "./grid-of";

const roster = (rows: readonly (readonly TestCell[])[], options: GridOptions = {}): Roster => recogniseRoster([gridOf(rows, options)], { directions });
const names = ({ people }: Roster): string[] => people.map(({ name }) => name);

const header = ["序号", "指南方向", "项目编号", "项目名称", "申报单位", "姓名", "角色", "出生日期", "身份证号", "职称", "工作单位", "国籍", "最高学位"];
const zhang = [1, "1.2", "P1", "量子材料", "甲大学", "张三", "项目负责人", "1981-01-01", "110101198101010018", "教授", "甲大学", "中国", "博士"];
const li = [2, "1.2", "P1", "量子材料", "甲大学", "李四", "参加人员", "1990.05", null, "讲师", "甲大学", "中国", "硕士"];

describe("one row a person", () => {
  test("project columns repeated", () => {
    const found = roster([header, zhang, li]);
    expect(found.projects).toHaveLength(1);
    const [project] = found.projects;
    expect(project!.key).toBe("P1");
    expect(project!.people.map(({ id, role }) => [id, role])).toEqual([["名册!2", "leader"], ["名册!3", "member"]]);
    expect(project!.leaders.map(({ name }) => name)).toEqual(["张三"]);
    expect(project!.teamListed).toBe(true);
    expect(read(project!, "direction")).toEqual({ state: "value", value: "1.2", raw: "1.2", cell: { sheet: "名册", row: 2, column: 2 }, note: null });
    expect(read(found.people[0]!, "birthDate")).toMatchObject({ state: "value", raw: "1981-01-01", cell: { row: 2, column: 8 } });
    expect(read(found.people[1]!, "idNumber").state).toBe("empty");
    expect(read(found.people[1]!, "langFr").state).toBe("absent");
    expect(found.unmatched).toEqual([]);
    expect(found.issues).toEqual([]);
    expect(found.tables[0]).toMatchObject({ headerRows: [1], firstRow: 2, lastRow: 3, area: { top: 1, left: 1, bottom: 3, right: 13 } });
  });

  test("title and note rows above, totals and footers below, blank rows between", () => {
    const found = roster([
      ["2026年申报人员名册"],
      ["单位：万元"],
      ["填表说明：请如实填写"],
      header,
      zhang,
      [],
      ["   "],
      li,
      ["合计", null, null, null, null, "2人"],
      ["填表人：王五", null, null, null, null, "审核人：赵六"],
      ["注：1. 职称以聘书为准"],
    ], { merges: ["A1:M1"] });
    expect(names(found)).toEqual(["张三", "李四"]);
    expect(found.tables[0]).toMatchObject({ headerRows: [4], firstRow: 5, lastRow: 8 });
  });

  test("project cells merged down, or filled in the first row only", () => {
    const bare = li.map((cell, i) => (i >= 1 && i <= 4 ? null : cell));
    for (const merges of [[], ["B2:B3", "C2:C3", "D2:D3", "E2:E3"]]) {
      const found = roster([header, zhang, bare], { merges });
      expect(found.projects.map(({ key, people }) => [key, people.length])).toEqual([["P1", 2]]);
      expect(found.projects[0]!.rows.map(({ row }) => row)).toEqual([2, 3]);
    }
  });

  test("a project without number goes by its title, one without either by its place", () => {
    expect(roster([["姓名", "项目名称", "出生日期"], ["张三", "量子", "1981"]]).projects[0]!.key).toBe("量子");
    expect(roster([["姓名", "职称", "出生日期"], ["张三", "教授", "1981"], ["李四", "讲师", "1990"]]).projects.map(({ key, people }) => [key, people.length])).toEqual([["名册!2", 2]]);
  });

  test("the direction may stand in the title row or the sheet's name", () => {
    const found = roster([["1.4 中国和保加利亚青年科研人员交流项目申报名册"], ["姓名", "职称", "出生日期"], ["张三", "教授", "1985"]]);
    expect(read(found.projects[0]!, "direction")).toMatchObject({ value: "1.4", cell: null });
    expect(read(roster([["姓名", "职称", "出生日期"], ["张三", "教授", "1985"]], { sheet: "1.6" }).projects[0]!, "direction")).toMatchObject({ value: "1.6" });
  });

  test("a name that equals the leader column's leads, and takes what the leader columns say", () => {
    const found = roster([["项目编号", "项目负责人", "负责人职称", "姓名", "出生日期"], ["P1", "张 三", "教授", "张三", "1981"], ["P1", "张 三", "教授", "李四", "1990"]]);
    expect(found.people.map(({ name, role }) => [name, role])).toEqual([["张三", "leader"], ["李四", "member"]]);
    expect(read(found.people[0]!, "title")).toMatchObject({ value: { rank: "full" }, cell: { row: 2, column: 3 } });
  });
});

describe("one row a project", () => {
  test("leader columns under a merged group header", () => {
    const found = roster([
      ["序号", "项目编号", "项目名称", "指南方向", "项目负责人", null, null, "外方", null],
      [null, null, null, null, "姓名", "出生年月", "职称", "姓名", "单位"],
      [1, "P1", "量子", "1.4", "张三", "1981.01", "教授", "Ivan", "Sofia University"],
      [2, "P2", "材料", "1.6", "李四", "1985.02", "副教授", "Nagy", "ELTE"],
    ], { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:G1", "H1:I1"] });
    expect(found.people.map(({ name, role, projectKey }) => [name, role, projectKey])).toEqual([["张三", "leader", "P1"], ["李四", "leader", "P2"]]);
    expect(read(found.people[1]!, "title")).toMatchObject({ value: { rank: "associate" } });
    expect(read(found.projects[0]!, "foreignLeader")).toMatchObject({ value: "Ivan" });
    expect(found.projects[0]!.teamListed).toBe(false);
    expect(found.tables[0]!.columns.map(({ label }) => label).slice(4)).toEqual(["项目负责人/姓名", "项目负责人/出生年月", "项目负责人/职称", "外方/姓名", "外方/单位"]);
  });

  test("members in one cell are people who can be counted", () => {
    const found = roster([["项目名称", "指南方向", "项目负责人", "项目组成员"], ["量子", "1.2", "张三", "张三（教授）、李四（讲师）、王五"]]);
    expect(names(found)).toEqual(["张三", "李四", "王五"]);
    expect(found.projects[0]!.teamListed).toBe(true);
  });

  test("a table of projects and a table of people join by number or title", () => {
    const projects = gridOf([["项目编号", "项目名称", "指南方向", "项目负责人"], ["P1", "量子", "1.2", "张三"], ["P2", "材料", "1.4", "赵六"]], { sheet: "项目表" });
    const people = gridOf([["项目名称", "姓名", "出生日期"], ["量子", "张三", "1981"], ["量子", "李四", "1990"]], { sheet: "人员表" });
    const found = recogniseRoster([projects, people], { directions });
    expect(found.projects.map(({ key, people: team }) => [key, team.map(({ name }) => name)])).toEqual([["P1", ["张三", "李四"]], ["P2", ["赵六"]]]);
    expect(found.people[0]).toMatchObject({ name: "张三", role: "leader", row: { sheet: "人员表", row: 2 } });
  });
});

describe("columns", () => {
  test("labels are unique, and an empty header has the column's letter", () => {
    const found = roster([["姓名", "备注", null, "项目\n名称", "备注", "出生年月"], ["张三", "a", "b", "量子", "c", "1981"]]);
    expect(found.tables[0]!.columns.map(({ label }) => label)).toEqual(["姓名", "备注", "第C列", "项目 名称", "备注2", "出生年月"]);
    expect(found.unmatched.map(({ column }) => column)).toEqual([3, 5]);
  });

  test("a guess says so, and what is foreign to a person is not guessed", () => {
    const found = roster([["职称", "姓名", "项目名称", "本人出生日期", "联系人邮编"], ["教授", "张三", "量子", "1981", "1"]]);
    const [, , , birth, contact] = found.tables[0]!.columns;
    expect(birth).toMatchObject({ field: "birthDate" });
    expect(birth!.confidence).toBeLessThan(1);
    expect(contact!.field).toBeNull();
  });

  test("国别 is the nationality of people where it says 中国, else the partner country", () => {
    const field = (value: string): unknown => roster([["姓名", "国别", "出生日期", "职称"], ["张三", value, "1981", "教授"]]).tables[0]!.columns[1]!.field;
    expect(field("中国")).toBe("nationality");
    expect(field("法国")).toBe("partnerCountry");
  });
});

describe("what is wrong with the data", () => {
  const rules = (found: Roster): string[] => found.issues.map(({ rule }) => rule);
  test.each([
    [["姓名", "项目编号", "出生日期", "身份证号"], ["张三", "P1", "1981-02-29", null], ["data-impossible-date"]],
    [["姓名", "项目编号", "出生日期", "身份证号"], ["张三", "P1", "见附件", null], ["data-unreadable-date"]],
    [["姓名", "项目编号", "出生日期", "身份证号"], ["张三", "P1", "1981", "110101198101010017"], ["data-id-checksum"]],
    [["姓名", "项目编号", "出生日期", "身份证号"], ["张三", "P1", "1982-01-01", "110101198101010018"], ["data-id-conflict"]],
    [["姓名", "项目编号", "出生日期", "身份证号"], ["张三", "P1", "1981.01", "110101198101010018"], []],
    [["姓名", "项目编号", "性别", "身份证号"], ["张三", "P1", "女", "110101198101010018"], ["data-id-conflict"]],
    [["姓名", "项目编号", "出生日期", "身份证号"], ["张三", "P1", "1981", 110101198101010000], ["data-number-lost-digits"]],
    [["姓名", "项目编号", "出生日期", "统一社会信用代码"], ["张三", "P1", "1981", "12100000400000624E"], ["data-credit-code"]],
  ])("%j %j → %j", (head, row, expected) => {
    expect(rules(roster([head, row]))).toEqual(expected);
  });

  test("the same person twice, and one number under two names", () => {
    const head = ["项目编号", "姓名", "身份证号", "出生日期"];
    expect(rules(roster([head, ["P1", "张三", "110101198101010018", "1981"], ["P1", "张 三", "110101198101010018", "1981"]]))).toEqual(["data-duplicate-person"]);
    expect(rules(roster([head, ["P1", "张三", "110101198101010018", "1981"], ["P2", "李四", "110101198101010018", "1981"]]))).toEqual(["data-same-id-two-names"]);
  });
});

describe("who is who", () => {
  const head = ["项目编号", "姓名", "身份证号", "出生日期", "工作单位"];
  const others = (a: TestCell[], b: TestCell[]): string[] => {
    const found = roster([head, ["P1", "张三", ...a], ["P2", "张三", ...b]]);
    return atOnce(buildIndex(found)).othersLike(found.people[0]!).map(({ identity }) => identity);
  };
  test("a valid number decides, then birth and employer, a name alone leaves it open", () => {
    expect(others(["110101198101010018", null, null], ["110101198101010018", null, null])).toEqual(["same"]);
    expect(others(["110101198101010018", null, null], ["110101198012310019", null, null])).toEqual([]);
    expect(others([null, "1981-01-01", "甲大学"], [null, "1981-01-01", "甲大学"])).toEqual(["same"]);
    expect(others([null, "1981-01-01", "甲大学"], [null, "1982-01-01", "甲大学"])).toEqual([]);
    expect(others([null, null, null], [null, null, null])).toEqual(["unknown"]);
  });
});

describe("whether a sheet is a roster", () => {
  test("and if not, which headers came closest", () => {
    expect(surveySheet(gridOf([]))).toMatchObject({ roster: false, reason: "empty" });
    expect(surveySheet(gridOf([["商品", "价格"], ["苹果", 3]]))).toMatchObject({ roster: false, reason: "noHeader" });
    expect(surveySheet(gridOf([["姓名", "电话"], ["张三", "1"]]))).toMatchObject({ roster: false, reason: "notARoster", closest: ["姓名", "电话"], closestRow: 1 });
    expect(surveySheet(gridOf([header, zhang]))).toMatchObject({ roster: true, reason: null });
    expect(surveySheet(gridOf([header, zhang], { sheet: "退休员工" }))).toMatchObject({ roster: false, reason: "leftOut" });
  });
});
