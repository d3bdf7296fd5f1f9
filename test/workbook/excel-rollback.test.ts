import type ExcelJS from "exceljs";
import type { Change, SheetContent } from "../../src/annotation/plan";
import { excelWorkbook } from "../../src/workbook/excel";
import { requirementSets } from "../../src/excel-host";
import { documentOf, roster } from "../excel-host/books";
import { install, openOffice } from "../excel-host/office";
import { modelOf } from "./model-of";

/** A second run over a workbook that carries marks already: when it fails midway, those of the first run must still stand. */
const look = (fill: string): { readonly fill: string; readonly font: string } => ({ fill, font: "#9C0006" });
const content = (text: string): SheetContent => ({
  rows: [[text], ["单元格", "2026-05"]],
  links: [{ row: 2, column: 1, location: "'名册'!B4" }],
  looks: [{ area: { top: 1, left: 1, bottom: 1, right: 1 }, look: { bold: true, size: 16 } }],
  columnWidths: [30],
  frozenRows: 1,
});
const format = (column: number, fill: string): Change => ({
  kind: "addConditionalFormat",
  sheet: "名册",
  area: { top: 4, left: column, bottom: 6, right: column },
  formula: `AND(N("RC1")=0,ISNUMBER(FIND("✗【""A1""】",$E4)))`,
  look: look(fill),
});
const firstRun: readonly Change[] = [
  { kind: "writeColumn", sheet: "名册", column: 5, fromRow: 3, values: ["核对结果", "〔张三〕✗【出生年月】旧", null, "〔王五〕？旧"] },
  { kind: "setAutoFilterArea", sheet: "名册", area: { top: 3, left: 1, bottom: 6, right: 5 } },
  { kind: "defineName", name: "_RosterCheck_Column_1_F", refersTo: { sheet: "名册", area: { top: 3, left: 5, bottom: 6, right: 5 } } },
  format(2, "#FFEB9C"),
  format(3, "#FFC7CE"),
  { kind: "addTableColumn", sheet: "表格", table: "人员", header: "核对结果" },
  { kind: "writeColumn", sheet: "表格", column: 4, fromRow: 3, values: ["〔张三〕△旧", "=1+1"] },
  { kind: "defineName", name: "_RosterCheck_Column_2_T", refersTo: { sheet: "表格", area: { top: 2, left: 4, bottom: 4, right: 4 } } },
  { kind: "addSheet", sheet: "核对报告", content: content("旧") },
  { kind: "defineName", name: "_RosterCheck_Sheet_1", refersTo: { sheet: "核对报告", area: { top: 1, left: 1, bottom: 1, right: 1 } } },
  { kind: "defineName", name: "_RosterCheck_Hash_1", refersTo: { text: "abc" } },
  { kind: "writeStore", text: '{"version":1,"settings":{"n":1}}' },
];
const clearing: readonly Change[] = [
  { kind: "removeConditionalFormats", sheet: "名册" },
  { kind: "removeTableColumn", sheet: "表格", table: "人员" },
  { kind: "setAutoFilterArea", sheet: "名册", area: { top: 3, left: 1, bottom: 6, right: 4 } },
  { kind: "writeColumn", sheet: "名册", column: 5, fromRow: 3, values: [null, null, null, null] },
  ...["_RosterCheck_Column_1_F", "_RosterCheck_Column_2_T", "_RosterCheck_Sheet_1", "_RosterCheck_Hash_1"].map((name): Change => ({ kind: "removeName", name })),
  { kind: "removeSheet", sheet: "核对报告" },
  { kind: "writeStore", text: null },
];
const secondRun: readonly Change[] = [
  ...clearing,
  ...firstRun.map((change): Change => (change.kind === "addSheet" ? { ...change, content: content("新") } : change)),
  { kind: "writeStore", text: '{"version":1,"settings":{"n":2}}' },
];
const impossible: Change = { kind: "addSheet", sheet: "名/册", content: content("x") };

function book(workbook: ExcelJS.Workbook): void {
  roster(workbook);
  workbook.getWorksheet("名册")!.autoFilter = "A3:D6";
  workbook.addWorksheet("表格").addTable({
    name: "人员", ref: "B2", headerRow: true, totalsRow: false,
    columns: [{ name: "姓名", filterButton: true }, { name: "国籍", filterButton: true }],
    rows: [["张三", "中国"], ["李四", "法国"]],
  });
}

describe.each([requirementSets[0], requirementSets.at(-1)])("a second run that fails midway, ExcelApi %s", (requirementSet) => {
  async function open() {
    const office = openOffice(await documentOf(book), { requirementSet: requirementSet! });
    install(office);
    const port = excelWorkbook();
    await port.apply(firstRun);
    return { port, document: office.host.document };
  }

  test.each(secondRun.map((change, at) => [at, change.kind] as const))("before change %d (%s)", async (at) => {
    const { port, document } = await open();
    const before = modelOf(document);
    await expect(port.apply([...secondRun.slice(0, at), impossible, ...secondRun.slice(at)])).rejects.toMatchObject({ code: "excel-failed" });
    expect(modelOf(document)).toEqual(before);
  });

  test("after its last change; tried again it succeeds", async () => {
    const { port, document } = await open();
    const before = modelOf(document);
    await expect(port.apply([...secondRun, impossible])).rejects.toMatchObject({ code: "excel-failed" });
    expect(modelOf(document)).toEqual(before);
    await port.apply(secondRun);
    expect(document.sheets.map(({ name }) => name)).toEqual(["名册", "空表", "表格", "核对报告"]);
    expect(document.sheet("核对报告")?.cell(1, 1).value).toBe("新");
    await port.apply(clearing);
    expect(document.sheets.map(({ name }) => name)).toEqual(["名册", "空表", "表格"]);
    expect(document.names.filter(({ name }) => name.startsWith("_RosterCheck"))).toEqual([]);
  });
});
