import fc from "fast-check";
import { evaluate } from "../../src/findings/evaluate";
import type { CheckResult } from "../../src/findings/result";
import { withSignOffs } from "../../src/findings/sign-off/hold";
import { signFinding } from "../../src/findings/sign-off/sign";
import { guideline2026_2 } from "../../src/guideline";
import { buildIndex } from "../../src/roster/identity";
import { recogniseRoster } from "../../src/roster/recognise";
import { rules } from "../../src/rules";
import { gridOf, type TestCell } from "../roster/grid-of";

const cells: Readonly<Record<string, fc.Arbitrary<TestCell>>> = {
  项目编号: fc.constantFrom("P1", "P2", "P3"),
  指南方向: fc.constantFrom("1.2", "1.4", "1.6", "9.9"),
  项目名称: fc.constantFrom("量子材料研究", "绿色转型", null),
  申报单位: fc.constantFrom("甲大学", "某市科学技术局", null),
  角色: fc.constantFrom("项目负责人", "参加人员", null),
  出生年月: fc.constantFrom("1981.01", 29587, "一九八五年三月", null, "不详", "1981-02-30", "1975"),
  // One number on two rows: below.
  身份证号: fc.constantFrom("110101********0018", null),
  职称: fc.constantFrom("教授", "特聘研究员", "讲师/系主任", null, "量子大师"),
  国籍: fc.constantFrom("中国", "法国", null),
  最高学位: fc.constantFrom("博士", "硕士", "博士在读", null),
  "申请经费(万元)": fc.constantFrom(15, "15万", null, 400),
};
const headers = ["姓名", ...Object.keys(cells)];
const names = ["张三", "李四", "王五", "赵六", "孙七", "周八"];

function checked(rows: readonly (readonly TestCell[])[]): CheckResult {
  const roster = recogniseRoster([gridOf([headers, ...rows])], { directions: guideline2026_2.directions });
  return evaluate(roster, guideline2026_2, { asOf: null, rules, buildIndex });
}

/** Rows that say everything themselves, so that they may be sorted; a project says the same on each of its rows. */
const rosters = fc.array(fc.record(cells), { minLength: 2, maxLength: names.length }).map((records) => {
  const ofProject = ["指南方向", "项目名称", "申报单位", "申请经费(万元)"];
  return records.map((record, at): TestCell[] => {
    const first = records.find((one) => one["项目编号"] === record["项目编号"]) ?? record;
    return [names[at] ?? "", ...Object.keys(cells).map((header) => (ofProject.includes(header) ? first : record)[header] ?? null)];
  });
});

test("whatever the real rules find, a sign-off on it holds when the rows are sorted and when rows move down", () => {
  fc.assert(
    fc.property(rosters, fc.array(fc.nat(100), { minLength: names.length, maxLength: names.length }), fc.nat(3), (rows, keys, above) => {
      const before = checked(rows);
      const who = { by: "王老师", reason: "已核对", at: "" };
      const signOffs = before.findings.flatMap((finding) => signFinding(before, finding, who) ?? []);
      const sorted = rows.map((row, at) => ({ row, key: keys[at] ?? 0 })).sort((a, b) => a.key - b.key).map(({ row }) => row);
      const after = withSignOffs(checked([...Array.from({ length: above }, (): TestCell[] => []), ...sorted]), signOffs);
      expect(after.signOffs?.lapsed ?? []).toEqual([]);
      expect(after.signOffs?.held.size ?? 0).toBe(signOffs.length);
    }),
    { numRuns: 100 },
  );
});

test("one number under two names is told on the lower row, and is the same finding when they change places", () => {
  const row = (name: string, project: string): readonly TestCell[] => [name, ...Object.keys(cells).map((header) => ({ 项目编号: project, 指南方向: "1.4", 项目名称: "量子", 申报单位: "甲大学", 身份证号: "110101198101010018", 国籍: "中国" })[header] ?? null)];
  const rows = [row("张三", "P1"), row("李四", "P2")];
  const before = checked(rows);
  const [found] = before.findings.filter(({ rule }) => rule === "data-same-id-two-names");
  expect(found?.cells[0]?.row).toBe(3);
  const signOffs = signFinding(before, found!, { by: "王老师", reason: "改过姓名", at: "" }) ?? [];
  const after = withSignOffs(checked([...rows].reverse()), [signOffs].flat());
  expect([after.signOffs?.held.has(found!.id), after.signOffs?.lapsed]).toEqual([true, []]);
  // A third name is another question.
  const other = withSignOffs(checked([row("王五", "P1"), row("李四", "P2")]), [signOffs].flat());
  expect(other.signOffs?.held.size ?? 0).toBe(0);
});
