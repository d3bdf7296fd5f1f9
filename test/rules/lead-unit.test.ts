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
]);
