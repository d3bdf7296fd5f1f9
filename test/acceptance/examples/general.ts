import { residentId } from "../book";
import { leaderOf, membersOf, type Example, type Facts } from "./example";

const one = leaderOf("1.4");
const hungary = leaderOf("1.6");
const id = residentId("19850302");
const unit = (name: string, facts: Facts = {}): Facts => one({ 申报单位: name, 工作单位: name, ...facts });

const twice = (first: Facts, second: Facts): Facts[] => [one({ 身份证号: id, ...first }), one({ 身份证号: id, 项目编号: "P2", ...second })];
export const across: readonly Example[] = [
  ["G-3-1-i", "same title, leader and unit; two recommenders", twice({ 推荐单位: "教育部" }, { 推荐单位: "江苏省科技厅" }), "fail"],
  ["G-3-1-i", "six people of one project", [one({ 推荐单位: "教育部" }), ...membersOf("1.4")(...Array.from({ length: 5 }, () => ({ 推荐单位: "教育部" })))], "pass"],
  ["G-3-1-i", "same title and leader in 1.4 and 1.6", twice({ 推荐单位: "教育部" }, { 推荐单位: "教育部", 指南方向: "1.6" }), "review"],
  ["G-3-1-i", "same title, leader and unit; one recommender blank", twice({ 推荐单位: "教育部" }, { 推荐单位: "" }), "fail"],
  ["G-3-1-i", "a title that is nearly the same", twice({ 推荐单位: "教育部", 项目名称: "面向碳中和的量子材料联合研究与青年交流" }, { 推荐单位: "教育部", 项目名称: "面向碳中和的量子材料联合研究和青年交流" }), "review"],
  ["G-3-1-i", "same title, other leader of the unit", twice({ 推荐单位: "教育部" }, { 推荐单位: "教育部", 姓名: "李四", 身份证号: residentId("19800101") }), "review"],
  ["G-3-1-i", "another title", twice({ 推荐单位: "教育部" }, { 推荐单位: "教育部", 指南方向: "1.6", 项目名称: "海洋声学" }), "pass"],
  ["G-3-2-a", "leader; 否", one({ 是否公务人员: "否" }), "pass", { of: "张三" }],
  ["G-3-2-a", "member; 是", [one({ 是否公务人员: "否" }), ...membersOf("1.4")({ 是否公务人员: "是" })], "review", { of: "成员甲" }],
  ["G-3-2-a", "leader of 香港特区政府创新科技署", one({ 工作单位: "香港特区政府创新科技署" }), "fail", { of: "张三" }],
  ["G-3-2-a", "leader; 是", one({ 是否公务人员: "是" }), "fail", { of: "张三" }],
  ["G-3-2-a", "leader; blank", one({ 是否公务人员: "" }), "review", { of: "张三" }],
  ["G-3-2-a", "member; blank", [one({ 是否公务人员: "否" }), ...membersOf("1.4")({ 是否公务人员: "" })], "info", { of: "成员甲" }],
  ["G-3-2-a", "no column, 处长", one({ 行政职务: "处长" }), "review", { of: "张三" }],
  ["G-3-2-a", "a university's head is no civil servant", one({ 是否公务人员: "否", 行政职务: "校长" }), "pass", { of: "张三" }],
  ["G-3-4-a", "leader 是", one({ 是否指南编制专家: "是" }), "review", { of: "张三" }],
  ["G-3-4-a", "leader 否", one({ 是否指南编制专家: "否" }), "pass", { of: "张三" }],
  ["G-3-4-a", "column absent", one(), "review", { of: "张三" }],
  ["G-3-4-a", "a member 是", [one({ 是否指南编制专家: "否" }), ...membersOf("1.4")({ 是否指南编制专家: "是" })], "pass"],
  ["G-3-6-b", "否", one({ 是否需事先审查报批: "否" }), "pass"],
  ["G-3-6-b", "是; 否", one({ 是否需事先审查报批: "是", 报批手续是否完备: "否" }), "review"],
  ["G-3-6-b", "是; 是", one({ 是否需事先审查报批: "是", 报批手续是否完备: "是" }), "pass"],
  ["G-3-6-b", "医学; blank", one({ 领域方向: "医学", 是否需事先审查报批: "" }), "review"],
  ["G-3-6-b", "another field; blank", one({ 领域方向: "量子技术", 是否需事先审查报批: "" }), "review"],
];

