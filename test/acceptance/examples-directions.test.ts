import { bookOf, residentId, table, type BookCell } from "./book";
import { checklistVerdict, foreignersOf, leaderOf, membersOf, outcomeOf, runOf, type Example, type Expected, type Facts } from "./examples";
import { runBook } from "./run";

const talent = leaderOf("1.3");
const bulgaria = leaderOf("1.4");
const serbia = leaderOf("1.5");
const hungary = leaderOf("1.6");
const slovenia = leaderOf("1.7");

/** A clause with one cell of the leader's row. */
const one =
  (leader: (facts: Facts) => Facts) =>
  (clause: string, header: string, cell: string | number, expected: Expected): Example => [clause, `${header}=${cell === "" ? "blank" : cell}`, leader({ [header]: cell }), expected];

/** A declaration: 是, 否, blank. */
const declared = (leader: (facts: Facts) => Facts, clause: string, header: string): readonly Example[] => [
  one(leader)(clause, header, "是", "pass"),
  one(leader)(clause, header, "否", "fail"),
  one(leader)(clause, header, "", "review"),
];

const period = (from: string, to: string): Facts => ({ 执行期开始: from, 执行期结束: to });
const trip = (from: string, to: string): Facts => ({ 出访开始: from, 出访结束: to });

/** 1.3: one person of the Chinese side goes to France. */
const of13 = one(talent);
const direction13: readonly Example[] = [
  of13("1.3-0-a", "合作国别", "法国", "pass"),
  of13("1.3-0-a", "合作国别", "", "pass"),
  ["1.3-0-a", "host in 德国", talent({ 法方单位: "某大学", 外方单位国别: "德国" }), "fail"],
  // The clause of the same country speaks here, not the country itself.
  ["G-3-3-b", "leader also leads 1.2", [talent({ 身份证号: residentId("19850101") }), leaderOf("1.2")({ 项目编号: "P2", 项目名称: "另一项目", 身份证号: residentId("19850101") })], "fail"],
  of13("1.3-0-b", "领域方向", "老龄化", "pass"),
  of13("1.3-0-b", "领域方向", "碳中和", "pass"),
  of13("1.3-0-b", "领域方向", "计算化学", "review"),
  of13("1.3-0-b", "领域方向", "化学", "review"),
  of13("1.3-0-b", "领域方向", "", "review"),
  ["1.3-1-a", "1 row, 8", talent({ "申请国拨经费(万元)": 8 }), "pass"],
  ["1.3-1-a", "2 rows travel", [talent({ 是否出访: "是", "申请国拨经费(万元)": 8 }), ...membersOf("1.3")({ 是否出访: "是", "申请国拨经费(万元)": 8 })], "fail"],
  ["1.3-1-a", "2 rows, no column of travel", [talent({ "申请国拨经费(万元)": 8 }), ...membersOf("1.3")({ "申请国拨经费(万元)": 8 })], "review"],
  ["1.3-1-a", "a French host is not counted", [talent({ "申请国拨经费(万元)": 8 }), ...foreignersOf("1.3", 1, "法国")], "pass"],
  of13("1.3-1-a", "申请国拨经费(万元)", 9, "fail"),
  of13("1.3-1-a", "申请国拨经费(万元)", 7, "fail"),
  ["1.3-1-b", "42 days", talent(trip("2027-03-01", "2027-04-11")), "pass"],
  ["1.3-1-b", "56 days", talent(trip("2027-03-01", "2027-04-25")), "pass"],
  ["1.3-1-b", "41 days", talent(trip("2027-03-01", "2027-04-10")), "review"],
  ["1.3-1-b", "57 days", talent(trip("2027-03-01", "2027-04-26")), "review"],
  ["1.3-1-b", "58 days", talent(trip("2027-03-01", "2027-04-27")), "fail"],
  of13("1.3-1-b", "在外周数", 9, "fail"),
  of13("1.3-1-b", "在外周数", 6, "pass"),
  of13("1.3-1-b", "在外天数", 42, "pass"),
  ["1.3-1-b", "blank", talent(trip("", "")), "manual"],
  of13("1.3-2-a", "执行期(月)", 12, "pass"),
  of13("1.3-2-a", "执行期(月)", 24, "fail"),
  of13("1.3-2-a", "执行期(月)", "", "review"),
  ["1.3-2-b", "ends 2028-01-01", talent(trip("2027-11-10", "2028-01-01")), "fail"],
  ["1.3-2-b", "starts 2026-12-20", talent(trip("2026-12-20", "2027-02-01")), "fail"],
  ["1.3-2-b", "ends on 2027-12-31", talent(trip("2027-11-10", "2027-12-31")), "pass"],
  ["1.3-2-b", "blank", talent(trip("", "")), "manual"],
  ["1.3-2-c", "the year 2027", talent(period("2027-01-01", "2027-12-31")), "pass"],
  ["1.3-2-c", "another year", talent(period("2026-09-01", "2027-08-31")), "fail"],
  ["1.3-2-c", "blank", talent(period("", "")), "review"],
  of13("1.3-3-a", "国籍", "中国", "pass"),
  of13("1.3-3-a", "国籍", "新加坡", "fail"),
  ["1.3-3-a", "blank; a valid resident ID", talent({ 国籍: "", 身份证号: residentId("19850101") }), "pass"],
  ["1.3-3-b", "理学", talent({ 最高学位: "博士", 学位学科: "理学" }), "pass"],
  ["1.3-3-b", "医学", talent({ 最高学位: "博士", 学位学科: "医学" }), "pass"],
  ["1.3-3-b", "经济学", talent({ 最高学位: "博士", 学位学科: "经济学" }), "fail"],
  ["1.3-3-b", "discipline blank", talent({ 最高学位: "博士", 学位学科: "" }), "review"],
  ["1.3-3-b", "心理学", talent({ 最高学位: "博士", 学位学科: "心理学" }), "review"],
  ["1.3-3-b", "硕士, 10 years do not help", talent({ 最高学位: "硕士", 学位学科: "理学", 科研工作年限: 10 }), "fail"],
  ["1.3-3-b", "博士在读", talent({ 最高学位: "博士在读", 学位学科: "理学" }), "fail"],
  ["1.3-3-b", "degree blank", talent({ 最高学位: "", 学位学科: "理学" }), "review"],
  of13("1.3-3-c", "职称", "助理研究员", "fail"),
  of13("1.3-3-c", "职称", "高级工程师", "pass"),
  of13("1.3-3-c", "职称", "特聘副研究员", "review"),
  of13("1.3-3-c", "职称", "高级讲师", "pass"),
  of13("1.3-3-c", "职称", "主治医师", "fail"),
  of13("1.3-3-c", "职称", "", "review"),
  of13("1.3-3-d", "出生日期", "1982-01-01", "pass"),
  of13("1.3-3-d", "出生日期", "1981-06-01", "fail"),
  of13("1.3-3-d", "出生日期", "1982年", "pass"),
  of13("1.3-3-d", "出生日期", "1981年", "fail"),
  of13("1.3-3-d", "年龄", 44, "review"),
  of13("1.3-3-d", "年龄", 42, "pass"),
  of13("1.3-3-d", "年龄", 47, "fail"),
  ["1.3-3-d", "blank; the ID says 1981", talent({ 出生日期: "", 身份证号: residentId("19811231") }), "fail"],
  of13("1.3-3-d", "出生日期", "", "review"),
  ["1.3-3-e", "北京大学第三医院, 医院", talent({ 申报单位: "北京大学第三医院", 单位类型: "医院" }), "pass"],
  ["1.3-3-e", "a company, 91…", talent({ 申报单位: "某某科技有限公司", 统一社会信用代码: "91350100M000100Y43" }), "fail"],
  ["1.3-3-e", "复旦大学", talent({ 申报单位: "复旦大学" }), "pass"],
  ["1.3-3-e", "企业", talent({ 申报单位: "某某科技", 单位类型: "企业" }), "fail"],
  ["1.3-3-e", "转制科研院所", talent({ 申报单位: "某某研究总院", 单位类型: "转制科研院所" }), "review"],
  ["1.3-3-e", "香港生产力促进局", talent({ 申报单位: "香港生产力促进局" }), "review"],
  ["1.3-4-c", "TotalEnergies SE, a company in France", talent({ 法方单位: "TotalEnergies SE", 外方单位国别: "法国", 外方单位类型: "企业" }), "fail"],
  ["1.3-4-c", "UCLouvain in Belgium", talent({ 法方单位: "UCLouvain", 外方单位国别: "比利时", 外方单位类型: "高校" }), "fail"],
  of13("1.3-4-c", "法方单位", "", "review"),
  ["1.3-4-c", "no host, no consent", talent({ 法方单位: "", 工作同意书: "否" }), "fail"],
  ["1.3-4-c", "a university in France", talent({ 法方单位: "Sorbonne Université", 外方单位国别: "法国", 外方单位类型: "高校" }), "pass"],
  ["1.3-4-c", "type blank", talent({ 法方单位: "某中心", 外方单位国别: "法国", 外方单位类型: "" }), "review"],
  ["1.3-3-f", "是, 是", talent({ 身心健康: "是", 是否在派出单位从事科研: "是" }), "pass"],
  ["1.3-3-f", "healthy, no research there", talent({ 身心健康: "是", 是否在派出单位从事科研: "否" }), "fail"],
  ["1.3-3-f", "blank", talent({ 身心健康: "", 是否在派出单位从事科研: "" }), "review"],
  ["1.3-3-g", "English 良好", talent({ 英语沟通: "良好", 法语沟通: "" }), "pass"],
  ["1.3-3-g", "French 良好", talent({ 英语沟通: "否", 法语沟通: "良好" }), "pass"],
  ["1.3-3-g", "neither", talent({ 英语沟通: "否", 法语沟通: "否" }), "fail"],
  ["1.3-3-g", "blank", talent({ 英语沟通: "", 法语沟通: "" }), "review"],
  ...declared(talent, "1.3-3-h", "保证2027年内完成"),
  ...declared(talent, "1.3-3-i", "守法承诺"),
  ["1.3-4-a", "both", talent({ 工作同意书: "是", 语言等级证书: "是" }), "pass"],
  ["1.3-4-a", "no consent", talent({ 工作同意书: "否", 语言等级证书: "是" }), "fail"],
  ["1.3-4-a", "certificate blank", talent({ 工作同意书: "是", 语言等级证书: "" }), "review"],
  ["1.3-4-b", "both", talent({ 同意书为英文: "是", 英文简历: "是" }), "pass"],
  ["1.3-4-b", "no English CV", talent({ 同意书为英文: "是", 英文简历: "否" }), "fail"],
  ["1.3-4-b", "blank", talent({ 同意书为英文: "", 英文简历: "" }), "review"],
  of13("1.3-4-d", "同意书已发使馆", "是", "pass"),
  of13("1.3-4-d", "同意书已发使馆", "", "manual"),
  of13("1.3-4-d", "同意书已发使馆", "否", "review"),
  of13("1.3-3-j", "是否获过本计划资助", "是", "info"),
  of13("1.3-3-j", "是否获过本计划资助", "", "info"),
];

