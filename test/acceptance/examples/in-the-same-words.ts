import type { Example, Expected, Facts } from "./example";

/** A clause with one cell of the leader's row. */
export const one =
  (leader: (facts: Facts) => Facts) =>
  (clause: string, header: string, cell: string | number, expected: Expected): Example => [clause, `${header}=${cell === "" ? "blank" : cell}`, leader({ [header]: cell }), expected];

/** A declaration: 是, 否, blank. */
export const declared = (leader: (facts: Facts) => Facts, clause: string, header: string): readonly Example[] => [
  one(leader)(clause, header, "是", "pass"),
  one(leader)(clause, header, "否", "fail"),
  one(leader)(clause, header, "", "review"),
];

export const period = (from: string, to: string): Facts => ({ 执行期开始: from, 执行期结束: to });
export const trip = (from: string, to: string): Facts => ({ 出访开始: from, 出访结束: to });

/** What 1.4–1.7 say in the same words: country, fields, two years, submission on both sides, amount. */
export const shared = (
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
export const leading = (leader: (facts?: Facts) => Facts, member: (facts: Facts) => Facts[], ids: readonly [string, string, string, string, string]): readonly Example[] => {
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

/** 1.5–1.7: what both sides hand in says the same. */
export const bothSides = (leader: (facts?: Facts) => Facts, [title, units, people]: readonly [string, string, string]): readonly Example[] => {
  const titles = (own: string, foreign: string): Facts => leader({ "项目英文名称（中方材料）": own, "项目英文名称（外方材料）": foreign });
  const forms = (cn: string, foreign: string): Facts => leader({ 申报单位英文名称: "A University", 外方单位: "University X", 外方材料中方单位名: cn, 外方材料外方单位名: foreign });
  const persons = (cn: string, foreign: string, own = "Nagy László"): Facts => leader({ 外方负责人: own, 外方材料中方申请人: cn, 外方材料外方申请人: foreign });
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
export const institutes = (leader: (facts?: Facts) => Facts, prefix: string, [name, trips]: readonly [string, string], field: string): readonly Example[] => {
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
