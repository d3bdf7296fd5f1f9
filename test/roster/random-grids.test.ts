import fc from "fast-check";
import directions from "../../src/guideline/2026-2/directions.json";
import fieldTable from "../../src/roster/fields.json";
import { recogniseRoster } from "../../src/roster/recognise";
import { surveySheet } from "../../src/roster/survey";
import { gridOf, type GridOptions, type TestCell } from "./grid-of";

const headers = fieldTable.flatMap(({ zh, headers: more, headersEn }) => [zh, ...more.slice(0, 2), ...headersEn.slice(0, 1)]);
const totals = ["合计", "小计", "总计", "累计", "共3人", "甲大学小计", "总人数", "Total"];
const odd: readonly TestCell[] = [
  ...totals, "张三", "李四、王五", "同上", "〃", "无", "／", "—", "1981.01", "1.2", "2026-01-01", "教授/院长", "110101198101010018", 110101198101010000, "是", "=1+1", "+86", "-", "@", "〔】", "注：略", "填表人：某",
  "外方人员", "一、1.4 保加利亚", "第1页 共2页", " ", "　", "\n", 0, -1, 1.1, 29587, 1e300, Number.NaN, true, false, { value: "#N/A", error: true }, { value: 46023, numberFormat: "m月d日" }, { value: 2_958_466, numberFormat: "yyyy" }, { value: "甲", formula: true },
];
const cell: fc.Arbitrary<TestCell> = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 5, arbitrary: fc.constantFrom(...odd) }, { weight: 2, arbitrary: fc.constantFrom("姓名", "项目名称", "职称", "出生日期", "项目负责人", "外方单位", ...headers) }, { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) });
const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 7 });
const header = fc.oneof(fc.constant<TestCell[]>([]), fc.array(fc.constantFrom<TestCell>("姓名", "姓名", "项目名称", "项目编号", "职称", "出生年月", "序号", null, ...headers), { minLength: 3, maxLength: 9 }));
const area = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 9 }), fc.nat(2), fc.nat(2)).map(([row, column, down, right]) => `${"ABCDEFGHIJKL"[column - 1] ?? "A"}${row}:${"ABCDEFGHIJKL"[column - 1 + right] ?? "L"}${row + down}`);
const options: fc.Arbitrary<GridOptions> = fc.record({
  sheet: fc.constantFrom("名册", "1.4", "出访", "外方人员", "退休"),
  merges: fc.array(area, { maxLength: 2 }),
  date1904: fc.boolean(),
  hiddenRows: fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 2 }),
});

describe("whatever stands on a sheet", () => {
  test("it is read or left, never in an error; everybody stands in a cell of their own table and is no total", () => {
    fc.assert(
      fc.property(header, rows, rows, options, (head, above, below, how) => {
        const grid = gridOf([...above.slice(0, 2), head, ...below], how);
        expect(surveySheet(grid).confidence).toBeLessThanOrEqual(1);
        const { people, projects, tables, readings, issues, unmatched } = recogniseRoster([grid], { directions, window: { to: "2026-07-01T17:00" } });
        const inside = ({ row, column }: { readonly row: number; readonly column: number }): boolean => row >= 1 && row <= grid.rowCount && column >= 1 && column <= grid.columnCount;
        const faults = [
          ...people.filter(({ nameCell }) => !inside(nameCell)).map(({ id }) => `${id} outside`),
          ...people.filter(({ name }) => totals.includes(name)).map(({ id }) => `${id} is a total`),
          ...readings.filter((reading) => !inside(reading)).map(({ field }) => `${field} outside`),
          ...issues.flatMap(({ rule, cells }) => cells.filter((one) => !inside(one)).map(() => `${rule} outside`)),
          ...(new Set(people.map(({ id }) => id)).size < people.length ? ["an id twice"] : []),
          ...(new Set(projects.map(({ key }) => key)).size < projects.length ? ["a key twice"] : []),
          ...tables.flatMap(({ columns }) => (new Set(columns.map(({ label }) => label)).size < columns.length ? ["a label twice"] : [])),
          ...tables.flatMap(({ columns }) => (new Set(columns.flatMap(({ field }) => field ?? [])).size < columns.filter(({ field }) => field !== null).length ? ["a field twice"] : [])),
          ...unmatched.filter(({ column }) => column > grid.columnCount).map(() => "unmatched outside"),
        ];
        expect(faults).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });
});
