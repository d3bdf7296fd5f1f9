import type ExcelJS from "exceljs";
import type { Change } from "../../src/annotation/plan";
import { check, mark } from "../../src/check";
import { guideline2026_2 } from "../../src/guideline";
import { excelWorkbook } from "../../src/workbook/excel";
import type { XlsxDocument } from "../../src/workbook/file/document";
import { fileWorkbook } from "../../src/workbook/file/port";
import { requirementSets } from "../../src/excel-host";
import { documentOf, roster } from "../excel-host/books";
import { install, openOffice } from "../excel-host/office";
import { projectsOf } from "../acceptance/team";

/** A roster with an AutoFilter, and a sheet 表格 with an Excel table. */
function filtersAndTables(workbook: ExcelJS.Workbook): void {
  roster(workbook);
  workbook.getWorksheet("名册")!.autoFilter = "A3:D6";
  workbook.addWorksheet("表格").addTable({
    name: "人员", ref: "B2", headerRow: true, totalsRow: false,
    columns: [{ name: "姓名", filterButton: true }, { name: "国籍", filterButton: true }],
    rows: [["张三", "中国"], ["李四", "法国"]],
  });
}

const look = { fill: "#FFEB9C", font: "#7F4F00" };
const prompt = { title: "出生日期", text: "年-月-日，如 1985-03-02 & <两端都算>" };
const alert = { title: "不是日期", text: "请写成 1985-03-02" };
const plan: readonly Change[] = [
  { kind: "writeColumn", sheet: "名册", column: 5, fromRow: 3, values: ["核对结果", "〔张三〕△【国籍】", null, "=HYPERLINK(1)"] },
  { kind: "setAutoFilterArea", sheet: "名册", area: { top: 3, left: 1, bottom: 6, right: 5 } },
  { kind: "defineName", name: "_RosterCheck_Column_1_F", refersTo: { sheet: "名册", area: { top: 3, left: 5, bottom: 6, right: 5 } } },
  { kind: "addConditionalFormat", sheet: "名册", area: { top: 4, left: 2, bottom: 6, right: 2 }, formula: 'AND(N("RC1")=0,$E4<>"")', look },
  { kind: "addConditionalFormat", sheet: "名册", area: { top: 4, left: 3, bottom: 6, right: 3 }, formula: 'AND(N("RC1")=0,$E4="")', look },
  { kind: "addTableColumn", sheet: "表格", table: "人员", header: "核对结果" },
  { kind: "writeColumn", sheet: "表格", column: 4, fromRow: 3, values: ["〔张三〕△【国籍】", "2026-1"] },
  { kind: "defineName", name: "_RosterCheck_Column_2_T", refersTo: { sheet: "表格", area: { top: 2, left: 4, bottom: 4, right: 4 } } },
  {
    kind: "addSheet", sheet: "核对报告",
    content: {
      rows: [["核对报告", null], ["单元格", "条款", "处数"], ["B4", "1.6-3-a", 12], ["+1", "-x", 2.5], ["TRUE", "１２", "@a"]],
      links: [{ row: 3, column: 1, location: "'名册'!B4" }],
      looks: [
        { area: { top: 1, left: 1, bottom: 1, right: 3 }, look: { bold: true, size: 16 } },
        { area: { top: 3, left: 1, bottom: 3, right: 1 }, look: { underline: true, font: "#0563C1" } },
        { area: { top: 2, left: 1, bottom: 5, right: 3 }, look: { wrap: true, top: true, fill: "#DDEBF7" } },
        { area: { top: 3, left: 2, bottom: 8, right: 2 }, look: { numberFormat: "yyyy-mm-dd", italic: true } },
        { area: { top: 3, left: 1, bottom: 8, right: 1 }, look: { numberFormat: "@" } },
        { area: { top: 2, left: 1, bottom: 5, right: 3 }, look: { border: true } },
        { area: { top: 5, left: 3, bottom: 5, right: 4 }, look: { border: true, bold: true } },
        { area: { top: 7, left: 3, bottom: 8, right: 3 }, look: { border: true } },
      ],
      columnWidths: [10, 24, 8.5],
      chart: { name: "统计", title: "各条款的问题数", description: "1.6-3-a 12 处", source: { top: 2, left: 2, bottom: 4, right: 3 }, place: { top: 6, left: 1, bottom: 12, right: 3 } },
      print: { landscape: true, fitToWidth: false, pagesWide: 3, repeatColumns: 2, repeatRows: { from: 1, to: 2 }, pageNumbers: true, gridlines: true, breaksBefore: [4, 5] },
      frozenRows: 2,
      frozenColumns: 1,
      validations: [
        { area: { top: 3, left: 1, bottom: 20, right: 1 }, rule: { kind: "list", values: ["是", "否"] }, prompt, alert: { ...alert, style: "stop" } },
        { area: { top: 3, left: 2, bottom: 20, right: 2 }, rule: { kind: "date", from: "1930-01-01", to: "2030-12-31" }, prompt, alert: { ...alert, style: "stop" } },
        { area: { top: 3, left: 3, bottom: 20, right: 3 }, rule: { kind: "decimal", from: 0, to: 2.5 }, prompt, alert: { ...alert, style: "warning" } },
        { area: { top: 3, left: 4, bottom: 20, right: 4 }, rule: { kind: "custom", formula: 'LEN(D3)=18' }, prompt, alert: { ...alert, style: "warning" } },
      ],
    },
  },
  { kind: "defineName", name: "_RosterCheck_Sheet_1", refersTo: { sheet: "核对报告", area: { top: 1, left: 1, bottom: 1, right: 1 } } },
  { kind: "defineName", name: "_RosterCheck_Hash_1", refersTo: { text: '0a"b' } },
  { kind: "writeStore", text: '{"version":1,"settings":{"old":true}}' },
  { kind: "writeStore", text: '{"version":1,"settings":{"a":"<&>\\"\ufffe 甲\u2028"}}' },
];

