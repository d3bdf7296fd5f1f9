import fc from "fast-check";
import { formatDay, dayOf } from "../../src/roster/calendar";
import { checked, columnsOf, decisions, rosters, type Line } from "./rosters";

/** More by hand: PROPERTY_RUNS=2000 npx jest test/properties --selectProjects core --testTimeout=600000 */
const runs = { numRuns: Number(process.env["PROPERTY_RUNS"] ?? 50) };
const sorted = (of: ReadonlyMap<string, string>): readonly string[] => [...of].map(([key, said]) => `${key} → ${said}`).sort();
const verdictsOf = (lines: readonly Line[], columns?: readonly string[]): readonly string[] => sorted(decisions(checked(lines, columns)));
/** A shuffle that does not depend on the length of what is shuffled. */
const orders = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });
const shuffled = <T>(items: readonly T[], order: readonly number[]): readonly T[] =>
  items.map((item, at) => ({ item, key: order[at % order.length] ?? 0, at })).sort((a, b) => a.key - b.key || a.at - b.at).map(({ item }) => item);

describe("every clause at once", () => {
  test("the order of the projects, of the people in them and of the columns changes no verdict", () => {
    fc.assert(
      fc.property(rosters, orders, orders, (projects, byRow, byColumn) => {
        const lines = projects.flat();
        const turned = shuffled(projects, byRow).flatMap((project) => shuffled(project, byRow));
        expect(verdictsOf(turned, shuffled(columnsOf(lines), byColumn))).toEqual(verdictsOf(lines));
      }),
      runs,
    );
  });

  test("an unrelated person of another project changes nobody's verdict", () => {
    fc.assert(
      fc.property(rosters, fc.constantFrom("1.1", "1.2", "1.4", "1.6"), (projects, direction) => {
        const lines = projects.flat();
        const stranger: Line = { 项目编号: "P99", 指南方向: direction, 项目名称: "海洋声学与极地观测", 申报单位: "庚研究所", 姓名: "尉迟恭", 角色: "项目负责人", 方别: "中方", 工作单位: "庚研究所" };
        const columns = columnsOf(lines);
        const known = Object.fromEntries(Object.entries(stranger).filter(([header]) => columns.includes(header)));
        const others = verdictsOf([...lines, known], columns).filter((line) => !line.includes("|P99|"));
        expect(others).toEqual(verdictsOf(lines));
      }),
      runs,
    );
  });

  test("making a person older turns no fail into a pass", () => {
    const born = fc.record({ year: fc.integer({ min: 1945, max: 2004 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
    fc.assert(
      fc.property(rosters, born, fc.nat({ max: 12_000 }), fc.nat({ max: 20 }), (projects, date, earlier, who) => {
        const lines = projects.flat();
        const position = who % lines.length;
        const aged = (day: number): readonly Line[] => lines.map((line, at) => (at === position ? { ...line, 出生日期: formatDay(day), 身份证号: null } : line));
        const day = dayOf(date.year, date.month, date.day) ?? 0;
        const young = decisions(checked(aged(day)));
        const old = decisions(checked(aged(day - earlier)));
        const better = [...young].filter(([key, said]) => said.startsWith("fail") && (old.get(key) ?? "").startsWith("pass"));
        expect(better).toEqual([]);
      }),
      runs,
    );
  });
});
