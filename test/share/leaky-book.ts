import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { residentId } from "../acceptance/book";
import { contentTypes, main, office, rels } from "../workbook/fixtures";

const id = residentId("19651218");
const otherId = residentId("19790503", "027");
const spacedId = `${otherId.slice(0, 6)} ${otherId.slice(6, 14)} ${otherId.slice(14)}`;

/** Everything that must not stand in a copy for colleagues, by where the workbook hides it. */
export const secrets = {
  idNumber: id,
  idAsNumber: "110101198203045",
  idInName: otherId,
  idInGroups: spacedId,
  phone: "13800138000",
  phoneInTitle: "13911112222",
  phoneInSheetName: "13722223333",
  phoneInHeader: "13633334444",
  phoneInWideDigits: "13544445555",
  phoneInPieces: "134-5555-6666",
  landline: "010-62751234",
  email: "zhang.san@example.edu.cn",
  emailInUnit: "office@example.edu.cn",
  passport: "E87654321",
  birthDay: "1965-12-18",
  birthDayInWords: "1965年12月18日",
  birthSerial: ">24094<",
  ethnicity: "畲族",
  remark: "家庭住址在幸福路",
  unknownColumn: "血型机密",
  belowTable: "填表人孔密",
  hiddenColumn: "隐藏职务机密",
  hiddenPerson: "欧阳隐身",
  hiddenProject: "隐藏项目机密",
  hiddenSheet: "工资机密",
  hiddenSheetName: "内部工资表",
  veryHidden: "深藏机密",
  otherSheet: "别的表机密",
  note: "批注机密",
  noteAuthor: "批注作者密",
  threaded: "会话机密",
  threadAuthor: "会话作者密",
  creator: "作者赵密",
  company: "属性单位密",
  customProperty: "自定义属性密",
  customXml: "自定义数据密",
  external: "secret-server",
  name: "机密名称",
  nameConstant: "名称常量密",
  pivot: "缓存机密",
  printer: "PRINTER-SECRET",
  chart: "图表缓存密",
  picture: "PICTURE-SECRET",
  macro: "MACRO-SECRET",
  format: "格式机密",
  styleName: "样式机密",
  validation: "验证机密",
  condition: "条件机密",
  link: "secret.example",
  pageHead: "页眉机密",
  formula: "公式机密",
  table: "机密表格",
  phonetic: "yinmijimi",
} as const;

const headers = ["序号", "项目编号", "指南方向", "项目名称", "申报单位", `姓名（问${secrets.phoneInHeader}）`, "角色", "国籍", "出生年月", "证件号码", "职称", "行政职务", "联系电话", "电子邮箱", "民族", "护照号", "备注", "血型"];
const sheetName = `名册${secrets.phoneInSheetName}`;

