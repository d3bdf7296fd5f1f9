import type { BookCell } from "../../acceptance/book";
import type { RosterCase } from "../case";

const head = ["序号", "姓名", "性别", "出生年月", "职称", "工作单位", "项目名称", "指南方向"];
const row = (n: number, name: string, title = "教授", birth = "1981.01"): BookCell[] => [n, name, "男", birth, title, "甲大学", "量子材料", "1.2"];

/** How tables stand on a sheet, and what stands around them. */
export const sheets: readonly RosterCase[] = [
  {
    name: "stacked-tables",
    about: "several tables one below the other, each with its title",
    sheets: [{ name: "名单", rows: [
      ["1.4 中国和保加利亚青年科研人员交流"],
      ["序号", "姓名", "出生年月", "职称", "工作单位"],
      [1, "张三", "1985.01", "教授", "甲大学"],
      [2, "李四", "1990.01", "讲师", "甲大学"],
      ["小计", "2人"],
      [],
      ["1.6 中国和匈牙利联合研究"],
      ["序号", "姓名", "性别", "出生年月", "学位", "职称"],
      [1, "王五", "男", "1986.01", "博士", "教授"],
      ["小计", "1人"],
      ["总计", "3人"],
    ] }],
  },
  {
    name: "three-row-header",
    about: "a three-row header with merged groups",
    sheets: [{ name: "名册", rows: [
      ["项目情况", null, null, "人员情况", null, null, null, null],
      ["项目编号", "项目名称", "指南方向", "基本信息", null, null, "学术信息", null],
      [null, null, null, "姓名", "性别", "出生年月", "职称", "学位"],
      ["P1", "绿色催化", "1.2", "张三", "男", "1972.03", "教授", "博士"],
      ["P1", "绿色催化", "1.2", "李四", "女", "1995.01", "讲师", "博士"],
    ], merges: ["A1:C1", "D1:H1", "A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:H2"] }],
  },
  {
    name: "dirty-headers",
    about: "line breaks, full-width signs, stars, numbers, hints and invisible characters in headers",
    sheets: [{ name: "名册", rows: [
      ["序　号", "＊姓　名：", "性\n别", "出生\n年月（yyyy-mm）", "（5）证件号码（必填）", "专业技术\n职称", "6.职 务", "工作单位　（全称）", "项目名称*", "指南方向（下拉选择）", "是否公务员（是/否）", "申请经费\n（万元）"],
      [1, "张三", "男", "1981-01", "E12345678", "教授", "院长", "甲大学", "量子材料", "1.2", "否", 15],
      [2, "李\u200b四", "女", "1990-05", "G87654321", "讲师", null, "甲大学", "量子材料", "1.2", "否", 15],
    ] }],
  },
  {
    name: "notes-totals-footers",
    about: "title, unit note, 填表说明 and legend above; subtotals, totals, notes, signatures and stamps below",
    sheets: [{ name: "名册", rows: [
      ["附件1"],
      ["国际合作项目人员名册"],
      ["填表说明：1.职称按聘书填写；2.出生年月填写到月。"],
      ["单位（盖章）：甲大学", null, null, null, null, "填表日期：2026年6月1日"],
      ["图例：红色为必填"],
      head,
      row(1, "张三"),
      row(2, "李四", "副教授", "1985.02"),
      ["小计", "2人"],
      row(3, "王五", "讲师", "1990.03"),
      row(4, "赵六", "讲师", "1991.04"),
      ["小计", "2人"],
      ["合计", "4人", "／", "／", "／", "／", "／", "／"],
      ["固定研究人员合计", null, null, null, 4],
      ["流动人员或临时聘用人员合计", null, null, null, 0],
      ["累计", null, null, null, 4],
      [],
      ["注：1. 职称以聘书为准。", null],
      ["2. 本表一式两份。"],
      ["填表人：钱八", null, "审核人：吴十", null, "联系电话：010-12345678"],
      ["单位负责人（签字）：", null, null, null, "2026年6月1日"],
      ["图例：", "红色", "必填"],
    ], merges: ["A1:H1", "A2:H2", "A3:H3", "A18:H18"] }],
  },
  {
    name: "repeated-headers",
    about: "the header printed again on each page, with a title and page number between",
    sheets: [{ name: "名册", rows: [
      ["人员名册"], head, row(1, "张三"), row(2, "李四", "讲师", "1990.02"),
      ["第1页 共2页"], ["人员名册（续）"], head, row(3, "王五", "讲师", "1991.02"), row(4, "赵六", "讲师", "1992.02"), ["第2页 共2页"],
    ] }],
  },
  {
    name: "hidden-and-filtered",
    about: "hidden rows and columns, a filter that reaches far to the right",
    sheets: [{ name: "名册", rows: [head, row(1, "张三"), row(2, "李四", "讲师", "1990.02"), row(3, "王五", "讲师", "1991.02")], hiddenRows: [3], hiddenColumns: ["C"], autoFilter: "A1:JE4" }],
  },
  {
    name: "excel-table",
    about: "an Excel table with a totals row, a note beside it",
    sheets: [{ name: "名册", rows: [head, row(1, "张三"), row(2, "李四", "讲师", "1990.02"), ["汇总", null, null, null, null, null, null, null]], table: { from: "A1", rows: 4, columns: 8, totalsRow: true } }],
  },
  {
    name: "blank-looking",
    about: "rows that hold only spaces, table that starts at C4, hidden and empty sheets beside it",
    sheets: [
      { name: "Sheet2", rows: [] },
      { name: "备份", rows: [head, row(1, "旧人")], state: "hidden" },
      { name: "名册", rows: [
        ["                        "], [], [],
        [null, null, "姓名", "出生年月", "职称", "项目名称"],
        [null, null, "张三", "1981.01", "教授", "量子材料"],
        ["   ", null, "　", " ", null, null],
        [null, null, "李四", "1990.02", "讲师", "量子材料"],
      ] },
    ],
  },
];
