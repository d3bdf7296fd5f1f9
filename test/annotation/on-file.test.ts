import ExcelJS from "exceljs";
import { planClear, sheetsToClear } from "../../src/annotation/clear";
import { fingerprint } from "../../src/annotation/fingerprint";
import { planMarks, type MarkPlan } from "../../src/annotation/marks";
import { isOurSheet, withoutMarks } from "../../src/annotation/without-marks";
import type { Finding } from "../../src/findings/result";
import type { Table } from "../../src/roster/roster";
import type { XlsxDocument } from "../../src/workbook/file/document";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import { contentHashInSteps } from "../../src/workbook/port";
import { areaOf, findingOf, options, resultOf, rosterOf, tableOf } from "./model";

type Book = ReturnType<typeof open>;
type Shape = (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void;

const table = tableOf(["姓名", "国籍", "出生年月"], { headerRows: [3], lastRow: 6 });
const people = { 4: "张三", 5: "李四", 6: "王五" };
const findings = [
  findingOf("一", ["C4"], { subject: { kind: "person", personId: "名册!4", projectKey: "P1" } }),
  findingOf("二", ["B6"], { severity: "warning", subject: { kind: "person", personId: "名册!6", projectKey: "P1" } }),
];

async function bookOf(shape: Shape = () => undefined): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("名册");
  sheet.addRows([["项目人员名册"], [], ["姓名", "国籍", "出生年月"], ["张三", "中国", "1979-01"], ["李四", "中国", "1985-01"], ["王五", "法国", "1990-01"]]);
  sheet.mergeCells("A1:C1");
  shape(sheet, workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function open(bytes: Uint8Array): { readonly document: XlsxDocument; readonly port: ReturnType<typeof fileWorkbook> } {
  const document = openXlsx(bytes);
  return { document, port: fileWorkbook(document, "名册.xlsx") };
}

/** Marks as the use case does: what was there goes, the new marks come, in one list of changes. */
async function marked(book: Book, given: readonly Finding[] = findings, on: Table = table): Promise<MarkPlan> {
  const owned = await book.port.owned();
  const grid = await book.port.read(on.sheet);
  const plan = planMarks(resultOf(rosterOf(on, people), given), new Map([[on.sheet, withoutMarks(grid, owned)]]), owned, {
    ...options,
    sheetNames: (await book.port.sheets()).map((sheet) => sheet.name),
    contentHash: contentHashInSteps,
  });
  await book.port.apply([...planClear(owned, new Map([[on.sheet, grid]])).changes, ...plan.changes]);
  return plan;
}

async function cleared(book: Book): Promise<ReturnType<typeof planClear>> {
  const owned = await book.port.owned();
  const grids = new Map(await Promise.all(sheetsToClear(owned).map(async (name) => [name, await book.port.read(name)] as const)));
  const plan = planClear(owned, grids);
  await book.port.apply(plan.changes);
  return plan;
}

/** What clear promises to leave as it was, of every sheet that the file had. */
function stateOf(document: XlsxDocument): unknown {
  return {
    names: document.names,
    sheets: document.sheets.map((sheet) => ({
      name: sheet.name,
      used: sheet.used,
      cells: cellsOf(sheet),
      merges: sheet.merges,
      formats: sheet.conditionalFormats.map(({ type, areas, formula, fill, font, stopIfTrue }) => ({ type, areas, formula, fill, font, stopIfTrue })),
      filter: sheet.autoFilter,
      tables: sheet.tables,
      widths: [1, 2, 3, 4, 5].map((column) => sheet.columnWidth(column)),
      frozen: sheet.frozen,
    })),
  };
}

function cellsOf(sheet: XlsxDocument["sheets"][number]): unknown {
  const used = sheet.used;
  if (used === null) return [];
  return Array.from({ length: used.bottom }, (_, row) =>
    Array.from({ length: used.right }, (_unused, column) => [sheet.cell(row + 1, column + 1).value, sheet.look(row + 1, column + 1)]),
  );
}

const shapes: readonly (readonly [string, Shape])[] = [
  ["a plain sheet", () => undefined],
  ["a filter", (sheet) => (sheet.autoFilter = "A3:C6")],
  [
    "the user's own formats",
    (sheet) =>
      sheet.addConditionalFormatting({
        ref: "C4:C6",
        rules: [{ type: "expression", priority: 1, formulae: ['$B4="法国"'], style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FF00FF00" } } } }],
      }),
  ],
  ["a frozen pane and widths", (sheet) => ((sheet.views = [{ state: "frozen", ySplit: 3 }]), (sheet.getColumn(3).width = 20))],
  ["a report and a column of the user's own", (sheet, workbook) => ((workbook.addWorksheet("核对报告").getCell("A1").value = "我的报告"), (sheet.getCell("D3").value = "核对结果"))],
];

describe.each(shapes)("%s", (_, shape) => {
  test("is as before once its marks are cleared", async () => {
    const bytes = await bookOf(shape);
    const book = open(bytes);
    await marked(book);
    const saved = open(book.port.save());
    expect(stateOf(saved.document)).not.toEqual(stateOf(open(bytes).document));
    expect((await saved.port.owned()).columns).toHaveLength(1);
    await cleared(saved);
    expect(stateOf(open(saved.port.save()).document)).toEqual(stateOf(open(bytes).document));
  });

  test("marked twice is as marked once", async () => {
    const bytes = await bookOf(shape);
    const [once, twice] = [open(bytes), open(bytes)];
    await marked(once);
    await marked(twice);
    await marked(twice);
    expect(stateOf(twice.document)).toEqual(stateOf(once.document));
  });

  test("reads the same with our marks in it as without", async () => {
    const bytes = await bookOf(shape);
    const before = await open(bytes).port.read("名册");
    const book = open(bytes);
    await marked(book);
    const saved = open(book.port.save());
    const owned = await saved.port.owned();
    const after = withoutMarks(await saved.port.read("名册"), owned);
    expect(fingerprint(after)).toBe(fingerprint(before));
    expect(after.autoFilter).toEqual(before.autoFilter);
    expect(after.tables).toEqual(before.tables);
    expect(saved.document.sheets.filter((sheet) => isOurSheet(owned, sheet.name))).toHaveLength(1);
  });
});

describe("an Excel table", () => {
  const inTable: Shape = (sheet) => {
    const rows = [4, 5, 6].map((row) => [1, 2, 3].map((column) => sheet.getCell(row, column).text));
    sheet.addTable({ name: "人员", ref: "A3", headerRow: true, columns: [{ name: "姓名", filterButton: true }, { name: "国籍" }, { name: "出生年月" }], rows });
  };

  test("gets our column and gives it back", async () => {
    const bytes = await bookOf(inTable);
    const book = open(bytes);
    await marked(book);
    const saved = open(book.port.save());
    expect(saved.document.sheet("名册")?.tables[0]).toMatchObject({ area: areaOf("A3:D6"), columns: ["姓名", "国籍", "出生年月", "核对结果"] });
    await cleared(saved);
    expect(open(saved.port.save()).document.sheet("名册")?.tables).toEqual(open(bytes).document.sheet("名册")?.tables);
    expect(cellsOf(saved.document.sheets[0]!)).toEqual(cellsOf(open(bytes).document.sheets[0]!));
  });

  test("that somebody widened behind our column keeps it as an empty one", async () => {
    const book = open(await bookOf(inTable));
    await marked(book);
    book.document.sheet("名册")?.addTableColumn("人员", "备注");
    await cleared(book);
    expect(book.document.sheet("名册")?.tables[0]?.columns).toEqual(["姓名", "国籍", "出生年月", "核对结果", "备注"]);
    expect([4, 5, 6].map((row) => book.document.sheet("名册")?.cell(row, 4).value)).toEqual([null, null, null]);
  });
});

describe("what a user wrote into our column", () => {
  test("stays when the marks are cleared, and the next run writes beside it", async () => {
    const book = open(await bookOf());
    await marked(book);
    const sheet = book.document.sheet("名册")!;
    sheet.setValue(5, 4, "已电话核实");
    await cleared(book);
    expect([3, 4, 5, 6].map((row) => sheet.cell(row, 4).value)).toEqual([null, null, "已电话核实", null]);
    expect((await book.port.owned()).names).toEqual([]);

    const again = await marked(book);
    expect(again.resultColumns).toEqual([{ sheet: "名册", column: 5 }]);
    expect(sheet.cell(5, 4).value).toBe("已电话核实");
    const twice = await marked(book);
    expect(twice.resultColumns).toEqual([{ sheet: "名册", column: 5 }]);
  });

  test("keeps our column in an Excel table", async () => {
    const book = open(
      await bookOf((sheet) => {
        const rows = [4, 5, 6].map((row) => [1, 2, 3].map((column) => sheet.getCell(row, column).text));
        sheet.addTable({ name: "人员", ref: "A3", headerRow: true, columns: [{ name: "姓名" }, { name: "国籍" }, { name: "出生年月" }], rows });
      }),
    );
    await marked(book);
    book.document.sheet("名册")?.setValue(6, 4, "已电话核实");
    await cleared(book);
    expect(book.document.sheet("名册")?.tables[0]?.columns).toEqual(["姓名", "国籍", "出生年月", "核对结果"]);
    expect([4, 5, 6].map((row) => book.document.sheet("名册")?.cell(row, 4).value)).toEqual([null, null, "已电话核实"]);
  });
});

describe("the report sheet", () => {
  test("that somebody edited is kept and named; the next run writes another beside it", async () => {
    const book = open(await bookOf());
    const first = await marked(book);
    expect(first.reportSheet).toBe("核对报告");
    book.document.sheet("核对报告")?.setValue(3, 12, "已与张三确认");
    const second = await marked(book);
    expect(second.reportSheet).toBe("核对报告2");
    const plan = await cleared(book);
    expect(plan.kept).toEqual(["核对报告"]);
    expect(plan.removedSheets).toEqual(["核对报告2"]);
    expect(book.document.sheets.map((sheet) => sheet.name)).toEqual(["名册", "核对报告"]);
    expect(isOurSheet(await book.port.owned(), "核对报告")).toBe(true);
  });

  test("is known as ours by a hidden name, not by what it is called", async () => {
    const book = open(await bookOf());
    await marked(book);
    const owned = await book.port.owned();
    expect(owned.sheets).toEqual([{ name: "_RosterCheck_Sheet_1", sheet: "核对报告", edited: false }]);
  });
});

test("marks of a run on a sheet that has lost its findings leave no colour behind", async () => {
  const book = open(await bookOf());
  await marked(book);
  await marked(book, []);
  expect(book.document.sheet("名册")?.conditionalFormats).toEqual([]);
  expect(book.document.sheet("名册")?.cell(4, 4).value).toBeNull();
  expect(book.document.sheet("名册")?.cell(3, 4).value).toBe("核对结果");
});