/** What 1.4–1.7 say in the same words: country, fields, two years, submission on both sides, amount. */
const shared = (
  code: string,
  leader: (facts?: Facts) => Facts,
  [country, aliases, strange]: readonly [string, readonly string[], string],
  fields: readonly string[],
  submitted: string,
  [fund, amount]: readonly [string, number],
): readonly Example[] => {
  const of = one(leader);
  return [
    ...[country, ...aliases, ""].map((name) => of(`${code}-0-a`, "合作国别", name, "pass")),
    of(`${code}-0-a`, "合作国别", strange, "fail"),
    [`${code}-0-a`, "a unit in 德国", leader({ 外方单位: "某大学", 外方单位国别: "德国" }), "fail"],
    ...fields.map((field) => of(`${code}-0-b`, "领域方向", field, "pass")),
    // 社会学 is the list's own example of a value that is clearly outside.
    of(`${code}-0-b`, "领域方向", "社会学", "fail"),
    of(`${code}-0-b`, "领域方向", "", "review"),
    [`${code}-2-a`, "2027-01-01~2028-12-31", leader(period("2027-01-01", "2028-12-31")), "pass"],
    [`${code}-2-a`, "2027-01-01~2027-12-31", leader(period("2027-01-01", "2027-12-31")), "fail"],
    [`${code}-2-a`, "2027-01-01~2029-01-01", leader(period("2027-01-01", "2029-01-01")), "review"],
    [`${code}-2-a`, "2027-03-01~2029-02-28", leader(period("2027-03-01", "2029-02-28")), "pass"],
    of(`${code}-2-a`, "执行期(月)", 24, "pass"),
    of(`${code}-2-a`, "执行期（年）", 2, "pass"),
    [`${code}-2-a`, "blank", leader(period("", "")), "review"],
    ...declared(leader, submitted, "外方是否已提交本国主管部门"),
    of(submitted, "外方是否已提交本国主管部门", "拟提交", "review"),
    of(fund, "申请国拨经费(万元)", amount, "pass"),
    of(fund, "申请国拨经费(万元)", amount + 0.5, "fail"),
    of(fund, "申请经费(元)", amount * 10000, "pass"),
    // Less than the lump sum is a soft clause contradicted: a fail of severity warning (A19).
    of(fund, "申请国拨经费(万元)", amount - 1, "fail"),
    of(fund, "申请国拨经费(万元)", "", "info"),
  ];
};

