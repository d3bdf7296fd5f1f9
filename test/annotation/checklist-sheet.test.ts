import { checklistContent } from "../../src/annotation/checklist-sheet";
import type { SheetContent } from "../../src/annotation/plan";
import { check, clear, mark } from "../../src/check";
import { checklistParts } from "../../src/findings/report/checklist";
import type { CheckResult } from "../../src/findings/result";
import { everyChecklistRow } from "../../src/findings/verdicts";
import { guideline2026_2 } from "../../src/guideline";
import { textWidth } from "../../src/annotation/text-width";
import type { Lang } from "../../src/messages";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import { bookOf } from "../acceptance/book";
import { projectsOf } from "../acceptance/team";

const request = { guideline: guideline2026_2, sheets: null, asOf: null } as const;
const choice = { lang: "zh-CN", at: "2026-06-01 14:05", version: "1.0.0" } as const;

type Book = Awaited<ReturnType<typeof opened>>;

async function opened(wanted: Readonly<Record<string, number>>): Promise<{ document: ReturnType<typeof openXlsx>; port: ReturnType<typeof fileWorkbook>; result: CheckResult }> {
  const document = openXlsx(await bookOf(projectsOf(wanted)));
  const port = fileWorkbook(document, "名册.xlsx");
  return { document, port, result: await check(port, request) };
}

function sheetOf(result: CheckResult, lang: Lang = "zh-CN"): SheetContent {
  const content = checklistContent(result, { ...choice, lang });
  if (content === null) throw new Error("no checklist");
  return content;
}

/** "KJ12001 G-1-1-a" → what its cell says, as a reader finds it: by the clause at the left and the number at the head of the column. */
function readBack({ rows }: SheetContent, numberLabel = "项目编号"): Map<string, string> {
  const clauses = new Set(guideline2026_2.clauses.map(({ id }) => id));
  const cells = new Map<string, string>();
  let heads: readonly (string | number | null)[] = [];
  for (const row of rows) {
    if (row[2] === numberLabel) heads = row.slice(3);
    if (typeof row[0] !== "string" || !clauses.has(row[0])) continue;
    row.slice(3).forEach((cell, at) => {
      const key = `${heads[at] ?? "?"} ${row[0] ?? ""}`;
      if (cells.has(key)) throw new Error(`twice: ${key}`);
      cells.set(key, String(cell));
    });
  }
  return cells;
}

describe("every project against every clause of its direction, once", () => {
  test.each([
    ["one direction", { "1.4": 2 }],
    ["several directions", { "1.1": 1, "1.2": 3, "1.7": 2 }],
    ["more projects than stand beside each other", { "1.6": 25 }],
  ])("%s", async (_, wanted) => {
    const { result } = await opened(wanted);
    const cells = readBack(sheetOf(result));
    const expected = Object.entries(wanted).flatMap(([direction, count]) =>
      guideline2026_2.clauses
        .filter(({ directions }) => directions.includes(direction))
        .flatMap(({ id }) => Array.from({ length: count }, (_unused, at) => `KJ${direction.replace(".", "")}${String(at + 1).padStart(3, "0")} ${id}`)),
    );
    expect([...cells.keys()].sort()).toEqual(expected.sort());
    expect(cells.size).toBe([...everyChecklistRow(result)].length);
  });

  test("each cell says the verdict in a sign and a word, the title and the clause beside it", async () => {
    const { result } = await opened({ "1.4": 2 });
    const sheet = sheetOf(result);
    const cells = readBack(sheet);
    expect(cells.get("KJ14001 1.4-3-e")).toBe("✗ 不符合");
    expect(cells.get("KJ14002 1.4-3-a")).toBe("✓ 符合");
    expect(cells.get("KJ14001 G-0-a")).toBe("· 说明");
    expect(cells.get("KJ14001 G-1-2-d")).toBe("□");
    const words = { pass: "✓ 符合", review: "？ 待确认", notApplicable: "— 不适用", manual: "□", info: "· 说明", notChecked: "○ 尚未核对", crashed: "？ 未能核对" };
    for (const { project, clause, verdict, severity } of everyChecklistRow(result)) {
      const fail = severity === "error" ? "✗ 不符合" : severity === "warning" ? "△ 提醒" : "· 说明";
      expect([project, clause, cells.get(`${project} ${clause}`)]).toEqual([project, clause, verdict === "fail" ? fail : words[verdict]]);
    }
    const clause = guideline2026_2.clauses.find(({ id }) => id === "1.4-3-e");
    const row = sheet.rows.find(([first]) => first === "1.4-3-e");
    expect(row?.[1]).toContain(clause?.title);
    expect(row?.[2]).toBe(clause?.quote);
  });

  test("a project without a direction gets the clauses that concern every direction", async () => {
    const { result } = await opened({ "9.9": 1 });
    const general = guideline2026_2.clauses.filter(({ directions }) => directions.length === guideline2026_2.directions.length);
    expect(readBack(sheetOf(result)).size).toBe(general.length);
    expect(sheetOf(result).rows.flat().join("\n")).toContain("指南方向不明");
  });
});

