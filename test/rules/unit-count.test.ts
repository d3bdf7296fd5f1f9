import { unitCount } from "../../src/rules/unit-count";
import { testRule } from "./tester";

testRule(unitCount, { max: 2 }, [
  { name: "two", rows: [{ applicantUnit: "甲大学", chineseUnits: "甲大学、乙研究所" }], expect: "pass", margin: 0 },
  { name: "one", rows: [{ applicantUnit: "甲大学", chineseUnits: "甲大学" }], expect: "pass", margin: 1 },
  { name: "three", rows: [{ applicantUnit: "甲大学", chineseUnits: "乙研究所、丙公司" }], expect: "fail", message: "too-many", margin: -1, cells: ["chineseUnits:1", "evidence applicantUnit:1"] },
  { name: "two schools of a university are one unit", rows: [{ employer: "甲大学化学系" }, { employer: "甲大学物理系" }], expect: "pass", margin: 1 },
  { name: "three by employers", rows: [{ employer: "甲大学" }, { employer: "乙研究所" }, { employer: "丙公司" }], expect: "fail" },
  { name: "a hospital may be a unit of its own", rows: [{ employer: "甲大学" }, { employer: "甲大学第三医院" }, { employer: "丙公司" }], expect: "needsJudgement", message: "same-unit" },
  { name: "no employers told", rows: [{ employer: "甲大学" }, {}], expect: "missingCell", cells: ["employer:2"] },
  { name: "no columns", rows: [{}], expect: "missingColumn" },
  { name: "employers of the foreign side do not count", rows: [{ employer: "甲大学" }, { employer: "乙研究所" }, { side: "外方", employer: "서울대학교" }], expect: "pass" },
  { name: "units that nobody can read", rows: [{ applicantUnit: "甲大学", chineseUnits: "#REF!" }], expect: "unreadable", cells: ["chineseUnits:1"] },
]);
