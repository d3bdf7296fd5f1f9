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
  { name: "the applicant named again by its department", rows: [{ applicantUnit: "甲大学", chineseUnits: "甲大学物理学院、乙研究所" }], expect: "pass", margin: 0 },
  { name: "by employers, with the applicant", rows: [{ applicantUnit: "甲大学", employer: "乙研究所" }, { employer: "丙公司" }], expect: "fail", cells: ["evidence applicantUnit:1", "candidate employer:1", "candidate employer:2"], facts: { units: ["甲大学", "乙研究所", "丙公司"], max: 2, over: 1 } },
  { name: "a part of unknown kind may be a unit of its own", rows: [{ applicantUnit: "甲大学", chineseUnits: "甲大学深圳研究生院、乙研究所" }], expect: "needsJudgement", message: "same-unit" },
  { name: "two parts of unknown kind of one university", rows: [{ applicantUnit: "甲大学物理学院", chineseUnits: "甲大学深圳研究生院、乙研究所" }], expect: "needsJudgement", message: "same-unit" },
  { name: "a department of a hospital is no department of the university", rows: [{ applicantUnit: "甲大学", chineseUnits: "甲大学附属医院检验科、乙研究所" }], expect: "needsJudgement" },
  { name: "an academy of sciences is no college", rows: [{ applicantUnit: "某科学院", chineseUnits: "某科学院数学研究所、某科学院物理研究所" }], expect: "needsJudgement" },
]);
