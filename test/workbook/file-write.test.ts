import { openXlsx } from "../../src/workbook/file/open";
import type { XlsxDocument, XlsxSheet } from "../../src/workbook/file/document";
import { contentTypes, main, partText, rels, unzip, workbook, zip, type Parts } from "./fixtures";
import { richWorkbook } from "./rich";

const sheetPath = "xl/worksheets/sheet1.xml";

/** The sheet's XML after the change, from inside the worksheet element, and the file opened again. */
function changed(inside: string, change: (sheet: XlsxSheet, document: XlsxDocument) => void, more: Parts = {}): { xml: string; sheet: XlsxSheet; bytes: Uint8Array } {
  const document = openXlsx(zip(workbook(inside, more)));
  change(document.sheets[0]!, document);
  const bytes = document.save();
  const xml = partText(bytes, sheetPath).replace(/^[\s\S]*?<(?:\w+:)?worksheet[^>]*>/, "").replace(/<\/(?:\w+:)?worksheet>$/, "");
  return { xml, sheet: openXlsx(bytes).sheets[0]!, bytes };
}
const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;

describe("cells go where they belong and nothing else moves", () => {
  const rows = '<sheetData>\n <row r="2" spans="2:3" ht="20"><c r="B2" s="1"><v>1</v></c><!-- kept --><c r="D2"><v>2</v></c></row>\n <row r="5"/>\n</sheetData>';

  test.each<[string, number, number, string]>([
    ["before the first cell", 2, 1, rows.replace('spans="2:3" ht="20">', `spans="1:3" ht="20">${text("A2", "甲")}`)],
    ["between cells", 2, 3, rows.replace("<!-- kept -->", `<!-- kept -->${text("C2", "甲")}`)],
    ["after the last cell", 2, 6, rows.replace('"2:3"', '"2:6"').replace("</row>", `${text("F2", "甲")}</row>`)],
    ["into a row without cells", 5, 1, rows.replace('<row r="5"/>', `<row r="5">${text("A5", "甲")}</row>`)],
    ["before the first row", 1, 1, rows.replace('<row r="2"', `<row r="1">${text("A1", "甲")}</row><row r="2"`)],
    ["between rows", 3, 1, rows.replace('<row r="5"/>', `<row r="3">${text("A3", "甲")}</row><row r="5"/>`)],
    ["after the last row", 9, 2, rows.replace('<row r="5"/>', `<row r="5"/><row r="9">${text("B9", "甲")}</row>`)],
  ])("%s", (_, row, column, expected) => {
    expect(changed(rows, (sheet) => sheet.setValue(row, column, "甲")).xml).toBe(expected);
  });

  test("a value in place of another keeps the style", () => {
    expect(changed(rows, (sheet) => sheet.setValue(2, 2, 29587.25)).xml).toBe(rows.replace("<v>1</v>", "<v>29587.25</v>"));
    expect(changed(rows, (sheet) => sheet.setValue(2, 2, true)).xml).toContain('<c r="B2" s="1" t="b"><v>1</v></c>');
  });

  test("emptying keeps a styled cell and drops one without a style", () => {
    const { xml } = changed(rows, (sheet) => {
      sheet.setValue(2, 2, null);
      sheet.setValue(2, 4, null);
    });
    expect(xml).toContain('<c r="B2" s="1"/><!-- kept --></row>');
  });

  test("writing and emptying again leaves the file as it was", () => {
    const before = zip(workbook(rows));
    const document = openXlsx(before);
    for (const row of [1, 2, 3, 9]) document.sheets[0]!.setValue(row, 7, "甲");
    const between = openXlsx(document.save());
    for (const row of [1, 2, 3, 9]) {
      document.sheets[0]!.setValue(row, 7, null);
      between.sheets[0]!.setValue(row, 7, null);
    }
    expect(Buffer.compare(document.save(), before)).toBe(0);
    expect(partText(between.save(), sheetPath)).toBe(partText(before, sheetPath).replace('"2:3"', '"2:7"'));
  });

  test.each(["  两端 ", "a\nb\tc", "<&>\"'", "=SUM(A1)", "_x000D_", "a\r\nb\u0001", "𠮷野家", ""])("text %j comes back as it was", (value) => {
    const { sheet, xml } = changed(rows, (one) => one.setValue(1, 1, value));
    expect(sheet.cell(1, 1)).toEqual({ kind: "text", value, numberFormat: "General", formula: false });
    expect(xml).not.toContain("<f>");
  });

  test("with prefixes, ours has the same", () => {
    const { xml, sheet } = changed("", (one) => {
      one.setValue(1, 2, "甲");
      one.addConditionalFormat({ area: { top: 1, left: 1, bottom: 2, right: 1 }, formula: 'A1<"b"', fill: "#FFC7CE", font: "#9C0006" });
    }, { [sheetPath]: `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>` });
    expect(xml).toContain('<x:c r="B1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c></x:row></x:sheetData><x:conditionalFormatting sqref="A1:A2"><x:cfRule type="expression" dxfId="0" priority="1"><x:formula>A1&lt;"b"</x:formula>');
    expect(sheet.conditionalFormats[0]?.fill).toBe("#FFC7CE");
  });

  test("rows and cells that did not say where they are say it then", () => {
    const { xml, sheet } = changed("<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>", (one) => {
      one.setValue(1, 4, 4);
      one.setValue(7, 1, 7);
    });
    expect(xml).toBe('<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="D1"><v>4</v></c></row><row r="2"><c r="A2"><v>3</v></c></row><row r="7"><c r="A7"><v>7</v></c></row></sheetData>');
    expect([sheet.cell(1, 2).value, sheet.cell(2, 1).value]).toEqual([2, 3]);
  });

  test("the dimension follows", () => {
    expect(changed(`<dimension ref="B2:D5"/>${rows}`, (sheet) => sheet.setValue(9, 7, 1)).xml).toContain('<dimension ref="B2:G9"/>');
  });

  test("a read grid stays as it was read", () => {
    const document = openXlsx(zip(workbook(rows)));
    const cell = document.sheets[0]!.snapshot();
    document.sheets[0]!.setValue(2, 2, "新");
    expect([cell(2, 2).value, document.sheets[0]!.cell(2, 2).value]).toEqual([1, "新"]);
  });
});

