import { doctorate } from "../../src/rules/doctorate";
import { testRule } from "./tester";

testRule(doctorate, { who: "leader", fields: "natural" }, [
  { name: "of natural science", rows: [{ degree: "博士", degreeDiscipline: "理学" }], expect: "pass", cells: ["degree:1", "evidence degreeDiscipline:1"] },
  { name: "that names its own discipline", rows: [{ degree: "工学博士" }], expect: "pass" },
  { name: "of economics", rows: [{ degree: "博士", degreeDiscipline: "经济学" }], expect: "fail", message: "other-discipline", cells: ["degreeDiscipline:1"] },
  { name: "of any discipline where none is asked for", params: { who: "leader", fields: "any" }, rows: [{ degree: "博士", degreeDiscipline: "经济学" }], expect: "pass" },
  { name: "a master", rows: [{ degree: "硕士", degreeDiscipline: "理学" }], expect: "fail", message: "no-doctorate", cells: ["degree:1"] },
  { name: "still studying", rows: [{ degree: "博士在读", degreeDiscipline: "理学" }], expect: "fail" },
  { name: "still studying, as another column says", rows: [{ degree: "博士", degreeStatus: "在读", degreeDiscipline: "理学" }], expect: "fail", message: "no-doctorate", cells: ["degree:1", "evidence degreeStatus:1"] },
  { name: "awarded, as its cell says, and studying, as another column says", rows: [{ degree: "博士（已授予）", degreeStatus: "在读", degreeDiscipline: "理学" }], expect: "contradictory", message: "degree-conflict" },
  { name: "to be awarded after applications are handed in", rows: [{ degree: "博士（2026年6月毕业）", degreeDiscipline: "理学" }], expect: "imprecise", message: "degree-pending" },
  { name: "awarded long ago", rows: [{ degree: "博士（2015年6月毕业）", degreeDiscipline: "理学" }], expect: "pass" },
  { name: "graduating while applications are handed in", rows: [{ degree: "博士", degreeDiscipline: "理学", gradDate: "2026-06" }], expect: "imprecise", message: "degree-pending", cells: ["degree:1", "evidence gradDate:1", "evidence degreeDiscipline:1"] },
  { name: "graduated before", rows: [{ degree: "博士", degreeDiscipline: "理学", gradDate: "2025-06" }], expect: "pass" },
  { name: "without a discipline", rows: [{ degree: "博士", degreeDiscipline: "" }], expect: "missingCell", cells: ["degreeDiscipline:1"] },
  { name: "without a column of disciplines", rows: [{ degree: "博士" }], expect: "missingColumn", missing: ["degreeDiscipline"] },
  { name: "in a discipline between the fields", rows: [{ degree: "博士", degreeDiscipline: "管理科学与工程" }], expect: "needsJudgement", message: "discipline-unclear" },
  { name: "no column of degrees", rows: [{}], expect: "missingColumn", missing: ["degree"] },
  { name: "an empty cell", rows: [{}], columns: ["degree"], expect: "missingCell", cells: ["degree:1"] },
  { name: "a member is not asked", rows: [{}, { degree: "硕士" }], about: 2, expect: "notApplicable", message: "notLeader" },
  { name: "the foreign side is not asked", rows: [{}, { side: "外方", degree: "硕士" }], about: 2, expect: "notApplicable", message: "foreignSide" },
  { name: "a cell that shows an error", rows: [{ degree: "#REF!" }], expect: "unreadable", cells: ["degree:1"] },
  { name: "of law by the degree itself", rows: [{ degree: "法学博士" }], expect: "fail", message: "other-discipline", facts: { discipline: "法学" } },
  { name: "of law by the column", rows: [{ degree: "博士", degreeDiscipline: "法学" }], expect: "fail", message: "other-discipline", facts: { discipline: "法学" } },
  { name: "a master, with what was told", rows: [{ degree: "工学硕士" }], expect: "fail", message: "no-doctorate", facts: { degree: "工学硕士" } },
  { name: "a post in place of a degree", rows: [{ degree: "博士后" }], expect: "unknownValue", message: "degree-unknown" },
]);
