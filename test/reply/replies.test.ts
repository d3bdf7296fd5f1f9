import { check, clear, mark } from "../../src/check";
import { guideline2026_2 } from "../../src/guideline";
import { addReplySheets, replyFiles } from "../../src/replies";
import { daysLeft, deadlineText } from "../../src/findings/report/deadline";
import { groupingsIn, repliesOf } from "../../src/reply/group";
import { replyContent } from "../../src/reply/sheet";
import { newWorkbook, partTexts } from "../../src/workbook/file/copy-source";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import type { NewWorkbook } from "../../src/workbook/port";
import type { CheckResult } from "../../src/findings/result";
import { withSignOffs } from "../../src/findings/sign-off/hold";
import { signFinding } from "../../src/findings/sign-off/sign";
import { bookOf, table, type BookCell } from "../acceptance/book";

const facts = { lang: "zh-CN", at: "2026-06-01 14:05", version: "1.0.0" } as const;
const people: readonly Readonly<Record<string, BookCell>>[] = [
  { 项目编号: "KJ1", 项目名称: "项目1", 申报单位: "甲大学化学学院", 姓名: "张三", 工作单位: "甲大学", 部门: "化学学院", 出生年月: "1979-03-05" },
  { 项目编号: "KJ2", 项目名称: "项目2", 申报单位: "甲大学", 姓名: "李四", 工作单位: "甲大学附属医院", 部门: "内科", 出生年月: "1978-03-05" },
  { 项目编号: "KJ3", 项目名称: "项目3", 申报单位: "乙研究所/分所", 姓名: "王五", 工作单位: "乙研究所/分所", 部门: "", 出生年月: "三十八岁" },
  { 项目编号: "KJ4", 项目名称: "项目4", 申报单位: "", 姓名: "赵六", 工作单位: "", 部门: "", 国籍: "法国", 出生年月: "1985-03-05" },
];
const rows = table(...people.map((person) => ({ 指南方向: "1.4", 角色: "项目负责人", 国籍: "中国", ...person })));

async function opened(asOf: string | null = null): Promise<{ readonly port: NewWorkbook; readonly result: CheckResult }> {
  const port = fileWorkbook(openXlsx(await bookOf({ name: "名册", rows })), "名册.xlsx");
  return { port, result: await check(port, { guideline: guideline2026_2, sheets: null, asOf }) };
}

describe("who has what to mend", () => {
  test("by applicant unit: its departments together under its own name, those that nobody named last", async () => {
    const { result } = await opened();
    const replies = repliesOf(result, "unit");
    expect(replies.map(({ name }) => name)).toEqual(["甲大学", "乙研究所/分所", null]);
    const [first] = replies;
    expect(new Set(first!.findings.map(({ project }) => project))).toEqual(new Set(["KJ1", "KJ2"]));
    expect(first!.projects).toBe(2);
    expect(first!.counts.error).toBe(first!.findings.filter(({ outcome, severity }) => outcome === "fail" && severity === "error").length);
    expect(first!.counts.error).toBeGreaterThanOrEqual(2);
  });

  test("everything that asks for something is in one reply, once; notices, what is folded, and missing columns are in none", async () => {
    const { result } = await opened();
    const ids = new Set(result.findings.map(({ id }) => id));
    const asking = result.findings.filter(({ outcome, severity, subject, causedBy }) => outcome !== "notice" && !(outcome === "fail" && severity === "info") && subject.kind !== "roster" && (causedBy === null || !ids.has(causedBy)));
    for (const by of groupingsIn(result.roster)) {
      const told = repliesOf(result, by).flatMap(({ findings }) => findings.map(({ id }) => id));
      expect([...told].sort()).toEqual(asking.map(({ id }) => id).sort());
    }
  });

  test("by employer and by department, where the roster has the column", async () => {
    const { result } = await opened();
    expect(repliesOf(result, "employer").map(({ name }) => name)).toEqual(["甲大学", "甲大学附属医院", "乙研究所/分所", null]);
    expect(repliesOf(result, "dept").map(({ name }) => name)).toEqual(["化学学院", "内科", null]);
    expect(groupingsIn(result.roster)).toEqual(["unit", "employer", "dept"]);
  });
});

describe("how long there is", () => {
  const cases: readonly (readonly [string | null, number | null, string])[] = [
    [null, null, "申报截止时间：2026-07-01 17:00。"],
    ["2026-06-01", 30, "还有 30 天"],
    ["2026-06-30", 1, "还有 1 天"],
    ["2026-07-01", 0, "当天截止"],
    ["2026-07-02", -1, "已经过了 1 天"],
  ];
  test.each(cases)("as of %s: %s days", (asOf, days, said) => {
    expect(daysLeft(guideline2026_2.window.to, asOf)).toBe(days);
    expect(deadlineText(guideline2026_2, asOf, "zh-CN")).toContain(said);
  });
});