/** The leader of 1.4 and 1.6: nationality, degree or years, research, English, proof. */
const leading = (leader: (facts?: Facts) => Facts, member: (facts: Facts) => Facts[], ids: readonly [string, string, string, string, string]): readonly Example[] => {
  const [nationality, degree, research, english, proof] = ids;
  const of = one(leader);
  return [
    of(nationality, "国籍", "中国", "pass"),
    of(nationality, "国籍", "美国", "fail"),
    [nationality, "a member of another country", [leader({ 国籍: "中国" }), ...member({ 国籍: "德国" })], "pass"],
    [degree, "硕士, since 2019-03-01", leader({ 最高学位: "硕士", 科研工作起始时间: "2019-03-01" }), "pass"],
    [degree, "硕士, since 2023-01-01", leader({ 最高学位: "硕士", 科研工作起始时间: "2023-01-01" }), "fail"],
    [degree, "硕士, since 2021-06-01", leader({ 最高学位: "硕士", 科研工作起始时间: "2021-06-01" }), "review"],
    [degree, "硕士, 5 years", leader({ 最高学位: "硕士", 科研工作年限: 5 }), "pass"],
    [degree, "硕士, 4 years", leader({ 最高学位: "硕士", 科研工作年限: 4 }), "fail"],
    [degree, "博士在读, years blank", leader({ 最高学位: "博士在读", 科研工作年限: "" }), "review"],
    [degree, "a doctor of any discipline", leader({ 最高学位: "博士", 学位学科: "法学" }), "pass"],
    [degree, "blank", leader({ 最高学位: "", 科研工作年限: "" }), "review"],
    ...declared(leader, research, "是否在派出单位从事科研"),
    [research, "another employer", leader({ 工作单位: "丙医院", 人员类别: "正式" }), "review"],
    of(english, "英语沟通", "良好", "pass"),
    [english, "French does not help", leader({ 英语沟通: "否", 法语沟通: "良好" }), "fail"],
    of(english, "英语沟通", "", "review"),
    ...declared(leader, proof, "资格审核证明"),
  ];
};

