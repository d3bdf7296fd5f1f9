import type { Change } from "../../src/annotation/plan";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import type { XlsxDocument, XlsxSheet } from "../../src/workbook/file/document";
import { contentHash } from "../../src/workbook/content-hash";
import { partText, unzip } from "./fixtures";
import { mayChange, richWorkbook } from "./rich";

const look = { fill: "#FFC7CE", font: "#9C0006" };
const report = [["核对报告", null], ["张三", 3], ["=cmd", "甲\n<乙> & 丙"]];
const mark: readonly Change[] = [
  { kind: "writeColumn", sheet: "名册", column: 5, fromRow: 2, values: ["核对结果", "〔张三〕✗【出生】不符合 1.6-3-a", null, "〔张三〕？【性别】空着"] },
  { kind: "setAutoFilterArea", sheet: "名册", area: { top: 2, left: 1, bottom: 5, right: 5 } },
  { kind: "addConditionalFormat", sheet: "名册", area: { top: 3, left: 2, bottom: 5, right: 2 }, formula: 'AND(N("RC1")=0,LEFT($E3,LEN($A3)+2)="〔"&$A3&"〕",ISNUMBER(FIND("✗【出生】",$E3)))', look },
  { kind: "addConditionalFormat", sheet: "名册", area: { top: 3, left: 3, bottom: 5, right: 3 }, formula: 'AND(N("RC1")=0,ISNUMBER(FIND("？【性别】",$E3)))', look: { fill: "#FFEB9C", font: "#7F6000" } },
  { kind: "defineName", name: "_RosterCheck_Column_1_F", refersTo: { sheet: "名册", area: { top: 2, left: 5, bottom: 5, right: 5 } } },
  { kind: "addTableColumn", sheet: "表 格", table: "表1", header: "核对结果" },
  { kind: "writeColumn", sheet: "表 格", column: 3, fromRow: 2, values: ["〔张三〕△【姓名】…", null] },
  { kind: "defineName", name: "_RosterCheck_Column_2_T", refersTo: { sheet: "表 格", area: { top: 1, left: 3, bottom: 4, right: 3 } } },
  {
    kind: "addSheet",
    sheet: "核对报告",
    content: {
      rows: report,
      links: [{ row: 2, column: 1, location: "'名册'!A3" }],
      looks: [{ area: { top: 1, left: 1, bottom: 1, right: 2 }, look: { bold: true, fill: "#DDEBF7" } }],
      columnWidths: [20, 60.5],
      frozenRows: 1,
    },
  },
  { kind: "defineName", name: "_RosterCheck_Sheet_1", refersTo: { sheet: "核对报告", area: { top: 1, left: 1, bottom: 1, right: 1 } } },
  { kind: "defineName", name: "_RosterCheck_Hash_1", refersTo: { text: contentHash(report) } },
];
const clear: readonly Change[] = [
  { kind: "removeConditionalFormats", sheet: "名册" },
  { kind: "setAutoFilterArea", sheet: "名册", area: { top: 2, left: 1, bottom: 5, right: 4 } },
  { kind: "writeColumn", sheet: "名册", column: 5, fromRow: 2, values: [null, null, null, null] },
  { kind: "removeTableColumn", sheet: "表 格", table: "表1" },
  { kind: "removeSheet", sheet: "核对报告" },
  ...["_RosterCheck_Column_1_F", "_RosterCheck_Column_2_T", "_RosterCheck_Sheet_1", "_RosterCheck_Hash_1"].map((name): Change => ({ kind: "removeName", name })),
];

async function applied(bytes: Uint8Array, changes: readonly Change[]): Promise<Uint8Array> {
  const port = fileWorkbook(openXlsx(bytes), "名册.xlsx");
  await port.apply(changes);
  return port.save();
}