describe("the sheet", () => {
  test("says whose it is, how much and until when, and of each point the cell, what to do and the clause", async () => {
    const { result } = await opened("2026-06-01");
    const [reply] = repliesOf(result, "unit");
    const sheet = replyContent(result, reply!, facts, true);
    const text = sheet.rows.flat().join("\n");
    for (const said of ["单位：甲大学", "还有 30 天", `必须修改 ${reply!.counts.error} 处`, "已改", "签字后交回"]) expect(text).toContain(said);
    const body = sheet.rows.slice(sheet.frozenRows, sheet.frozenRows + reply!.findings.length);
    expect(body.every((row) => row.at(-1) === "□" && String(row[6]).length > 0)).toBe(true);
    const late = body.find((row) => String(row[7]).startsWith("1.4-3-e"));
    expect(late?.[6]).toContain("必须改正");
    expect(sheet.links).toHaveLength(body.filter((row) => row[4] !== null).length);
    expect(sheet.print).toMatchObject({ landscape: true, fitToWidth: true, pageNumbers: true, repeatRows: { from: sheet.frozenRows, to: sheet.frozenRows } });
  });
});

test("a unit is asked for the columns that clauses about its own projects need, and for no others", async () => {
  const two = table(
    { 项目编号: "KJ1", 指南方向: "1.2", 项目名称: "甲", 申报单位: "甲大学", 姓名: "张三", 角色: "项目负责人", 国籍: "法国" },
    { 项目编号: "KJ2", 指南方向: "1.5", 项目名称: "乙", 申报单位: "乙大学", 姓名: "李四", 角色: "项目负责人", 国籍: "法国" },
  );
  const port = fileWorkbook(openXlsx(await bookOf({ name: "名册", rows: two })), "a.xlsx");
  const result = await check(port, { guideline: guideline2026_2, sheets: null, asOf: null });
  const [first, second] = repliesOf(result, "unit").map((reply) => replyContent(result, reply, facts, false).rows.flat().join(""));
  expect(first).toContain("法方团队人数");
  expect(second).not.toContain("法方团队人数");
  for (const text of [first, second]) expect(text).toContain("推荐单位");
});

test("a column whose absence somebody settled is not asked for", async () => {
  const { result } = await opened();
  const settled = result.findings.filter(({ rule, facts }) => rule === "data-missing-column" && JSON.stringify(facts).includes('"recommender"'));
  expect(settled).toHaveLength(1);
  const signed = withSignOffs(result, settled.flatMap((finding) => signFinding(result, finding, { by: "王老师", reason: "系统里有", at: "2026-06-01 09:00" }) ?? []));
  const text = (of: CheckResult): string => replyContent(of, repliesOf(of, "unit")[0]!, facts, false).rows.flat().join("");
  expect(text(result)).toMatch(/、推荐单位、/u);
  expect(text(signed)).not.toMatch(/、推荐单位、/u);
});

test("what to do about a cell that cannot be read speaks of dates only where a date belongs; what is not there is not counted", async () => {
  const odd = table({ 项目编号: "KJ1", 指南方向: "1.4", 项目名称: "甲", 申报单位: "甲大学", 姓名: "张三", 角色: "项目负责人", 国籍: "中国", 出生年月: "三十八岁", 证件号码: "（护照）" });
  const port = fileWorkbook(openXlsx(await bookOf({ name: "名册", rows: odd })), "a.xlsx");
  const result = await check(port, { guideline: guideline2026_2, sheets: null, asOf: null });
  const { rows: lines } = replyContent(result, repliesOf(result, "unit")[0]!, facts, false);
  const toDo = (part: string): unknown => lines.find((row) => String(row[5]).includes(part))?.[6];
  expect(toDo("证件号码")).not.toContain("日期");
  expect(toDo("出生年月")).toContain("日期写成 2026-05-13 的样子");
  expect(lines.flat().join("")).toMatch(/必须修改 0 处，请补充或确认 \d+ 处/u);
});

