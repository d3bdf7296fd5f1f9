// Writes assets/sample/sample-roster.xlsx: the roster that the workbench opens at its start.
// Every person, unit and number is made up: ID numbers are 110101 + birth date + a low serial + the check
// character of GB 11643-1999, credit codes are the zero-filled synthetic ones. Run: node scripts/make-sample.mjs
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "../assets/sample");

/** An ID number of nobody: 110101, the birth date, serial 001–009 (odd for men), the check character. */
function idNumber(birth, serial) {
  const body = `110101${birth.replaceAll("-", "")}${String(serial).padStart(3, "0")}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + "10X98765432"[sum % 11];
}

const day = (iso) => ({ date: new Date(`${iso}T00:00:00Z`), format: "yyyy-mm-dd" });
const month = (iso) => ({ date: new Date(`${iso}T00:00:00Z`), format: 'yyyy"年"m"月"' });

const projectColumns = [
  ["项目编号", 14],
  ["指南方向", 9],
  ["项目名称", 26],
  ["申报单位", 18],
  ["统一社会信用代码", 21],
  ["注册(成立)时间", 13],
  ["申请国拨经费(万元)", 11],
];
const personColumns = [
  ["姓名", 10],
  ["角色", 11],
  ["国籍", 8],
  ["性别", 6],
  ["证件号码", 21],
  ["出生年月", 13],
  ["职称", 13],
  ["最高学位", 11],
  ["专业", 15],
  ["科研工作年限", 8],
  ["人员类别", 12],
  ["1.2团队角色", 12],
  ["工作单位", 18],
];
const headers = [["序号", 6], ...projectColumns, ...personColumns, ["备注", 16]];

const university = ["示范理工大学", "12110000000000019G", day("1952-10-01")];
const institute = ["示范科学院能源研究所", "52110000000000019C", day("1978-03-01")];
const company = ["示范智能科技有限公司", "911101080000000194", day("2025-07-15")];
const bureau = ["示范市科学技术局", "11110000000000019K", day("2009-11-20")];

const leader = "项目负责人";
const member = "项目骨干";

/** [编号, 方向, 名称, 单位三格, 经费, 人员…]; a person is [姓名, 角色, 国籍, 性别, 证件号码, 出生年月, 职称, 学位, 专业, 年限, 类别, 团队角色, 工作单位, 备注]. */
const projects = [
  {
    cells: ["KJ2026-0101", "1.1", "面向可再生能源的柔性储能材料联合研究", ...university, 6],
    people: [
      ["安以宁", leader, "中国", "女", idNumber("1979-04-12", 2), day("1979-04-12"), "教授", "博士", "材料科学与工程", 18, "在编", null, "示范理工大学", null],
      ["白知行", member, "中国", "男", idNumber("1985-09-03", 1), day("1985-09-03"), "副教授", "博士", "化学工程", 12, "在编", null, "示范理工大学", null],
      ["陈若水", member, "中国", "男", idNumber("1990-01-21", 3), day("1990-01-21"), "讲师", "博士", "电气工程", 7, "在编", null, "示范理工大学", null],
      ["丁南乔", member, "中国", "女", idNumber("1996-11-08", 2), day("1996-11-08"), null, "博士在读", "材料科学与工程", 3, "博士生", null, "示范理工大学", null],
    ],
  },
  {
    cells: ["KJ2026-0201", "1.2", "碳中和情景下城市微气候演化机理", ...university, 15],
    people: [
      ["范怀远", leader, "中国", "男", idNumber("1965-12-18", 1), month("1965-12-18"), "教授", "博士", "大气科学", 30, "在编", "资深", "示范理工大学", null],
      ["高令仪", member, "中国", "女", idNumber("1988-06-30", 2), month("1988-06-30"), "讲师", "博士", "环境科学", 9, "在编", "青年", "示范理工大学", null],
      ["何清和", member, "中国", "男", idNumber("1984-02-14", 1), month("1984-02-14"), "副研究员", "博士", "应用数学", 13, "在编", "资深", "示范科学院能源研究所", "拟参加赴法交流"],
    ],
  },
  {
    cells: ["KJ2026-0202", "1.2", "深海沉积物中微生物碳循环过程", ...institute, 15],
    people: [
      ["江望舒", leader, "中国", "女", idNumber("1983-05-16", 2), "1983.5", "研究员", "博士", "海洋生物学", 14, "在编", "资深", "示范科学院能源研究所", null],
      ["孔云帆", member, "中国", "男", idNumber("1991-08-27", 1), "1991.08", "助理研究员", "博士", "微生物学", 6, "在编", "青年", "示范科学院能源研究所", null],
      ["林照野", member, "中国", "男", idNumber("1998-03-05", 1), "1998.03", null, "博士在读", "海洋化学", 2, "博士生", "博士生", "示范科学院能源研究所", null],
    ],
  },
  {
    cells: ["KJ2026-0301", "1.3", "稀土催化剂的理论化学设计", ...university, 8],
    people: [["马思齐", leader, "中国", "男", idNumber("1981-06-15", 1), "1981-06-15", "特聘研究员", "博士", "理论与计算化学", 13, "在编", null, "示范理工大学", null]],
  },
  {
    cells: ["KJ2026-0302", "1.3", "近海生态系统多样性的长期观测", ...institute, 8],
    people: [["江望舒", leader, "中国", "女", idNumber("1983-05-16", 2), "1983.5", "研究员", "博士", "海洋生物学", 14, "在编", null, "示范科学院能源研究所", "另见 KJ2026-0202"]],
  },
  {
    cells: ["KJ2026-0401", "1.4", "量子点光电探测器的低温制备", ...university, 20],
    people: [
      ["Julien MOREAU", leader, "法国", "男", "（护照）", "1986-10-02", "教授", "博士", "凝聚态物理", 12, "在编", null, "示范理工大学", "全职外籍教授"],
      ["宁静川", member, "中国", "男", idNumber("1992-07-19", 1), "1992-07-19", "讲师", "博士", "光学工程", 5, "在编", null, "示范理工大学", null],
    ],
  },
  {
    cells: ["KJ2026-0402", "1.4", "极地冰芯中黑碳的时空分布", ...bureau, 20],
    people: [["欧阳亦辰", leader, "中国", "男", Number(idNumber("1987-03-09", 1).slice(0, 17) + "0"), "1987/3/9", "高级工程师", "硕士", "环境工程", 11, "在编", null, "示范市科学技术局", null]],
  },
  {
    cells: ["KJ2026-0601", "1.6", "面向老年健康的可穿戴多模态传感", ...company, 15],
    people: [
      ["秦牧之", leader, "中国", "男", idNumber("1984-12-01", 1), "1984年12月", "正高级工程师", "博士", "生物医学工程", 13, "在编", null, "示范智能科技有限公司", null],
      ["任知微", member, "中国", "女", idNumber("1980-12-25", 2), "1980年12月", "高级工程师", "博士", "信息与通信工程", 15, "在编", null, "示范智能科技有限公司", null],
      ["沈听澜", member, "中国", "女", idNumber("1993-04-17", 2), "四十五岁以下", "工程师", "硕士", "软件工程", 6, "在编", null, "示范智能科技有限公司", null],
      ["唐问渠", member, "中国", "男", idNumber("1995-02-11", 1), null, "工程师", "硕士", "自动化", 3, "项目聘用", null, "示范智能科技有限公司", null],
    ],
  },
  {
    cells: ["KJ2026-0501", "1.5", "耐蚀合金冶金过程的数字孪生", ...institute, 30],
    people: [
      ["魏长庚", leader, "中国", "男", idNumber("1972-09-28", 1), day("1972-09-28"), "研究员", "博士", "冶金工程", 22, "在编", null, "示范科学院能源研究所", null],
      ["夏初晴", member, "中国", "女", idNumber("1989-12-12", 2), day("1989-12-12"), "副研究员", "博士", "机械工程", 8, "在编", null, "示范科学院能源研究所", null],
    ],
  },
  {
    cells: ["KJ2026-0701", "1.7", "固态电池界面演化的原位表征", ...university, 20],
    people: [["叶观澜", leader, "中国", "男", idNumber("1978-08-08", 1), day("1978-08-08"), "教授", "博士", "电化学", 19, "在编", null, "示范理工大学", null]],
  },
];

const thin = { style: "thin", color: { argb: "FFBFBFBF" } };
const border = { top: thin, left: thin, bottom: thin, right: thin };

function put(cell, value) {
  if (value !== null && typeof value === "object") {
    cell.value = value.date;
    cell.numFmt = value.format;
  } else {
    cell.value = value;
    if (typeof value === "number" && value > 1e15) cell.numFmt = "0";
  }
}

const book = new ExcelJS.Workbook();
book.created = book.modified = new Date("2026-06-01T00:00:00Z");
const sheet = book.addWorksheet("人员名册", { views: [{ state: "frozen", ySplit: 3, xSplit: 0 }] });
const last = headers.length;

sheet.mergeCells(1, 1, 1, last);
sheet.getCell(1, 1).value = "2026年度政府间国际科技创新合作交流项目 申报人员名册（示例）";
sheet.getCell(1, 1).font = { name: "微软雅黑", size: 16, bold: true };
sheet.getCell(1, 1).alignment = { horizontal: "center", vertical: "middle" };
sheet.getRow(1).height = 30;
sheet.mergeCells(2, 1, 2, last);
sheet.getCell(2, 1).value = "填表说明：本表为演示用，人员、单位和号码均为虚构；每人一行，同一项目的项目栏合并填写。";
sheet.getCell(2, 1).font = { name: "微软雅黑", size: 10, italic: true, color: { argb: "FF595959" } };

headers.forEach(([text, width], at) => {
  const cell = sheet.getCell(3, at + 1);
  cell.value = text;
  cell.font = { name: "微软雅黑", size: 10, bold: true };
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } };
  cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  cell.border = border;
  sheet.getColumn(at + 1).width = width;
});
sheet.getRow(3).height = 32;

let row = 4;
let serial = 1;
for (const project of projects) {
  const first = row;
  for (const person of project.people) {
    sheet.getCell(row, 1).value = serial++;
    if (row === first) project.cells.forEach((value, at) => put(sheet.getCell(row, 2 + at), value));
    person.forEach((value, at) => put(sheet.getCell(row, 2 + projectColumns.length + at), value));
    for (let column = 1; column <= last; column += 1) {
      const cell = sheet.getCell(row, column);
      cell.border = border;
      cell.font = { name: "微软雅黑", size: 10 };
      cell.alignment = { vertical: "middle", horizontal: column <= 3 || (column >= 10 && column <= 15) ? "center" : "left", wrapText: column <= 8 };
    }
    row += 1;
  }
  if (row - first > 1) projectColumns.forEach((_, at) => sheet.mergeCells(first, 2 + at, row - 1, 2 + at));
}

sheet.getCell(row, 1).value = "合计";
sheet.getCell(row, 9).value = `共${serial - 1}人`;
for (let column = 1; column <= last; column += 1) sheet.getCell(row, column).font = { name: "微软雅黑", size: 10, bold: true };
sheet.getCell(row + 2, 1).value = "填表人：　　　　　审核人：　　　　　填表日期：2026年6月1日";
sheet.getCell(row + 2, 1).font = { name: "微软雅黑", size: 10 };

const notes = book.addWorksheet("填表说明");
notes.getColumn(1).width = 80;
[
  "填表说明",
  "一、项目编号、指南方向等项目栏，同一项目合并填写一次。",
  "二、出生年月可以填到月，例如 1981-01；能填到日的请填到日。",
  "三、证件号码请按文本填写，不要让 Excel 存成数字。",
  "四、本文件的人员、单位和号码均为虚构，仅供试用。",
].forEach((text, at) => {
  notes.getCell(at + 1, 1).value = text;
  notes.getCell(at + 1, 1).font = { name: "微软雅黑", size: at === 0 ? 14 : 10, bold: at === 0 };
});

mkdirSync(folder, { recursive: true });
await book.xlsx.writeFile(path.join(folder, "sample-roster.xlsx"));

// The same roster as a sheet that the pane adds to a workbook: project cells stand in every row, for nothing is merged there.
const days = [];
let line = 4;
const people = projects.flatMap((project) => project.people.map((person) => [...project.cells, ...person]));
const rows = people.map((values, at) => {
  const cells = [at + 1, ...values].map((value, x) => {
    if (value === null || typeof value !== "object") return value;
    days.push({ row: line, column: x + 1, day: value.date.toISOString().slice(0, 10) });
    return null;
  });
  line += 1;
  return cells;
});
const content = {
  rows: [[sheet.getCell(1, 1).value], [sheet.getCell(2, 1).value.replace("，同一项目的项目栏合并填写", "")], headers.map(([text]) => text), ...rows],
  days,
  columnWidths: headers.map(([, width]) => width),
};
writeFileSync(path.join(folder, "../../src/sample/roster.json"), `${JSON.stringify(content)}\n`);
