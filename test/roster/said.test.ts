import directions from "../../src/guideline/2026-2/directions.json";
import { renderWords } from "../../src/findings/words";
import { recogniseRoster } from "../../src/roster/recognise";
import { read, type DataIssue, type Roster } from "../../src/roster/roster";
import { gridOf, type GridOptions, type TestCell } from "./grid-of";

const roster = (rows: readonly (readonly TestCell[])[], options: GridOptions = {}): Roster => recogniseRoster([gridOf(rows, options)], { directions });
const rulesOf = ({ issues }: Roster): string[] => issues.map(({ rule }) => rule);
const said = ({ message, facts }: DataIssue): string => renderWords("zh-CN", { key: `data.${message}`, facts });
const cellsOf = ({ cells }: DataIssue): string[] => cells.map(({ row, column }) => `${row}:${column}`);

describe("a value that stands in another cell says so", () => {
  test("project cells left blank below the first row are filled down, with a note", () => {
    const found = roster([
      ["项目编号", "指南方向", "项目名称", "姓名", "出生日期"],
      ["P1", "1.2", "量子", "张三", "1981"],
      [null, null, null, "李四", "1990"],
    ]);
    expect(found.readings.filter(({ row, note }) => row === 3 && note === "filledDown").map(({ field, raw, value }) => [field, raw, value])).toEqual([
      ["projectId", "", "P1"],
      ["direction", "", "1.2"],
      ["projectTitle", "", "量子"],
    ]);
  });

  test("a column that is blank in the project's first row too stays empty", () => {
    const found = roster([["项目编号", "申报单位", "姓名", "出生日期"], ["P1", null, "张三", "1981"], [null, null, "李四", "1990"]]);
    expect(found.readings.filter(({ field }) => field === "applicantUnit").map(({ value, note }) => [value, note])).toEqual([[null, null], [null, null]]);
  });

  test("the value of a formula is used, and said", () => {
    const found = roster([["姓名", "项目名称", "出生日期"], ["张三", "量子", { value: 29587, numberFormat: "yyyy-mm-dd", formula: true }]]);
    expect(found.readings.find(({ field }) => field === "birthDate")).toMatchObject({ value: "1981-01-01", note: "formula" });
  });
});

describe("a formula that was never calculated is not an empty cell", () => {
  const found = roster([["姓名", "项目名称", "出生日期", "职称"], ["张三", "量子", "=", "="], ["李四", "量子", "=", "教授"], ["王五", "量子", "1991-01-01", ""]]);
  test("its reading says that there is no value yet", () => {
    expect(found.people.map((person) => read(person, "birthDate").state)).toEqual(["unreadable", "unreadable", "value"]);
    expect(read(found.people[2]!, "title").state).toBe("empty");
  });

  test("the sheet says it once, and what to do", () => {
    expect(rulesOf(found)).toEqual(["data-not-calculated"]);
    expect(found.issues[0]).toMatchObject({ outcome: "notice", facts: { sheet: "名册", count: 3, columns: "C–D" } });
    expect(said(found.issues[0]!)).toContain("请用 Excel 打开");
  });

  test("names that were never calculated are not missing names, and the team stays open because of them", () => {
    const { issues, projects } = roster([["姓名", "项目名称", "职称", "国籍"], ["张三", "量子", "教授", "中国"], ["=", "量子", "讲师", "中国"], ["=", "量子", "讲师", "中国"]]);
    expect(issues.map(({ rule, cells }) => [rule, cells.length])).toEqual([["data-unreadable-value", 2], ["data-not-calculated", 0]]);
    expect(projects[0]?.gaps).toHaveLength(2);
  });
});

describe("what is hidden is read, and said once a sheet", () => {
  const rows = [["姓名", "项目名称", "出生日期"], ["张三", "量子", "1981"], ["李四", "量子", "1990"], ["王五", "量子", "1991"]];
  test("hidden rows and columns", () => {
    const found = roster(rows, { hiddenRows: [3, 4, 9], hiddenColumns: [2] });
    expect(found.people).toHaveLength(3);
    expect(rulesOf(found)).toEqual(["data-hidden-rows"]);
    expect(found.issues[0]).toMatchObject({ outcome: "notice", severity: "info", facts: { sheet: "名册", rowCount: 2, rows: "3–4", columnCount: 1, columns: "B" } });
    expect(said(found.issues[0]!)).toContain("第 3–4 行");
    expect(said(found.issues[0]!)).toContain("B 列");
  });

  test("a hidden sheet that was chosen", () => {
    const found = roster(rows, { visibility: "hidden" });
    expect(found.issues.map(({ rule, message }) => [rule, message])).toEqual([["data-hidden-rows", "data-hidden-rows.sheet"]]);
    expect(said(found.issues[0]!)).toContain("名册");
  });

  test("hidden rows outside the table are nobody's concern", () => {
    expect(rulesOf(roster([["名册"], ...rows], { hiddenRows: [1], hiddenColumns: [40] }))).toEqual([]);
  });
});

describe("titles", () => {
  const of = (title: string, more: Record<string, string> = {}): Roster =>
    roster([["姓名", "项目名称", "出生日期", "职称", ...Object.keys(more)], ["张三", "量子", "1981", title, ...Object.values(more)]]);
  test("a title that no ladder has is said with its words", () => {
    const found = of("量子大师");
    expect(found.issues).toMatchObject([{ rule: "data-unknown-title", outcome: "review", severity: "warning", reason: "unknownValue", facts: { raw: "量子大师" } }]);
    expect(said(found.issues[0]!)).toContain("“量子大师”");
  });
  test("a post is said lightly, what the ladder knows or the level column tells not at all", () => {
    expect(of("特聘研究员").issues).toMatchObject([{ rule: "data-unknown-title", severity: "info" }]);
    for (const title of ["教授", "教授/院长", "无", "—"]) expect([title, rulesOf(of(title))]).toEqual([title, []]);
    expect(rulesOf(of("量子大师", { 职称级别: "副高" }))).toEqual([]);
    expect(rulesOf(of("Chief Scientist", { 方别: "外方" }))).toEqual([]);
  });
});

