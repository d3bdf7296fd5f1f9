import { contentTypes, main, office, rels, zip, type Parts } from "./fixtures";

const microsoft = "http://schemas.microsoft.com/office/2007/relationships";
const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Sheet 名册: filter with criteria, panes, rules of both kinds, validations of both kinds, links, notes, sparkline, print setup, protection. */
const roster =
  `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<sheetPr codeName="Sheet1" filterMode="1"><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E5"/>' +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="12.7109375" customWidth="1"/><col min="5" max="8" width="9" style="2" customWidth="1"/></cols>' +
  '<sheetData><row r="1" spans="1:5" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" s="1"/></row>' +
  '<row r="2" spans="1:5" x14ac:dyDescent="0.25"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" t="s"><v>3</v></c><c r="D2" t="inlineStr"><is><t>金额</t></is></c><c r="E2" s="4"/></row>' +
  '<row r="3" spans="1:5" hidden="1" x14ac:dyDescent="0.25"><c r="A3" t="s"><v>4</v></c><c r="B3" s="3"><v>29587</v></c><c r="C3"><f>ROW()</f><v>3</v></c><c r="D3" s="4"><v>12.5</v></c></row>' +
  '<row r="4" spans="1:5" s="3" customFormat="1" x14ac:dyDescent="0.25"><c r="A4" t="s"><v>5</v></c><c r="B4" t="str"><f t="shared" ref="B4:B5" si="0">A4&amp;"x"</f><v>李四x</v></c><c r="C4" t="b"><v>1</v></c><c r="D4"><f t="array" ref="D4">SUM(D3*2)</f><v>25</v></c></row>' +
  '<row r="5" spans="1:5" x14ac:dyDescent="0.25"><c r="A5" t="s"><v>4</v></c><c r="B5" t="str"><f t="shared" si="0"/><v>张三x</v></c><c r="C5" t="e"><v>#N/A</v></c></row></sheetData>' +
  '<sheetProtection algorithmName="SHA-512" hashValue="abc==" saltValue="def==" spinCount="100000" sheet="1" objects="1" scenarios="1" autoFilter="0"/>' +
  '<autoFilter ref="A2:D5"><filterColumn colId="0"><filters><filter val="李四"/></filters></filterColumn><sortState ref="A3:D5"><sortCondition ref="A3:A5"/></sortState></autoFilter>' +
  '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>' +
  '<conditionalFormatting sqref="A3:A5"><cfRule type="duplicateValues" dxfId="0" priority="7"/></conditionalFormatting><conditionalFormatting sqref="D3:D5"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="' +
  `${x14}"><x14:id>{11111111-2222-3333-4444-555555555555}</x14:id></ext></extLst></cfRule><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>` +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" sqref="C3:C5"><formula1>"男,女"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A3" r:id="rId1"/><hyperlink ref="A4" location="\'表 格\'!A1" display="x"/></hyperlinks>' +
  '<printOptions gridLines="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId2"/><headerFooter><oddHeader>&amp;C内部</oddHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>' +
  '<ignoredErrors><ignoredError sqref="B3:B5" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId3"/><legacyDrawing r:id="rId4"/>' +
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{11111111-2222-3333-4444-555555555555}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/></x14:dataBar></x14:cfRule><xm:sqref>D3:D5</xm:sqref></x14:conditionalFormatting>` +
  '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="4" id="{99999999-2222-3333-4444-555555555555}"><xm:f>\'表 格\'!A1=1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>B3:B5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
  `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${x14}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>'表 格'!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>A3:A5</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
  `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${x14}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>名册!D3:D5</xm:f><xm:sqref>H3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

/** Sheet 表 格: an Excel table with a filter of its own. */
const tableSheet =
  `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}"><dimension ref="A1:B4"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData>` +
  '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c></row><row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2" s="3"><v>29587</v></c></row><row r="3"><c r="A3" t="s"><v>5</v></c></row>' +
  '<row r="4"><c r="A4" t="inlineStr"><is><t>汇总</t></is></c><c r="B4"><f>SUBTOTAL(103,B2:B3)</f><v>1</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>';

const table =
  `${declaration}<table xmlns="${main}" id="3" name="表1" displayName="表1" ref="A1:B4" totalsRowCount="1"><autoFilter ref="A1:B3"/>` +
  '<tableColumns count="2"><tableColumn id="1" name="姓名" totalsRowLabel="汇总"/><tableColumn id="4" name="出生_x000a_年月" totalsRowFunction="count"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';