const ofBulgaria = one(bulgaria);
const direction14: readonly Example[] = [
  ...shared("1.4", bulgaria, ["保加利亚", ["Bulgaria", "BGR"], "匈牙利"], ["材料与纳米科学", "天文学和空间研究", "量子技术"], "1.4-1-b", ["1.4-4-a", 20]),
  ofBulgaria("1.4-0-b", "领域方向", "物理学", "review"),
  ...leading(bulgaria, membersOf("1.4"), ["1.4-3-a", "1.4-3-b", "1.4-3-c", "1.4-3-f", "1.4-3-g"]),
  ["1.4-3-e", "leader born 1981-01-01, healthy", bulgaria({ 出生日期: "1981-01-01", 身体健康: "是" }), "pass"],
  ["1.4-3-e", "leader born 1980-12-31", bulgaria({ 出生日期: "1980-12-31", 身体健康: "是" }), "fail"],
  ["1.4-3-e", "a member born 1975", [bulgaria({ 出生日期: "1985-01-01", 身体健康: "是" }), ...membersOf("1.4")({ 出生日期: "1975-01-01" })], "pass"],
  ["1.4-3-e", "45 years", bulgaria({ 年龄: 45, 身体健康: "是" }), "review"],
  ["1.4-3-e", "43 years", bulgaria({ 年龄: 43, 身体健康: "是" }), "pass"],
  ["1.4-3-e", "48 years", bulgaria({ 年龄: 48, 身体健康: "是" }), "fail"],
  ["1.4-3-e", "not healthy", bulgaria({ 出生日期: "1985-01-01", 身体健康: "否" }), "fail"],
  ["1.4-3-e", "health blank", bulgaria({ 出生日期: "1985-01-01", 身体健康: "" }), "review"],
  // What the money is for is ticked by a person; the item itself is told once, at the clause on items of expense.
  ofBulgaria("1.4-4-b", "支出科目", "设备费=1", "manual"),
  ofBulgaria("A2-3-6-d", "支出科目", "设备费=1", "fail"),
];

