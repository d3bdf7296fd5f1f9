import type { Change } from "../../src/annotation/plan";
import { excelWorkbook } from "../../src/workbook/excel";
import { documentOf, filtered, roster } from "../excel-host/books";
import { install, openOffice } from "../excel-host/office";

async function open(build: Parameters<typeof documentOf>[0] = roster, options = {}) {
  const office = openOffice(await documentOf(build), options);
  install(office);
  return { office, port: excelWorkbook(), document: office.host.document };
}

const marks: readonly Change[] = [
  { kind: "writeColumn", sheet: "名册", column: 6, fromRow: 3, values: ["核对结果", "〔张三〕✗【出生年月】晚 1 天", null, "=1+1"] },
  { kind: "defineName", name: "_RosterCheck_Column_1", refersTo: { sheet: "名册", area: { top: 3, left: 6, bottom: 6, right: 6 } } },
  {
    kind: "addConditionalFormat",
    sheet: "名册",
    area: { top: 4, left: 2, bottom: 6, right: 2 },
    formula: 'AND(N("RC1")=0,ISNUMBER(FIND("✗【出生年月】",$F4)))',
    look: { fill: "#FFC7CE", font: "#9C0006" },
  },
  {
    kind: "addSheet",
    sheet: "核对报告",
    content: {
      rows: [["核对报告"], ["单元格", "发现"], ["B4", "2026-05"], [null, 3]],
      links: [{ row: 3, column: 1, location: "'名册'!B4" }],
      looks: [{ area: { top: 2, left: 1, bottom: 2, right: 2 }, look: { bold: true, fill: "#DDEBF7", wrap: true, top: true, size: 12, underline: true } }],
      columnWidths: [12, 60],
      frozenRows: 2,
    },
  },
  { kind: "defineName", name: "_RosterCheck_Sheet_1", refersTo: { sheet: "核对报告", area: { top: 1, left: 1, bottom: 1, right: 1 } } },
  { kind: "defineName", name: "_RosterCheck_Hash_1", refersTo: { text: "abc" } },
];

describe("reading through Office.js", () => {
  it("gives the sheet as the file port gives it, in three requests", async () => {
    const { office, port } = await open();
    const grid = await port.read("名册");
    expect(office.requests()).toBeLessThanOrEqual(4);
    expect(grid).toMatchObject({ sheet: "名册", visibility: "visible", rowCount: 6, columnCount: 4, isProtected: false, autoFilter: null });
    expect(grid.cell(4, 2)).toEqual({ kind: "text", value: "1981-01", numberFormat: "General", formula: false });
    expect(grid.cell(5, 2)).toEqual({ kind: "number", value: 28978, numberFormat: "yyyy-mm-dd", formula: false });
    expect(grid.cell(6, 4)).toMatchObject({ kind: "boolean", value: true });
    expect(grid.cell(99, 99).kind).toBe("empty");
    expect(grid.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 4 }]);
    expect([...grid.hiddenRows]).toEqual([6]);
    expect([...grid.hiddenColumns]).toEqual([4]);
  });

  it("knows no merged areas before ExcelApi 1.13", async () => {
    const { port } = await open(roster, { requirementSet: "1.12" });
    expect((await port.read("名册")).merges).toEqual([]);
  });

  it("reads an empty sheet, and says which sheet there is not", async () => {
    const { port } = await open();
    expect(await port.read("空表")).toMatchObject({ rowCount: 0, columnCount: 0 });
    await expect(port.read("没有")).rejects.toMatchObject({ code: "unknown-sheet", facts: { sheet: "没有" } });
  });

  it("lists sheets and names the file", async () => {
    const { port } = await open();
    expect(await port.sheets()).toEqual([
      { name: "名册", visibility: "visible", active: true },
      { name: "空表", visibility: "visible", active: false },
    ]);
    expect(port.fileName).toBe("名册.xlsx");
    expect(await port.limits()).toEqual({ structureProtected: false });
  });
});

