import { legalPerson } from "../../src/rules/legal-person";
import { creditCode } from "./ids";
import { testRule } from "./tester";

const params = { legal: ["12", "51", "52", "53", "91"], notLegal: ["92"], branches: ["分公司"], parts: ["学院", "系", "实验室", "中心"], partnersIn: ["1.1"] };

testRule(legalPerson, params, [
  { name: "declared", rows: [{ applicantUnit: "浙江大学", unitIsLegalPerson: "是" }], expect: "pass", cells: ["unitIsLegalPerson:1", "evidence applicantUnit:1"] },
  { name: "declared not to be", rows: [{ applicantUnit: "浙江大学化学系", unitIsLegalPerson: "否" }], expect: "fail", message: "declared-not", cells: ["unitIsLegalPerson:1", "evidence applicantUnit:1"] },
  { name: "a branch", rows: [{ applicantUnit: "某公司北京分公司", unitIsLegalPerson: "" }], expect: "needsJudgement", message: "part", cells: ["applicantUnit:1", "evidence unitIsLegalPerson:1"] },
  { name: "a school of a university", rows: [{ applicantUnit: "甲大学物理学院" }], expect: "needsJudgement", message: "part" },
  { name: "a college of its own is no part", rows: [{ applicantUnit: "某某职业学院", creditCode: creditCode("12330000") }], expect: "pass", message: "from-code" },
  { name: "a branch of an institution with a code of its own is a question still", rows: [{ applicantUnit: "某公司北京分公司", creditCode: creditCode("91110000") }], expect: "needsJudgement" },
  { name: "by its credit code", rows: [{ applicantUnit: "甲大学", creditCode: creditCode("12330000") }], expect: "pass", message: "from-code", cells: ["creditCode:1"] },
  { name: "an individual business", rows: [{ applicantUnit: "某工作室", creditCode: creditCode("92330000") }], expect: "fail", message: "by-code" },
  { name: "declared, but the code is an individual business's", rows: [{ applicantUnit: "某工作室", unitIsLegalPerson: "是", creditCode: creditCode("92330000") }], expect: "contradictory", message: "conflict" },
  { name: "answered neither way", rows: [{ applicantUnit: "甲大学", unitIsLegalPerson: "办理中" }], expect: "needsJudgement", message: "pending" },
  { name: "a listed unit of Hong Kong has no such code", rows: [{ applicantUnit: "香港大学" }], expect: "pass", message: "listed" },
  { name: "nothing told", rows: [{ applicantUnit: "甲大学" }], expect: "missingColumn", missing: ["unitIsLegalPerson", "creditCode"] },
  { name: "both empty", rows: [{ applicantUnit: "甲大学", unitIsLegalPerson: "", creditCode: "" }], expect: "missingCell", cells: ["unitIsLegalPerson:1", "evidence creditCode:1"] },
  { name: "an answer that nobody can read", rows: [{ applicantUnit: "甲大学", unitIsLegalPerson: "也许" }], expect: "unreadable" },
  { name: "a department as second unit of 1.1", rows: [{ direction: "1.1", applicantUnit: "甲大学", unitIsLegalPerson: "是", chineseUnits: "乙大学化学系" }], expect: "needsJudgement", message: "partner", cells: ["chineseUnits:1"] },
  { name: "a department and its university are one second unit, whichever is named first", rows: [{ direction: "1.1", applicantUnit: "甲大学", unitIsLegalPerson: "是", chineseUnits: "乙大学化学系、乙大学" }], expect: "pass" },
  { name: "employers of a university and of its department", rows: [{ direction: "1.1", applicantUnit: "甲大学", unitIsLegalPerson: "是", employer: "乙大学化学系" }, { employer: "乙大学" }], expect: "pass" },
  { name: "a department of the applicant is no second unit", rows: [{ direction: "1.1", applicantUnit: "甲大学", unitIsLegalPerson: "是", chineseUnits: "甲大学化学系" }], expect: "pass" },
  { name: "no name, declared", rows: [{ unitIsLegalPerson: "否" }], expect: "fail", message: "declared-not", facts: { unit: "P1" } },
  { name: "declared not to be, named", rows: [{ applicantUnit: "甲大学", unitIsLegalPerson: "否" }], expect: "fail", facts: { unit: "甲大学" } },
  { name: "an individual business, named", rows: [{ applicantUnit: "某工作室", unitIsLegalPerson: "", creditCode: creditCode("92330000") }], expect: "fail", message: "by-code", cells: ["creditCode:1", "evidence applicantUnit:1"], facts: { prefix: "92" } },
  { name: "an individual business that answered neither way", rows: [{ applicantUnit: "某工作室", unitIsLegalPerson: "办理中", creditCode: creditCode("92330000") }], expect: "fail", message: "by-code" },
  { name: "a code of another kind says nothing", rows: [{ applicantUnit: "甲大学", creditCode: creditCode("11330000") }], expect: "review" },
  { name: "a code with a wrong check character says nothing", rows: [{ applicantUnit: "某工作室", creditCode: "923300000000000000" }], expect: "review" },
  { name: "a university city is no part of a university", rows: [{ applicantUnit: "某大学城投资公司", unitIsLegalPerson: "" }], expect: "missingCell" },
  { name: "a fail goes before the second unit", rows: [{ direction: "1.1", applicantUnit: "甲大学", unitIsLegalPerson: "否", chineseUnits: "乙大学化学系" }], expect: "fail" },
]);
