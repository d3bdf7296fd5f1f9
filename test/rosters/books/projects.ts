import { residentId } from "../../acceptance/book";
import type { RosterCase } from "../case";

/** One row a project, projects and people apart, one sheet a project, visits. */
export const projects: readonly RosterCase[] = [
  {
    name: "project-rows-leader-columns",
    about: "one row a project with columns of its leader; the team is not listed",
    sheets: [{
      name: "汇总表",
      rows: [
        ["附件2 推荐项目汇总表"],
        ["推荐单位（盖章）：某省科技厅", null, null, null, null, null, null, null, null, "单位：万元"],
        ["序号", "推荐单位", "指南方向", "合作国别", "项目名称", "申报单位", "统一社会信用代码", "负责人", "出生年月", "职称", "外方单位", "外方负责人", "申请经费", "执行期", "联系人", "电话", "备注"],
        [1, "某省科技厅", "1.4", "保加利亚", "作物抗旱机理", "甲大学", "12100000400000624D", "张三", "1985.06", "教授", "Sofia University", "Ivan Petrov", 15, "2年", "钱八", "010-12345678", null],
        [2, "某省科技厅", "1.5", "塞尔维亚", "河流生态修复", "乙大学", "12100000400002259P", "李四", "1979.12", "研究员", "University of Belgrade", "Marko Jović", 15, "2年", "周九", "010-87654321", "重点"],
        ["合计", null, null, null, null, null, null, null, null, null, null, null, 30],
        ["填表人：钱八", null, null, null, "审核人：吴十", null, null, null, "填表日期：2026年6月1日"],
      ],
      merges: ["A1:Q1", "A2:E2"],
    }],
  },
  {
    name: "project-rows-grouped-header",
    about: "a two-row header: groups 项目负责人 and 外方 merged over their columns",
    sheets: [{
      name: "项目汇总",
      rows: [
        ["序号", "项目\n名称", "指南\n方向", "项目负责人", null, null, null, "外方合作者", null, null, "申请经费\n（万元）"],
        [null, null, null, "姓 名", "出生年月", "职称", "学位", "姓名", "单位", "国别", null],
        [1, "作物抗旱机理", "1.4", "张三", "1985.06", "教授", "博士", "Ivan Petrov", "Sofia University", "保加利亚", 15],
        [2, "河流生态修复", "1.5", "李四", "1979.12", "研究员", "博士", "Marko Jović", "University of Belgrade", "塞尔维亚", 15],
      ],
      merges: ["A1:A2", "B1:B2", "C1:C2", "D1:G1", "H1:J1", "K1:K2"],
    }],
  },
  {
    name: "team-in-one-cell",
    about: "the members of a project in one cell, with titles in brackets",
    sheets: [{
      name: "项目表",
      rows: [
        ["项目名称", "指南方向", "申报单位", "项目负责人", "负责人职称", "负责人出生年月", "项目组成员"],
        ["绿色催化", "1.2", "丙研究所", "张三", "研究员", "1972.03", "张三（研究员）、李四（副研究员）、王五（博士生）"],
        ["地下水污染", "1.6", "丁大学", "赵六", "教授", "1983.08", "1.孙七(讲师)；2.周八(博士后)；3.阿依古丽·买买提"],
        ["智能诊断", "1.7", "戊医院", "吴九", "主任医师", "1980.01", "郑十，冯一，陈二等5人"],
      ],
    }],
  },
  {
    name: "joined-by-number",
    about: "项目表 and 人员表 joined by number",
    sheets: [
      {
        name: "项目表",
        rows: [
          ["项目编号", "项目名称", "指南方向", "申报单位", "项目负责人", "申请经费(万元)"],
          ["SQ2026-001", "绿色催化", "1.2", "丙研究所", "张三", 30],
          ["SQ2026-002", "地下水污染", "1.6", "丁大学", "赵六", 20],
        ],
      },
      {
        name: "人员表",
        rows: [
          ["项目编号", "姓名", "性别", "出生日期", "身份证号", "职称", "工作单位"],
          ["SQ2026-001", "张三", "男", "1972-03-04", residentId("19720304", "001"), "研究员", "丙研究所"],
          ["ｓｑ2026-001", "李四", "女", "1995-01-09", residentId("19950109", "002"), "助理研究员", "丙研究所"],
          ["SQ2026-002", "赵六", "男", "1983-08-08", residentId("19830808", "003"), "教授", "丁大学"],
          ["SQ2026-002", "孙七", "男", "1991-09-10", residentId("19910910", "005"), "讲师", "丁大学"],
        ],
      },
    ],
  },
  {
    name: "joined-by-title",
    about: "项目表 and 人员表 joined by title, spaces and brackets written differently",
    sheets: [
      { name: "人员", rows: [["项目名称", "姓名", "出生日期", "职称"], ["绿色催化", "张三", "1972-03-04", "研究员"], [null, "李四", "1995-01-09", "助理研究员"], ["地下水（浅层）污染", "赵六", "1983-08-08", "教授"]] },
      { name: "项目", rows: [["编号", "项目名称", "指南方向", "负责人姓名"], ["A1", "绿色 催化", "1.2", "张三"], ["A2", "地下水(浅层)污染", "1.6", "赵六"]] },
    ],
  },
  {
    name: "sheet-per-project",
    about: "one sheet a project, captions above the table, chosen together",
    choice: "all",
    sheets: ["项目一", "项目二"].map((name, at) => ({
      name,
      rows: [
        ["中外科研人员交流计划申报人员信息表"],
        [`项目名称：${["绿色催化", "地下水污染"][at] ?? ""}`, null, null, null, `指南方向：${["1.2", "1.6"][at] ?? ""}`],
        ["申报单位", ["丙研究所", "丁大学"][at] ?? "", null, null, "项目编号", `P-${at + 1}`],
        ["序号", "姓名", "角色", "出生年月", "职称", "学位", "工作单位"],
        [1, ["张三", "赵六"][at] ?? "", "负责人", "1980.01", "研究员", "博士", ["丙研究所", "丁大学"][at] ?? ""],
        [2, ["李四", "孙七"][at] ?? "", "成员", "1991.02", "助理研究员", "博士", ["丙研究所", "丁大学"][at] ?? ""],
      ],
      merges: ["A1:G1"],
    })),
  },
  {
    name: "sheet-per-college",
    about: "one sheet a college with several projects each, chosen together; a sheet of retired people is left out",
    choice: "all",
    sheets: [
      { name: "物理学院", rows: [["项目名称", "指南方向", "姓名", "角色", "出生年月", "职称"], ["绿色催化", "1.2", "张三", "负责人", "1972.03", "教授"], ["绿色催化", "1.2", "李四", "成员", "1995.01", "讲师"]] },
      { name: "环境学院", rows: [["环境学院申报名单"], ["项目名称", "指南方向", "姓名", "角色", "出生年月", "职称"], ["地下水污染", "1.6", "赵六", "负责人", "1983.08", "教授"], ["河流生态", "1.5", "孙七", "负责人", "1980.09", "教授"]] },
      { name: "退休人员", rows: [["姓名", "出生年月", "职称", "退休时间"], ["钱八", "1950.01", "教授", "2010.01"], ["周九", "1951.01", "教授", "2011.01"], ["吴十", "1952.01", "教授", "2012.01"]] },
      { name: "数据字典", rows: [["职称", "学位", "性别", "姓名"], ["教授", "博士", "男", "示例"], ["副教授", "硕士", "女", null]] },
    ],
  },
  {
    name: "visits-as-columns",
    about: "visits as columns of the person's row",
    sheets: [{ name: "名册", rows: [
      ["项目名称", "指南方向", "姓名", "角色", "出生年月", "出访国家", "出访开始", "出访结束", "在外天数"],
      ["绿色催化", "1.3", "张三", "负责人", "1983.04", "法国", "2027-03-01", "2027-03-14", 14],
      ["绿色催化", "1.3", "李四", "成员", "1992.06", "法国", "2027/5/1", "2027/5/28", "28天"],
      ["绿色催化", "1.3", "王五", "成员", "1993.06", null, null, null, null],
    ] }],
  },
  {
    name: "visits-as-rows",
    about: "several visits of a person as several rows",
    sheets: [{ name: "名册", rows: [
      ["项目名称", "指南方向", "姓名", "身份证号", "出访开始", "出访结束"],
      ["绿色催化", "1.3", "张三", residentId("19830405"), "2027-03-01", "2027-03-14"],
      ["绿色催化", "1.3", "张三", residentId("19830405"), "2028-03-01", "2028-03-14"],
      ["绿色催化", "1.3", "同上", null, "2028-09-01", "2028-09-14"],
      ["绿色催化", "1.3", "李四", residentId("19920607", "002"), null, null],
    ] }],
  },
  {
    name: "visits-on-a-sheet",
    about: "visits on a sheet 出访 of their own, one of somebody whom the roster does not list",
    sheets: [
      { name: "成员", rows: [["项目名称", "指南方向", "姓名", "角色", "出生年月", "职称"], ["绿色催化", "1.3", "张三", "负责人", "1983.04", "研究员"], ["绿色催化", "1.3", "李四", "成员", "1992.06", "助理研究员"]] },
      { name: "出访计划", rows: [["序号", "出访人员", "出访国家", "出访开始", "出访结束", "在外天数"], [1, "张三", "法国", "2027-03-01", "2027-03-14", 14], [2, "张三", "法国", "2028-03-01", "2028-03-14", 14], [3, "外聘专家", "法国", "2028-05-01", "2028-05-14", 14]] },
    ],
  },
  {
    name: "units-as-columns",
    about: "1.1: units of both sides as columns, employers in the people's rows",
    sheets: [{ name: "1.1", rows: [
      ["项目名称", "牵头单位", "中方合作单位", "外方单位", "姓名", "方别", "角色", "工作单位", "职称"],
      ["海洋观测", "甲大学", "乙研究院", "KIOST；Pusan National University", "张三", "中方", "项目负责人", "甲大学", "教授"],
      ["海洋观测", "甲大学", "乙研究院", "KIOST；Pusan National University", "李四", "中方", "成员", "乙研究院", "研究员"],
      ["海洋观测", "甲大学", "乙研究院", "KIOST；Pusan National University", "Kim Minsu", "外方", "外方负责人", "KIOST", "Professor"],
    ] }],
  },
];
