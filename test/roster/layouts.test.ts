import directions from "../../src/guideline/2026-2/directions.json";
import { recogniseRoster } from "../../src/roster/recognise";
import { read, type Roster } from "../../src/roster/roster";
import { surveySheet } from "../../src/roster/survey";
import type { Grid } from "../../src/roster/grid";
import { gridOf, type GridOptions, type TestCell } from "./grid-of";
import { rosters } from "./rosters-of";

const grids = (...found: Grid[]): Roster => recogniseRoster(found, { directions });
const roster = (rows: readonly (readonly TestCell[])[], options: GridOptions = {}): Roster => grids(gridOf(rows, options));
const teams = ({ projects }: Roster): [string, string[]][] => projects.map(({ key, people }) => [key, people.map(({ name }) => name)]);
const directionsOf = ({ projects }: Roster): unknown[] => projects.map((project) => { const found = read(project, "direction"); return found.state === "value" ? found.value : found.state; });

describe("a table of projects and a table of people", () => {
  const projects = (head: TestCell[], ...rows: TestCell[][]): Grid => gridOf([head, ...rows], { sheet: "项目表" });
  const people = (head: TestCell[], ...rows: TestCell[][]): Grid => gridOf([head, ...rows], { sheet: "人员表" });
  const joins = (...found: Grid[]): boolean => rosters(...found).length === 1;

  test("join by number, however it is written", () => {
    const a = projects(["项目编号", "项目名称", "指南方向", "项目负责人"], ["P-01", "量子", "1.2", "张三"], ["P-02", "材料", "1.4", "赵六"]);
    const b = people(["项目编号", "姓名", "出生日期"], ["ｐ-01", "张三", "1981"], ["P-01 ", "李四", "1990"], ["P-02", "赵六", "1985"]);
    expect(joins(a, b)).toBe(true);
    expect(joins(b, a)).toBe(true);
    expect(teams(grids(b, a))).toEqual([["P-01", ["张三", "李四"]], ["P-02", ["赵六"]]]);
  });

  test("a number stored as a number is the same number", () => {
    const found = grids(projects(["项目编号", "项目名称", "指南方向"], [101, "量子", "1.2"]), people(["项目编号", "姓名", "出生日期"], ["101", "张三", "1981"]));
    expect(teams(found)).toEqual([["101", ["张三"]]]);
  });

  test("join by title where the people have no number", () => {
    const a = projects(["项目编号", "项目名称", "指南方向", "负责人姓名"], ["P1", "量子 材料", "1.2", "张三"]);
    const b = people(["项目名称", "姓名", "出生日期"], ["量子材料", "张三", "1981"], [null, "李四", "1990"]);
    expect(joins(a, b)).toBe(true);
    const found = grids(a, b);
    expect(found.projects.map(({ key, teamListed }) => [key, teamListed])).toEqual([["P1", true]]);
    expect(new Set(found.people.map(({ name }) => name))).toEqual(new Set(["张三", "李四"]));
  });

  test("people without any project column belong to the only project", () => {
    const a = projects(["项目编号", "项目名称", "指南方向"], ["P1", "量子", "1.2"]);
    const b = people(["姓名", "出生日期", "职称"], ["张三", "1981", "教授"]);
    expect(joins(a, b)).toBe(true);
    expect(teams(grids(a, b))).toEqual([["P1", ["张三"]]]);
  });

  test("two rosters do not join, nor tables with nothing in common", () => {
    const full = (sheet: string): Grid => gridOf([["项目编号", "指南方向", "姓名", "出生日期"], ["P1", "1.2", "张三", "1981"]], { sheet });
    expect(joins(full("物理学院"), full("化学学院"))).toBe(false);
    expect(joins(projects(["项目名称", "指南方向", "申报单位"], ["量子", "1.2", "甲大学"]), people(["项目编号", "姓名", "出生日期"], ["P1", "张三", "1981"]))).toBe(false);
  });
});