test("a file for each unit: a workbook of its own without links, with a name that any file system takes", async () => {
  const { result } = await opened();
  const files = await replyFiles(result, "unit", facts, () => newWorkbook(""));
  expect(files.map(({ name }) => name)).toEqual(["退回单-甲大学", "退回单-乙研究所 分所", "退回单-没有写明单位"]);
  for (const { bytes } of files) {
    const document = openXlsx(bytes);
    expect(document.sheets.map(({ name }) => name)).toHaveLength(1);
    expect(document.sheets[0]!.links).toEqual([]);
  }
  // Nobody reads in their reply of what others have to mend.
  expect(openXlsx(files[1]!.bytes).sheets[0]!.cell(2, 1).value).toBe("单位：乙研究所/分所");
  const cells = openXlsx(files[1]!.bytes).sheets[0]!;
  const text = Array.from({ length: cells.used!.bottom }, (_, row) => Array.from({ length: cells.used!.right }, (_unused, column) => cells.cell(row + 1, column + 1).value)).flat().join("\n");
  expect(text).toContain("王五");
  expect(text).not.toMatch(/张三|李四|赵六/);
});

test("names that no sheet or file may bear, that are too long, or that differ in brackets and blanks alone", async () => {
  const long = "中国科学院广州能源与环境生态系统过程与区域可持续发展综合研究中心";
  const units = ["甲大学（深圳）", "甲大学 (深圳)", "A/B:C*D?[E]\\研究所", `${long}一部`, `${long}二部`, "'引号'研究院", "𠮷".repeat(30), "乙大学.", ""];
  const many = table(...units.map((unit, at) => ({ 项目编号: `KJ${at}`, 指南方向: "1.4", 项目名称: `项目${at}`, 申报单位: unit, 姓名: `人员${at}`, 角色: "项目负责人", 国籍: "法国" })));
  const port = fileWorkbook(openXlsx(await bookOf({ name: "名册", rows: many })), "a.xlsx");
  const result = await check(port, { guideline: guideline2026_2, sheets: null, asOf: null });
  const files = await replyFiles(result, "unit", facts, () => newWorkbook(""));
  const sheets = await addReplySheets(port, result, "unit", facts);
  expect(files.map(({ reply }) => reply.projects)).toEqual([2, 1, 1, 1, 1, 1, 1, 1]);
  for (const name of [...sheets, ...files.map((file) => file.name)]) expect(name).toMatch(/^退回单-[^\\/?*[\]:<>|"'\s][^\\/?*[\]:<>|"']*(?<![. ])$/u);
  for (const name of sheets) expect(name.length).toBeLessThanOrEqual(31);
  for (const names of [sheets, files.map((file) => file.name)]) expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(8);
  expect(sheets[3]).toBe(`${sheets[2]}2`);
});

test("no part of a unit's file, read byte by byte, names anybody of another unit", async () => {
  const { result } = await opened();
  const files = await replyFiles(result, "unit", facts, () => newWorkbook(""));
  const others: readonly RegExp[] = [/王五|赵六|乙研究所|项目3|项目4/u, /张三|李四|赵六|甲大学|项目1|项目4/u, /张三|李四|王五|甲大学|乙研究所|项目1/u];
  for (const [at, { bytes }] of files.entries()) expect(partTexts(bytes).filter((text) => others[at]!.test(text))).toEqual([]);
});

test("sheets in the workbook are ours: links lead to the cells, a second time replaces them, clearing takes them out but for an edited one", async () => {
  const { port, result } = await opened();
  await mark(port, result, facts);
  const sheets = await addReplySheets(port, result, "unit", facts);
  expect(sheets).toEqual(["退回单-甲大学", "退回单-乙研究所 分所", "退回单-没有写明单位"]);
  const again = await addReplySheets(port, result, "employer", facts);
  expect((await port.sheets()).map(({ name }) => name)).toEqual(["名册", "核对报告", "形式审查表", ...again]);
  const saved = openXlsx(port.save());
  expect(saved.sheet("退回单-甲大学")!.links[0]?.location).toMatch(/^'名册'!/);
  saved.sheet("退回单-甲大学附属医院")!.setValue(30, 2, "已改好");
  const later = fileWorkbook(saved, "名册.xlsx");
  expect((await check(later, { guideline: guideline2026_2, sheets: null, asOf: null })).findings).toEqual(result.findings);
  const outcome = await clear(later);
  expect(outcome.kept).toEqual(["退回单-甲大学附属医院"]);
  expect((await later.sheets()).map(({ name }) => name)).toEqual(["名册", "退回单-甲大学附属医院"]);
});

test("a roster without the column is told so, and nothing is written", async () => {
  const port = fileWorkbook(openXlsx(await bookOf({ name: "名册", rows: table({ 姓名: "张三", 项目名称: "甲", 角色: "负责人", 国籍: "法国" }) })), "a.xlsx");
  const result = await check(port, { guideline: guideline2026_2, sheets: null, asOf: null });
  await expect(addReplySheets(port, result, "employer", facts)).rejects.toMatchObject({ code: "no-grouping" });
  expect(await port.sheets()).toHaveLength(1);
});