const none = { "同国别在研人员交流类项目数（不含本次）": 0, "同国别其他申报项目数（不含本表）": 0, 身份证号: id };
export const country: readonly Example[] = [
  ["G-3-3-b", "leads 1.2 and 1.3", [one({ ...none, 指南方向: "1.2" }), one({ ...none, 项目编号: "P2", 指南方向: "1.3" })], "fail"],
  ["G-3-3-b", "leads 1.4 and 1.6", [one(none), hungary({ ...none, 项目编号: "P2" })], "pass"],
  ["G-3-3-b", "leads 1.2, member of a 1.3", [one({ ...none, 指南方向: "1.2" }), one({ ...none, 项目编号: "P2", 指南方向: "1.3", 角色: "参加人员" }), one({ ...none, 项目编号: "P2", 指南方向: "1.3", 姓名: "李四", 身份证号: residentId("19800101") })], "pass"],
  [
    "G-3-3-b",
    "two 王伟 lead 1.2 and 1.3; no ID, no birth date",
    [one({ ...none, 身份证号: "", 工作单位: "", 姓名: "王伟", 指南方向: "1.2" }), one({ ...none, 身份证号: "", 工作单位: "", 姓名: "王伟", 项目编号: "P2", 指南方向: "1.3" })],
    "review",
  ],
  ["G-3-3-b", "leads two 1.4", [one(none), one({ ...none, 项目编号: "P2" })], "fail"],
  ["G-3-3-b", "one running project", one({ ...none, "同国别在研人员交流类项目数（不含本次）": 1 }), "fail"],
  ["G-3-3-b", "one other application", one({ ...none, "同国别其他申报项目数（不含本表）": 1 }), "fail"],
  ["G-3-3-b", "nothing else", one(none), "pass"],
  ["G-3-3-b", "running projects blank", one({ ...none, "同国别在研人员交流类项目数（不含本次）": "" }), "review"],
  ["G-3-3-b", "fails although the rest is blank", [one({ 身份证号: id }), one({ 身份证号: id, 项目编号: "P2" })], "fail"],
];

export const times: readonly Example[] = [
  ["G-4-1-d", "2026-07-01 17:01", one({ 申报提交时间: "2026-07-01 17:01" }), "fail"],
  ["G-4-1-d", "2026-05-13 08:59", one({ 申报提交时间: "2026-05-13 08:59" }), "fail"],
  ["G-4-1-d", "2026-07-01", one({ 申报提交时间: "2026-07-01" }), "review"],
  ["G-4-1-d", "2026-05-13", one({ 申报提交时间: "2026-05-13" }), "review"],
  ["G-4-1-d", "2026-07-01 17:00", one({ 申报提交时间: { v: 46204 + 17 / 24, format: "yyyy-mm-dd hh:mm" } }), "pass"],
  ["G-4-1-d", "2026-05-13 9:00", one({ 申报提交时间: "2026-05-13 9:00" }), "pass"],
  ["G-4-1-d", "2026-06-30", one({ 申报提交时间: "2026年6月30日" }), "pass"],
  ["G-4-1-d", "2026-07-02", one({ 申报提交时间: { v: 46205, format: "yyyy-mm-dd" } }), "fail"],
  ["G-4-1-d", "blank", one({ 申报提交时间: "" }), "manual"],
  ["G-4-1-d", "a plan is no submission", one({ 计划提交时间: "2026-07-09" }), "manual"],
  ["G-4-2-a", "2026-07-08 16:59", one({ 推荐确认时间: "2026-07-08 16:59" }), "pass"],
  ["G-4-2-a", "2026-07-08 17:01", one({ 推荐确认时间: "2026-07-08 17:01" }), "fail"],
  ["G-4-2-a", "recommended before it was submitted", one({ 推荐确认时间: "2026-06-01", 申报提交时间: "2026-06-20" }), "review"],
  ["G-4-2-a", "at 17:00", one({ 推荐确认时间: "2026-07-08 17:00" }), "review"],
  ["G-4-2-a", "2026-07-08", one({ 推荐确认时间: "2026-07-08" }), "review"],
  ["G-4-2-a", "blank", one({ 推荐确认时间: "" }), "manual"],
  ["G-4-2-b", "是", one({ 推荐函是否上传: "是" }), "pass"],
  ["G-4-2-b", "否; 2026-07-09", one({ 推荐函是否上传: "否" }), "fail", { asOf: "2026-07-09" }],
  ["G-4-2-b", "blank; 2026-06-01", one({ 推荐函是否上传: "" }), "manual", { asOf: "2026-06-01" }],
  ["G-4-2-b", "否; 2026-06-01", one({ 推荐函是否上传: "否" }), "manual", { asOf: "2026-06-01" }],
];

