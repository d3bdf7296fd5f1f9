import { singleUnit } from "../../src/rules/single-unit";
import { testRule } from "./tester";

testRule(singleUnit, {}, [
  { name: "one unit declared", rows: [{ applicantUnit: "甲大学", chineseUnits: "甲大学" }], expect: "pass", margin: 0 },
  { name: "a participating unit declared", rows: [{ applicantUnit: "甲大学", chineseUnits: "乙研究所" }], expect: "fail", message: "several", margin: -1 },
  { name: "everybody works for the applicant or a department of it", rows: [{ applicantUnit: "甲大学", employer: "甲大学物理学院" }, { employer: "甲大学" }], expect: "pass" },
  { name: "a member works elsewhere", rows: [{ applicantUnit: "甲大学", employer: "甲大学" }, { employer: "丙医院" }], expect: "needsJudgement", message: "elsewhere", cells: ["employer:2", "evidence applicantUnit:1"] },
  { name: "a hospital of the university may be another legal person", rows: [{ applicantUnit: "甲大学", employer: "甲大学第三医院" }], expect: "needsJudgement", message: "elsewhere" },
  { name: "the foreign side works elsewhere", rows: [{ applicantUnit: "甲大学", employer: "甲大学" }, { side: "外方", employer: "Univ X" }], expect: "pass" },
  { name: "an employer not filled in", rows: [{ applicantUnit: "甲大学", employer: "甲大学" }, { employer: "" }], expect: "missingCell", cells: ["employer:2"] },
  { name: "no column of employers", rows: [{ applicantUnit: "甲大学" }], expect: "missingColumn", missing: ["employer"] },
  { name: "no applicant", rows: [{ employer: "甲大学" }], expect: "missingColumn", missing: ["applicantUnit"] },
  { name: "only the leader is listed", rows: [{ applicantUnit: "甲大学", employer: "甲大学" }], teamListed: false, expect: "notListed", message: "not-listed" },
  { name: "an employer that nobody can read", rows: [{ applicantUnit: "甲大学", employer: "甲大学" }, { employer: "#REF!" }], expect: "unreadable", cells: ["employer:2"] },
  { name: "units that nobody can read", rows: [{ applicantUnit: "甲大学", chineseUnits: "#REF!", employer: "甲大学" }], expect: "unreadable", cells: ["chineseUnits:1"] },
]);