describe("numbers of persons never leave their cell", () => {
  const number = "110101198101010018";
  const head = ["姓名", "项目名称", "出生日期", "身份证号"];
  test.each([
    ["an identity number in the date column", [number, null]],
    ["with spaces", ["110101 1981 0101 0018", null]],
    ["masked", ["1981", "110101********0018"]],
    ["with a wrong check digit", ["1981", "110101198101010017"]],
    ["two of them", ["1981", `${number}、110101198012310019`]],
    ["nothing like a number", ["1981", "见附件一二三"]],
    ["a date that disagrees", ["1982-02-02", number]],
    ["stored as a number", ["1981", 110101198101010000]],
  ] as const)("%s", (_, cells) => {
    const { issues } = roster([head, ["张三", "量子", ...cells]]);
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) {
      expect(said(issue)).not.toMatch(/“”|\d{6}|undefined/);
      expect(JSON.stringify(issue.facts)).not.toMatch(/\d{6}|见附件/);
    }
  });

  test("one number under two names names both people", () => {
    const { issues } = roster([["姓名", "项目编号", "身份证号"], ["张三", "P1", number], ["李四", "P2", number]]);
    expect(issues.map(({ rule }) => rule)).toEqual(["data-same-id-two-names"]);
    expect(said(issues[0]!)).toContain("“李四”与“张三”");
  });
});

describe("rows of one project that contradict each other", () => {
  const head = ["项目编号", "指南方向", "项目名称", "申报单位", "姓名", "出生日期"];
  const conflicts = (first: readonly TestCell[], second: readonly TestCell[]): DataIssue[] =>
    roster([head, [...first, "张三", "1981"], [...second, "李四", "1990"]]).issues.filter(({ rule }) => rule === "data-project-conflict");
  const plain = ["P1", "1.2", "量子材料", "甲大学"];

  test.each([
    ["the title", ["P1", "1.2", "量子器件", "甲大学"], "projectTitle", "2:3 3:3"],
    ["the direction", ["P1", "1.3", "量子材料", "甲大学"], "direction", "2:2 3:2"],
    ["the unit", ["P1", "1.2", "量子材料", "乙大学"], "applicantUnit", "2:4 3:4"],
  ])("%s", (_, second, field, cells) => {
    const found = conflicts(plain, second);
    expect(found).toMatchObject([{ outcome: "review", reason: "contradictory", projectKey: "P1", facts: { field } }]);
    expect(cellsOf(found[0]!).join(" ")).toBe(cells);
    expect(said(found[0]!)).not.toMatch(/“”|undefined/);
  });

  test("the same in other words is no contradiction", () => {
    expect(conflicts(plain, ["P1", "1.2 中法科研团队交流", "量子 材料", "甲大學"])).toEqual([]);
    expect(conflicts(plain, ["P1", null, null, "甲大学物理学院"])).toEqual([]);
    expect(conflicts(plain, ["P2", "1.3", "别的", "乙大学"])).toEqual([]);
  });

  test("two tables of one project contradict each other across sheets", () => {
    const projects = gridOf([["项目编号", "项目名称", "指南方向"], ["P1", "量子", "1.2"]], { sheet: "项目表" });
    const people = gridOf([["项目编号", "指南方向", "姓名", "出生日期"], ["P1", "1.4", "张三", "1981"]], { sheet: "人员表" });
    const [issue] = recogniseRoster([projects, people], { directions }).issues;
    expect(issue).toMatchObject({ rule: "data-project-conflict", cells: [{ sheet: "项目表" }, { sheet: "人员表" }] });
  });
});

describe("同上", () => {
  test("in the name column of one project is the same person again, counted once and said", () => {
    const found = roster([["项目编号", "姓名", "出生日期", "职称"], ["P1", "张三", "1981", "教授"], ["P1", "同上", "〃", null]]);
    expect(found.people.map(({ name }) => name)).toEqual(["张三"]);
    expect(found.issues).toMatchObject([{ rule: "data-duplicate-person", cells: [{ row: 3, column: 2 }, { row: 2, column: 2 }] }]);
  });

  test("in another project is the same person there, with what identifies the person", () => {
    const found = roster([["项目编号", "姓名", "身份证号"], ["P1", "张三", "110101198101010018"], ["P2", "同上", null]]);
    expect(found.people.map(({ name, projectKey }) => [name, projectKey])).toEqual([["张三", "P1"], ["张三", "P2"]]);
    expect(read(found.people[1]!, "idNumber")).toMatchObject({ state: "value", note: "ditto" });
  });

  test("in the first row is nobody", () => {
    const found = roster([["姓名", "项目编号", "出生日期", "职称"], ["同上", "P1", "1981", "教授"], ["李四", "P1", "1990", "讲师"]]);
    expect(found.people.map(({ name }) => name)).toEqual(["李四"]);
    expect(rulesOf(found)).toEqual(["data-missing-cell"]);
  });
});

test("a name that is an error or a number is said, not dropped in silence", () => {
  const head = ["姓名", "项目编号", "出生日期", "职称"];
  const of = (name: TestCell): string[] => rulesOf(roster([head, [name, "P1", "1981", "教授"], ["李四", "P1", "1990", "讲师"]]));
  expect(of({ value: "#N/A", error: true })).toEqual(["data-unreadable-value"]);
  expect(of(12345)).toEqual(["data-unreadable-value"]);
});
