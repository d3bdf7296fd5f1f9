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
]);