describe("the sheet as one reads and prints it", () => {
  test("coverage and legend on top, limits with the clauses that they speak of, signatures at the end", async () => {
    const { result } = await opened({ "1.2": 1 });
    const sheet = sheetOf(result);
    const lines = sheet.rows.map(([first]) => String(first ?? ""));
    const top = lines.slice(0, sheet.frozenRows).join("\n");
    for (const said of ["形式审查表", "指南共 228 条", "自动判断", "须人工确认", "✗ 不符合", "□ 由人核对后打勾", "○ 尚未核对"]) expect(top).toContain(said);
    expect(lines.at(-1)).toMatch(/填表人.*审核人.*日期/);
    const noted = sheet.rows.filter(([first, title]) => typeof first === "string" && /［注\d+］$/.test(String(title)));
    expect(noted.length).toBeGreaterThan(3);
    for (const [, title] of noted) expect(lines).toContain(/［注\d+］$/.exec(String(title))?.[0]);
  });

  test("project number, title and leader stand at the head of each column", async () => {
    const { rows } = sheetOf((await opened({ "1.2": 2 })).result);
    const at = rows.findIndex((row) => row[2] === "项目编号");
    expect(rows.slice(at, at + 3).map((row) => row.slice(3))).toEqual([
      ["KJ12001", "KJ12002"],
      ["方向1.2的第1个项目", "方向1.2的第2个项目"],
      ["负责人1.2第1", "负责人1.2第2"],
    ]);
  });

  test("A4 across, header rows on every page, a new page for each block, never more than 12 projects beside each other", async () => {
    const sheet = sheetOf((await opened({ "1.4": 1, "1.6": 200 })).result);
    expect(sheet.print).toMatchObject({ landscape: true, fitToWidth: true, pageNumbers: true, repeatRows: { to: sheet.frozenRows } });
    expect(sheet.print?.breaksBefore).toHaveLength(17);
    for (const row of sheet.print?.breaksBefore ?? []) expect(sheet.rows[row - 1]?.[0]).toMatch(/^指南方向 1\.6 /);
    expect(Math.max(...sheet.rows.map((row) => row.length))).toBe(3 + 12);
    expect(sheet.columnWidths).toHaveLength(15);
  });

  test("colour only repeats what the word says, and no area leaves the sheet", async () => {
    const sheet = sheetOf((await opened({ "1.2": 2, "1.4": 3 })).result);
    for (const { area, look } of sheet.looks) {
      expect(area.bottom).toBeLessThanOrEqual(sheet.rows.length);
      if (look.fill !== "#FFC7CE") continue;
      for (let column = area.left; column <= area.right; column += 1) expect(sheet.rows[area.top - 1]?.[column - 1]).toBe("✗ 不符合");
    }
  });

  test("in English", async () => {
    const { result } = await opened({ "1.4": 1 });
    const sheet = sheetOf(result, "en-US");
    const cells = readBack(sheet, "Project no.");
    expect(cells.get("KJ14001 1.4-3-e")).toBe("✗ not met");
    const text = sheet.rows.flat().join("\n");
    for (const said of ["Checklist of formal requirements", "The call has 228 clauses", "Checked by:", "Bulgaria"]) expect(text).toContain(said);
  });

  test("a result without projects has none", async () => {
    const { result } = await opened({ "1.4": 1 });
    expect(checklistContent({ ...result, roster: { ...result.roster, projects: [] } }, choice)).toBeNull();
  });
});

