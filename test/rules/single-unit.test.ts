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
  { name: "who works elsewhere", rows: [{ name: "甲", applicantUnit: "甲大学", employer: "甲大学" }, { name: "乙", employer: "丙医院" }], expect: "needsJudgement", facts: { people: ["乙"], unit: "甲大学" } },
  { name: "the declared unit may be a second one", rows: [{ applicantUnit: "甲大学", chineseUnits: "甲大学附属医院" }], expect: "needsJudgement", message: "same-unit", facts: { units: ["甲大学", "甲大学附属医院"] } },
  { name: "declared, without an applicant", rows: [{ applicantUnit: "", chineseUnits: "甲大学" }], expect: "pass" },
  { name: "declared, and a member works elsewhere", rows: [{ applicantUnit: "甲大学", chineseUnits: "甲大学", employer: "丙医院" }], expect: "needsJudgement", message: "elsewhere" },
  { name: "one unit, everybody's cells", rows: [{ applicantUnit: "甲大学", employer: "甲大学" }, { employer: "甲大学" }], expect: "pass", cells: ["applicantUnit:1", "candidate employer:1", "candidate employer:2"], margin: 0 },
]);
