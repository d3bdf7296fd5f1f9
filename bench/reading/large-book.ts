import { writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { columnName } from "../../src/roster/address";

const headers = ["序号", "项目编号", "项目名称", "指南方向", "申报单位", "统一社会信用代码", "姓名", "性别", "角色", "出生日期", "证件类型", "身份证号", "职称", "行政职务", "最高学位", "学位学科", "工作单位", "部门", "人员类别", "国籍", "联系电话", "电子邮箱", "外方单位", "外方负责人", "合作国别", "申请国拨经费(万元)", "执行期(月)", "是否公务员", "是否在编", "备注"];
const family = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶";
const given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英";

/** Writes a roster of so many rows and 30 columns as Excel writes it: shared strings, numbers, dates with a style. */
export function writeLargeBook(file: string, rows: number): void {
  const strings = new Map<string, number>();
  const text = (at: string, value: string): string => {
    let index = strings.get(value);
    if (index === undefined) strings.set(value, (index = strings.size));
    return `<c r="${at}" t="s"><v>${index}</v></c>`;
  };
  const number = (at: string, value: number, style = 0): string => `<c r="${at}"${style === 0 ? "" : ` s="${style}"`}><v>${value}</v></c>`;
  const lines = [`<row r="1">${headers.map((header, i) => text(`${columnName(i + 1)}1`, header)).join("")}</row>`];
  for (let n = 1; n <= rows; n += 1) {
    const row = n + 1;
    const project = Math.ceil(n / 8);
    const name = (family[n % family.length] ?? "") + (given[n % given.length] ?? "") + (given[(n * 7) % given.length] ?? "");
    const told: readonly (string | number)[] = [
      n, `SQ2026-${project}`, `国际联合研究项目第${project}号`, `1.${1 + (project % 7)}`, `第${project % 200}大学`, "12100000400000624D", name, n % 2 === 0 ? "女" : "男", n % 8 === 1 ? "项目负责人" : "参加人员", 25_000 + (n % 9_000),
      "身份证", `1101011981${String(n).padStart(8, "0")}`, ["教授", "副教授", "讲师", "助理研究员"][n % 4] ?? "", "无", "博士", "凝聚态物理", `第${project % 200}大学`, "物理学院", "在编", "中国",
      `138${String(n).padStart(8, "0")}`, `a${n}@example.cn`, "CNRS", "Jean Dupont", "法国", 15, 24, "否", "是", "无",
    ];
    lines.push(`<row r="${row}">${told.map((value, i) => (typeof value === "string" ? text(`${columnName(i + 1)}${row}`, value) : number(`${columnName(i + 1)}${row}`, value, i === 9 ? 1 : 0))).join("")}</row>`);
  }
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packageRels = "http://schemas.openxmlformats.org/package/2006/relationships";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${packageRels}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="名册" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${packageRels}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/styles.xml": `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `${head}<sst xmlns="${main}">${[...strings.keys()].map((value) => `<si><t>${value}</t></si>`).join("")}</sst>`,
    "xl/worksheets/sheet1.xml": `${head}<worksheet xmlns="${main}"><dimension ref="A1:${columnName(headers.length)}${rows + 1}"/><sheetData>${lines.join("")}</sheetData></worksheet>`,
  };
  writeFileSync(file, zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, [strToU8(content), { level: 1 }]]))));
}
