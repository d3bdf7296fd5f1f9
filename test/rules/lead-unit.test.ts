import { leadUnit } from "../../src/rules/lead-unit";
import { testRule } from "./tester";

testRule(leadUnit, {}, [
  { name: "one of two units leads, and the leader is there", rows: [{ applicantUnit: "甲大学", chineseUnits: "甲大学、乙大学", unitRole: "牵头", employer: "甲大学物理学院" }, { employer: "乙大学", unitRole: "参与" }], expect: "pass" },
  { name: "one unit needs no roles", rows: [{ applicantUnit: "甲大学", employer: "甲大学" }], expect: "pass", cells: ["applicantUnit:1", "evidence employer:1"] },
  { name: "two units lead", rows: [{ applicantUnit: "甲大学", employer: "甲大学", unitRole: "牵头" }, { employer: "乙大学", unitRole: "牵头" }], expect: "fail", message: "several", margin: -1, cells: ["unitRole:1", "unitRole:2"] },
  { name: "two rows of the unit that leads are one unit", rows: [{ applicantUnit: "甲大学", employer: "甲大学", unitRole: "牵头" }, { employer: "甲大学", unitRole: "牵头" }], expect: "pass" },
  { name: "the leader is at the second unit", rows: [{ applicantUnit: "甲大学", chineseUnits: "乙大学", unitRole: "牵头", employer: "乙大学" }], expect: "needsJudgement", message: "leader-elsewhere", cells: ["employer:1", "evidence applicantUnit:1"] },
  { name: "two units, nobody says which leads", rows: [{ applicantUnit: "甲大学", chineseUnits: "甲大学、乙大学", employer: "甲大学" }], expect: "missingColumn", missing: ["unitRole"] },
  { name: "two units, the role empty", rows: [{ applicantUnit: "甲大学", chineseUnits: "甲大学、乙大学", employer: "甲大学", unitRole: "" }], expect: "missingCell", cells: ["unitRole:1"] },
  { name: "the leader's unit is not told", rows: [{ applicantUnit: "甲大学" }], expect: "missingColumn", missing: ["employer"] },
  { name: "the leader's unit is empty", rows: [{ applicantUnit: "甲大学", employer: "" }], expect: "missingCell", cells: ["employer:1"] },
  { name: "no leader", rows: [{ applicantUnit: "甲大学", role: "参加人员" }], expect: "missingCell", missing: ["role", "leader"] },
  { name: "no applicant", rows: [{ employer: "甲大学" }], expect: "missingColumn", missing: ["applicantUnit"] },
  { name: "an applicant that nobody can read", rows: [{ applicantUnit: "#REF!", employer: "甲大学" }], expect: "unreadable", cells: ["applicantUnit:1"] },
  { name: "two units lead by the rows of people, the second of another unit", rows: [{ applicantUnit: "甲大学", chineseUnits: "甲大学、乙大学", employer: "甲大学", unitRole: "牵头" }, { employer: "乙大学", unitRole: "牵头" }], expect: "fail", message: "several", facts: { units: ["甲大学", "乙大学"] } },
  { name: "whoever leads without an employer is of the applicant that the row names", rows: [{ applicantUnit: "甲大学", employer: "甲大学", unitRole: "牵头" }, { applicantUnit: "乙大学", employer: "", unitRole: "牵头" }], expect: "fail", message: "several", ordered: true },
  { name: "else of the project's applicant", rows: [{ applicantUnit: "甲大学", employer: "甲大学", unitRole: "牵头" }, { employer: "", unitRole: "牵头" }], expect: "pass" },
  { name: "who takes part does not lead", rows: [{ applicantUnit: "甲大学", employer: "甲大学", unitRole: "牵头" }, { employer: "乙大学", unitRole: "参与" }], expect: "pass", cells: ["applicantUnit:1", "evidence employer:1", "unitRole:1"] },
  { name: "the leader may be of a hospital of the unit", rows: [{ applicantUnit: "甲大学", employer: "甲大学附属医院" }], expect: "needsJudgement", message: "leader-elsewhere", facts: { person: "第1人", employer: "甲大学附属医院", unit: "甲大学" } },
]);
