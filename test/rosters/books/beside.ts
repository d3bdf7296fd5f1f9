import type { RosterCase } from "../case";

/** Tables that stand side by side on a sheet. */
export const beside: readonly RosterCase[] = [
  {
    name: "side-by-side",
    about: "two tables side by side with a blank column between them, each with its title",
    sheets: [{ name: "名单", rows: [
      ["1.4 中国和保加利亚青年科研人员交流", null, null, null, null, null, "1.6 中国和匈牙利联合研究"],
      ["序号", "姓名", "出生年月", "职称", "工作单位", null, "序号", "姓名", "出生年月", "职称", "学位"],
      [1, "张三", "1985.01", "教授", "甲大学", null, 1, "王五", "1986.01", "教授", "博士"],
      [2, "李四", "1990.01", "讲师", "甲大学", null, 2, "赵六", "1991.01", "讲师", "博士"],
      [3, "孙七", "1991.01", "讲师", "甲大学"],
      ["合计", "3人", null, null, null, null, "合计", "2人"],
    ], merges: ["A1:E1", "G1:K1"] }],
  },
  {
    name: "two-up",
    about: "one list in two halves side by side, without a blank column",
    sheets: [{ name: "名单", rows: [
      ["1.4 中国和保加利亚青年科研人员交流 人员名单"],
      ["序号", "姓名", "出生年月", "职称", "序号", "姓名", "出生年月", "职称"],
      [1, "张三", "1985.01", "教授", 4, "赵六", "1991.01", "讲师"],
      [2, "李四", "1990.01", "讲师", 5, "孙七", "1992.01", "讲师"],
      [3, "王五", "1986.01", "教授"],
    ], merges: ["A1:H1"] }],
  },
  {
    name: "projects-beside-people",
    about: "the table of projects left, that of people right, the right one lower",
    sheets: [{ name: "汇总", rows: [
      ["项目编号", "项目名称", "指南方向", "申报单位"],
      ["P1", "绿色催化", "1.2", "甲大学", null, null, "人员情况"],
      ["P2", "地下水污染", "1.6", "乙大学", null, null, "项目编号", "姓名", "出生年月", "职称"],
      [null, null, null, null, null, null, "P1", "张三", "1972.03", "教授"],
      [null, null, null, null, null, null, "P1", "李四", "1995.01", "讲师"],
      [null, null, null, null, null, null, "P2", "赵六", "1983.08", "教授"],
    ] }],
  },
  {
    name: "beside-then-wide",
    about: "two tables side by side above a wide one that fills the blank column",
    sheets: [{ name: "名单", rows: [
      ["项目编号", "姓名", "出生年月", "职称", null, "项目编号", "姓名", "出生年月", "职称"],
      ["P1", "张三", "1972.03", "教授", null, "P2", "赵六", "1983.08", "教授"],
      ["P1", "李四", "1995.01", "讲师"],
      [],
      ["项目编号", "项目名称", "指南方向", "合作国别", "申报单位", "外方单位", "外方负责人", "执行期"],
      ["P1", "绿色催化", "1.2", "法国", "甲大学", "CNRS", "Jean Dupont", "3年"],
      ["P2", "地下水污染", "1.6", "匈牙利", "乙大学", "ELTE", "Nagy László", "2年"],
    ] }],
  },
  {
    name: "gap-inside-table",
    about: "blank columns inside one table, between what is said of the project, its leader and its contact",
    sheets: [{ name: "汇总", rows: [
      ["项目情况", null, null, null, "项目负责人", null, null, null, "联系人", null, null],
      ["项目名称", "指南方向", "申报单位", null, "姓名", "出生年月", "职称", null, "姓名", "电话", "邮箱"],
      ["绿色催化", "1.2", "甲大学", null, "张三", "1972.03", "教授", null, "钱八", "010-1", "q@example.cn"],
      ["地下水污染", "1.6", "乙大学", null, "赵六", "1983.08", "教授", null, "周九", "010-2", "z@example.cn"],
    ], merges: ["A1:C1", "E1:G1", "I1:K1"] }],
  },
];
