import { leaderOf, membersOf, type Example, type Facts } from "./example";

const korea = leaderOf("1.1");
const france = leaderOf("1.2");
const talent = leaderOf("1.3");
const bulgaria = leaderOf("1.4");
const serbia = leaderOf("1.5");
const slovenia = leaderOf("1.7");
const agreement = (facts: Facts): Facts =>
  korea({ 韩方单位: "首尔大学", 合作协议中方签署单位: "甲大学", 合作协议韩方签署单位: "首尔大学", 协议签署日期: "2020-01-01", 协议有效期至: "2025-12-31", ...facts });
const grant = (facts: Facts): Facts => korea({ 合作协议中方签署单位: "无", 中韩项目资助获得者: "张三", 资助级别: "国家级", 资助时间: "2023-05", ...facts });

/** What people really write into cells: answers with a remark, other units, open numbers, abbreviations. */
export const asWritten: readonly Example[] = [
  ["1.1-0-a", "ROK", korea({ 合作国别: "ROK" }), "pass"],
  ["1.1-0-a", "韩国/首尔", korea({ 合作国别: "韩国/首尔" }), "pass"],
  ["1.1-0-a", "the North in full", korea({ 合作国别: "Democratic People's Republic of Korea" }), "fail"],
  ["1.2-0-a", "an overseas department of France", france({ 合作国别: "留尼汪" }), "pass"],
  ["1.1-1-a", "否，准备中", korea({ 外方是否已提交本国主管部门: "否，准备中" }), "review"],
  ["1.1-1-a", "未提交，拟6月提交", korea({ 外方是否已提交本国主管部门: "未提交，拟6月提交" }), "review"],
  ["1.1-1-a", "否，2年前已停止", korea({ 外方是否已提交本国主管部门: "否，2年前已停止" }), "fail"],
  ["1.1-2-b", "an agreement that ran out; the cells about grants are empty", agreement({ 中韩项目资助获得者: "", 资助级别: "" }), "review"],
  ["1.1-2-b", "an agreement that ran out; 否 for grants", agreement({ 中韩项目资助获得者: "否" }), "fail"],
  ["1.1-2-b", "an agreement without end: 永久", agreement({ 协议有效期至: "永久" }), "pass"],
  ["1.1-2-b", "首尔国立大学 is 首尔大学", agreement({ 协议有效期至: "2028-01-01", 合作协议韩方签署单位: "首尔国立大学" }), "pass"],
  ["1.1-2-b", "the leader's name in letters", grant({ 中韩项目资助获得者: "ZHANG San" }), "pass"],
  ["1.1-2-b", "项目负责人 instead of a name", grant({ 中韩项目资助获得者: "项目负责人" }), "pass"],
  ["1.1-2-b", "是 instead of a name", grant({ 中韩项目资助获得者: "是" }), "review"],
  ["1.1-2-b", "a grant that ran from 2016 to 2018", grant({ 资助时间: "2016-01至2018-12" }), "fail"],
  ["1.1-2-b", "a grant for 科技合作", grant({ 资助类型: "科技合作" }), "pass"],
  ["1.1-3-c", "否 for a second unit", korea({ 中方参与单位: "否", 韩方单位: "首尔大学" }), "pass"],
  ["1.1-3-c", "two schools, a space before each", korea({ 韩方单位: "首尔大学 工学院、首尔大学 医学院" }), "pass"],
  ["1.1-4-a", "1年（12个月）", korea({ 执行期: "1年（12个月）" }), "pass"],
  ["1.1-4-a", "2027年", korea({ 执行期: "2027年" }), "review"],
  ["1.1-4-a", "dates of a year, and 36 months", korea({ 执行期开始: "2027-01-01", 执行期结束: "2027-12-31", "执行期(月)": 36 }), "review"],
  ["1.1-5-a", "60 under 千元", korea({ "申请国拨经费（千元）": 60 }), "pass"],
  ["1.2-1-b", "15 under 元", france({ "申请经费(元)": 15, "执行期(月)": 24 }), "review"],
  ["1.3-1-a", "8 under 元", talent({ "申请经费(元)": 8 }), "review"],
  ["1.2-0-b", "环境法", france({ 领域方向: "环境法" }), "review"],
  ["1.2-0-b", "数学史", france({ 领域方向: "数学史" }), "review"],
  ["1.2-0-b", "计算方法", france({ 领域方向: "计算方法" }), "pass"],
  ["1.2-2-d", "5人次以上", france({ 赴外人次: "5人次以上" }), "review"],
  ["1.2-2-d", "6人次以上", france({ 赴外人次: "6人次以上" }), "pass"],
  ["1.2-4-a", "护照 alone with a Chinese number", france({ 证件类型: "护照", 证件号码: "E12345678", 国籍: "" }), "review"],
  ["1.2-4-a", "外国护照", france({ 证件类型: "外国护照", 证件号码: "X1234567", 国籍: "" }), "fail"],
  ["1.2-4-b", "即将退休", france({ 人员类别: "即将退休" }), "review"],
  ["1.2-4-b", "博士（在读）", france({ 人员类别: "博士（在读）" }), "pass"],
  ["1.2-4-c", "18个月 of research", france({ 人员类别: "正式", 学位: "硕士", 科研工作年限: "18个月" }), "review"],
  ["1.2-4-d", "身体健康; 英语（不流利），法语（良好）", france({ 身体健康: "身体健康", 外语水平: "英语（不流利），法语（良好）" }), "pass"],
  ["1.4-3-f", "不流利", bulgaria({ 英语水平: "不流利" }), "fail"],
  ["1.4-3-f", "英语熟练，法语一般", bulgaria({ 外语水平: "英语熟练，法语一般" }), "pass"],
  ["1.4-3-f", "法语流利", bulgaria({ 外语水平: "法语流利" }), "review"],
  ["1.3-1-b", "9 under 赴法周数", talent({ 赴法周数: 9 }), "fail"],
  ["1.3-1-b", "8周以上", talent({ 在外周数: "8周以上" }), "review"],
  ["1.3-3-b", "博士（2026年6月毕业）", talent({ 学位: "博士（2026年6月毕业）", 学科: "物理学" }), "review"],
  ["1.3-3-b", "博士 with 在读 beside it", talent({ 学位: "博士", 学位状态: "在读", 学科: "物理学" }), "fail"],
  ["1.3-3-b", "博士（工学）", talent({ 学位: "博士（工学）" }), "pass"],
  ["1.3-3-d", "42周岁", talent({ 年龄: "42周岁" }), "pass"],
  ["1.3-3-d", "47周岁", talent({ 年龄: "47周岁" }), "fail"],
  ["1.3-3-d", "an age of 0", talent({ 年龄: 0 }), "review"],
  ["1.4-3-b", "3年以上", bulgaria({ 学位: "硕士", 科研工作年限: "3年以上" }), "review"],
  ["1.4-3-b", "近5年", bulgaria({ 学位: "硕士", 科研工作年限: "近5年" }), "review"],
  ["1.5-1-b", "同中方 for the foreign title", serbia({ "项目英文名称（中方材料）": "AI for Health", "项目英文名称（外方材料）": "同中方" }), "review"],
  ["1.5-4-a", "2人次以上 both ways", serbia({ 出访人次: "2人次以上", 来访人次: "2人次以上" }), "review"],
  ["1.5-5-a", "a share instead of people", serbia({ 在华会议总人数: 50, 在华会议外方人数: "19%", 境外会议总人数: 40, 境外会议中方人数: 10, "境外会议外方(非中国)人数": 30 }), "review"],
  ["1.5-6-a", "12周", serbia({ 实习月数: "12周" }), "review"],
  ["1.5-6-a", "2个月以上", serbia({ 实习月数: "2个月以上" }), "review"],
  ["1.7-5-b", "7人以上 of 40", slovenia({ 在华会议总人数: 40, 在华会议外方人数: "7人以上", 在华会议中方合作机构人数: 2 }), "review"],
  ["A1-a", "Hong Kong Polytechnic University", bulgaria({ 申报单位: "Hong Kong Polytechnic University", 注册地: "香港" }), "pass"],
  ["A2-2-b", "不设课题", bulgaria({ 子课题: "不设课题" }), "pass"],
  ["A2-2-c", "不涉及", bulgaria({ 中方参与单位: "不涉及" }), "pass"],
  ["A2-2-c", "a member's unit that takes part", [bulgaria({ 单位角色: "牵头" }), ...membersOf("1.4")({ 工作单位: "乙大学", 单位角色: "参与" })], "fail"],
  ["A2-2-c", "合作单位 is the foreign one", bulgaria({ 合作单位: "Sofia University" }), "pass"],
  ["A2-2-c", "合作单位 does not say whose", bulgaria({ 合作单位: "乙大学" }), "review"],
  ["A2-3-5-a", "不在禁申期", bulgaria({ 负责人是否在禁申期: "不在禁申期" }), "pass"],
  ["A2-3-5-a", "a ban that runs out while applications are handed in", bulgaria({ 负责人是否在禁申期: "是", 禁申期至: "2026-06-01" }), "review"],
  ["A2-3-6-d", "往返机票", bulgaria({ 支出科目: "往返机票" }), "pass"],
];