describe("formulas that are overwritten", () => {
  test("the other cells of a shared formula keep theirs, and the order of calculation goes", () => {
    const document = openXlsx(richWorkbook());
    document.sheet("名册")!.setValue(4, 2, "李四");
    const bytes = document.save();
    const sheet = openXlsx(bytes).sheet("名册")!;
    expect([sheet.formula(4, 2), sheet.cell(4, 2).value, sheet.formula(5, 2), sheet.cell(5, 2).value]).toEqual([null, "李四", 'A5&"x"', "张三x"]);
    expect(unzip(bytes)["xl/calcChain.xml"]).toBeUndefined();
    expect(partText(bytes, "[Content_Types].xml") + partText(bytes, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(partText(bytes, sheetPath)).toContain('<c r="B5" s="0" t="str"><f>A5&amp;"x"</f><v>张三x</v></c>');
  });
});

describe("conditional formats", () => {
  const block = (sqref: string, priority: number): string => `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" priority="${String(priority)}"><formula>1</formula></cfRule></conditionalFormatting>`;
  const inside = `<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>${block("A1", 5)}${block("B1", 2)}<dataValidations count="0"/>`;
  const rule = { area: { top: 1, left: 3, bottom: 9, right: 3 }, formula: "C1=1", fill: "#FFC7CE", font: "#9C0006" };

  test("ours come first, the others keep their order and distances, and removal restores", () => {
    const { sheet, bytes, xml } = changed(inside, (one) => {
      one.addConditionalFormat(rule);
      one.addConditionalFormat({ ...rule, formula: "C1=2" });
    });
    expect(sheet.conditionalFormats.map(({ formula, priority }) => [formula, priority])).toEqual([["C1=2", 1], ["C1=1", 2], ["1", 4], ["1", 7]]);
    expect(xml.indexOf("</mergeCells>")).toBeLessThan(xml.indexOf("C1=2"));
    expect(partText(bytes, "xl/styles.xml").match(/<dxf>/g)).toHaveLength(1);
    const again = openXlsx(bytes);
    for (const { id, formula } of again.sheets[0]!.conditionalFormats) if (formula !== "1") again.sheets[0]!.removeConditionalFormat(id);
    expect(partText(again.save(), sheetPath)).toBe(String(workbook(inside)[sheetPath]));
  });

  test("beside rules of a pivot table, which name their priority elsewhere, ours go last", () => {
    const pivot = inside.replace("<conditionalFormatting", '<conditionalFormatting pivot="1"');
    expect(changed(pivot, (one) => one.addConditionalFormat(rule)).sheet.conditionalFormats.map(({ priority }) => priority)).toEqual([2, 5, 6]);
  });
});

describe("tables", () => {
  const parts: Parts = {
    "xl/worksheets/_rels/sheet1.xml.rels": rels([["rId1", "table", "../tables/table1.xml"]]),
    "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="T" displayName="T" ref="A1:B3"><autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter><tableColumns count="2"><tableColumn id="7" name="姓名"/><tableColumn id="3" name="核对结果"/></tableColumns></table>`,
    "[Content_Types].xml": contentTypes({ "xl/workbook.xml": "sheet.main", [sheetPath]: "worksheet", "xl/styles.xml": "styles", "xl/tables/table1.xml": "table" }),
  };

  test("a header that is taken gets a number; text in the cell and name in the table are the same", () => {
    const { sheet, bytes } = changed("<sheetData/>", (one) => one.addTableColumn("t", "核对结果"), parts);
    expect(sheet.tables[0]).toEqual({ name: "T", area: { top: 1, left: 1, bottom: 3, right: 3 }, headerRow: true, totalsRow: false, columns: ["姓名", "核对结果", "核对结果2"], filtered: true });
    expect(sheet.cell(1, 3).value).toBe("核对结果2");
    expect(partText(bytes, "xl/tables/table1.xml")).toContain('<tableColumn id="8" name="核对结果2"/>');
  });

  test("the column leaves with its texts, and the table is as before", () => {
    const { bytes } = changed("<sheetData/>", (one) => {
      one.addTableColumn("T", "a<b>\nc");
      one.setValue(2, 3, "x");
      one.removeTableColumn("T");
    }, parts);
    expect(partText(bytes, "xl/tables/table1.xml")).toBe(parts["xl/tables/table1.xml"]);
    expect(openXlsx(bytes).sheets[0]!.used).toBeNull();
  });
});

describe("sheets", () => {
  test("the last visible sheet stays", () => {
    expect(() => openXlsx(zip(workbook("<sheetData/>"))).removeSheet("名册")).toThrow("unexpected");
  });

  test("a name that is taken, in any case, is refused", () => {
    const document = openXlsx(zip(workbook("<sheetData/>")));
    document.addSheet("Report");
    expect(() => document.addSheet("REPORT")).toThrow("unexpected");
    expect(document.sheet("report")?.name).toBe("Report");
  });

  test("added and removed, nothing is left", () => {
    const bytes = zip(workbook("<sheetData/>"));
    const document = openXlsx(bytes);
    document.addSheet("核对报告").setValue(1, 1, "甲");
    document.removeSheet("核对报告");
    expect(Buffer.compare(document.save(), bytes)).toBe(0);
  });

  test("widths split a range of columns, a link replaces a link, looks change only what is named", () => {
    const { xml, sheet } = changed('<cols><col min="1" max="5" width="9" style="1"/></cols><sheetData/>', (one) => {
      one.setColumnWidth(3, 20);
      one.setColumnWidth(8, 5);
      one.setLink(1, 1, "'名册'!A1");
      one.setLink(1, 1, "'名册'!B2");
      one.setLook({ top: 1, left: 1, bottom: 1, right: 2 }, { bold: true, wrap: true, font: "#0563C1" });
    });
    expect(xml).toContain('<cols><col min="1" max="2" width="9" style="1"/><col min="3" max="3" width="20" style="1" customWidth="1"/><col min="4" max="5" width="9" style="1"/><col min="8" max="8" width="5" customWidth="1"/></cols>');
    expect(sheet.links.map(({ location }) => location)).toEqual(["'名册'!B2"]);
    expect(sheet.look(1, 2)).toMatchObject({ bold: true, wrap: true, font: "#0563C1", numberFormat: "yyyy/m/d", fontName: "宋体", size: 11 });
  });
});
