import { check, mark } from "../../src/check";
import { resultText } from "../../src/cli/text";
import { resultSchema } from "../../src/findings/contract";
import { toJson } from "../../src/findings/json";
import { htmlReport } from "../../src/findings/report/html";
import { markdownReport } from "../../src/findings/report/markdown";
import type { CheckResult, Finding } from "../../src/findings/result";
import { withSignOffs } from "../../src/findings/sign-off/hold";
import { signFinding, tickReminder } from "../../src/findings/sign-off/sign";
import { sinceOf } from "../../src/findings/since/compare";
import { pastRunOf } from "../../src/findings/since/record";
import { everyChecklistRow } from "../../src/findings/verdicts";
import { guideline2026_2 } from "../../src/guideline";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import { bookOf, table, type BookCell } from "./book";

type Workbook = ReturnType<typeof fileWorkbook>;

/** One 1.4 project: 张三 is too old (an error), 李四's birth date cannot be read (a doubt). */
async function workbook(facts: Readonly<Record<string, BookCell>> = {}, ofLeader: Readonly<Record<string, BookCell>> = {}): Promise<Workbook> {
  const leader: Record<string, BookCell> = { 项目编号: "P1", 指南方向: "1.4", 项目名称: "量子材料", 申报单位: "甲大学", 姓名: "张三", 角色: "项目负责人", 出生日期: "1970-03-02", 国籍: "中国", ...ofLeader };
  const member = { ...leader, 姓名: "李四", 角色: "参加人员", 出生日期: "去年", ...facts };
  return fileWorkbook(openXlsx(await bookOf({ name: "名册", rows: table(leader, member) })), "名册.xlsx");
}

const who = { by: "王老师", reason: "与护照【原件】核对", at: "2026-06-01 09:00" };
const choice = { lang: "zh-CN", at: "2026-06-02 10:00", version: "1" } as const;
const checked = (port: Workbook): Promise<CheckResult> => check(port, { guideline: guideline2026_2, sheets: null, asOf: null });

function only(result: CheckResult, which: (finding: Finding) => boolean): Finding {
  const found = result.findings.find(which);
  if (found === undefined) throw new Error("no such finding");
  return found;
}
const doubt = (finding: Finding): boolean => finding.rule === "data-unreadable-date";
const age = (finding: Finding): boolean => finding.clause === "1.4-3-e" && finding.person === "张三";

/** The doubt settled, the error contested, the first reminder ticked. */
function signedOff(result: CheckResult): CheckResult {
  const row = [...everyChecklistRow(result)].find(({ verdict }) => verdict === "manual");
  const clause = result.guideline.clauses.find(({ id }) => id === row?.clause);
  const [project] = result.roster.projects;
  if (clause === undefined || project === undefined) throw new Error("no reminder");
  const signOffs = [only(result, doubt), only(result, age)].flatMap((finding) => signFinding(result, finding, who) ?? []);
  return withSignOffs(result, [...signOffs, tickReminder(result, project, clause, { ...who, reason: "" })]);
}

/** Texts of a sheet, row by row. */
async function textsOf(port: Workbook, sheet: string): Promise<string[][]> {
  const grid = await port.read(sheet);
  return Array.from({ length: grid.rowCount }, (_, row) => Array.from({ length: grid.columnCount }, (__, column) => String(grid.cell(row + 1, column + 1).value ?? "")));
}

const json = (result: CheckResult) => toJson(result, { lang: "zh-CN", tool: { name: "t", version: "1" }, input: { file: "名册.xlsx", sha256: "0".repeat(64) } });