/** 1.5–1.7: what both sides hand in says the same. */
const bothSides = (leader: (facts?: Facts) => Facts, [title, units, people]: readonly [string, string, string]): readonly Example[] => {
  const titles = (own: string, foreign: string): Facts => leader({ "项目英文名称（中方材料）": own, "项目英文名称（外方材料）": foreign });
  const forms = (cn: string, foreign: string): Facts => leader({ 申报单位英文名称: "A University", 外方单位: "University X", 外方材料中方单位名: cn, 外方材料外方单位名: foreign });
  // Without an English name of the leader no spelling in pinyin is compared: that would be a review.
  const persons = (cn: string, foreign: string, own = "Nagy László"): Facts => leader({ 英文姓名: "Zhang San", 外方负责人: own, 外方材料中方申请人: cn, 外方材料外方申请人: foreign });
  return [
    [title, "equal", titles("AI for Health", "AI for Health"), "pass"],
    [title, "case", titles("AI for Health", "AI for health"), "review"],
    [title, "other words", titles("AI for Health", "AI in Medicine"), "fail"],
    [title, "spaces and dashes", titles("AI  for Health – I", "AI for Health - I"), "pass"],
    [title, "one side blank", titles("AI for Health", ""), "review"],
    [title, "both blank", titles("", ""), "review"],
    [units, "equal", forms("甲大学", "University X"), "pass"],
    [units, "the English name", forms("A University", "University X"), "pass"],
    [units, "another foreign unit", forms("甲大学", "University Y"), "fail"],
    [units, "another Chinese unit", forms("丁大学", "University X"), "fail"],
    [units, "columns absent", leader(), "review"],
    [people, "张三 and Zhang San", persons("Zhang San", "Nagy László"), "pass"],
    [people, "ZHANG, San", persons("ZHANG, San", "Nagy László"), "pass"],
    [people, "张三 and Li Si", persons("Li Si", "Nagy László"), "fail"],
    [people, "order of the name", persons("张三", "László Nagy"), "pass"],
    [people, "diacritics", persons("张三", "Nagy Laszlo"), "pass"],
    [people, "initials", persons("Zhang S.", "Nagy László"), "review"],
    [people, "another foreign person", persons("张三", "Kovács Anna"), "fail"],
    [people, "columns absent", leader(), "review"],
  ];
};

/** 1.5 and 1.7: name of the project and journeys. */
const institutes = (leader: (facts?: Facts) => Facts, prefix: string, [name, trips]: readonly [string, string], field: string): readonly Example[] => {
  const of = one(leader);
  const count = (out: number | "", into: number | ""): Facts => leader({ 赴外人次: out, 来华人次: into });
  return [
    of(name, "项目名称", `${prefix}${field}伙伴研究所`, "pass"),
    of(name, "项目名称", `${prefix} ${field} 伙伴研究所`, "pass"),
    of(name, "项目名称", `${prefix}伙伴研究所`, "fail"),
    of(name, "项目名称", `${prefix}+${field}+伙伴研究所`, "review"),
    of(name, "项目名称", `${prefix}${field}伙伴研究所交流项目`, "fail"),
    of(name, "项目名称", `${prefix}${field}联合实验室`, "fail"),
    of(name, "项目名称", "", "review"),
    [trips, "3 and 2", count(3, 2), "pass"],
    [trips, "2 and 2", count(2, 2), "fail"],
    [trips, "5 and 0", count(5, 0), "review"],
    [trips, "4 and 4", count(4, 4), "pass"],
    [trips, "blank", count("", ""), "manual"],
  ];
};