export const annex: readonly Example[] = [
  ["A2-2-b", "课题负责人, two sub-topics", [one({ 所属课题: "课题1" }), one({ 姓名: "李四", 角色: "课题负责人", 所属课题: "课题2" })], "fail"],
  ["A2-2-b", "direction=1.5", leaderOf("1.5")(), "pass"],
  ["A2-2-b", "one sub-topic: the project's title", one({ 子课题: "量子材料联合研究" }), "review"],
  ["A2-2-b", "direction 1.1.2", one({ 指南方向: "1.1.2" }), "fail"],
  ["A2-2-c", "1.4; one unit", one({ "中方单位（全部）": "甲大学" }), "pass"],
  ["A2-2-c", "1.6; a unit that takes part", hungary({ 中方参与单位: "乙研究所" }), "fail"],
  ["A2-2-c", "1.6; two units", hungary({ "中方单位（全部）": "甲大学、乙研究所" }), "fail"],
  ["A2-2-c", "1.2; a member of a hospital", [leaderOf("1.2")(), ...membersOf("1.2")({ 工作单位: "丙医院" })], "review"],
  ["A2-2-c", "departments of the unit", [one({ 工作单位: "甲大学物理学院" }), ...membersOf("1.4")({ 工作单位: "甲大学材料系" })], "pass"],
  ["A2-2-c", "a hospital of the university", [one(), ...membersOf("1.4")({ 工作单位: "甲大学附属第一医院" })], "review"],
  ["A2-2-c", "a graduate school elsewhere", [unit("北京大学"), ...membersOf("1.4")({ 申报单位: "北京大学", 工作单位: "北京大学深圳研究生院" })], "review"],
  ["A2-2-c", "a student of 中国科学院大学", [unit("中国科学院物理研究所"), ...membersOf("1.4")({ 申报单位: "中国科学院物理研究所", 工作单位: "中国科学院大学" })], "review"],
  ["A2-2-c", "1.1 may have two", leaderOf("1.1")({ "中方单位（全部）": "甲大学、乙研究所" }), "notApplicable"],
  ["A2-2-c", "Hong Kong leads too", unit("香港大学", { 中方参与单位: "乙研究所" }), "fail"],
  ["A2-2-c", "employer blank", [one(), ...membersOf("1.4")({ 工作单位: "" })], "review"],
  ["A2-3-5-a", "是 until 2027-12-31", one({ 负责人是否在禁申期: "是", 禁申期至: "2027-12-31" }), "fail"],
  ["A2-3-5-a", "否", one({ 负责人是否在禁申期: "否" }), "pass"],
  ["A2-3-5-a", "blank", one({ 负责人是否在禁申期: "" }), "review"],
  ["A2-3-5-b", "是 until 2026-12-31", one({ 单位是否在禁申期: "是", 禁申期至: "2026-12-31" }), "fail"],
  ["A2-3-5-b", "否", one({ 单位是否在禁申期: "否" }), "pass"],
  ["A2-3-5-b", "blank", one({ 单位是否在禁申期: "" }), "manual"],
  ["A2-3-6-c", "0", one({ "间接费用(万元)": 0 }), "pass"],
  ["A2-3-6-c", "管理费=0.3", one({ 管理费: 0.3 }), "fail"],
  ["A2-3-6-c", "no such column", one(), "pass"],
  ["A2-3-6-c", "blank", one({ 间接费: "" }), "pass"],
  ["A2-3-6-d", "1.4; 设备费=2", one({ 支出科目: "设备费=2" }), "fail"],
  ["A2-3-6-d", "1.5; 会议费=5", leaderOf("1.5")({ 支出科目: "会议费=5" }), "pass"],
  ["A2-3-6-d", "no column", one(), "notApplicable"],
  ["A2-3-6-d", "travel", one({ 支出科目: "国际旅费3、签证费0.2" }), "pass"],
  ["A2-3-6-d", "an amount of nought", one({ 支出科目: "国际旅费=3，设备费=0" }), "pass"],
];

export const unasked: readonly Example[] = [
  ["G-0-a", "this call", one({ 批次: "2026年度第二批人员交流计划" }), "info"],
  ["G-0-a", "another year", one({ 批次: "2025年度第二批人员交流计划" }), "review"],
  ["G-0-a", "the first batch", one({ 批次: "2026年度第一批人员交流计划" }), "review"],
  ["G-0-a", "no column", one(), "info"],
  ["G-1-1-b", "a woman leads", one({ 性别: "女" }), "info"],
  ["G-1-1-b", "men only", [one({ 性别: "男" }), ...membersOf("1.4")({ 性别: "男" })], "info"],
  ["G-1-2-c", "birth date against ID number", one({ 出生日期: "1984-01-01", 身份证号: id }), "manual"],
  ["G-1-2-d", "recommendation blank", one({ 推荐确认时间: "" }), "manual"],
  ["G-3-1-d", "a young unit", one({ 注册时间: "2025-06" }), "manual"],
  ["G-3-3-a", "two running projects of another programme", one({ 在研国家重点研发计划项目数: 2 }), "info"],
  ["G-3-5-a", "no earlier version", one(), "manual"],
  ["G-3-6-a", "生命科学", one({ 领域方向: "生命科学" }), "manual"],
  ["G-3-6-c", "not approved yet", one({ 报批手续是否完备: "否" }), "manual"],
  ["A2-1-a", "1.5; leader born 1960-05-01", leaderOf("1.5")({ 出生日期: "1960-05-01" }), "info"],
  // Reminders stay for a person to tick (architecture.md), whatever their columns say.
  ["A2-3-4-a", "a visit after the end", one({ 执行期开始: "2027-01-01", 执行期结束: "2028-12-31", 出访结束: "2029-01-10" }), "manual"],
  ["A2-3-4-a", "no visits", one(), "manual"],
  ["A2-3-6-a", "no budget", one(), "manual"],
  ["A2-3-7-b", "否", one({ 科研伦理承诺: "否" }), "manual"],
  ["A2-3-7-b", "any workbook", one(), "manual"],
];