/** A roster that holds every one of {@link secrets}, in a workbook that holds about everything that Excel keeps. */
export async function leakyBook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = secrets.creator;
  workbook.company = secrets.company;
  const sheet = workbook.addWorksheet(sheetName, { headerFooter: { oddHeader: secrets.pageHead } });
  sheet.addRow([`人员名册 联系 ${secrets.phoneInTitle}`]);
  sheet.addRow([`制表：${secrets.landline}`]);
  sheet.addRow(headers);
  const own = (n: number, more: Readonly<Record<number, ExcelJS.CellValue>>): ExcelJS.CellValue[] => headers.map((_, at) => more[at] ?? [n, "KJ2026-0401", "1.4", "量子点探测器", "甲大学", "张三", "项目负责人", "中国"][at] ?? null);
  sheet.addRow(own(1, { 5: `张三（${secrets.idInName}）`, 8: secrets.birthDay, 9: secrets.idNumber, 10: secrets.hiddenColumn, 11: `主任 ${secrets.idInGroups}`, 12: secrets.phone, 13: secrets.email, 14: secrets.ethnicity, 15: secrets.passport, 16: `${secrets.remark}，${secrets.birthDayInWords}生`, 17: secrets.unknownColumn }));
  sheet.addRow(own(2, { 0: { formula: "I4", result: 24094 }, 4: `甲大学 ${secrets.emailInUnit}`, 5: { richText: [{ text: "李" }, { text: "四" }] }, 6: `项目骨干 １３５４４４４５５５５ ${secrets.phoneInPieces}`, 8: "1985-01", 11: { formula: `"${secrets.formula}"&"科长"`, result: "科长" } }));
  sheet.addRow(own(3, { 5: secrets.hiddenPerson, 6: "项目骨干", 8: "1984-05-06" }));
  sheet.addRow(own(4, { 1: "KJ2026-0499", 3: secrets.hiddenProject, 5: "藏二", 8: "1950-01-02" }));
  sheet.addRow(own(5, { 5: "王五", 6: "项目骨干", 8: new Date(Date.UTC(1981, 0, 1)), 9: Number(secrets.idAsNumber), 11: Number(secrets.phone) }));
  sheet.addRow([secrets.belowTable]);
  sheet.getRow(6).hidden = true;
  sheet.getRow(7).hidden = true;
  sheet.getColumn(11).hidden = true;
  sheet.getCell("D4").numFmt = `"${secrets.format}"@`;
  sheet.getCell("B4").note = { texts: [{ text: secrets.note }] };
  sheet.getCell("E4").value = { text: "甲大学", hyperlink: `https://${secrets.link}/` };
  sheet.getCell("H4").dataValidation = { type: "list", formulae: [`"中国,${secrets.validation}"`] };
  sheet.addConditionalFormatting({ ref: "D4:D5", rules: [{ type: "containsText", operator: "containsText", text: secrets.condition, priority: 1, style: { font: { bold: true } } }] });
  sheet.getCell("D5").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
  workbook.addWorksheet(secrets.hiddenSheetName, { state: "hidden" }).addRows([[secrets.hiddenSheet], ["张三", 29900]]);
  workbook.addWorksheet("深", { state: "veryHidden" }).addRow([secrets.veryHidden]);
  const other = workbook.addWorksheet("说明");
  other.addRow([secrets.otherSheet]);
  other.addTable({ name: secrets.table, ref: "C3", headerRow: true, columns: [{ name: "甲" }], rows: [["乙"]] });
  workbook.definedNames.add(`'${sheetName}'!$A$1`, secrets.name);
  return withParts(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** What exceljs does not write: put in as Excel would keep it, or as bytes that only have to be there. */
function withParts(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (name: string, change: (text: string) => string): void => {
    parts[name] = strToU8(change(strFromU8(parts[name]!)));
  };
  const add = (name: string, text: string): void => void (parts[name] = strToU8(text));
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  add("docProps/custom.xml", `${declaration}<Properties><property name="a"><vt:lpwstr xmlns:vt="urn:x">${secrets.customProperty}</vt:lpwstr></property></Properties>`);
  add("customXml/item1.xml", `<a xmlns="urn:x">${secrets.customXml}</a>`);
  add("xl/externalLinks/externalLink1.xml", `${declaration}<externalLink xmlns="${main}"><externalBook/></externalLink>`);
  add("xl/externalLinks/_rels/externalLink1.xml.rels", rels([["rId1", "externalLinkPath", `file:///\\\\${secrets.external}\\a.xlsx`, true]]));
  add("xl/pivotCache/pivotCacheDefinition1.xml", `${declaration}<pivotCacheDefinition xmlns="${main}"><sharedItems><s v="${secrets.pivot}"/></sharedItems></pivotCacheDefinition>`);
  add("xl/printerSettings/printerSettings1.bin", secrets.printer);
  add("xl/charts/chart9.xml", `${declaration}<c:chartSpace xmlns:c="urn:c"><c:v>${secrets.chart}</c:v></c:chartSpace>`);
  add("xl/media/image9.png", secrets.picture);
  add("xl/vbaProject.bin", secrets.macro);
  add("xl/threadedComments/threadedComment1.xml", `${declaration}<ThreadedComments><threadedComment ref="B4" personId="{1}"><text>${secrets.threaded}</text></threadedComment></ThreadedComments>`);
  add("xl/persons/person.xml", `${declaration}<personList><person displayName="${secrets.threadAuthor}" id="{1}"/></personList>`);
  edit("xl/comments1.xml", (text) => text.replace(/<author>[^<]*<\/author>/, `<author>${secrets.noteAuthor}</author>`));
  edit("xl/workbook.xml", (text) => text.replace("</definedNames>", `<definedName name="${secrets.name}2" hidden="1">"${secrets.nameConstant}"</definedName></definedNames>`));
  edit("xl/styles.xml", (text) => text.replace(/name="Normal"/, `name="${secrets.styleName}"`));
  edit("xl/sharedStrings.xml", (text) => text.replace("<t>李</t>", "<t>李</t>").replace("</si>", `<rPh sb="0" eb="1"><t>${secrets.phonetic}</t></rPh></si>`));
  edit("[Content_Types].xml", (text) => text.replace("</Types>", contentTypes({ "xl/externalLinks/externalLink1.xml": "externalLink", "xl/charts/chart9.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml" }).match(/<Override.*\/>/)![0] + "</Types>"));
  edit("xl/_rels/workbook.xml.rels", (text) => text.replace("</Relationships>", `<Relationship Id="rId901" Type="${office}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`));
  return zipSync(parts);
}