describe("in the workbook", () => {
  const sheets = ({ document }: Book): string[] => document.sheets.map(({ name }) => name);

  test("it stands beside the report, is ours, and clearing removes it", async () => {
    const book = await opened({ "1.4": 2 });
    await mark(book.port, book.result, choice);
    expect(sheets(book)).toEqual(["名册", "核对报告", "形式审查表"]);
    expect((await book.port.owned()).sheets.map(({ sheet, edited }) => [sheet, edited])).toEqual([["核对报告", false], ["形式审查表", false]]);
    const saved = openXlsx(book.document.save());
    expect(saved.sheet("形式审查表")?.print).toMatchObject({ landscape: true, a4: true, pagesWide: 1, footer: "&P / &N", footerLeft: "&A", footerRight: "&F", titleRows: { bottom: 10 } });
    expect((await check(fileWorkbook(saved, "名册.xlsx"), request)).findings).toEqual(book.result.findings);
    expect(await clear(book.port)).toMatchObject({ removedSheets: ["核对报告", "形式审查表"], kept: [] });
    expect(sheets(book)).toEqual(["名册"]);
    expect(book.document.names).toEqual([]);
  });

  test("one that somebody ticked is kept and named; the next check writes another", async () => {
    const book = await opened({ "1.4": 1 });
    await mark(book.port, book.result, choice);
    const ticked = book.document.sheet("形式审查表");
    const row = sheetOf(book.result).rows.findIndex(([, , , verdict]) => verdict === "□") + 1;
    ticked?.setValue(row, 4, "☑");
    await mark(book.port, book.result, choice);
    expect(sheets(book)).toEqual(["名册", "形式审查表", "核对报告", "形式审查表2"]);
    expect(await clear(book.port)).toMatchObject({ removedSheets: ["核对报告", "形式审查表2"], kept: ["形式审查表"] });
    expect(book.document.sheet("形式审查表")?.cell(row, 4).value).toBe("☑");
  });

  test("a roster of more projects than anybody prints gets none, and the report says so", async () => {
    const book = await opened({ "1.3": 1001 });
    const outcome = await mark(book.port, book.result, choice);
    expect(sheets(book)).toEqual(["名册", "核对报告"]);
    expect(outcome.notes).toEqual([{ key: "report.checklist.tooMany", facts: { projects: 1001, most: 1000 } }]);
  }, 60_000);

  test("a sheet of that name of the user's own stays", async () => {
    const book = await opened({ "1.4": 1 });
    book.document.addSheet("形式审查表").setValue(1, 1, "我的表");
    await mark(book.port, book.result, choice);
    expect(sheets(book)).toEqual(["名册", "形式审查表", "核对报告", "形式审查表2"]);
    await clear(book.port);
    expect(book.document.sheet("形式审查表")?.cell(1, 1).value).toBe("我的表");
  });
});

test("marks of one meaning have one word, in both languages", async () => {
  const { result } = await opened({ "1.2": 1 });
  for (const lang of ["zh-CN", "en-US"] as const) {
    const [part] = checklistParts(result, lang);
    for (const { id } of part?.clauses ?? []) expect(part?.text(id, "KJ12001")).toMatch(/^[✗△？✓—□·○]/u);
  }
});

test("projects whose numbers differ at the end only are told apart in every band, and a long title does not fill it", async () => {
  const book = projectsOf({ "1.4": 12 });
  const rows = book.rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace(/^KJ14/u, "GJ2026-1400-00-") : cell)));
  // One has no number, and is known by its title.
  rows[1] = rows[1]!.map((cell, at) => (rows[0]![at] === "项目编号" ? null : rows[0]![at] === "项目名称" ? "一个名称特别长的项目".repeat(4) : cell));
  const result = await check(fileWorkbook(openXlsx(await bookOf({ ...book, rows })), "名册.xlsx"), request);
  const sheet = sheetOf(result);
  const bands = sheet.rows.flatMap((row, at) => (row[1] === null && row[2] === null && row.length > 4 ? [at + 1] : []));
  expect(bands.length).toBeGreaterThan(3);
  for (const band of bands) {
    for (const [at, head] of (sheet.rows[band - 1] ?? []).slice(3).entries()) {
      expect(String(head).length).toBeLessThanOrEqual(24);
      const fits = textWidth(String(head)) < sheet.columnWidths[at + 3]!;
      const wraps = sheet.looks.some(({ area, look }) => look.wrap === true && area.top <= band && band <= area.bottom && area.left <= at + 4 && at + 4 <= area.right);
      expect([band, head, fits || wraps]).toEqual([band, head, true]);
    }
  }
});