describe("one sheet a project or college, chosen together", () => {
  const sheet = (name: string, title: string): Grid =>
    gridOf([[title], ["姓名", "出生日期", "职称"], ["张三", "1981", "教授"], ["李四", "1990", "讲师"]], { sheet: name });

  test("each sheet without project columns is a project, its direction told by title or name", () => {
    const found = grids(sheet("项目一", "1.2 中法科研团队交流"), sheet("1.4", "名册"));
    expect(teams(found)).toEqual([["项目一!3", ["张三", "李四"]], ["1.4!3", ["张三", "李四"]]]);
    expect(directionsOf(found)).toEqual(["1.2", "1.4"]);
  });

  test("captions above the table tell the project", () => {
    const found = roster([
      ["2026年度项目人员信息表"],
      ["项目编号：P7", null, "项目名称：量子材料研究"],
      ["指南方向：", "1.6", "申报单位", "甲大学"],
      ["姓名", "出生日期", "职称", "角色"],
      ["张三", "1985", "教授", "项目负责人"],
      ["李四", "1990", "讲师", "成员"],
    ]);
    expect(teams(found)).toEqual([["P7", ["张三", "李四"]]]);
    const [project] = found.projects;
    expect(read(project!, "projectTitle")).toMatchObject({ value: "量子材料研究", cell: { row: 2, column: 3 } });
    expect(read(project!, "direction")).toMatchObject({ value: "1.6", cell: { row: 3, column: 2 } });
    expect(read(project!, "applicantUnit")).toMatchObject({ value: { text: "甲大学" } });
    expect(found.present.has("applicantUnit")).toBe(true);
  });

  test("several captions in one cell", () => {
    const found = roster([["项目名称：量子材料    指南方向：1.2   单位：甲大学"], ["姓名", "出生日期", "职称"], ["张三", "1985", "教授"]]);
    expect(teams(found)).toEqual([["量子材料", ["张三"]]]);
    expect(directionsOf(found)).toEqual(["1.2"]);
  });

  test("rows of sections inside a table", () => {
    const found = roster([
      ["姓名", "出生日期", "职称"],
      ["一、1.2 中法科研团队交流"],
      ["张三", "1981", "教授"],
      ["李四", "1990", "讲师"],
      ["二、1.4 保加利亚"],
      ["王五", "1985", "教授"],
      ["外方人员"],
      ["Ivan", "1980", "Professor"],
    ]);
    expect(teams(found)).toEqual([["名册!3", ["张三", "李四"]], ["名册!6", ["王五", "Ivan"]]]);
    expect(directionsOf(found)).toEqual(["1.2", "1.4"]);
    expect(found.people.map(({ side }) => side)).toEqual(["chinese", "chinese", "chinese", "foreign"]);
  });
});