const ofSerbia = one(serbia);
const meetings = (cn: readonly [number, number], abroad: readonly [number, number, number]): Facts =>
  serbia({ 在华会议次数: 1, 在华会议总人数: cn[0], 在华会议外方人数: cn[1], 境外会议次数: 1, 境外会议总人数: abroad[0], "境外会议外方(非中国)人数": abroad[1], 境外会议中方人数: abroad[2] });
const intern = (facts: Facts): Facts => serbia({ 来华实习人: "Ana", 实习人国别: "塞尔维亚", ...facts });
const direction15: readonly Example[] = [
  ...shared("1.5", serbia, ["塞尔维亚", ["Serbia", "SRB"], "斯洛文尼亚"], ["人工智能", "核能", "中医", "医学（含传统医学）", "科技管理", "数字经济"], "1.5-1-a", ["1.5-7-a", 30]),
  ...bothSides(serbia, ["1.5-1-b", "1.5-1-c", "1.5-1-d"]),
  ...institutes(serbia, "中塞", ["1.5-3-a", "1.5-4-a"], "人工智能"),
  ["1.5-5-a", "30 with 6; 30 with 24 and 6", meetings([30, 6], [30, 24, 6]), "pass"],
  ["1.5-5-a", "29 in China", meetings([29, 10], [30, 24, 6]), "fail"],
  ["1.5-5-a", "6 of 31", meetings([31, 6], [30, 24, 6]), "fail"],
  ["1.5-5-a", "7 of 31", meetings([31, 7], [30, 24, 6]), "pass"],
  ["1.5-5-a", "5 of 30", meetings([30, 5], [30, 24, 6]), "fail"],
  ["1.5-5-a", "few Chinese in Serbia", meetings([30, 6], [30, 26, 4]), "review"],
  // Nobody at the meeting in Serbia: the number 0 says that none is planned.
  ["1.5-5-a", "only in China", serbia({ 在华会议次数: 1, 在华会议总人数: 30, 在华会议外方人数: 6, 境外会议次数: 0, 境外会议总人数: 0, "境外会议外方(非中国)人数": 0, 境外会议中方人数: 0 }), "fail"],
  ["1.5-5-a", "no columns", serbia(), "manual"],
  ["1.5-6-a", "2027-02-01~2027-04-30", intern({ 实习开始: "2027-02-01", 实习结束: "2027-04-30" }), "pass"],
  ["1.5-6-a", "2027-02-01~2027-04-15", intern({ 实习开始: "2027-02-01", 实习结束: "2027-04-15" }), "fail"],
  ["1.5-6-a", "3 months", intern({ 实习月数: 3 }), "pass"],
  ["1.5-6-a", "2 months", intern({ 实习月数: 2 }), "fail"],
  // Days are written into the column of months with their unit.
  ["1.5-6-a", "90 days", intern({ 实习月数: "90天" }), "review"],
  ["1.5-6-a", "none", serbia(), "manual"],
  ofSerbia("1.5-7-b", "支出科目", "设备费=3", "manual"),
  ofSerbia("A2-3-6-d", "支出科目", "会议费(在华)=8", "pass"),
  ofSerbia("A2-3-6-d", "支出科目", "实习费用=3", "pass"),
  ofSerbia("A2-3-6-d", "支出科目", "设备费=3", "fail"),
  ["1.5-7-b", "none", serbia(), "manual"],
];

