import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { check, clear, mark } from "../../src/check";
import { guideline2026_2 } from "../../src/guideline";
import { excelWorkbook } from "../../src/workbook/excel";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import { bookOf, table } from "../acceptance/book";
import { install, openOffice } from "../excel-host/office";

/** The roster is filtered, or protected, and carries the marks of an earlier run: the report alone can still be written. */
const request = { guideline: guideline2026_2, sheets: null, asOf: null } as const;
const choice = (at: string): { readonly lang: "zh-CN"; readonly at: string } => ({ lang: "zh-CN", at });
const facts = { 项目编号: "P1", 指南方向: "1.4", 姓名: "张三", 角色: "项目负责人", 出生日期: "1980-12-31", 国籍: "中国" };

/** A marked roster, one of its parts then changed as Excel would change it. */
async function markedThen(part: string, change: (xml: string) => string): Promise<Uint8Array> {
  const port = fileWorkbook(openXlsx(await bookOf({ name: "名册", rows: table(facts, { ...facts, 姓名: "李四", 角色: "参加人员" }) })), "名册.xlsx");
  await mark(port, await check(port, request), choice("第一次"));
  const parts = unzipSync(port.save());
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

const sheet = "xl/worksheets/sheet1.xml";
const filtered = (xml: string): string =>
  xml.replace("</sheetData>", '</sheetData><autoFilter ref="A1:G3"><filterColumn colId="3"><filters><filter val="张三"/></filters></filterColumn></autoFilter>').replace('<row r="3"', '<row r="3" hidden="1"');
const protectedSheet = (xml: string): string => xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');

test.each([["filtered", filtered, "filter-active"], ["protected", protectedSheet, "protected-sheet"]] as const)(
  "a %s roster that was marked before, in Excel",
  async (_, change, refusal) => {
    const { host, ...office } = openOffice(openXlsx(await markedThen(sheet, change)));
    install({ host, ...office });
    const port = excelWorkbook();
    const result = await check(port, request);
    const document = host.document;
    const roster = document.sheet("名册")!;
    const before = roster.cell(2, 7).value;
    expect(before).toMatch(/^〔张三〕/);
    await expect(mark(port, result, choice("第二次"))).rejects.toMatchObject({ code: refusal });

    const outcome = await mark(port, result, { ...choice("第二次"), reportOnly: true });
    expect(outcome).toMatchObject({ reportSheet: "核对报告", resultColumns: [], notes: [{ key: "mark.earlierMarks", facts: { sheet: "名册" } }] });
    expect(roster.cell(2, 7).value).toBe(before);
    expect(roster.conditionalFormats.length).toBeGreaterThan(0);
    const report = document.sheet("核对报告")!;
    const words = Array.from({ length: report.used?.bottom ?? 0 }, (__, at) => String(report.cell(at + 1, 1).value ?? "") + String(report.cell(at + 1, 2).value ?? ""));
    expect(words.some((text) => text.includes("第二次"))).toBe(true);
    expect(words.some((text) => text.includes("上一次的核对结果"))).toBe(true);
    // The earlier marks are still known as ours.
    expect((await port.owned()).columns).toMatchObject([{ sheet: "名册", column: 7 }]);
  },
);

test("a structure that was protected after the first run: the earlier report stays, the roster is marked anew", async () => {
  const bytes = await markedThen("xl/workbook.xml", (xml) => xml.replace(/(<workbookPr[^>]*\/>)/, '$1<workbookProtection lockStructure="1"/>'));
  const { host, ...office } = openOffice(openXlsx(bytes));
  install({ host, ...office });
  const port = excelWorkbook();
  const sheets = host.document.sheets.map(({ name }) => name);
  const outcome = await mark(port, await check(port, request), choice("第二次"));
  expect(outcome).toMatchObject({ reportSheet: null, resultColumns: [{ sheet: "名册", column: 7 }] });
  expect(host.document.sheets.map(({ name }) => name)).toEqual(sheets);
  expect((await port.owned()).sheets.map((one) => one.sheet)).toEqual(sheets.slice(1));

  const file = fileWorkbook(openXlsx(bytes), "名册.xlsx");
  await mark(file, await check(file, request), choice("第二次"));
  expect((await file.sheets()).map(({ name }) => name)).toEqual(sheets);
  expect((await clear(file)).clearedColumns).toBe(1);
});