/** Everything that clearing promises to leave as it was. */
function facts(document: XlsxDocument): unknown {
  const cells = (sheet: XlsxSheet): unknown[] =>
    Array.from({ length: 8 }, (_, y) =>
      Array.from({ length: 9 }, (_x, x) => [sheet.cell(y + 1, x + 1), sheet.formula(y + 1, x + 1), sheet.look(y + 1, x + 1), sheet.note(y + 1, x + 1)]),
    );
  return {
    names: document.names,
    active: document.activeSheet,
    sheets: document.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      used: sheet.used,
      cells: cells(sheet),
      merges: sheet.merges,
      hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
      widths: [1, 2, 5, 8].map((column) => sheet.columnWidth(column)),
      frozen: sheet.frozen,
      protection: sheet.protection,
      filter: sheet.autoFilter,
      tables: sheet.tables,
      formats: sheet.conditionalFormats.map(({ id, ...format }) => [id === "", format]),
      links: sheet.links,
    })),
  };
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzip(before), unzip(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]);
}

describe("marking a workbook that holds about everything", () => {
  const original = richWorkbook();
  let marked: Uint8Array;
  beforeAll(async () => {
    marked = await applied(original, mark);
  });

  test("no part is lost, and only those that must change do", () => {
    const changed = changedParts(original, marked);
    expect(changed.filter((name) => !mayChange.has(name))).toEqual(["xl/worksheets/sheet4.xml"]);
    expect(Object.keys(unzip(marked)).slice(0, -1)).toEqual(Object.keys(unzip(original)));
  });

  test("the marks are there", async () => {
    const document = openXlsx(marked);
    const sheet = document.sheet("名册")!;
    expect([2, 3, 4, 5].map((row) => sheet.cell(row, 5).value)).toEqual(["核对结果", "〔张三〕✗【出生】不符合 1.6-3-a", null, "〔张三〕？【性别】空着"]);
    expect(sheet.autoFilter).toEqual({ area: { top: 2, left: 1, bottom: 5, right: 5 }, filtered: true });
    expect(document.names[0]).toEqual({ name: "_xlnm._FilterDatabase", formula: "名册!$A$2:$E$5", hidden: true, scope: "名册" });
    expect(sheet.conditionalFormats.map(({ type, priority, fill }) => [type, priority, fill])).toEqual([
      ["expression", 1, "#FFEB9C"],
      ["expression", 2, "#FFC7CE"],
      ["dataBar", 4, null],
      ["cellIs", 4, "#00FF00"],
      ["expression", 6, null],
      ["duplicateValues", 9, "#00FF00"],
    ]);
    expect(document.sheet("表 格")?.tables).toEqual([
      { name: "表1", area: { top: 1, left: 1, bottom: 4, right: 3 }, headerRow: true, totalsRow: true, columns: ["姓名", "出生\n年月", "核对结果"], filtered: false },
    ]);
    const page = document.sheet("核对报告")!;
    expect([page.cell(3, 1).value, page.cell(3, 2).value, page.formula(3, 1)]).toEqual(["=cmd", "甲\n<乙> & 丙", null]);
    expect([page.look(1, 2).bold, page.look(1, 2).fill, page.look(2, 1).bold, page.columnWidth(2), page.frozen.rows]).toEqual([true, "#DDEBF7", false, 60.5, 1]);
    expect(page.links).toEqual([{ area: { top: 2, left: 1, bottom: 2, right: 1 }, location: "'名册'!A3", target: null }]);
    expect(await fileWorkbook(document, "").owned()).toEqual({
      columns: [
        { name: "_RosterCheck_Column_1_F", sheet: "名册", column: 5, fromRow: 2, toRow: 5, extendedFilter: true, table: null },
        { name: "_RosterCheck_Column_2_T", sheet: "表 格", column: 3, fromRow: 1, toRow: 4, extendedFilter: false, table: "表1" },
      ],
      sheets: [{ name: "_RosterCheck_Sheet_1", sheet: "核对报告", edited: false }],
      names: ["_RosterCheck_Column_1_F", "_RosterCheck_Column_2_T", "_RosterCheck_Sheet_1", "_RosterCheck_Hash_1"],
      formattedSheets: ["名册"],
    });
  });

  test("the XML is in the order that the schema wants, with texts as texts", () => {
    const xml = partText(marked, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<row r="3" spans="1:5" hidden="1" x14ac:dyDescent="0.25">');
    expect(xml).toContain('<c r="E3" s="2" t="inlineStr"><is><t xml:space="preserve">〔张三〕✗【出生】不符合 1.6-3-a</t></is></c></row>');
    expect(xml.indexOf("<mergeCells")).toBeLessThan(xml.indexOf("<conditionalFormatting"));
    expect(partText(marked, "xl/worksheets/sheet4.xml")).not.toContain("<f>");
    expect(partText(marked, "xl/tables/table1.xml")).toContain('ref="A1:C4" totalsRowCount="1"><autoFilter ref="A1:C3"/><tableColumns count="3">');
    expect(partText(marked, "xl/tables/table1.xml")).toContain('<tableColumn id="5" name="核对结果"/></tableColumns>');
    expect(partText(marked, "[Content_Types].xml")).toContain('<Override PartName="/xl/worksheets/sheet4.xml"');
    expect(partText(marked, "xl/workbook.xml")).toContain('<sheet name="核对报告" sheetId="8" r:id="rId10"/></sheets>');
  });

  test("clearing, in a file that was saved in between, keeps every promise", async () => {
    const cleared = await applied(marked, clear);
    expect(facts(openXlsx(cleared))).toEqual(facts(openXlsx(original)));
    expect(changedParts(original, cleared)).toEqual(["xl/styles.xml"]);
    expect((await fileWorkbook(openXlsx(cleared), "").owned())).toEqual({ columns: [], sheets: [], names: [], formattedSheets: [] });
  });

  test("clearing in the same session does too", async () => {
    const port = fileWorkbook(openXlsx(original), "");
    await port.apply(mark);
    await port.apply(clear);
    expect(changedParts(original, port.save())).toEqual(["xl/styles.xml"]);
  });

  test("marking and clearing ten times adds nothing more", async () => {
    let bytes = await applied(marked, clear);
    const once = bytes.length;
    for (let round = 0; round < 9; round++) bytes = await applied(await applied(bytes, mark), clear);
    expect(bytes.length).toBe(once);
  });

  test("a report that somebody edited is told apart", async () => {
    const document = openXlsx(marked);
    document.sheet("核对报告")?.setValue(4, 1, "已电话核实");
    expect((await fileWorkbook(openXlsx(document.save()), "").owned()).sheets[0]?.edited).toBe(true);
  });

  test("of changes that fail nothing is left", async () => {
    const document = openXlsx(original);
    const port = fileWorkbook(document, "");
    await expect(port.apply([...mark, { kind: "removeSheet", sheet: "没有" }])).rejects.toMatchObject({ code: "unknown-sheet" });
    expect(facts(document)).toEqual(facts(openXlsx(original)));
    expect(Buffer.compare(port.save(), original)).toBe(0);
    await port.apply(mark);
    expect(changedParts(marked, port.save())).toEqual([]);
  });

  test("a run that was cancelled changes nothing", async () => {
    const control = new AbortController();
    control.abort();
    const port = fileWorkbook(openXlsx(original), "");
    await expect(port.apply(mark, { signal: control.signal })).rejects.toMatchObject({ code: "cancelled" });
    expect(Buffer.compare(port.save(), original)).toBe(0);
  });

  test("a sheet behind ours keeps its own names when ours goes", () => {
    const document = openXlsx(marked);
    document.addSheet("后来");
    document.addName({ name: "局部", formula: "后来!$A$1", hidden: false, scope: "后来" });
    document.removeSheet("核对报告");
    const again = openXlsx(document.save());
    expect(again.names.filter(({ scope }) => scope !== null).map(({ name, scope }) => [name, scope])).toEqual([
      ["_xlnm._FilterDatabase", "名册"],
      ["_xlnm.Print_Area", "暗"],
      ["局部", "后来"],
    ]);
  });
});