describe("one row a project", () => {
  test("the team is not listed where only the leader is named", () => {
    const found = roster([["项目名称", "指南方向", "负责人姓名", "出生日期", "职称"], ["量子", "1.2", "张三", "1981", "教授"]]);
    expect(found.projects[0]).toMatchObject({ teamListed: false });
    expect(found.people).toMatchObject([{ name: "张三", role: "leader" }]);
  });

  test("members in one cell bring the title that stands in brackets, and a note", () => {
    const found = roster([["项目名称", "指南方向", "项目负责人", "项目组成员"], ["量子", "1.2", "张三", "张三（教授）、李四（讲师）；王五（博士生）\n阿依古丽·买买提"]]);
    expect(found.people.map(({ name }) => name)).toEqual(["张三", "李四", "王五", "阿依古丽·买买提"]);
    expect(read(found.people[0]!, "title")).toMatchObject({ state: "value", value: { rank: "full" }, note: "peopleInCell" });
    expect(read(found.people[1]!, "title")).toMatchObject({ state: "value", value: { rank: "intermediate" }, note: "peopleInCell" });
    expect(read(found.people[2]!, "staffType")).toMatchObject({ state: "value", value: ["phdStudent"] });
    expect(found.readings.find(({ field }) => field === "team")).toMatchObject({ note: "peopleInCell" });
    expect(found.projects[0]!.teamListed).toBe(true);
  });

  test("a list that ends in 等 is not the whole team", () => {
    const found = roster([["项目名称", "指南方向", "项目负责人", "项目组成员"], ["量子", "1.2", "张三", "李四、王五等5人"]]);
    expect(found.people.map(({ name }) => name)).toEqual(["张三", "李四", "王五"]);
    expect(found.projects[0]!.teamListed).toBe(false);
  });

  test("several names in the name column are several people, whose own numbers nobody can tell apart", () => {
    const found = roster([["项目名称", "姓名", "出生日期", "工作单位"], ["量子", "张三、李四", "1981", "甲大学"], ["量子", "王五", "1990", "甲大学"]]);
    expect(found.people.map(({ id, name }) => [id, name])).toEqual([["名册!2", "张三"], ["名册!2#2", "李四"], ["名册!3", "王五"]]);
    expect(read(found.people[1]!, "birthDate")).toMatchObject({ state: "unreadable", problem: "severalValues" });
    expect(read(found.people[1]!, "employer")).toMatchObject({ value: { text: "甲大学" } });
    expect(found.issues.map(({ rule }) => rule)).toEqual(["data-unreadable-date"]);
    expect(found.readings.find(({ field }) => field === "name")).toMatchObject({ note: "peopleInCell" });
  });

  test("the foreign leader in a column stays the project's, foreign rows are people", () => {
    const found = roster([["项目名称", "外方负责人", "姓名", "方别", "出生日期"], ["量子", "Ivan", "张三", "中方", "1981"], ["量子", "Ivan", "Ivan", "外方", "1980"]]);
    expect(read(found.projects[0]!, "foreignLeader")).toMatchObject({ value: "Ivan" });
    expect(found.people.map(({ name, side }) => [name, side])).toEqual([["张三", "chinese"], ["Ivan", "foreign"]]);
  });
});

describe("visits", () => {
  const visits = ({ projects }: Roster): unknown[] => projects.flatMap((project) => (project.visits ?? []).map(({ name, personId, row }) => [name, personId, row.row]));
  const head = ["项目编号", "姓名", "身份证号", "出访开始", "出访结束"];

  test("as columns of the person's row", () => {
    const found = roster([head, ["P1", "张三", null, "2026-09-01", "2026-09-10"], ["P1", "李四", null, null, null]]);
    expect(visits(found)).toEqual([["张三", "名册!2", 2]]);
  });

  test("as several rows of one person, who is counted once", () => {
    const found = roster([head, ["P1", "张三", "110101198101010018", "2026-09-01", "2026-09-10"], ["P1", "张三", "110101198101010018", "2027-03-01", "2027-03-10"], ["P1", "同上", null, "2027-09-01", "2027-09-10"], ["P1", "李四", null, null, null]]);
    expect(teams(found)).toEqual([["P1", ["张三", "李四"]]]);
    expect(visits(found)).toEqual([["张三", "名册!2", 2], ["张三", "名册!2", 3], ["张三", "名册!2", 4]]);
    expect(found.issues).toEqual([]);
  });

  test("on a sheet of their own", () => {
    const people = gridOf([["项目编号", "指南方向", "姓名", "出生日期"], ["P1", "1.4", "张三", "1981"], ["P2", "1.4", "李四", "1990"]], { sheet: "人员" });
    const trips = gridOf([["姓名", "出访开始", "出访结束", "在外天数"], ["张三", "2026-09-01", "2026-09-10", 10], ["张 三", "2027-09-01", "2027-09-10", 10], ["王五", "2027-09-01", "2027-09-10", 10]], { sheet: "出访" });
    expect(surveySheet(trips)).toMatchObject({ roster: true });
    expect(rosters(people, trips)).toEqual([["人员", "出访"]]);
    const found = grids(people, trips);
    expect(teams(found)).toEqual([["P1", ["张三"]], ["P2", ["李四"]]]);
    expect(visits(found)).toEqual([["张三", "人员!2", 2], ["张三", "人员!2", 3]]);
    expect(found.issues).toMatchObject([{ rule: "data-visitor-not-listed", cells: [{ sheet: "出访", row: 4 }] }]);
    expect(read(found.people[0]!, "tripDays")).toMatchObject({ state: "value", value: 10, cell: { sheet: "出访" } });
    expect(read(found.people[0]!, "tripStart")).toMatchObject({ state: "unreadable", problem: "severalValues" });
    expect(read(found.people[1]!, "tripStart").state).toBe("absent");
  });

  test("alone they are the roster", () => {
    const trips = gridOf([["姓名", "出访开始", "出访结束", "在外天数"], ["张三", "2026-09-01", "2026-09-10", 10]], { sheet: "出访" });
    expect(grids(trips).people.map(({ name }) => name)).toEqual(["张三"]);
  });
});