describe("writing through Office.js", () => {
  it("carries out a plan in few requests and knows its own marks again", async () => {
    const { office, port, document } = await open();
    await port.apply(marks);
    expect(office.requests()).toBeLessThanOrEqual(5);
    const sheet = document.sheet("名册")!;
    expect([3, 4, 5, 6].map((row) => sheet.cell(row, 6).value)).toEqual(["核对结果", "〔张三〕✗【出生年月】晚 1 天", null, "=1+1"]);
    expect(sheet.conditionalFormats).toHaveLength(1);
    const report = document.sheet("核对报告")!;
    expect(report.cell(3, 2)).toMatchObject({ kind: "text", value: "2026-05" });
    expect(report.links).toEqual([{ area: { top: 3, left: 1, bottom: 3, right: 1 }, location: "'名册'!B4", target: null }]);
    expect(report.look(2, 1)).toMatchObject({ bold: true, fill: "#DDEBF7", wrap: true, vertical: "top", size: 12, underline: true });
    expect(report.columnWidth(2)).toBe(60);
    expect(report.frozen).toEqual({ rows: 2, columns: 0 });
    expect(document.names.every(({ hidden }) => hidden)).toBe(true);

    const owned = await port.owned();
    expect(owned.columns).toEqual([{ name: "_RosterCheck_Column_1", sheet: "名册", column: 6, fromRow: 3, toRow: 6, extendedFilter: false, table: null }]);
    expect(owned.sheets).toEqual([{ name: "_RosterCheck_Sheet_1", sheet: "核对报告", edited: true }]);
    expect(owned.formattedSheets).toEqual(["名册"]);
  });

  it("takes only formats with our signature away", async () => {
    const { port, document } = await open((workbook) => {
      roster(workbook);
      const rules = ["TRUE", 'N("RC1")=0', "$A4=1", 'N("RC1")=0'].map((formula, n) => ({ type: "expression" as const, priority: n + 1, formulae: [formula], style: {} }));
      workbook.getWorksheet("名册")!.addConditionalFormatting({ ref: "B4:B6", rules });
      workbook.getWorksheet("名册")!.addConditionalFormatting({ ref: "C4:C6", rules: [{ type: "top10", rank: 1, percent: false, bottom: false, priority: 9, style: {} }] });
    });
    await port.apply([{ kind: "removeConditionalFormats", sheet: "名册" }]);
    expect(document.sheet("名册")!.conditionalFormats.map(({ formula, type }) => formula ?? type)).toEqual(["TRUE", "$A4=1", "top10"]);
  });

  it("leaves the workbook as it was when a change fails", async () => {
    const { port, document } = await open();
    const failing: readonly Change[] = [...marks, { kind: "addSheet", sheet: "名/册", content: { rows: [["x"]], links: [], looks: [], columnWidths: [], frozenRows: 0 } }];
    await expect(port.apply(failing)).rejects.toMatchObject({ code: "excel-failed", facts: { code: "InvalidArgument" } });
    expect(document.sheets.map(({ name }) => name)).toEqual(["名册", "空表"]);
    expect(document.names).toEqual([]);
    expect(document.sheet("名册")!.conditionalFormats).toEqual([]);
    expect(document.sheet("名册")!.cell(3, 6).value).toBeNull();
  });
});

describe("what stands in the way is said before anything is written", () => {
  it("an active filter", async () => {
    const { port, document } = await open(filtered);
    await expect(port.apply(marks)).rejects.toMatchObject({ code: "filter-active", facts: { sheet: "名册" } });
    expect(document.names).toEqual([]);
  });

  it("a protected sheet", async () => {
    const { port, document } = await open(async (workbook) => {
      roster(workbook);
      await workbook.getWorksheet("名册")!.protect("1", { spinCount: 1 });
    });
    expect((await port.read("名册")).isProtected).toBe(true);
    await expect(port.apply(marks)).rejects.toMatchObject({ code: "protected-sheet" });
    expect(document.sheet("名册")!.cell(3, 6).value).toBeNull();
  });

  it("a sheet that has gone", async () => {
    const { port } = await open();
    await expect(port.apply([{ kind: "removeConditionalFormats", sheet: "没有" }])).rejects.toMatchObject({ code: "unknown-sheet" });
  });
});

it("reads more than one answer can carry, in blocks", async () => {
  const { port, office } = await open((workbook) => {
    const sheet = workbook.addWorksheet("名册");
    for (let row = 0; row < 900; row += 1) sheet.addRow(["汉".repeat(1000), "字".repeat(1000)]);
  });
  const seen: number[] = [];
  const grid = await port.read("名册", { progress: (done) => seen.push(done) });
  expect(grid.cell(900, 2).value).toBe("字".repeat(1000));
  expect(seen.at(-1)).toBe(1800);
  expect(office.requests()).toBeLessThan(12);
});

it("stops reading when the user cancels", async () => {
  const { port } = await open();
  await expect(port.read("名册", { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "cancelled" });
});

it("selects a cell, and hears the user's edits but not its own", async () => {
  const { port, office } = await open();
  const heard: unknown[] = [];
  const stop = await port.watch((edit) => heard.push(edit));
  await port.select({ sheet: "空表", row: 4, column: 2 });
  expect(office.host.selection()).toEqual({ sheet: "空表", area: { top: 4, left: 2, bottom: 4, right: 2 } });
  await port.apply(marks);
  office.host.edit("名册", 4, 1, "张三丰");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toEqual([{ sheet: "名册", address: "A4" }]);
  await stop();
  office.host.edit("名册", 4, 1, "张三");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toHaveLength(1);
});
