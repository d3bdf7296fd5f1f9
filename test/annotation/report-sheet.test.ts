import { folded, textWidth } from "../../src/annotation/text-width";
import { reportContent } from "../../src/annotation/report-sheet";
import { changesOf, findingOf, planOn, resultOf, rosterOf, tableOf, options } from "./model";
import type { SheetContent } from "../../src/annotation/plan";
import { atOnce } from "../../src/roster/steps";
import { gridOf } from "../roster/grid-of";

const table = tableOf(["姓名", "国籍", "出生年月"], { lastRow: 4 });
const roster = rosterOf(table, { 2: "张三", 3: "李四" });
const content = (findings: Parameters<typeof resultOf>[1], notes: Parameters<typeof reportContent>[2] = []): SheetContent =>
  atOnce(reportContent(resultOf(roster, findings), options, notes));
/** The row that heads the list of findings. */
const listHeader = (sheet: SheetContent): number => sheet.rows.findIndex(([, kind]) => kind === "类别") + 1;
/** The rows before the projects: what was checked, when, against what. */
const headRows = (sheet: SheetContent): number => sheet.rows.findIndex(([text]) => text === "各项目结论");
const textOf = (sheet: ReturnType<typeof content>): string => sheet.rows.flat().join("\n");

test("says what was checked, when, against what, and how much of the call it covers", () => {
  const text = textOf(content([]));
  for (const said of ["2026-06-01 14:05", "1.0.0", "2026-2", "名册", "2026-05-13 09:00", "228", "未发现与指南条款不符之处"]) expect(text).toContain(said);
  expect(text).not.toMatch(/(?<!不)符合立项条件/);
});

test("lists every finding, the worst first, what follows from it beneath it", () => {
  const sheet = content([
    findingOf("轻", ["B2"], { severity: "warning", id: "a" }),
    findingOf("重", ["C2", "C3:other"], { id: "b", reading: "A05" }),
    findingOf("随", ["C2"], { outcome: "review", id: "c", causedBy: "b" }),
  ]);
  const header = listHeader(sheet);
  expect(sheet.rows[header - 1]).toEqual(["序号", "类别", "人员", "项目", "单元格", "条款", "条款原文", "问题", "对条款的理解"]);
  expect(sheet.rows.slice(header, header + 3).map((row) => [row[0], row[1], row[4], row[5]])).toEqual([
    [1, "✗ 错误", "C2:C3", "1.4-3-e"],
    [2, "？ 待确认", "C2", "1.4-3-e"],
    [3, "△ 提醒", "B2", "1.4-3-e"],
  ]);
  expect(sheet.rows[header]?.[6]).toContain("1981");
  expect(sheet.rows[header]?.[8]).toMatch(/^A05 ./);
  expect(sheet.rows[header + 1]?.[7]).toContain("由第 1 条引起");
  expect(sheet.links.map(({ row, column, location }) => [row - header, column, location])).toEqual([
    [1, 5, "'名册'!C2"],
    [2, 5, "'名册'!C2"],
    [3, 5, "'名册'!B2"],
  ]);
});

test("repeats no limit and carries the notes of the run", () => {
  const sheet = content([], [{ key: "mark.protected", facts: { sheet: "名册" } }]);
  expect(textOf(sheet)).toContain("受保护");
  const lines = sheet.rows.slice(listHeader(sheet)).flatMap((row) => (typeof row[1] === "string" ? [row[1]] : []));
  expect(new Set(lines).size).toBe(lines.length);
});

test("a user's own 核对报告 stays; ours takes a number, and none where the workbook's structure is protected", () => {
  const grid = gridOf([["姓名", "国籍", "出生年月"], ["张三", "中国", 1]]);
  const sheetOf = (more: Parameters<typeof planOn>[4]): readonly string[] => changesOf(planOn(grid, table, {}, [], more), "addSheet").map((change) => change.sheet);
  expect(sheetOf({ sheetNames: ["名册", "核对报告"] })).toEqual(["核对报告2"]);
  expect(sheetOf({ limits: { structureProtected: true } })).toEqual([]);
  expect(sheetOf({ lang: "en-US" })).toEqual(["Check report"]);
});

