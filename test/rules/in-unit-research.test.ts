import { inUnitResearch } from "../../src/rules/in-unit-research";
import { paramsOf } from "./params-of";
import { testRule } from "./tester";

const healthy = paramsOf("1.3-3-f");

testRule(inUnitResearch, paramsOf("1.4-3-c"), [
  { name: "yes", rows: [{ inUnitResearch: "是" }], expect: "pass", cells: ["inUnitResearch:1"] },
  { name: "no", rows: [{ inUnitResearch: "否" }], expect: "fail", message: "not-there", cells: ["inUnitResearch:1"] },
  { name: "not settled", rows: [{ inUnitResearch: "待定" }], expect: "needsJudgement", message: "not-yet" },
  { name: "regular staff of the applicant", rows: [{ applicantUnit: "甲大学", employer: "甲大学物理学院", staffType: "在编" }], expect: "pass", cells: ["employer:1", "evidence applicantUnit:1", "staffType:1"] },
  { name: "a postdoc of the applicant", rows: [{ applicantUnit: "甲大学", employer: "甲大学", staffType: "博士后" }], expect: "pass" },
  { name: "part-time at the applicant", rows: [{ applicantUnit: "甲大学", employer: "甲大学", staffType: "兼职" }], expect: "needsJudgement", message: "kind" },
  { name: "works elsewhere", rows: [{ applicantUnit: "甲大学", employer: "乙大学", staffType: "在编" }], expect: "needsJudgement", message: "elsewhere", cells: ["employer:1", "evidence applicantUnit:1"] },
  { name: "the statement decides before the employer", rows: [{ inUnitResearch: "是", applicantUnit: "甲大学", employer: "乙大学" }], expect: "pass" },
  { name: "kind of staff not told", rows: [{ applicantUnit: "甲大学", employer: "甲大学", staffType: "" }], expect: "missingCell", cells: ["staffType:1"] },
  { name: "empty", rows: [{}], columns: ["inUnitResearch"], expect: "missingCell", cells: ["inUnitResearch:1"] },
  { name: "no column", rows: [{}], expect: "missingColumn", missing: ["inUnitResearch"] },
  { name: "unreadable", rows: [{ inUnitResearch: "见附件" }], expect: "unreadable" },
  { name: "a member is not asked", rows: [{}, { inUnitResearch: "否" }], about: 2, expect: "notApplicable", message: "notLeader" },
  { name: "the foreign side is not asked", rows: [{}, { side: "外方", inUnitResearch: "否" }], about: 2, expect: "notApplicable", message: "foreignSide" },
  { name: "1.3: healthy and there", params: healthy, rows: [{ healthy: "是", inUnitResearch: "是" }], expect: "pass", cells: ["healthy:1", "inUnitResearch:1"] },
  { name: "1.3: not there", params: healthy, rows: [{ healthy: "是", inUnitResearch: "否" }], expect: "fail", message: "not-there" },
  { name: "1.3: not healthy", params: healthy, rows: [{ healthy: "否", inUnitResearch: "是" }], expect: "fail", message: "not-declared", cells: ["healthy:1"] },
  { name: "1.3: not healthy, and nothing else is told", params: healthy, rows: [{ healthy: "否" }], expect: "fail" },
  { name: "1.3: health not told", params: healthy, rows: [{ healthy: "", inUnitResearch: "是" }], expect: "missingCell", cells: ["healthy:1"] },
  { name: "1.3: nothing told", params: healthy, rows: [{}], expect: "missingColumn" },
  { name: "the applicant is not told", rows: [{ employer: "甲大学", staffType: "在编", inUnitResearch: "" }], expect: "missingCell", cells: ["inUnitResearch:1"] },
  { name: "1.3: not healthy goes before what is open of the work", params: healthy, rows: [{ healthy: "否", inUnitResearch: "" }], expect: "fail", message: "not-declared" },
  { name: "1.3: the work is a question, health is told", params: healthy, rows: [{ healthy: "是", inUnitResearch: "待定" }], expect: "needsJudgement", message: "not-yet" },
  { name: "in two ways at once", rows: [{ applicantUnit: "甲大学", employer: "甲大学", staffType: "在编、兼职" }], expect: "needsJudgement", message: "kind" },
  { name: "an answer that nobody can read beside an employer", rows: [{ inUnitResearch: "见附件", applicantUnit: "甲大学", employer: "甲大学", staffType: "在编" }], expect: "unreadable", cells: ["inUnitResearch:1"] },
]);