describe("what was signed off is seen wherever the result is told", () => {
  test("in the workbook: the row says who and why, and the settled cell is not coloured any more", async () => {
    const port = await workbook();
    await mark(port, await checked(port), choice);
    const formats = (await port.owned()).formattedSheets;
    const before = await textsOf(port, "名册");
    expect(before[2]?.at(-1)).toMatch(/^〔李四〕.*？【出生日期】/);
    const outcome = await mark(port, signedOff(await checked(port)), choice);
    const after = await textsOf(port, "名册");
    expect(after[2]?.at(-1)).toContain("☑【出生日期】");
    expect(after[2]?.at(-1)).toContain("已签认（王老师，2026-06-01 09:00）：与护照（原件）核对");
    expect(after[2]?.at(-1)).not.toContain("？【出生日期】");
    expect(after[1]?.at(-1)).toMatch(/✗【出生日期】.*有异议，仍按错误计（王老师/);
    expect([formats, outcome.resultColumns]).toEqual([["名册"], [{ sheet: "名册", column: 9 }]]);
  });

  test("in the report sheet: counted apart, behind what is open, with name and reason", async () => {
    const port = await workbook();
    await mark(port, signedOff(await checked(port)), choice);
    const rows = await textsOf(port, "核对报告");
    expect(rows.map(([first]) => first)).toContain("已签认 1 处，有异议 1 处（仍按错误计），已确认的人工核对条款 1 项。");
    const kinds = rows.flatMap((row) => (/^\d+$/.test(row[0] ?? "") && row[1] !== undefined ? [row[1]] : []));
    expect(kinds.indexOf("☑ 已签认")).toBeGreaterThan(kinds.lastIndexOf("？ 待确认"));
    expect(rows.find((row) => row[1] === "☑ 已签认")?.[7]).toContain("（已签认（王老师，2026-06-01 09:00）：与护照【原件】核对）");
  });

  test("in the checklist: ticked and contested with the name", async () => {
    const port = await workbook();
    await mark(port, signedOff(await checked(port)), choice);
    const texts = (await textsOf(port, "形式审查表")).flat();
    expect(texts.filter((text) => text === "☑ 已确认（王老师）")).toHaveLength(1);
    expect(texts).toContain("✗ 不符合（王老师有异议）");
  });

  test("as JSON: on the finding, on the checklist's row, in the counts; nothing where nobody signed", async () => {
    const result = await checked(await workbook());
    const plain = json(result);
    const signed = json(signedOff(result));
    expect(() => resultSchema.parse(signed)).not.toThrow();
    expect(JSON.stringify(plain)).not.toMatch(/signOff|settled|lapsed|since/);
    expect(signed.findings.filter(({ signOff }) => signOff !== undefined).map(({ rule, signOff }) => [rule, signOff?.kind])).toEqual([
      ["birth-date-from", "contested"],
      ["data-unreadable-date", "settled"],
    ]);
    expect(signed.checklist.filter(({ signOff }) => signOff !== undefined)).toMatchObject([{ verdict: "manual", signOff: { kind: "ticked", by: "王老师", reason: "" } }]);
    expect(signed.counts).toMatchObject({ settled: 1, contested: 1, ticked: 1, error: plain.counts.error, review: plain.counts.review - 1 });
  });

  test("as HTML, Markdown and text", async () => {
    const result = signedOff(await checked(await workbook()));
    const html = [...htmlReport.report("名册.xlsx", result, choice)].join("");
    expect(html).toContain('<li class="settled"><p><span class="kind">☑ 已签认</span>');
    expect(html).toContain('<p class="sign-off">已签认（王老师，2026-06-01 09:00）：与护照【原件】核对</p>');
    expect(html).toContain('<td class="verdict m-ticked">☑ 已确认（王老师）</td>');
    const markdown = [...markdownReport.report("名册.xlsx", result, choice)].join("");
    expect(markdown).toContain("  - 已签认（王老师，2026-06-01 09:00）：与护照【原件】核对");
    const text = resultText(result, "名册.xlsx", "zh-CN");
    expect(text).toContain("已签认 1 处，有异议 1 处（仍按错误计），已确认的人工核对条款 1 项。");
    expect(text).toMatch(/☑ 已签认 名册!G3 .*［已签认（王老师，2026-06-01 09:00）：与护照【原件】核对］/);
  });
});

describe("a sign-off that has lapsed says so", () => {
  test("at its finding and in a list of its own, with what changed", async () => {
    const first = await checked(await workbook());
    const signOff = signFinding(first, only(first, doubt), who);
    const result = withSignOffs(await checked(await workbook({ 出生日期: "前年" })), signOff === null ? [] : [signOff]);
    const said = "王老师 2026-06-01 09:00 的签认已失效，请重新判断：出生日期的内容变了。原来写的是“与护照【原件】核对”。";
    expect(json(result).lapsed).toEqual([
      { kind: "settled", ...who, clause: null, rule: "data-unreadable-date", person: "李四", project: "P1", changed: { fields: ["birthDate"], said: true, rule: false } },
    ]);
    expect(resultText(result, "名册.xlsx", "zh-CN")).toContain(`已失效的签认\n  李四（P1）：日期读不出来：${said}`);
    const html = [...htmlReport.report("名册.xlsx", result, choice)].join("");
    expect(html.split(said)).toHaveLength(3);
    expect(html).toContain("<h3>已失效的签认</h3>");
  });
});

describe("what changed since the last run", () => {
  test("is counted, marked on what is new and listed for what is gone", async () => {
    const before = await checked(await workbook());
    const run = pastRunOf(before, "2026-06-01 09:00", null);
    const now = await checked(await workbook({ 出生日期: "1990-01-01" }, { 国籍: "美国" }));
    if (run === null) throw new Error("too much");
    const result = { ...now, since: sinceOf(now, run) };
    const text = resultText(result, "名册.xlsx", "zh-CN");
    expect(text).toMatch(/比上次（2026-06-01 09:00）：新增 1，已改正 1，未变 \d+。/);
    expect(text).toContain("［新增］");
    expect(text).toContain("和上次比\n  ✓ 已改正 李四（P1）：日期读不出来（上次：待确认）");
    expect(() => resultSchema.parse(json(result))).not.toThrow();
    expect(json(result).since).toMatchObject({ sameTerms: true, reopened: [], changed: [], gone: [{ rule: "data-unreadable-date", person: "李四", why: "fixed" }] });
    const html = [...htmlReport.report("名册.xlsx", result, choice)].join("");
    expect(html).toContain('<span class="news">新增</span>');
    expect(html).toContain("<h3>和上次比</h3>");
  });
});