describe("the first page", () => {
  const broken = [findingOf("太老", ["C2"], { id: "a" }), findingOf("看不清", ["C3"], { id: "b", outcome: "review" })];

  test("answers project by project above the list: result, why, what to do; until when; what was not checked; who signs", () => {
    const sheet = content(broken);
    const top = sheet.rows.slice(0, listHeader(sheet) - 1);
    expect(sheet.rows[1]?.[0]).toContain("1 个项目不能通过形式审查");
    const text = top.flat().join("\n");
    for (const said of ["申报截止时间：2026-07-01 17:00", "✗ 不能通过", "✗ 某人：命令的写法不对：太老", "？ 某人：命令的写法不对：看不清", "□\u00a0已改正", "没有核对的", "须人工确认的条款 100 条", "本版不能核对的条款 18 条", "核对人：＿"]) expect(text).toContain(said);
  });

  test("stands on pages of its own, and the pages of the list begin with its header", () => {
    const sheet = content(broken);
    const header = listHeader(sheet);
    expect(sheet.rows[header - 2]).toEqual(["发现的问题"]);
    expect(sheet.print).toMatchObject({ breaksBefore: [header - 1], repeatRows: { from: header, to: header } });
  });
});

describe("the chart of clauses", () => {
  const broken = [
    findingOf("一", ["B2"], { id: "a", clause: "1.4-3-a" }),
    findingOf("二", ["C2"], { id: "b" }),
    findingOf("三", ["C3"], { id: "c", outcome: "review" }),
    findingOf("随", ["C3"], { id: "d", outcome: "review", causedBy: "c", clause: "1.4-3-a" }),
    findingOf("说", ["C3"], { id: "e", outcome: "notice" }),
    findingOf("缺列", [], { id: "f", outcome: "review", clause: null, subject: { kind: "roster" } }),
  ];

  test("shows what is to be done by clause, most first, over numbers that stand below the list", () => {
    const sheet = content(broken);
    const { source, place, description } = sheet.chart!;
    const rows = sheet.rows.slice(source.top - 1, source.bottom).map((row) => row.slice(source.left - 1, source.right));
    expect(rows[0]).toEqual(["条款", "处数"]);
    expect(rows.slice(1).map(([name, count]) => [String(name).split(" ")[0], count])).toEqual([["1.4-3-e", 2], ["1.4-3-a", 1]]);
    expect(source.top).toBeGreaterThan(listHeader(sheet) + broken.length);
    expect(description).toContain("1.4-3-e");
    expect(description).toContain("2 处");
    expect(place.bottom).toBe(headRows(sheet));
  });

  test("no line of the head runs under it", () => {
    const sheet = content(broken);
    const room = sheet.columnWidths.slice(0, sheet.chart!.place.left - 1).reduce((sum, width) => sum + width, 0);
    for (const [line = ""] of sheet.rows.slice(0, headRows(sheet))) expect(textWidth(String(line))).toBeLessThanOrEqual(room);
    expect(headRows(sheet)).toBeLessThanOrEqual(13);
  });

  test("the rest of many clauses is one bar; without a problem there is none", () => {
    const clauses = resultOf(roster, []).guideline;
    const many = clauses.clauses.slice(0, 9).map(({ id }) => findingOf(id, ["C2"], { id, clause: id }));
    const sheet = content(many);
    expect(sheet.rows[sheet.chart!.source.bottom - 1]?.slice(-2)).toEqual(["其余 4 项", 4]);
    expect(content([]).chart).toBeUndefined();
    expect(content([broken[5]!]).chart).toBeUndefined();
  });
});

test("a long line folds behind its punctuation, keeps every character, and a piece without any stays whole", () => {
  const line = "核对依据：国家重点研发计划（2026-2，数据版本 1.0.0）；另有一段很长很长没有标点的文字";
  const lines = folded(line, 30);
  expect(lines).toEqual(["核对依据：国家重点研发计划", "（2026-2，数据版本 1.0.0）；", "另有一段很长很长没有标点的文字"]);
  expect(folded("", 10)).toEqual([""]);
});
