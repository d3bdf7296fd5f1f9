import type { Cell } from "../../src/roster/grid";
import { openXlsx } from "../../src/workbook/file/open";
import type { XlsxDocument, XlsxSheet } from "../../src/workbook/file/document";
import { contentTypes, main, office, rels, strictMain, workbook, zip, type Parts } from "./fixtures";

function open(inside: string, more: Parts = {}): XlsxSheet {
  return openDocument(inside, more).sheets[0]!;
}
function openDocument(inside: string, more: Parts = {}): XlsxDocument {
  return openXlsx(zip(workbook(inside, more)));
}
const row = (cells: string, attributes = ' r="1"'): string => `<sheetData><row${attributes}>${cells}</row></sheetData>`;
const values = (sheet: XlsxSheet, count: number, line = 1): Cell["value"][] => Array.from({ length: count }, (_, index) => sheet.cell(line, index + 1).value);

describe("kinds of cells", () => {
  test.each<[string, string, Cell["kind"], Cell["value"]]>([
    ["a shared string", '<c r="A1" t="s"><v>1</v></c>', "text", "张三"],
    ["a shared string that is not there", '<c r="A1" t="s"><v>99</v></c>', "text", ""],
    ["an inline string", '<c r="A1" t="inlineStr"><is><t>甲 &amp; 乙</t></is></c>', "text", "甲 & 乙"],
    ["an inline string with runs", '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r></is></c>', "text", "甲 乙"],
    ["an inline string with a reading aid", '<c r="A1" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></is></c>', "text", "東京"],
    ["escapes", '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_&#x4e2d;&#25991;&lt;</t></is></c>', "text", "a\rb_x0041_中文<"],
    ["CDATA and comments", '<c r="A1" t="inlineStr"><is><t>a<!-- no --><![CDATA[<b>]]>c</t></is></c>', "text", "a<b>c"],
    ["an integer", '<c r="A1"><v>29587</v></c>', "number", 29587],
    ["a decimal", '<c r="A1"><v>0.1</v></c>', "number", 0.1],
    ["a decimal of 17 digits", '<c r="A1"><v>1.1000000000000001</v></c>', "number", 1.1],
    ["an exponent", '<c r="A1"><v>1.1010119810101E+17</v></c>', "number", 110101198101010000],
    ["a negative number", '<c r="A1" t="n"><v>-12.5</v></c>', "number", -12.5],
    ["a number in CDATA", '<c r="A1"><v><![CDATA[7]]></v></c>', "number", 7],
    ["true", '<c r="A1" t="b"><v>1</v></c>', "boolean", true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', "boolean", false],
    ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', "error", "#N/A"],
    ["an ISO date", '<c r="A1" t="d"><v>1981-01-01T12:00:00</v></c>', "number", 29587.5],
    ["an empty cell with a style", '<c r="A1" s="1"/>', "empty", null],
    ["an empty value", '<c r="A1"><v></v></c>', "empty", null],
    ["attributes with blanks and apostrophes", "<c  t = 's'  r = 'A1' ><v>0</v></c>", "text", "姓名"],
  ])("%s", (_, xml, kind, value) => {
    expect(open(row(xml)).cell(1, 1)).toMatchObject({ kind, value, formula: false });
  });

  test("results of formulas, and the formulas themselves", () => {
    const sheet = open(
      '<sheetData><row r="1"><c r="A1" t="str"><f>B1&amp;"&lt;x&gt;"</f><v>y</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+$C$1+名册!D1</f><v>1</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1"><f>NOW()</f></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c><c r="C3"><f t="array" ref="C3:C4">A1:A2</f><v>4</v></c></row></sheetData>',
    );
    expect(sheet.cell(1, 1)).toEqual({ kind: "text", value: "y", numberFormat: "General", formula: true });
    expect(sheet.formula(1, 1)).toBe('B1&"<x>"');
    expect(sheet.formula(3, 2)).toBe("A3+$C$1+名册!D3");
    expect(sheet.cell(1, 3)).toMatchObject({ kind: "error", value: "#DIV/0!", formula: true });
    expect(sheet.cell(1, 4)).toMatchObject({ kind: "empty", formula: true });
    expect(sheet.formula(3, 3)).toBe("A1:A2");
    expect(sheet.formula(9, 9)).toBeNull();
  });
});

describe("odd but legal input", () => {
  test("elements with a prefix", () => {
    const sheet = open("", {
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>1</x:v></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`,
      "xl/sharedStrings.xml": `<x:sst xmlns:x="${main}"><x:si><x:t>a</x:t></x:si><x:si><x:r><x:t>张</x:t></x:r><x:r><x:t>三</x:t></x:r></x:si></x:sst>`,
    });
    expect(sheet.cell(1, 1).value).toBe("张三");
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
  });

  test("rows and cells that do not say where they are", () => {
    const sheet = open("<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r='4'><c r='C4'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>");
    expect([values(sheet, 2), values(sheet, 4, 4), values(sheet, 1, 5)]).toEqual([[1, 2], [null, null, 3, 4], [5]]);
    expect(sheet.used).toEqual({ top: 1, left: 1, bottom: 5, right: 4 });
  });

  test("rows out of order, a row given twice, cells out of order", () => {
    const sheet = open('<sheetData><row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>9</v></c></row><row r="3"><c r="D3"><v>4</v></c></row></sheetData>');
    expect(values(sheet, 4, 3)).toEqual([1, 2, null, 4]);
    expect(sheet.cell(1, 1).value).toBe(9);
    expect(sheet.used).toEqual({ top: 1, left: 1, bottom: 3, right: 4 });
  });

  test.each(["<sheetData/>", "<sheetData></sheetData>", "", '<sheetData><row r="7"/></sheetData>'])("no cells: %s", (inside) => {
    const sheet = open(inside);
    expect(sheet.used).toBeNull();
    expect(sheet.cell(1, 1)).toEqual({ kind: "empty", value: null, numberFormat: "General", formula: false });
    sheet.setValue(2, 2, "甲");
    expect(sheet.used).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
  });

  test("strict namespaces and the 1904 date system", () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const document = openDocument("", {
      "_rels/.rels": rels([["rId1", `${strict}/officeDocument`, "xl/workbook.xml"]]),
      "xl/_rels/workbook.xml.rels": rels([["rId1", `${strict}/worksheet`, "worksheets/sheet1.xml"]]),
      "xl/workbook.xml": `<workbook xmlns="${strictMain}" xmlns:r="${strict}" conformance="strict"><workbookPr date1904="1"/><sheets><sheet name="名册" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="${strictMain}">${row('<c r="A1" t="d"><v>1904-01-02</v></c>')}</worksheet>`,
    });
    expect(document.date1904).toBe(true);
    expect(document.sheets[0]?.cell(1, 1).value).toBe(1);
    document.addSheet("核对报告").setValue(1, 1, "甲");
    const again = openXlsx(document.save());
    expect(again.sheet("核对报告")?.cell(1, 1).value).toBe("甲");
  });

  test("UTF-16 and a byte order mark", () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${main}">${row('<c r="A1" t="inlineStr"><is><t>中</t></is></c>')}</worksheet>`;
    expect(open("", { "xl/worksheets/sheet1.xml": new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")) }).cell(1, 1).value).toBe("中");
    expect(open("", { "xl/worksheets/sheet1.xml": `\ufeff${text.replace("UTF-16", "UTF-8")}` }).cell(1, 1).value).toBe("中");
  });

  test("a workbook without styles and without shared strings", () => {
    const parts = workbook(row('<c r="A1"><v>1</v></c>'), { "xl/_rels/workbook.xml.rels": rels([["rId1", "worksheet", "worksheets/sheet1.xml"]]), "[Content_Types].xml": contentTypes({ "xl/workbook.xml": "sheet.main", "xl/worksheets/sheet1.xml": "worksheet" }) });
    delete parts["xl/styles.xml"];
    delete parts["xl/sharedStrings.xml"];
    const document = openXlsx(zip(parts));
    document.sheets[0]?.setLook({ top: 1, left: 1, bottom: 1, right: 1 }, { bold: true, fill: "#FFC7CE" });
    const look = openXlsx(document.save()).sheets[0]?.look(1, 1);
    expect(look).toMatchObject({ bold: true, fill: "#FFC7CE", numberFormat: "General" });
  });
});

describe("what surrounds the cells", () => {
  test("hidden rows and columns, widths, panes", () => {
    const sheet = open(
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="9.5" defaultRowHeight="15"/>' +
        '<cols><col min="2" max="4" width="20.5" customWidth="1"/><col min="6" max="7" width="8" hidden="1"/></cols><sheetData><row r="2" hidden="1"><c r="A2"><v>1</v></c></row></sheetData>',
    );
    expect([...sheet.hiddenRows]).toEqual([2]);
    expect([...sheet.hiddenColumns]).toEqual([6, 7]);
    expect([1, 2, 4, 5].map((column) => sheet.columnWidth(column))).toEqual([9.5, 20.5, 20.5, 9.5]);
    expect(sheet.frozen).toEqual({ rows: 3, columns: 1 });
  });

  test("protection in the words of Office.js", () => {
    const protection = open('<sheetData/><sheetProtection sheet="1" objects="1" formatCells="0" autoFilter="0"/>').protection;
    expect(protection).toMatchObject({ isProtected: true, allowFormatCells: true, allowAutoFilter: true, allowSort: false, allowEditObjects: false, allowEditScenarios: true });
    expect(open("<sheetData/>").protection.isProtected).toBe(false);
  });

  test("cells that protection leaves open", () => {
    const sheet = open('<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData><sheetProtection sheet="1"/>', {
      "xl/styles.xml": `<styleSheet xmlns="${main}"><cellXfs count="2"><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>`,
    });
    expect([sheet.locked(1, 1), sheet.locked(1, 2)]).toEqual([false, true]);
  });

  test("links, within and outside", () => {
    const sheet = open('<sheetData/><hyperlinks><hyperlink ref="A1" r:id="rId5"/><hyperlink ref="B1:B2" location="\'名 册\'!A1"/></hyperlinks>', {
      "xl/worksheets/_rels/sheet1.xml.rels": rels([["rId5", "hyperlink", "https://example.org/?a=1&amp;b=2", true]]),
    });
    expect(sheet.links).toEqual([
      { area: { top: 1, left: 1, bottom: 1, right: 1 }, location: null, target: "https://example.org/?a=1&b=2" },
      { area: { top: 1, left: 2, bottom: 2, right: 2 }, location: "'名 册'!A1", target: null },
    ]);
  });

  test("notes", () => {
    const sheet = open('<sheetData/>', {
      "xl/worksheets/_rels/sheet1.xml.rels": rels([["rId1", "comments", "../comments1.xml"]]),
      "xl/comments1.xml": `<comments xmlns="${main}"><commentList><comment ref="B2" authorId="0"><text><r><t>王: </t></r><r><t>核实</t></r></text></comment></commentList></comments>`,
    });
    expect([sheet.note(2, 2), sheet.note(1, 1)]).toEqual(["王: 核实", null]);
  });

  test("names, chart sheets, visibility and the active tab", () => {
    const document = openDocument("<sheetData/>", {
      "xl/_rels/workbook.xml.rels": rels([["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "chartsheet", "chartsheets/sheet1.xml"], ["rId3", "worksheet", "worksheets/sheet2.xml"]]),
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${main}"/>`,
      "xl/worksheets/sheet2.xml": `<worksheet xmlns="${main}"><sheetData/></worksheet>`,
      "xl/workbook.xml":
        `<workbook xmlns="${main}" xmlns:r="${office}"><workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="2"/></bookViews><sheets><sheet name="甲" sheetId="4" state="veryHidden" r:id="rId1"/><sheet name="图" sheetId="9" r:id="rId2"/><sheet name="乙&amp;丙" sheetId="2" r:id="rId3"/></sheets>` +
        '<definedNames><definedName name="局" localSheetId="2" hidden="1">乙!$A$1</definedName><definedName name="全">"a&amp;b"</definedName></definedNames></workbook>',
    });
    expect(document.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["甲", "veryHidden"], ["乙&丙", "visible"]]);
    expect(document.activeSheet).toBe(1);
    expect(document.structureProtected).toBe(true);
    expect(document.names).toEqual([
      { name: "局", formula: "乙!$A$1", hidden: true, scope: "乙&丙" },
      { name: "全", formula: '"a&b"', hidden: false, scope: null },
    ]);
  });
});

describe("looks", () => {
  const styles = (xf: string, more: { fonts?: string; fills?: string; formats?: string } = {}): Parts => ({
    "xl/styles.xml":
      `<styleSheet xmlns="${main}"><numFmts>${more.formats ?? ""}</numFmts><fonts>${more.fonts ?? "<font/>"}</fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${more.fills ?? ""}</fills>` +
      `<cellXfs><xf/>${xf}</cellXfs><dxfs><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`,
  });
  const cell = row('<c r="A1" s="1"><v>29587</v></c>');

  test.each([
    ['<color rgb="FF112233"/>', "#112233"],
    ['<color indexed="10"/>', "#FF0000"],
    ['<color theme="4"/>', "#4F81BD"],
    ['<color theme="1" tint="0.5"/>', "#808080"],
    ['<color theme="0" tint="-0.249977111117893"/>', "#BFBFBF"],
    ['<color theme="4" tint="0.79998168889431442"/>', "#DCE6F1"],
    ['<color theme="4" tint="-0.249977111117893"/>', "#366092"],
    ['<color auto="1"/>', null],
  ])("colour %s", (color, expected) => {
    const font = open(cell, styles('<xf fontId="0"/>', { fonts: `<font>${color}</font>` })).look(1, 1).font;
    // Excel counts lightness in steps of its own; one step of 256 apart is the same colour.
    const channels = (rgb: string | null): number[] => (rgb === null ? [] : [1, 3, 5].map((at) => parseInt(rgb.slice(at, at + 2), 16)));
    expect(channels(font)).toHaveLength(channels(expected).length);
    channels(expected).forEach((channel, index) => expect(Math.abs(channel - channels(font)[index]!)).toBeLessThanOrEqual(1));
  });

  test("font, fill, alignment and number format", () => {
    const look = open(
      cell,
      styles('<xf fontId="1" fillId="2" numFmtId="176"><alignment horizontal="center" vertical="top" wrapText="1"/></xf>', {
        fonts: '<font/><font><b/><i val="0"/><u/><sz val="14"/><name val="黑体"/></font>',
        fills: '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill>',
        formats: '<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>',
      }),
    ).look(1, 1);
    expect(look).toEqual({ bold: true, italic: false, underline: true, size: 14, fontName: "黑体", font: null, fill: "#FFFF00", wrap: true, horizontal: "center", vertical: "top", numberFormat: 'yyyy"年"m"月"' });
  });

  test.each([[14, "yyyy/m/d"], [57, 'yyyy"年"m"月"'], [31, 'yyyy"年"m"月"d"日"'], [49, "@"], [0, "General"]])("built-in number format %d", (id, format) => {
    expect(open(cell, styles(`<xf numFmtId="${String(id)}"/>`)).cell(1, 1).numberFormat).toBe(format);
  });

  test("a cell that is not in the file looks like its row, else like its column", () => {
    const sheet = open('<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="1" s="0" customFormat="1"><c r="A1"/></row><row r="2"/></sheetData>', styles('<xf numFmtId="49"/>'));
    expect([sheet.look(1, 2).numberFormat, sheet.look(2, 2).numberFormat, sheet.cell(5, 3).numberFormat, sheet.look(2, 4).numberFormat]).toEqual(["General", "@", "@", "General"]);
  });

  test("conditional formats in the order of their priority, those of the extension list too", () => {
    const sheet = open(
      '<sheetData/><conditionalFormatting sqref="A1:A9 C1:C9"><cfRule type="expression" dxfId="0" priority="3" stopIfTrue="1"><formula>A1&gt;"x"</formula></cfRule><cfRule type="dataBar" priority="1"><dataBar/></cfRule></conditionalFormatting>' +
        '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="x14"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="xm"><x14:cfRule type="expression" priority="2"><xm:f>B1=1</xm:f></x14:cfRule><xm:sqref>B1:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
      styles(""),
    );
    expect(sheet.conditionalFormats.map(({ type, priority, formula, fill, font, stopIfTrue, areas }) => [type, priority, formula, fill, font, stopIfTrue, areas.length])).toEqual([
      ["dataBar", 1, null, null, null, false, 2],
      ["expression", 2, "B1=1", null, null, false, 1],
      ["expression", 3, 'A1>"x"', "#FFC7CE", "#9C0006", true, 2],
    ]);
  });
});
