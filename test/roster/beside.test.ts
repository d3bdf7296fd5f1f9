import fc from "fast-check";
import directions from "../../src/guideline/2026-2/directions.json";
import { recogniseRoster } from "../../src/roster/recognise";
import type { Roster } from "../../src/roster/roster";
import { gridOf, type GridOptions, type TestCell } from "./grid-of";

const roster = (rows: readonly (readonly TestCell[])[], options: GridOptions = {}): Roster => recogniseRoster([gridOf(rows, options)], { directions });
const teams = ({ projects }: Roster): [string, string[]][] => projects.map(({ key, people }) => [key, people.map(({ name }) => name)]);
const tables = (found: Roster): string[] => found.tables.map(({ id, headerRows, area }) => `${id} ${area.left}-${area.right} rows ${headerRows.join("+")}…${area.bottom}`);

const left = [["项目编号", "姓名", "出生日期", "职称"], ["P1", "张三", "1972-03-01", "教授"], ["P1", "李四", "1995-01-01", "讲师"]];
const right = [["项目编号", "姓名", "职称", "学位"], ["P2", "赵六", "教授", "博士"]];
const beside = (gap: number, a = left, b = right): TestCell[][] => Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [...(a[i] ?? [null, null, null, null]), ...Array<TestCell>(gap).fill(null), ...(b[i] ?? [])]);

describe("tables side by side", () => {
  test.each([1, 2, 5])("%i blank columns apart", (gap) => {
    const found = roster(beside(gap));
    expect(teams(found)).toEqual([["P1", ["张三", "李四"]], ["P2", ["赵六"]]]);
    expect(tables(found)).toEqual([`名册 1-4 rows 1…3`, `名册#2 ${5 + gap}-${8 + gap} rows 1…2`]);
    expect(new Set(found.people.map(({ id }) => id)).size).toBe(3);
  });

  test("the same row names two people, and what is wrong is said of the right one, in the right cells", () => {
    const found = roster(beside(1, [["项目编号", "姓名", "出生日期", "职称"], ["P1", "张三", "1981-02-30", "教授"]], [["项目编号", "姓名", "职称", "学位"], ["P2", "赵六", "量子大师", "博士"]]));
    expect(found.issues).toMatchObject([
      { rule: "data-impossible-date", personId: "名册!2", cells: [{ row: 2, column: 3 }], facts: { header: "出生日期" } },
      { rule: "data-unknown-title", personId: "名册#2!2", cells: [{ row: 2, column: 8 }] },
    ]);
  });

  test("each with its own title and no project column: a project each", () => {
    const a = [["1.4 中国和保加利亚", null, null], ["姓名", "出生日期", "职称"], ["张三", "1985", "教授"]];
    const b = [["1.6 中国和匈牙利", null, null], ["姓名", "出生日期", "职称"], ["王五", "1986", "教授"]];
    expect(teams(roster(a.map((row, i) => [...row, null, ...(b[i] ?? [])])))).toEqual([["名册!3", ["张三"]], ["名册#2!3", ["王五"]]]);
  });

  test("halves of one list, with and without a blank column", () => {
    const half = ["序号", "姓名", "出生日期", "职称"];
    const halves = (gap: TestCell[]): Roster => roster([[...half, ...gap, ...half, ...gap, ...half], [1, "张三", "1981", "教授", ...gap, 2, "李四", "1990", "讲师", ...gap, 3, "王五", "1991", "讲师"]]);
    for (const gap of [[], [null]]) expect(teams(halves(gap))).toEqual([["名册!2", ["张三", "李四", "王五"]]]);
  });

  test("groups of one row are one table: leader and contact, and a foreign side", () => {
    const found = roster([
      ["项目名称", "指南方向", "项目负责人", null, null, "联系人", null, null],
      [null, null, "姓名", "电话", "邮箱", "姓名", "电话", "邮箱"],
      ["量子", "1.4", "张三", "1", "a@b", "李四", "2", "c@d"],
    ], { merges: ["A1:A2", "B1:B2", "C1:E1", "F1:H1"] });
    expect(teams(found)).toEqual([["量子", ["张三"]]]);
    expect(found.tables[0]!.columns.map(({ field }) => field).slice(5)).toEqual(["contact", "contactPhone", "contactEmail"]);
  });

  test("blank columns inside one table do not part it", () => {
    const found = roster([["项目名称", "指南方向", "申报单位", null, "姓名", "出生日期", "职称"], ["量子", "1.4", "甲大学", null, "张三", "1981", "教授"], ["作物", "1.4", "乙大学", null, "李四", "1990", "讲师"]]);
    expect(teams(found)).toEqual([["量子", ["张三"]], ["作物", ["李四"]]]);
    expect(found.tables).toHaveLength(1);
  });

  test("what is found does not depend on how far apart they stand, or what stands between the rows", () => {
    const names = fc.uniqueArray(fc.constantFrom("张三", "李四", "王五", "赵六", "孙七", "周八"), { minLength: 2, maxLength: 6 });
    fc.assert(fc.property(names, fc.nat(6), fc.integer({ min: 1, max: 4 }), fc.nat(3), (people, cut, gap, blanks) => {
      const of = (some: readonly string[], key: string): TestCell[][] => some.map((name) => [key, name, "1981-01-01", "教授"]);
      const at = 1 + (cut % (people.length - 1));
      const [a, b] = [of(people.slice(0, at), "P1"), of(people.slice(at), "P2")];
      const rows = Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [...(a[i] ?? [null, null, null, null]), ...Array<TestCell>(gap).fill(null), ...(b[i] ?? [])]);
      const head = left[0] ?? [];
      const found = roster([...Array<TestCell[]>(blanks).fill([]), [...head, ...Array<TestCell>(gap).fill(null), ...head], ...rows]);
      expect(teams(found)).toEqual([["P1", people.slice(0, at)], ["P2", people.slice(at)]]);
    }), { numRuns: 200 });
  });
});