describe("tables on a sheet", () => {
  test("three-row headers with merged groups", () => {
    const found = roster([
      ["项目情况", null, null, "项目负责人", null, null, null],
      ["项目编号", "项目名称", "指南方向", "基本信息", null, "学术信息", null],
      [null, null, null, "姓名", "出生年月", "职称", "学位"],
      ["P1", "量子", "1.4", "张三", "1981.01", "教授", "博士"],
    ], { merges: ["A1:C1", "D1:G1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2"] });
    expect(found.tables[0]).toMatchObject({ headerRows: [1, 2, 3], firstRow: 4 });
    expect(found.people).toMatchObject([{ name: "张三", role: "leader" }]);
    expect(read(found.people[0]!, "birthDate")).toMatchObject({ raw: "1981.01" });
    expect(read(found.people[0]!, "degree")).toMatchObject({ value: { level: "doctor" } });
  });

  test("several tables one below the other, each with its own title", () => {
    const found = roster([
      ["1.2 中法"], ["姓名", "项目编号", "出生日期"], ["张三", "P1", "1981"], ["合计", 1, null], [],
      ["1.4 中保"], ["姓名", "项目编号", "职称", "出生日期"], ["李四", "P2", "教授", "1990"],
    ]);
    expect(found.tables.map(({ id, headerRows }) => [id, headerRows])).toEqual([["名册", [2]], ["名册#2", [7]]]);
    expect(teams(found)).toEqual([["P1", ["张三"]], ["P2", ["李四"]]]);
    expect(directionsOf(found)).toEqual(["1.2", "1.4"]);
  });

  test("people below a note in the middle are not lost", () => {
    const found = roster([["姓名", "项目编号", "出生日期", "职称"], ["张三", "P1", "1981", "教授"], ["注：以下为青年人员"], ["李四", "P1", "1990", "讲师"], ["备注：以上信息属实", null, null, "签名"], ["经办 王五"]]);
    expect(teams(found)).toEqual([["P1", ["张三", "李四"]]]);
  });

  test("the totals row of an Excel table is no person", () => {
    const found = roster([["姓名", "项目编号", "出生日期", "职称"], ["张三", "P1", "1981", "教授"], ["一人", "P1", "1981", "教授"]], {
      tables: [{ name: "表1", area: { top: 1, left: 1, bottom: 3, right: 4 }, headerRow: true, totalsRow: true, filtered: false }],
    });
    expect(teams(found)).toEqual([["P1", ["张三"]]]);
  });

  test("columns far to the right that hold nothing do not slow or widen the table", () => {
    const base = gridOf([["姓名", "项目编号", "出生日期"], ["张三", "P1", "1981"]]);
    const found = grids({ ...base, autoFilter: { area: { top: 1, left: 1, bottom: 2, right: 16_000 }, filtered: false } });
    expect(found.tables[0]!.area.right).toBe(3);
  });

  test("serial columns with text, gaps and restarts are nobody's key", () => {
    const found = roster([["序号", "项目编号", "姓名", "出生日期"], ["1.", "P1", "张三", "1981"], [null, "P1", "李四", "1990"], [1, "P2", "王五", "1991"]]);
    expect(teams(found)).toEqual([["P1", ["张三", "李四"]], ["P2", ["王五"]]]);
    expect(found.issues).toEqual([]);
  });

  test.each(["离职员工", "退休人员", "实习生名单"])("sheet %s is left out", (sheet) => {
    expect(surveySheet(gridOf([["姓名", "项目编号", "出生日期"], ["张三", "P1", "1981"]], { sheet }))).toMatchObject({ roster: false, reason: "leftOut" });
  });
});