const styles =
  `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="宋体"/><family val="3"/><charset val="134"/><scheme val="minor"/></font><font><b/><sz val="16"/><name val="黑体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="center"/></xf><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>';

const sst = ["名 册 表", "姓名", "出生<r>", "性别", "张三", "李四"];

/** Parts that the port must not touch, with the bytes of what real Excel writes there being of no matter. */
const bystanders: Parts = {
  "xl/drawings/drawing1.xml": `${declaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
  "xl/drawings/_rels/drawing1.xml.rels": rels([["rId1", "chart", "../charts/chart1.xml"], ["rId2", "image", "../media/image1.png"]]),
  "xl/charts/chart1.xml": `${declaration}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/></c:plotArea></c:chart></c:chartSpace>`,
  "xl/media/image1.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255, 254, 13, 10]),
  "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025" style="visibility:visible"/></xml>',
  "xl/comments1.xml": `${declaration}<comments xmlns="${main}"><authors><author>王</author></authors><commentList><comment ref="B3" authorId="0"><text><r><t>请核实</t></r></text></comment></commentList></comments>`,
  "xl/threadedComments/threadedComment1.xml": `${declaration}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>`,
  "xl/persons/person.xml": `${declaration}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>`,
  "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 2, 3, 0, 200]),
  "xl/chartsheets/sheet1.xml": `${declaration}<chartsheet xmlns="${main}" xmlns:r="${office}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
  "xl/calcChain.xml": `${declaration}<calcChain xmlns="${main}"><c r="C3" i="1"/><c r="B4"/><c r="B5"/><c r="D4" a="1"/></calcChain>`,
  "xl/theme/theme1.xml": `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1></a:clrScheme></a:themeElements></a:theme>`,
  "customXml/item1.xml": "<a xmlns=\"urn:x\">\n</a>",
  "docProps/app.xml": `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
};

/** A workbook with about everything that users put into one, part by part as Excel lays it out. */
export function richParts(): Parts {
  return {
    "[Content_Types].xml": contentTypes({
      "xl/workbook.xml": "sheet.main",
      "xl/worksheets/sheet1.xml": "worksheet",
      "xl/worksheets/sheet2.xml": "worksheet",
      "xl/worksheets/sheet3.xml": "worksheet",
      "xl/chartsheets/sheet1.xml": "chartsheet",
      "xl/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
      "xl/styles.xml": "styles",
      "xl/sharedStrings.xml": "sharedStrings",
      "xl/tables/table1.xml": "table",
      "xl/comments1.xml": "comments",
      "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
      "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
      "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
      "xl/calcChain.xml": "calcChain",
      "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }),
    "_rels/.rels": rels([["rId1", "officeDocument", "xl/workbook.xml"], ["rId2", "extended-properties", "docProps/app.xml"], ["rId3", "customXml", "customXml/item1.xml"]]),
    "xl/workbook.xml":
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><workbookProtection lockWindows="1" workbookPassword="CC1A"/><bookViews><workbookView xWindow="0" yWindow="0" activeTab="0"/></bookViews>` +
      '<sheets><sheet name="名册" sheetId="1" r:id="rId1"/><sheet name="图表1" sheetId="5" r:id="rId2"/><sheet name="表 格" sheetId="2" r:id="rId3"/><sheet name="暗" sheetId="7" state="veryHidden" r:id="rId4"/></sheets>' +
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">名册!$A$2:$D$5</definedName><definedName name="_xlnm.Print_Area" localSheetId="3">暗!$A$1:$B$2</definedName><definedName name="单位">\'表 格\'!$A$2:$A$3</definedName></definedNames><calcPr calcId="191029"/></workbook>',
    "xl/_rels/workbook.xml.rels": rels([
      ["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "chartsheet", "chartsheets/sheet1.xml"], ["rId3", "worksheet", "worksheets/sheet2.xml"], ["rId4", "worksheet", "worksheets/sheet3.xml"],
      ["rId5", "theme", "theme/theme1.xml"], ["rId6", "styles", "styles.xml"], ["rId7", "sharedStrings", "sharedStrings.xml"], ["rId8", "calcChain", "calcChain.xml"], ["rId9", `${microsoft}/person`, "persons/person.xml"],
    ]),
    "xl/worksheets/sheet1.xml": roster,
    "xl/worksheets/_rels/sheet1.xml.rels": rels([
      ["rId1", "hyperlink", "https://example.org/", true], ["rId2", "printerSettings", "../printerSettings/printerSettings1.bin"], ["rId3", "drawing", "../drawings/drawing1.xml"],
      ["rId4", "vmlDrawing", "../drawings/vmlDrawing1.vml"], ["rId5", "comments", "../comments1.xml"], ["rId6", `${microsoft}/threadedComment`, "../threadedComments/threadedComment1.xml"],
    ]),
    "xl/worksheets/sheet2.xml": tableSheet,
    "xl/worksheets/_rels/sheet2.xml.rels": rels([["rId1", "table", "../tables/table1.xml"]]),
    "xl/worksheets/sheet3.xml": `${declaration}<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    "xl/tables/table1.xml": table,
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": `${declaration}<sst xmlns="${main}" count="9" uniqueCount="6">${sst.map((text) => `<si><t xml:space="preserve">${text.replace("<", "&lt;").replace(">", "&gt;")}</t><rPh sb="0" eb="1"><t>yin</t></rPh></si>`).join("")}</sst>`,
    ...bystanders,
  };
}

export const richWorkbook = (): Uint8Array => zip(richParts());
/** Parts that marking may change; every other must stay as it is, byte for byte. */
export const mayChange = new Set([
  "[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/tables/table1.xml", "docProps/app.xml",
]);