const team16 = (...members: readonly Facts[]): Facts[] => [hungary({ 出生日期: "1985-02-02", 身体健康: "是", 国籍: "中国" }), ...membersOf("1.6")(...members)];
const direction16: readonly Example[] = [
  ...shared("1.6", hungary, ["匈牙利", ["Hungary", "HUN"], "保加利亚"], ["绿色转型", "数字化", "生命科学与健康"], "1.6-1-b", ["1.6-4-a", 15]),
  ...bothSides(hungary, ["1.6-1-c", "1.6-1-d", "1.6-1-e"]),
  ...leading(hungary, membersOf("1.6"), ["1.6-3-c", "1.6-3-d", "1.6-3-e", "1.6-3-g", "1.6-3-h"]),
  ["1.6-3-a", "member born 1981-01-01", team16({ 出生日期: "1981-01-01" }), "pass"],
  ["1.6-3-a", "member born 1980-12-31", team16({ 出生日期: "1980-12-31" }), "fail"],
  ["1.6-3-a", "member born 1979-09-09", team16({ 出生日期: "1979-09-09" }), "fail"],
  ["1.6-3-a", "foreign member born 1960", [...team16({ 出生日期: "1990-01-01" }), ...foreignersOf("1.6", 1, "匈牙利").map((facts) => ({ ...facts, 出生日期: "1960-01-01" }))], "pass"],
  ["1.6-3-a", "a doctoral student counts", team16({ 出生日期: "1980年", 人员类别: "博士生" }), "fail"],
  ["1.6-3-a", "member blank", team16({ 出生日期: "" }), "review"],
  ["1.6-3-a", "45 years", hungary({ 年龄: 45 }), "review"],
  ["1.6-3-b", "all 是", team16({ 身体健康: "是" }), "pass"],
  ["1.6-3-b", "one 否", team16({ 身体健康: "否" }), "fail"],
  ["1.6-3-b", "one blank", team16({ 身体健康: "" }), "review"],
  one(hungary)("1.6-4-b", "支出科目", "设备费=1", "manual"),
  one(hungary)("A2-3-6-d", "支出科目", "会议费(在华)=1", "fail"),
];

const ofSlovenia = one(slovenia);
const home = (total: number, foreign: number, own: number): Facts => slovenia({ 在华会议总人数: total, 在华会议外方人数: foreign, 在华会议中方合作机构人数: own });
const away = (total: number, cn: number, host: number): Facts => slovenia({ 境外会议总人数: total, 境外会议中方人数: cn, 境外会议外方合作机构人数: host });
const direction17: readonly Example[] = [
  ...shared("1.7", slovenia, ["斯洛文尼亚", ["Slovenia", "SVN"], "斯洛伐克"], ["绿色转型", "生命健康", "机器人", "电池系统", "材料科学（包括电催化剂与电池系统）"], "1.7-1-a", ["1.7-6-a", 20]),
  ...bothSides(slovenia, ["1.7-1-b", "1.7-1-c", "1.7-1-d"]),
  ...institutes(slovenia, "中斯", ["1.7-3-a", "1.7-4-a"], "机器人"),
  ofSlovenia("1.7-3-a", "项目名称", "中斯洛文尼亚机器人伙伴研究所", "fail"),
  ["1.7-5-a", "1 and 1", slovenia({ 在华会议次数: 1, 境外会议次数: 1 }), "pass"],
  ["1.7-5-a", "2 and 0", slovenia({ 在华会议次数: 2, 境外会议次数: 0 }), "fail"],
  ["1.7-5-a", "1 and 0", slovenia({ 在华会议次数: 1, 境外会议次数: 0 }), "fail"],
  ["1.7-5-a", "blank", slovenia({ 在华会议次数: "", 境外会议次数: "" }), "manual"],
  ["1.7-5-b", "8 of 40, 2", home(40, 8, 2), "pass"],
  ["1.7-5-b", "7 of 40", home(40, 7, 2), "fail"],
  ["1.7-5-b", "1 of the Chinese partner", home(40, 8, 1), "fail"],
  ["1.7-5-b", "blank", slovenia(), "manual"],
  ["1.7-5-c", "6 of 30, 2", away(30, 6, 2), "pass"],
  ["1.7-5-c", "5 of 30", away(30, 5, 2), "fail"],
  ["1.7-5-c", "blank", slovenia(), "manual"],
  ofSlovenia("1.7-6-b", "支出科目", "实习费用=3", "manual"),
  ofSlovenia("A2-3-6-d", "支出科目", "会议费(在华)=5", "pass"),
  ofSlovenia("A2-3-6-d", "支出科目", "实习费用=3", "fail"),
  ["1.7-6-b", "none", slovenia(), "manual"],
];

