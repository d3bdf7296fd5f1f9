import { agreementOrGrant } from "../../src/rules/agreement-or-grant";
import { testRule, type Row } from "./tester";

const params = {
  years: 5,
  levels: { counts: ["国家", "省"], not: ["市级", "校级"], doubtful: ["副省级"] },
  grants: { counts: ["中韩"], doubtful: ["中日韩"] },
  openEnded: ["长期", "自动续"],
  informal: ["备忘录"],
};
const project: Row = { name: "张三", role: "项目负责人", applicantUnit: "甲大学", chineseUnits: "甲大学、乙大学", foreignUnit: "首尔大学" };
const agreement: Row = { ...project, agreementCnUnit: "乙大学", agreementForeignUnit: "首尔大学", agreementSignDate: "2024-03-01", agreementEndDate: "2027-02-28" };
const grant: Row = { ...project, krGrantHolder: "张三", krGrantLevel: "国家级", krGrantDate: "2022" };
const none = { krGrantHolder: "", krGrantLevel: "", krGrantDate: "" };

testRule(agreementOrGrant, params, [
  { name: "an agreement in force, of either unit", rows: [agreement], expect: "pass", cells: ["agreementCnUnit:1", "agreementForeignUnit:1", "agreementSignDate:1", "agreementEndDate:1"] },
  { name: "a grant of the leader, without agreement", rows: [{ ...grant, agreementCnUnit: "" }], expect: "pass", cells: ["krGrantHolder:1", "krGrantLevel:1", "krGrantDate:1"] },
  { name: "an agreement that ran out, no grant", rows: [{ ...agreement, ...none, agreementSignDate: "2020-01-01", agreementEndDate: "2025-12-31" }], expect: "fail", message: "neither" },
  { name: "an agreement that ran out, grants not asked", rows: [{ ...agreement, agreementEndDate: "2025-12-31" }], expect: "missingColumn", missing: ["krGrantHolder", "krGrantLevel", "krGrantDate", "krGrantType"] },
  { name: "a grant of a member, no agreement", rows: [{ ...grant, agreementCnUnit: "", krGrantHolder: "李四", krGrantDate: "2023" }], expect: "fail", message: "neither", cells: ["krGrantHolder:1"] },
  { name: "an agreement with a unit of another project", rows: [{ ...agreement, ...none, agreementForeignUnit: "釜山大学" }], expect: "fail" },
  { name: "a partner named in another script", rows: [{ ...agreement, ...none, agreementForeignUnit: "Seoul National University" }], expect: "needsJudgement", message: "other-party" },
  { name: "signed by a department", rows: [{ ...agreement, ...none, agreementCnUnit: "甲大学物理学院" }], expect: "needsJudgement", message: "by-department" },
  { name: "a memorandum", rows: [{ ...agreement, ...none, agreement: "谅解备忘录" }], expect: "needsJudgement", message: "informal" },
  { name: "without end", rows: [{ ...agreement, agreementEndDate: "长期有效" }], expect: "pass" },
  { name: "its end is not told", rows: [{ ...agreement, ...none, agreementEndDate: "" }], expect: "missingCell", cells: ["agreementEndDate:1"] },
  { name: "signed within the window", rows: [{ ...agreement, ...none, agreementSignDate: "2026-06-01" }], expect: "imprecise", message: "signed-when" },
  { name: "signed on the day of submission", rows: [{ ...agreement, ...none, agreementSignDate: "2026-06-01", submitTime: "2026-06-01" }], expect: "imprecise", message: "signed-when" },
  { name: "signed the day before it", rows: [{ ...agreement, agreementSignDate: "2026-05-31", submitTime: "2026-06-01" }], expect: "pass" },
  { name: "signed after the window", rows: [{ ...agreement, ...none, agreementSignDate: "2026-08-01" }], expect: "fail" },
  { name: "runs out within the window", rows: [{ ...agreement, ...none, agreementEndDate: "2026-06-01" }], expect: "imprecise", message: "ends-when" },
  { name: "an award on the first day that surely counts", rows: [{ ...grant, krGrantDate: "2021-07-01" }], expect: "pass" },
  { name: "an award the day before, grants and no agreement", rows: [{ ...grant, agreementCnUnit: "", krGrantDate: "2021-06-30" }], expect: "imprecise", message: "award-early" },
  { name: "an award of a year that lies partly within", rows: [{ ...grant, agreementCnUnit: "", krGrantDate: "2021" }], expect: "imprecise" },
  { name: "a grant of a city", rows: [{ ...grant, agreementCnUnit: "", krGrantLevel: "市级" }], expect: "fail" },
  { name: "a grant of a sub-provincial city", rows: [{ ...grant, agreementCnUnit: "", krGrantLevel: "副省级市" }], expect: "needsJudgement", message: "level-doubtful" },
  { name: "a grant of three countries", rows: [{ ...grant, agreementCnUnit: "", krGrantType: "中日韩合作" }], expect: "needsJudgement", message: "type-doubtful" },
  { name: "neither documented", rows: [{ ...project, agreementSignDate: "", krGrantHolder: "" }], expect: "missingCell", message: "undocumented", cells: ["agreementSignDate:1", "evidence krGrantHolder:1"] },
  { name: "no columns of either", rows: [project], expect: "missingColumn", missing: ["agreementSignDate", "krGrantHolder"] },
  { name: "an end that nobody can read", rows: [{ ...agreement, ...none, agreementEndDate: "另行约定" }], expect: "unreadable", cells: ["agreementEndDate:1"] },
]);
