import { unitSymmetry } from "../../src/rules/unit-symmetry";
import { testRule } from "./tester";

const one = { applicantUnit: "甲大学", chineseUnits: "甲大学" };
const two = { applicantUnit: "甲大学", chineseUnits: "甲大学、乙研究所" };

testRule(unitSymmetry, { allowed: [[1, 1], [2, 2]] }, [
  { name: "1+1", rows: [{ ...one, foreignUnit: "首尔大学" }], expect: "pass" },
  { name: "2+2", rows: [{ ...two, foreignUnit: "首尔大学、釜山大学" }], expect: "pass" },
  { name: "2+1", rows: [{ ...two, foreignUnit: "首尔大学" }], expect: "fail", message: "uneven", margin: -1 },
  { name: "1+2", rows: [{ ...one, foreignUnit: "首尔大学、釜山大学" }], expect: "fail", message: "uneven" },
  { name: "three Chinese units, whatever the others", rows: [{ applicantUnit: "甲大学", chineseUnits: "甲大学、乙研究所、丙公司" }], expect: "fail", message: "too-many-chinese" },
  { name: "foreign units not told", rows: [{ ...two, foreignUnit: "" }], expect: "missingCell", cells: ["foreignUnit:1"] },
  { name: "no column of foreign units", rows: [two], expect: "missingColumn", missing: ["foreignUnit"] },
  { name: "one foreign unit in two languages, perhaps", rows: [{ ...one, foreignUnit: "首尔大学、Seoul National University" }], expect: "needsJudgement", message: "same-unit" },
  { name: "foreign units that nobody can read", rows: [{ ...two, foreignUnit: "#REF!" }], expect: "unreadable", cells: ["foreignUnit:1"] },
  { name: "2+2 by where people work", rows: [{ applicantUnit: "甲大学", employer: "甲大学" }, { employer: "乙研究所" }, { side: "外方", employer: "首尔大学" }, { side: "外方", employer: "釜山大学" }], expect: "pass", cells: ["evidence applicantUnit:1", "candidate employer:1", "candidate employer:2", "candidate employer:3", "candidate employer:4"], ordered: true },
  { name: "one foreign unit in three scripts", rows: [{ ...one, foreignUnit: "首尔大学、서울대학교、Seoul National University" }], expect: "needsJudgement", message: "same-unit", facts: { chinese: ["甲大学"], ways: ["1+1", "2+2"] } },
  { name: "two Korean units in Hangul", rows: [{ ...two, foreignUnit: "서울대학교、부산대학교" }], expect: "pass" },
  { name: "two Korean units in English", rows: [{ ...one, foreignUnit: "Seoul University; Pusan University" }], expect: "fail", message: "uneven", margin: -1 },
  { name: "somebody's unit is not told", rows: [{ applicantUnit: "甲大学", employer: "甲大学", foreignUnit: "首尔大学" }, { employer: "" }], expect: "missingCell", cells: ["employer:2"] },
  { name: "units of our side cannot be read", rows: [{ applicantUnit: "甲大学", chineseUnits: "#REF!", foreignUnit: "首尔大学" }], expect: "unreadable", cells: ["chineseUnits:1"] },
  { name: "nobody works anywhere, three foreign units", rows: [{ employer: "", foreignUnit: "首尔大学、釜山大学、大邱大学" }], expect: "fail", message: "uneven" },
  { name: "our side works in China, theirs abroad", rows: [{ applicantUnit: "甲大学", chineseUnits: "甲大学", employer: "乙大学" }, { side: "外方", employer: "首尔大学" }, { side: "外方", employer: "" }], expect: "pass" },
  { name: "nobody of theirs has a unit", rows: [{ applicantUnit: "甲大学", chineseUnits: "甲大学", employer: "甲大学" }, { side: "外方", employer: "" }], expect: "missingColumn", missing: ["foreignUnit"] },
]);