describe.each([
  ["1.3 法国杰青", direction13],
  ["1.4 保加利亚", direction14],
  ["1.5 塞尔维亚", direction15],
  ["1.6 匈牙利", direction16],
  ["1.7 斯洛文尼亚", direction17],
])("%s", (_, examples) => {
  test.each(examples.map((example) => [example[0], example[1], example] as const))("%s %s", async (_clause, _facts, example) => {
    expect(await outcomeOf(example)).toBe(example[3]);
  });
});

test.each([
  ["1.3", talent(), "0-c info,0-d info,0-e info,3-j info"],
  ["1.4", bulgaria(), "3-d manual,4-b manual,0-c info,0-d info,0-e info,1-a info,4-c info,5-a info"],
  ["1.5", serbia(), "7-b manual,0-c info,0-d info,0-e info,7-c info,8-a info"],
  ["1.6", hungary(), "3-f manual,4-b manual,0-c info,0-d info,0-e info,1-a info,4-c info,5-a info"],
  ["1.7", slovenia(), "6-b manual,0-c info,0-d info,0-e info,6-c info,7-a info"],
])("%s: reminders are for a person, information decides nothing", async (code, rows, expected) => {
  const run = await runOf(rows);
  const found = expected.split(",").map((line) => line.split(" ")[0] ?? "");
  expect(found.map((id) => `${id} ${checklistVerdict(run, `${code}-${id}`)}`).join(",")).toBe(expected);
});

type Visitor = readonly [name: string, employer: string, paid: string];

/** A project of the leader 张三 and the member 李四, and a sheet of its visits. */
async function visited(code: string, clause: string, visitors: readonly Visitor[]): Promise<string> {
  const people: readonly Record<string, BookCell>[] = ["张三", "李四"].map((name, at) => ({
    项目编号: "P1", 指南方向: code, 项目名称: "甲", 申报单位: "甲大学", 外方单位: "University X", 姓名: name, 角色: at === 0 ? "项目负责人" : "参加人员", 方别: "中方", 工作单位: "甲大学",
  }));
  const visits = visitors.map(([name, employer, paid]) => ({ 项目编号: "P1", 姓名: name, 方别: "中方", 工作单位: employer, 出访开始: "2027-03-01", 出访结束: "2027-03-10", 是否使用项目经费: paid }));
  const run = await runBook(await bookOf({ name: "人员表", rows: table(...people) }, { name: "出访计划", rows: table(...visits) }));
  return checklistVerdict(run, clause);
}

describe.each([
  ["1.4", "1.4-4-d"],
  ["1.5", "1.5-7-d"],
  ["1.6", "1.6-4-d"],
  ["1.7", "1.7-6-d"],
])("%s visits on a sheet of their own", (code, clause) => {
  test.each<readonly [string, readonly Visitor[], string]>([
    ["李四 of the roster", [["李四", "甲大学", "是"]], "pass"],
    ["王五, not of the roster", [["王五", "甲大学", "是"]], "fail"],
    ["王五 at own expense", [["王五", "甲大学", "否"]], "pass"],
  ])("%s", async (_, visitors, expected) => {
    expect(await visited(code, clause, visitors)).toBe(expected);
  });

  test("no sheet of visits", async () => {
    const run = await runOf(leaderOf(code)());
    expect(checklistVerdict(run, clause)).toBe("manual");
  });
});

describe.each(["1.5", "1.7"])("%s visitors of the cooperating institutions", (code) => {
  const five = (...others: readonly string[]): Visitor[] => Array.from({ length: 5 }, (_, at) => [`访问者${"甲乙丙丁戊"[at] ?? ""}`, others[at] ?? "甲大学", "是"]);

  test.each<readonly [string, readonly Visitor[], string]>([
    ["5 of the own unit and the partner", five("University X", "University X"), "pass"],
    ["2 of 5 from a third unit", five("丙医院", "丙医院"), "fail"],
  ])("%s", async (_, visitors, expected) => {
    expect(await visited(code, `${code}-4-b`, visitors)).toBe(expected);
  });

  test("no visits", async () => {
    const run = await runOf(leaderOf(code)());
    expect(checklistVerdict(run, `${code}-4-b`)).toBe("manual");
  });
});