const undone: readonly Change[] = [
  { kind: "removeConditionalFormats", sheet: "名册" },
  { kind: "writeColumn", sheet: "名册", column: 5, fromRow: 3, values: [null, null, null, null] },
  { kind: "setAutoFilterArea", sheet: "名册", area: { top: 3, left: 1, bottom: 6, right: 4 } },
  { kind: "removeTableColumn", sheet: "表格", table: "人员" },
  ...["_RosterCheck_Column_1_F", "_RosterCheck_Column_2_T", "_RosterCheck_Sheet_1", "_RosterCheck_Hash_1"].map((name): Change => ({ kind: "removeName", name })),
  { kind: "removeSheet", sheet: "核对报告" },
  { kind: "writeStore", text: null },
  { kind: "writeStore", text: null },
];

/** Everything that the model says of a workbook. */
function modelOf(document: XlsxDocument) {
  return {
    names: [...document.names],
    customXml: document.customXml.map(({ id, namespace, xml }) => ({ id, namespace, xml: xml() })),
    sheets: document.sheets.map((sheet) => {
      const bottom = (sheet.used?.bottom ?? 0) + 1;
      const right = (sheet.used?.right ?? 0) + 1;
      const cells = [];
      for (let row = 1; row <= bottom; row += 1) {
        for (let column = 1; column <= right; column += 1) cells.push({ row, column, cell: sheet.cell(row, column), look: sheet.look(row, column) });
      }
      return {
        name: sheet.name,
        cells,
        formats: sheet.conditionalFormats.map(({ areas, formula, fill, font, type, stopIfTrue }) => ({ areas, formula, fill, font, type, stopIfTrue })),
        tables: sheet.tables,
        filter: sheet.autoFilter,
        links: sheet.links,
        frozen: sheet.frozen,
        validations: sheet.validations,
        print: sheet.print,
        // Excel has no call for the description.
        charts: sheet.charts.map((chart) => ({ ...chart, description: "" })),
        merges: sheet.merges,
        widths: Array.from({ length: right }, (_, n) => sheet.columnWidth(n + 1)),
      };
    }),
  };
}

describe.each(requirementSets)("one plan, two ports, ExcelApi %s", (requirementSet) => {
  it("leaves the same model, and the same model once cleared", async () => {
    const office = openOffice(await documentOf(filtersAndTables), { requirementSet });
    install(office);
    const file = await documentOf(filtersAndTables);
    const ports = [excelWorkbook(), fileWorkbook(file, "名册.xlsx")] as const;
    const before = modelOf(file);
    for (const port of ports) await port.apply(plan);
    expect(modelOf(office.host.document)).toEqual(modelOf(file));
    expect(modelOf(file).sheets.at(-1)?.validations).toHaveLength(4);
    expect(modelOf(file).sheets).toHaveLength(before.sheets.length + 1);
    expect(await ports[0].owned()).toEqual(await ports[1].owned());
    for (const port of ports) expect(JSON.parse((await port.store()) ?? "")).toEqual({ version: 1, settings: { a: '<&>"\ufffe 甲\u2028' } });
    for (const name of ["名册", "表格"]) {
      const [excel, direct] = [await ports[0].read(name), await ports[1].read(name)];
      expect({ ...excel, cell: null, merges: null }).toEqual({ ...direct, cell: null, merges: null });
    }
    for (const port of ports) await port.apply(undone);
    expect(modelOf(office.host.document)).toEqual(modelOf(file));
    expect(modelOf(file).names).toEqual(before.names);
    expect(await ports[0].store()).toBeNull();
    expect(modelOf(file).customXml).toEqual([]);
  });
});

it("the marks of a real check, report and checklist among them, are the same in both", async () => {
  const build = (workbook: ExcelJS.Workbook): void => {
    workbook.addWorksheet("名册").addRows([...projectsOf({ "1.2": 2, "1.4": 14 }).rows.map((row) => [...row])]);
  };
  const office = openOffice(await documentOf(build), { requirementSet: "1.9" });
  install(office);
  const file = await documentOf(build);
  for (const port of [excelWorkbook(), fileWorkbook(file, "名册.xlsx")]) {
    const result = await check(port, { guideline: guideline2026_2, sheets: null, asOf: null });
    await mark(port, result, { lang: "zh-CN", at: "2026-06-01 14:05" });
  }
  expect(file.sheets.map(({ name }) => name)).toEqual(["名册", "核对报告", "形式审查表"]);
  expect(modelOf(office.host.document)).toEqual(modelOf(file));
});
