import { residentId } from "../../acceptance/book";
import type { RosterCase } from "../case";

const head = ["序号", "项目编号", "项目名称", "指南方向", "申报单位", "姓名", "角色", "出生年月", "身份证号", "职称", "工作单位", "国籍", "最高学位"];
const quantum = ["2026-01", "量子材料联合研究", "1.2", "甲大学"];
const crops = ["2026-02", "作物抗旱机理", "1.4", "乙研究院"];

/** One row a person: how the columns of the project may stand beside. */
export const people: readonly RosterCase[] = [
  {
    name: "person-rows-repeated",
    about: "project columns repeated on each row",
    sheets: [{
      name: "名册",
      rows: [
        head,
        [1, ...quantum, "张三", "项目负责人", "1981-01-01", residentId("19810101"), "教授", "甲大学", "中国", "博士"],
        [2, ...quantum, "李四", "参加人员", "1990.05", residentId("19900512", "002"), "讲师", "甲大学物理学院", "中国", "博士"],
        [3, ...quantum, "欧阳 娜娜", "参加人员", "1996年10月", residentId("19961003", "004"), "无", "甲大学", "中国", "硕士"],
        [4, ...crops, "王五", "项目负责人", 31048, residentId("19850101", "003"), "研究员", "乙研究院", "中国", "博士"].map((cell, i) => (i === 7 ? { v: 31048, format: "yyyy/m/d" } : cell)),
        [5, ...crops, "赵六", "参加人员", "88.03", residentId("19880305", "005"), "助理研究员", "乙研究院", "中国", "博士"],
      ],
    }],
  },
  {
    name: "person-rows-merged",
    about: "project cells merged down over the rows of its people",
    sheets: [{
      name: "名册",
      rows: [
        ["2026年度国际科技合作项目申报人员名册"],
        head,
        [1, ...quantum, "张三", "项目负责人", "1981-01-01", residentId("19810101"), "教授", "甲大学", "中国", "博士"],
        [2, null, null, null, null, "李四", "参加人员", "1990-05-12", residentId("19900512", "002"), "讲师", "甲大学", "中国", "博士"],
        [3, ...crops, "王五", "项目负责人", "1985-01-01", residentId("19850101", "003"), "研究员", "乙研究院", "中国", "博士"],
        [4, null, null, null, null, "赵六", "参加人员", "1988-03-05", residentId("19880305", "005"), "助理研究员", "乙研究院", "中国", "博士"],
      ],
      merges: ["A1:M1", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "B5:B6", "C5:C6", "D5:D6", "E5:E6"],
    }],
  },
  {
    name: "person-rows-first-row-only",
    about: "project columns filled in the first row of each project only, blank rows between projects",
    sheets: [{
      name: "Sheet1",
      rows: [
        ["序号", "项目名称", "指南方向", "姓名", "出生年月", "职称", "单位"],
        [1, "量子材料联合研究", "1.2", "张三", "1981-01", "教授", "甲大学"],
        [2, null, null, "李四", "1990-05", "讲师", "甲大学"],
        [],
        [3, "作物抗旱机理", "1.4", "王五", "1985-01", "研究员", "乙研究院"],
        [4, null, null, "赵六", "1988-03", "助理研究员", "乙研究院"],
      ],
    }],
  },
  {
    name: "foreign-rows",
    about: "the foreign side as rows of the same table, told by 方别",
    sheets: [{
      name: "项目组成员",
      rows: [
        ["项目名称", "指南方向", "方别", "姓名", "项目角色", "性别", "出生日期", "国籍", "工作单位", "职称"],
        ["绿色催化", "1.3", "中方", "张三", "项目负责人", "男", "1983-04-05", "中国", "丙研究所", "副研究员"],
        ["绿色催化", "1.3", "中方", "李四", "项目骨干", "女", "1992-06-07", "中国", "丙研究所", "助理研究员"],
        ["绿色催化", "1.3", "法方", "DUPONT Jean", "外方负责人", "男", "1970-02", "法国", "CNRS", "Directeur de recherche"],
        ["绿色催化", "1.3", "法方", "Marie Curie-Leblanc", "参加人员", "女", "1988", "法国", "Université de Lyon", "Maître de conférences"],
      ],
    }],
  },
  {
    name: "foreign-section",
    about: "a heading 外方人员 inside the table; the direction stands in the title only",
    sheets: [{
      name: "名单",
      rows: [
        ["1.6 中国—匈牙利联合研究项目 参加人员名单"],
        ["序号", "姓名", "性别", "出生年月", "职称", "学位", "工作单位", "国籍"],
        ["一、中方人员"],
        [1, "张三", "男", "1985.03", "教授", "博士", "甲大学", "中国"],
        [2, "李四", "女", "1991.11", "副教授", "博士", "甲大学", "中国"],
        ["二、外方人员"],
        [1, "Nagy László", "男", "1975", "Professor", "PhD", "ELTE", "匈牙利"],
        [2, "Kovács Anna", "女", "1990", "Research fellow", "PhD", "ELTE", "匈牙利"],
      ],
      merges: ["A1:H1", "A3:H3", "A6:H6"],
    }],
  },
  {
    name: "several-people-in-name-cell",
    about: "several names in the name cell of a row",
    sheets: [{
      name: "名册",
      rows: [
        ["项目编号", "指南方向", "姓名", "出生年月", "职称", "工作单位"],
        ["P1", "1.2", "张三", "1981.01", "教授", "甲大学"],
        ["P1", "1.2", "李四、王五", "1990.05", "讲师", "甲大学"],
        ["P1", "1.2", "赵六\n孙七", null, "博士生", "甲大学"],
      ],
    }],
  },
];
