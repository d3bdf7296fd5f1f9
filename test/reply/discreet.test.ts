import { check } from "../../src/check";
import { guideline2026_2 } from "../../src/guideline";
import type { CheckResult } from "../../src/findings/result";
import { groupingsIn, repliesOf, type Reply } from "../../src/reply/group";
import { replyContent } from "../../src/reply/sheet";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import { bookOf, residentId, table, writeBook, type BookCell } from "../acceptance/book";
import { rosterCases } from "../rosters";

const facts = { lang: "zh-CN", at: "2026-06-01 14:05", version: "1.0.0" } as const;

async function resultOf(...records: readonly Readonly<Record<string, BookCell>>[]): Promise<CheckResult> {
  const rows = table(...records.map((record) => ({ 指南方向: "1.4", 角色: "项目负责人", 国籍: "中国", ...record })));
  return check(fileWorkbook(openXlsx(await bookOf({ name: "名册", rows })), "名册.xlsx"), { guideline: guideline2026_2, sheets: null, asOf: null });
}

const textOf = (result: CheckResult, reply: Reply): string => replyContent(result, reply, facts, true).rows.flat().join("\n");

const shared = residentId("19790305");
const two = [
  { 项目编号: "KJ2026-001", 项目名称: "量子点光催化材料的界面调控", 申报单位: "甲大学", 姓名: "欧阳春晓", 证件号码: shared, 出生日期: "1979-03-05", 电话: "13912345678" },
  { 项目编号: "KJ2026-777", 项目名称: "黑海鲟鱼种质资源的保存", 申报单位: "乙研究所", 姓名: "司马秋白", 证件号码: shared, 出生日期: "1979-03-05", 电话: "13887654321" },
];

test("of one number for two people of two units, each unit reads of its own only", async () => {
  const result = await resultOf(...two);
  const [first, second] = repliesOf(result, "unit");
  expect(result.findings.some(({ cells }) => cells.some(({ row }) => row === 2) && cells.some(({ row }) => row === 3))).toBe(true);
  expect([first!.name, second!.name]).toEqual(["甲大学", "乙研究所"]);
  expect(textOf(result, first!)).toContain("欧阳春晓");
  expect(textOf(result, first!)).not.toMatch(/司马秋白|KJ2026-777|黑海鲟鱼|13887654321|乙研究所|[A-Z]3(?!\d)/);
  expect(textOf(result, second!)).not.toMatch(/欧阳春晓|KJ2026-001|量子点|13912345678|甲大学|[A-Z]2(?!\d)/);
  // The links too.
  expect(replyContent(result, first!, facts, true).links.filter(({ location }) => /[A-Z]3$/.test(location))).toEqual([]);
});

test("a leader with projects of two units: neither reads which the other one is, but that there is one", async () => {
  const result = await resultOf({ ...two[0], 姓名: "欧阳春晓" }, { ...two[1], 姓名: "欧阳春晓" });
  const [first, second] = repliesOf(result, "unit");
  expect(textOf(result, first!)).toMatch(/别家单位的项目/);
  expect(textOf(result, first!)).not.toMatch(/KJ2026-777|黑海鲟鱼/);
  expect(textOf(result, second!)).not.toMatch(/KJ2026-001|量子点/);
});

test("within one unit nothing is held back", async () => {
  const result = await resultOf({ ...two[0], 姓名: "欧阳春晓" }, { ...two[1], 姓名: "欧阳春晓", 申报单位: "甲大学" });
  const [reply, ...others] = repliesOf(result, "unit");
  expect(others).toEqual([]);
  expect(textOf(result, reply!)).toMatch(/KJ2026-777/);
  expect(textOf(result, reply!)).not.toMatch(/别家单位/);
});

test("by employer a partner reads of its own member in another's project, not of the others in it", async () => {
  const result = await resultOf({ ...two[0], 工作单位: "甲大学" }, { ...two[0], 角色: "成员", 姓名: "司马秋白", 工作单位: "乙研究所" });
  for (const by of groupingsIn(result.roster)) {
    for (const reply of repliesOf(result, by)) if (by === "employer" && reply.name === "乙研究所") expect(textOf(result, reply)).not.toMatch(/欧阳春晓|13912345678/);
  }
  expect(repliesOf(result, "employer").map(({ name }) => name)).toContain("乙研究所");
});

test.each(rosterCases.map((one) => [one.name, one] as const))("%s: no reply names anybody whom its unit did not list", async (_, { sheets, choice, date1904 }) => {
  const bytes = await writeBook(sheets, date1904 === undefined ? {} : { date1904 });
  const result = await check(fileWorkbook(openXlsx(bytes), "名册.xlsx"), { guideline: guideline2026_2, sheets: choice ?? null, asOf: null });
  const { projects, people } = result.roster;
  for (const by of groupingsIn(result.roster)) {
    for (const reply of repliesOf(result, by)) {
      const unit = new Set(reply.findings.map(({ project }) => project));
      const name = reply.name ?? "";
      const mine = (project: (typeof projects)[number]): boolean => unit.has(project.key) || JSON.stringify(project.fields.applicantUnit ?? "").includes(name);
      const listed = JSON.stringify(projects.filter(mine).map(({ key, fields, people: team }) => [key, fields, team]));
      const others = people.map((person) => person.name).filter((other) => other.length > 1 && !listed.includes(other));
      const text = textOf(result, reply);
      expect(others.filter((other) => text.includes(other))).toEqual([]);
    }
  }
});
