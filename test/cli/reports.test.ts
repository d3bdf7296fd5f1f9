import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { JSDOM } from "jsdom";
import { resultSchema, type ResultJson } from "../../src/findings/contract";
import { guideline2026_2 } from "../../src/guideline";
import { bookOf, table, type BookCell, type BookSheet } from "../acceptance/book";
import { projectsOf } from "../acceptance/team";
import { cli } from "./command";

let folder = "";
beforeAll(async () => (folder = await mkdtemp(path.join(os.tmpdir(), "roster-check-reports-"))));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, sheet: BookSheet): Promise<string> {
  const whole = path.join(folder, name);
  await writeFile(whole, await bookOf(sheet));
  return whole;
}

const json = async (input: string, ...more: readonly string[]): Promise<ResultJson> =>
  resultSchema.parse(JSON.parse((await cli("check", input, "--format", "json", ...more)).stdout));
const page = async (...args: readonly string[]): Promise<Document> => new JSDOM((await cli("check", ...args, "--format", "html")).stdout).window.document;
const said = (node: ParentNode & { textContent: string | null }): string => (node.textContent ?? "").replace(/\s+/g, " ");

/** Told in a table of its own. */
const missingColumn = "data-missing-column";
const wanted = { "1.2": 2, "1.4": 2 };
const nasty = {
  项目编号: "P|1",
  指南方向: "1.4",
  项目名称: "<b>量子</b> & *材料* | `码` [链接](http://a.example) \n# 标题",
  申报单位: "\"甲\" 'A' & B 大学",
  姓名: "<img src=x onerror=alert(1)>",
  角色: "项目负责人",
  出生日期: "1980-12-31",
  国籍: "法国",
} satisfies Record<string, BookCell>;

