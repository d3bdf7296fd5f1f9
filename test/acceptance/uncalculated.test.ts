import { strToU8, zipSync } from "fflate";
import { cellAddress } from "../../src/roster/address";
import { runBook, type BookRun } from "./run";

/** A text, or a formula: without a result as openpyxl writes it, or with the empty text as its result in either spelling. */
type Written = string | number | null | { readonly f: string; readonly result?: "<v></v>" | "<v/>" };

/** A workbook byte by byte as openpyxl 3.1 writes it: texts in their cells, formulas without a type and with an empty value. */
function writtenByOpenpyxl(rows: readonly (readonly Written[])[]): Uint8Array {
  const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  const cell = (held: Written, address: string): string => {
    if (held === null) return "";
    if (typeof held === "number") return `<c r="${address}" t="n"><v>${held}</v></c>`;
    if (typeof held === "string") return `<c r="${address}" t="inlineStr"><is><t>${escaped(held)}</t></is></c>`;
    return `<c r="${address}"${held.result === undefined ? "" : ' t="str"'}><f>${escaped(held.f)}</f>${held.result ?? "<v />"}</c>`;
  };
  const sheet = rows.map((row, r) => `<row r="${r + 1}">${row.map((held, c) => cell(held, cellAddress(r + 1, c + 1))).join("")}</row>`).join("");
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="名册" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(head + text)])));
}

const waits = { f: "另表!B3" } as const;
const head = ["项目编号", "指南方向", "项目名称", "申报单位", "姓名", "角色", "国籍", "出生日期", "职称", "最高学位", "人员类别", "工作单位"];
const of = (id: Written, name: Written, role: Written = "参加人员", more: Readonly<Record<string, Written>> = {}): Written[] => {
  const row: Readonly<Record<string, Written>> = { 项目编号: id, 指南方向: "1.2", 项目名称: `课题${typeof id === "string" ? id : ""}`, 申报单位: "甲大学", 姓名: name, 角色: role, 国籍: "中国", 出生日期: "1985-06-01", 职称: "教授", 最高学位: "博士", 人员类别: "在编", 工作单位: "甲大学", ...more };
  return head.map((column) => row[column] ?? null);
};
const check = (...rows: Written[][]): Promise<BookRun> => runBook(writtenByOpenpyxl([head, ...rows]));
const teamOf = (run: BookRun, project: string, clause = "1.2-2-a"): string[] => (run.json.verdicts ?? []).filter((verdict) => verdict.clause === clause && verdict.project === project).map(({ outcome, reason }) => (reason === null ? outcome : `${outcome} ${reason}`));
const found = (run: BookRun, rule: string): unknown[] => run.json.findings.filter((finding) => finding.rule === rule).map(({ outcome, cells }) => [outcome, cells.map(({ address }) => address)]);

describe("formulas that a program wrote and nobody calculated", () => {
  test("a name: the team is not counted without that person, and not with", async () => {
    const run = await check(of("P1", "张三", "项目负责人"), of("P1", "李四"), of("P1", waits));
    expect(teamOf(run, "P1")).toEqual(["review unreadable"]);
    expect(found(run, "data-unreadable-value")).toEqual([["review", ["E4"]]]);
    expect(found(run, "team-size")).toEqual([]);
  });

  test("a name where enough others are named: no more is needed", async () => {
    const run = await check(of("P1", "张三", "项目负责人"), of("P1", "李四"), of("P1", "王五"), of("P1", waits));
    expect(teamOf(run, "P1")).toEqual(["pass"]);
  });

  test("a row of nothing but formulas may be somebody", async () => {
    const run = await check(of("P1", "张三", "项目负责人"), of("P1", "李四"), head.map((column) => (column === "项目编号" ? null : waits)));
    expect(teamOf(run, "P1")).toEqual(["review unreadable"]);
  });

  test("the name of the leader: the clauses about the leader stay open", async () => {
    const run = await check(of("P1", waits, "项目负责人"), of("P1", "李四"), of("P1", "王五"), of("P1", "赵六"));
    expect(teamOf(run, "P1", "G-3-3-b").filter((outcome) => outcome !== "notApplicable")).toEqual(["review unreadable"]);
    expect(run.json.checklist.find(({ clause }) => clause === "G-3-3-b")?.verdict).toBe("review");
    expect(run.json.findings.filter(({ clause }) => clause === "G-3-3-b")).toEqual([]);
  });

  test("what everybody of a team must be is not sure where somebody's name is not", async () => {
    const run = await check(of("P1", "张三", "项目负责人"), of("P1", "李四"), of("P1", waits));
    const told = (clause: string): unknown => run.json.checklist.find((row) => row.clause === clause)?.verdict;
    expect([told("1.2-4-a"), told("G-3-2-a")]).toEqual(["review", "review"]);
    // The leader is named: what only the leader must be is decided.
    expect(teamOf(run, "P1", "1.2-4-f")).not.toContain("review unreadable");
  });

  test("a project number: the person is nobody's, and every team stays open", async () => {
    const run = await check(of("P1", "张三", "项目负责人"), of("P1", "李四"), of("P2", "王五", "项目负责人"), of(waits, "赵六", "参加人员", { 项目名称: null }), of("P2", "孙七"), of("P2", "周八"));
    expect(teamOf(run, "P1")).toEqual(["review unreadable"]);
    expect(teamOf(run, "P2")).toEqual(["pass"]);
    expect(run.json.counts.people).toBe(6);
    expect(found(run, "data-unreadable-value")).toEqual([["review", ["A5"]]]);
  });

  test("a project number never makes two projects of one", async () => {
    const run = await check(of("P1", "张三", "项目负责人"), of("P1", "李四"), of(waits, "张三", "项目负责人", { 项目名称: null }));
    expect(run.json.findings.filter(({ outcome, clause }) => outcome === "fail" && clause?.startsWith("G-") === true)).toEqual([]);
  });

  test("a birth date, a country: the clause is asked, not failed and not passed", async () => {
    const run = await check(of("P1", "张三", "项目负责人", { 出生日期: waits, 国籍: waits, 指南方向: "1.4" }));
    const about = (run.json.verdicts ?? []).filter(({ person, clause }) => person === "张三" && ["1.4-3-e", "G-3-2-d"].includes(clause));
    expect(about.map(({ clause, outcome, reason }) => [clause, outcome, reason])).toEqual(expect.arrayContaining([["1.4-3-e", "review", "unreadable"]]));
  });

  test("the side: nobody is counted as Chinese because nobody says", async () => {
    const rows = [of("P1", "张三", "项目负责人"), of("P1", "李四"), of("P1", "王五")].map((row, at) => [...row, at === 2 ? waits : "中方"]);
    const run = await runBook(writtenByOpenpyxl([[...head, "方别"], ...rows]));
    expect(teamOf(run, "P1")).toEqual(["review unreadable"]);
  });

  test.each(["<v></v>", "<v/>"] as const)('the empty text as a result, %s, is an empty cell', async (result) => {
    const blank = { f: 'IF(A9="","",A9)', result };
    const run = await check(of("P1", "张三", "项目负责人"), of("P1", "李四"), of("P1", "王五"), head.map(() => blank));
    expect(teamOf(run, "P1")).toEqual(["pass"]);
    expect(run.json.findings.filter(({ rule }) => rule === "data-not-calculated" || rule === "data-unreadable-value")).toEqual([]);
  });
});
