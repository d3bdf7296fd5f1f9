import { residentId } from "../../acceptance/book";
import type { RosterCase } from "../case";

/** Forms that ministries, funds and HR offices use, and headers in other languages. */
export const official: readonly RosterCase[] = [
  {
    name: "most-25-columns",
    about: "the sheet of 25 columns that feeds the ministry's system",
    sheets: [{ name: "1.2", rows: [
      ["姓名", "所在单位", "所在院系", "序号", "性别", "学历(研究生/本科/专科/其他)", "最高学位(博士/硕士/学士/其他)", "专业技术职称(正高级/副高级/中级/初级/其他)", "是否有工资收入", "在项目中的角色(项目/课题骨干/其他研究人员)", "所在大洲", "国家或地区", "证件类型", "证件号码", "出生日期", "是否在校学生", "职务", "专业", "固定电话", "移动电话", "电子邮箱", "全时工作时间（人月）", "分担的任务", "邮政编码", "通信地址"],
      ["张三", "甲大学", "物理学院", 1, "男", "研究生", "博士", "正高级", "是", "项目负责人", "亚洲", "中国", "身份证", residentId("19810101"), "1981-01-01", "否", "院长", "凝聚态物理", "010-12345678", 13800000000, "zhang@example.cn", 6, "总体设计", 100000, "某市某路1号"],
      ["李四", "甲大学", "物理学院", 2, "女", "研究生", "博士", "中级", "是", "项目骨干", "亚洲", "中国", "身份证", residentId("19900512", "002"), "1990-05-12", "否", "无", "光学", "010-12345678", "13900000000", "li@example.cn", 8, "实验", 100000, "某市某路1号"],
      ["王五", "甲大学", "物理学院", 3, "男", "研究生", "硕士", "其他", "否", "其他研究人员", "亚洲", "中国", "护照", "E12345678", "1998-03-03", "是", "无", "光学", null, 13700000000, "wang@example.cn", 10, "实验", 100000, "某市某路1号"],
    ] }],
  },
  {
    name: "most-team-codes",
    about: "the team table with letter codes, a 填表说明 row above the header and three total rows",
    sheets: [{ name: "项目组人员", rows: [
      ["1.6 中国和匈牙利联合研究项目"],
      ["填表说明：专业技术职称：A、正高级 B、副高级 C、中级 D、初级 E、其他；人员分类代码：A、项目负责人 B、课题负责人 C、项目骨干 D、一般人员；是否有工资性收入：Y、是 N、否。"],
      ["序号", "姓名", "性别", "出生日期", "证件\n类型", "证件号码", "专业技术\n职称", "职务", "最高学位", "专业", "投入本项目的全时工作时间（人月）", "人员分\n类代码", "所属\n课题", "是否有工资性收入", "工作单位"],
      [1, "张三", "男", "1981-01-01", "身份证", residentId("19810101"), "A", "院长", "博士", "材料学", 12, "A", "／", "Y", "甲大学"],
      [2, "李四", "女", "1985-02-03", "身份证", residentId("19850203", "002"), "B", "／", "博士", "材料学", 12, "C", "／", "Y", "甲大学"],
      [3, "王五", "男", "1996-04-05", "身份证", residentId("19960405", "003"), "E", "／", "硕士", "材料学", 18, "D", "／", "N", "甲大学"],
      ["固定研究人员合计", null, null, null, null, null, null, null, null, null, 24, "／", "／", "／", "／"],
      ["流动人员或临时聘用人员合计", null, null, null, null, null, null, null, null, null, 18, "／", "／", "／", "／"],
      ["累计", null, null, null, null, null, null, null, null, null, 42, "／", "／", "／", "／"],
    ], merges: ["A1:O1", "A2:O2", "A7:J7", "A8:J8", "A9:J9"] }],
  },
  {
    name: "nsfc-members",
    about: "the fund's table of members and its row of counts",
    sheets: [{ name: "1.7 主要参与者", rows: [
      ["主要参与者（注：主要参与者不包括项目申请人）"],
      ["编号", "姓名", "出生年月", "性别", "职称", "学位", "单位名称", "电话", "证件号码", "项目分工", "每年工作时间（月）"],
      [1, "张三", "1981-01", "男", "教授", "博士", "甲大学", "010-1", residentId("19810115"), "总体设计", 6],
      [2, "李四", "1990-05", "女", "讲师", "博士", "甲大学", "010-2", residentId("19900512", "002"), "实验", 8],
      [3, "王五", "1997-09", "男", "博士生", "硕士", "甲大学", "010-3", residentId("19970909", "003"), "实验", 10],
      ["总人数", "正高级", "副高级", "中级", "初级", "博士后", "博士生", "硕士生"],
      [3, 1, 0, 1, 0, 0, 1, 0],
    ] }],
  },
  {
    name: "ministry-form",
    about: "the ministry's form: groups merged down the left, 职称/职务 in one column, a column for signatures",
    sheets: [{ name: "人员", rows: [
      ["项目名称：河流生态修复", null, null, null, "指南方向：1.5"],
      ["人员类别", "姓名", "性别", "出生年月", "工作单位", "职称/职务", "专业", "为本项目工作时间(%)", "签名"],
      ["项目负责人", "张三", "男", "1979.12", "甲大学", "教授/院长", "生态学", 50, null],
      ["主要研究人员", "李四", "女", "1985.02", "甲大学", "副教授", "水文学", 40, null],
      [null, "王五", "男", "1990.03", "甲大学", "讲师/系副主任", "水文学", 40, null],
      [null, "赵六", "男", "1997.04", "甲大学", "无", "水文学", 60, null],
    ], merges: ["A4:A6"] }],
  },
  {
    name: "hr-workbook",
    about: "an HR workbook: other header on each sheet, people who left and retired on sheets of their own",
    sheets: [
      { name: "在职员工", rows: [
        ["在职人员信息表"],
        ["序号", "姓名", "用工形式", "部门", "身份证号", "项目名称", "指南方向", "性别", "民族", "出生年月", "年龄", "联系方式", "入职时间", "职称专业", "职称等级", "学历", "学历学位状态", "毕业院校", "专业"],
        [1, "张三", "事业编", "一室", residentId("19810101"), "量子材料", "1.2", "男", "汉", "1981-01-01", { f: 'DATEDIF(J3,TODAY(),"Y")', v: 45 }, 13800000000, "2010-07", "工程", "正高", "研究生", "毕业", "甲大学", "物理"],
        [2, "李四", "合同聘用", "一室", residentId("19900512", "002"), "量子材料", "1.2", "女", "回", "1990-05-12", { f: 'DATEDIF(J4,TODAY(),"Y")', v: 36 }, "13900000000", "2018-07", "工程", "中级", "研究生", "毕业", "甲大学", "物理"],
        [3, "王五", "劳务派遣", "二室", residentId("19950606", "003"), "量子材料", "1.2", "男", "汉", "1995-06-06", { f: 'DATEDIF(J5,TODAY(),"Y")', v: 31 }, null, "2021-07", "工程", "初级", "本科", "毕业", "乙大学", "物理"],
      ] },
      { name: "离职员工", rows: [["序号", "姓名", "身份证号码", "出生年月日", "职称"], [1, "钱八", residentId("19800101", "007"), "1980-01-01", "教授"]] },
      { name: "退休", rows: [["姓名", "身份证号码", "生日 ", "职称"], ["周九", residentId("19500101", "009"), "1950-01-01", "教授"]] },
      { name: "实习生", rows: [["姓名", "学校", "生日", "职称"], ["吴十", "甲大学", "2004-01-01", "无"]] },
    ],
  },
  {
    name: "english-headers",
    about: "English headers, in the order and case that partners use",
    sheets: [{ name: "Members", rows: [
      ["No.", "Project Title", "Call Topic", "Full Name", "Role", "GENDER", "Date of Birth", "Nationality", "Affiliation", "Academic Title", "Highest Degree", "E-mail", "Passport No."],
      [1, "Green catalysis", "1.3", "Zhang San", "Principal Investigator", "M", { v: 29587, format: "d-mmm-yy" }, "China", "Institute C", "Professor", "PhD", "z@example.cn", "E12345678"],
      [2, "Green catalysis", "1.3", "Li Si", "Member", "F", "12 May 1990", "Chinese", "Institute C", "Lecturer", "PhD", "l@example.cn", "E87654321"],
    ] }],
  },
  {
    name: "traditional-headers",
    about: "traditional characters in headers and values",
    sheets: [{ name: "名冊", rows: [
      ["序號", "姓名", "性別", "出生日期", "國籍", "職稱", "學位", "工作單位", "項目名稱", "指南方向", "備註"],
      [1, "張三", "男", "1981年1月1日", "中國", "教授", "博士", "香港大學", "量子材料", "1.2", "無"],
      [2, "李四", "女", "1990年5月12日", "中國香港", "講師", "碩士", "香港大學", "量子材料", "1.2", null],
    ] }],
  },
  {
    name: "ladder-codes",
    about: "职称 as letters with the legend in the header, yes and no as signs",
    sheets: [{ name: "1.4", rows: [
      ["姓名", "职称（A正高级B副高级C中级D初级E其他）", "出生年月", "人员分类", "是否公务员", "是否独立法人", "身体健康", "项目名称"],
      ["张三", "A", "1985.06", "A项目负责人", "×", "√", "√", "作物抗旱"],
      ["李四", "B", "1990.06", "C骨干", "N", "√", "是", "作物抗旱"],
      ["王五", "c", "1991.06", "D一般", "否", "√", "良好", "作物抗旱"],
      ["赵六", "E", "1992.06", "D一般", 0, "√", "健康", "作物抗旱"],
    ] }],
  },
];