describe("check --format html", () => {
  test("tells every finding with its cells, sentence, clause and quote, grouped by project and person", async () => {
    const input = await file("名册.xlsx", projectsOf(wanted));
    const [document, result] = [await page(input), await json(input)];
    const items = [...document.querySelectorAll(".findings > li")].map(said);
    const roots = result.findings.filter(({ causedBy }) => causedBy === null);
    const own = roots.filter(({ rule }) => rule !== missingColumn);
    expect(items).toHaveLength(own.length);
    for (const { message, cells: [first], clauseText, clause } of own) {
      const item = items.find((one) => one.includes(message.replace(/\s+/g, " ")) && (first === undefined || one.includes(`${first.sheet}!${first.address}`)));
      expect(item).toBeDefined();
      if (clauseText !== null) expect(item).toContain(clauseText.replace(/\s+/g, " "));
      if (clause !== null) expect(item).toContain(`条款 ${clause}`);
    }
    const headings = [...document.querySelectorAll("h4, h5")].map(said);
    expect(headings).toEqual(expect.arrayContaining(["项目 KJ14001 方向1.4的第1个项目", "负责人1.4第1"]));
    expect([...document.querySelectorAll(".counts dd")].map(said)).toEqual([result.counts.error, result.counts.warning, result.counts.review].map(String));
    const late = items.find((item) => item.includes("条款 1.4-3-e"));
    expect(late).toContain("名册!G4");
    expect(late).toContain("差 1 天");
  });

  test("columns that are missing stand in one table, each with the clauses that nobody can judge without it", async () => {
    const input = await file("名册.xlsx", projectsOf(wanted));
    const [document, result] = [await page(input), await json(input)];
    const lacking = result.findings.filter(({ rule }) => rule === missingColumn);
    const rows = [...document.querySelectorAll("table.missing tbody tr")];
    expect(lacking.length).toBeGreaterThan(1);
    expect(rows).toHaveLength(lacking.length);
    expect([...document.querySelectorAll("h4")].map(said)).toContain(`名册缺 ${lacking.length} 列`);
    const marked = (await cli("check", input, "--format", "markdown")).stdout;
    for (const row of rows) {
      const [column, ...clauses] = [said(row.querySelector("th")!), ...[...row.querySelectorAll("td .item")].map((item) => said(item).split(" ")[0]!)];
      const finding = lacking.find(({ message }) => column.split(" 或 ").every((label) => message.includes(label)) && clauses.every((clause) => message.includes(clause)));
      expect(clauses).toHaveLength((finding?.facts["clauses"] as readonly string[]).length);
      expect(marked).toContain(`| ${column} | ${clauses[0] ?? ""} `);
    }
  });

  test("draws the problems by clause with their numbers, tells them in words, and needs nothing for it", async () => {
    const input = await file("图.xlsx", projectsOf(wanted));
    const [document, result] = [await page(input), await json(input)];
    const drawing = document.querySelector("figure.chart svg");
    const own = result.findings.filter(({ causedBy, clause, outcome, severity }) => causedBy === null && clause !== null && outcome !== "notice" && (outcome !== "fail" || severity !== "info"));
    const late = own.filter(({ clause }) => clause === "1.4-3-e").length;
    expect(late).toBeGreaterThan(0);
    expect(drawing?.getAttribute("role")).toBe("img");
    expect(drawing?.getAttribute("aria-label")).toMatch(new RegExp(`1\\.4-3-e [^、]*${late} 处`));
    expect(drawing?.querySelectorAll("rect").length).toBe(drawing!.querySelectorAll("text").length / 2);
    expect(document.querySelectorAll("script, link, img, [style], [onload]")).toHaveLength(0);
    expect((await cli("check", input, "--format", "markdown")).stdout).toMatch(new RegExp(`\\| ${late} \\| 1\\.4-3-e [^|]*\\|`));
  });

  test("answers project by project before the findings: result, why, until when, what was not checked, who signs; the same in Markdown", async () => {
    const input = await file("名册.xlsx", projectsOf(wanted));
    const [document, result] = [await page(input, "--as-of", "2026-06-20"), await json(input, "--as-of", "2026-06-20")];
    const rows = [...document.querySelectorAll(".overview tbody tr")];
    expect(rows).toHaveLength(result.counts.projects);
    const failing = new Set(result.findings.filter(({ outcome, severity }) => outcome === "fail" && severity === "error").map(({ project }) => project));
    const cannot = rows.filter((row) => row.textContent.includes("✗ 不能通过"));
    expect(cannot).toHaveLength(failing.size);
    expect(rows.slice(0, failing.size)).toEqual(cannot);
    // On a narrow screen the table is none any more to look at: what its cells are is said all the same.
    for (const cell of document.querySelectorAll(".overview td, .overview th")) expect(cell.getAttribute("role")).toMatch(/^(cell|rowheader|columnheader)$/u);
    const text = document.body.textContent;
    for (const told of ["还有 11 天", "没有核对的", "核对人：＿"]) expect(text.indexOf(told)).toBeGreaterThan(0);
    expect(text.indexOf("核对人：＿")).toBeLessThan(text.indexOf("发现的问题", text.indexOf("核对人：＿") - 1));
    const markdown = (await cli("check", input, "--format", "markdown", "--as-of", "2026-06-20")).stdout;
    expect(markdown.split("\n").filter((line) => line.startsWith("| ✗ 不能通过 |"))).toHaveLength(failing.size);
  });

  test("what could not be decided because of a finding is listed under it", async () => {
    const input = await file("看不懂.xlsx", { name: "名册", rows: table({ ...nasty, 姓名: "张三", 项目名称: "甲", 出生日期: "三十八岁" }) });
    const result = await json(input);
    const folded = result.findings.filter(({ causedBy }) => causedBy !== null);
    const document = await page(input);
    const lines = [...document.querySelectorAll(".follow li")].map(said).join("\n");
    expect(folded.length).toBeGreaterThan(0);
    for (const { clause } of folded) expect(lines).toContain(`条款 ${clause ?? ""}`);
  });

  test("the checklist has every project against every clause of its direction once, in tables that say what their cells are", async () => {
    const input = await file("名册.xlsx", projectsOf({ ...wanted, "1.6": 14 }));
    const [document, result] = [await page(input), await json(input)];
    const cells: string[] = [];
    for (const grid of document.querySelectorAll(".checklist table")) {
      expect(grid.querySelector("caption")?.textContent).toMatch(/^指南方向 1\.\d /);
      const projects = [...grid.querySelectorAll("thead th.project b")].map(said);
      for (const row of grid.querySelectorAll("tbody tr:not(.section)")) {
        const clause = said(row.querySelector('th[scope="row"]')!);
        [...row.querySelectorAll("td.verdict")].forEach((_, at) => cells.push(`${projects[at] ?? "?"} ${clause}`));
      }
      for (const head of grid.querySelectorAll("th")) expect(head.getAttribute("scope")).toMatch(/^(col|row|rowgroup)$/);
    }
    expect(cells.sort()).toEqual(result.checklist.map(({ project, clause }) => `${project} ${clause}`).sort());
    expect(cells.length).toBe(new Set(cells).size);
  });

  test("needs nothing else and runs nothing: no script, no address to load, its language said", async () => {
    const input = await file("名册.xlsx", projectsOf(wanted));
    for (const lang of ["zh-CN", "en-US"]) {
      const document = await page(input, "--lang", lang);
      expect(document.documentElement.lang).toBe(lang);
      expect(document.querySelectorAll("script, link, img, iframe, object, [src], [href], [onclick], [style]")).toHaveLength(0);
      expect(document.querySelector("style")?.textContent).not.toMatch(/url\(|@import/);
      expect(document.querySelector("style")?.textContent).toMatch(/prefers-color-scheme:dark[\s\S]*@page[\s\S]*@media print/);
      expect(document.querySelectorAll("h1")).toHaveLength(1);
      expect(said(document.body)).toContain(lang === "zh-CN" ? "指南共 228 条" : "The call has 228 clauses");
    }
  });

  test("what users wrote is text, never markup", async () => {
    const input = await file("<i>名册&.xlsx", { name: "名<册>&", rows: table(nasty) });
    const document = await page(input);
    expect(document.querySelectorAll("img, i")).toHaveLength(0);
    const body = said(document.body);
    for (const one of ["<i>名册&.xlsx", "<img src=x onerror=alert(1)>", "<b>量子</b> & *材料* | `码` [链接](http://a.example)"]) expect(body).toContain(one);
  });

  test("several files make one page; one that cannot be read is told in its place", async () => {
    const good = await file("甲.xlsx", projectsOf({ "1.4": 1 }));
    const ran = await cli("check", good, path.join(folder, "没有.xlsx"), good, "--format", "html");
    const { document } = new JSDOM(ran.stdout).window;
    expect(ran.code).toBe(2);
    expect([...document.querySelectorAll("h2")].map(said)).toEqual(["甲.xlsx", "没有.xlsx", "甲.xlsx"]);
    expect(document.querySelectorAll("h1, title")).toHaveLength(2);
    expect(said(document.body)).toContain("没有核对成");
  });

  test("of a single file that cannot be read nothing stands on stdout", async () => {
    expect(await cli("check", path.join(folder, "没有.xlsx"), "--format", "html")).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("check --format markdown", () => {
  test("tells the same: findings, quotes, and the checklist in tables", async () => {
    const input = await file("名册.xlsx", projectsOf(wanted));
    const [ran, result] = [await cli("check", input, "--format", "markdown"), await json(input)];
    expect(ran.code).toBe(1);
    const plain = ran.stdout.replace(/\\(.)/g, "$1").replaceAll("&amp;", "&");
    for (const { message, causedBy, rule } of result.findings) if (causedBy === null && rule !== missingColumn) expect(plain).toContain(message);
    expect(plain).toContain("**✗ 错误** 名册!G4");
    const ids = new Set(guideline2026_2.clauses.map(({ id }) => id));
    const rows = ran.stdout.split("\n").filter((line) => line.startsWith("| ") && ids.has(line.split(" ")[1] ?? ""));
    expect(rows.length * 2).toBe(result.checklist.length);
    // Three columns of the clause, then a cell for each of the direction's two projects.
    for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(3 + 2 + 2);
  });

  test("no sign in what users wrote is taken for Markdown or HTML", async () => {
    const ran = await cli("check", await file("a_b_*.xlsx", { name: "名册", rows: table(nasty) }), "--format", "markdown");
    expect(ran.stdout).toContain("## a\\_b\\_\\*.xlsx");
    expect(ran.stdout).toContain("\\<img src=x onerror=alert(1)\\>");
    expect(ran.stdout).toContain("\\[链接\\](http\\://a.example) \\# 标题");
    expect(ran.stdout).not.toMatch(/(?<!\\)<|^# 标题/m);
  });

  test("in English", async () => {
    const ran = await cli("check", await file("名册.xlsx", projectsOf(wanted)), "--format", "markdown", "--lang", "en-US");
    for (const line of ["# Roster check report", "### Findings", "### Checklist of formal requirements", "### Notes and limits"]) expect(ran.stdout).toContain(line);
  });
});
