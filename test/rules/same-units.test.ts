import { sameUnits } from "../../src/rules/same-units";
import { testRule, type Row } from "./tester";

const ours: Row = { applicantUnit: "甲大学", leadUnitEn: "Jia University", foreignUnit: "University X" };
const both = (cn: string, foreign: string, more: Row = {}): readonly Row[] => [{ ...ours, foreignformCnUnit: cn, foreignformForeignUnit: foreign, ...more }];

testRule(sameUnits, {}, [
  { name: "both forms name both units", rows: both("甲大学", "University X"), expect: "pass", cells: ["foreignformCnUnit:1", "evidence applicantUnit:1", "evidence leadUnitEn:1", "foreignformForeignUnit:1", "evidence foreignUnit:1"] },
  { name: "the English name of the Chinese unit", rows: both("The Jia University", "University X"), expect: "pass" },
  { name: "diacritics and capitals", rows: both("甲大学", "UNIVERZITET U NISU", { foreignUnit: "Univerzitet u Nišu" }), expect: "pass" },
  { name: "a listed unit by its alias", rows: both("HKUST", "University X", { applicantUnit: "香港科技大学" }), expect: "pass" },
  { name: "one of two foreign units", rows: both("甲大学", "University Y", { foreignUnit: "University X；University Y" }), expect: "pass" },
  { name: "another foreign unit", rows: both("甲大学", "University Y"), expect: "fail", message: "different", cells: ["foreignformForeignUnit:1", "evidence foreignUnit:1"] },
  { name: "another Chinese unit", rows: both("乙大学", "University X"), expect: "fail", message: "different", cells: ["foreignformCnUnit:1", "evidence applicantUnit:1", "evidence leadUnitEn:1"] },
  { name: "another listed unit", rows: both("香港大学", "University X", { applicantUnit: "香港科技大学" }), expect: "fail" },
  { name: "a fail goes before a question", rows: both("甲大学物理学院", "University Y"), expect: "fail" },
  { name: "a department", rows: both("甲大学物理学院", "University X"), expect: "needsJudgement", message: "nearly" },
  { name: "a faculty", rows: both("甲大学", "University X, Faculty of Physics"), expect: "needsJudgement" },
  { name: "an abbreviation", rows: both("甲大学", "UB", { foreignUnit: "University of Belgrade" }), expect: "needsJudgement" },
  { name: "another language", rows: both("甲大学", "贝尔格莱德大学", { foreignUnit: "University of Belgrade" }), expect: "needsJudgement" },
  { name: "their form does not tell the Chinese unit", rows: both("", "University X"), expect: "missingCell", cells: ["foreignformCnUnit:1"] },
  { name: "our form does not tell the foreign unit", rows: [{ applicantUnit: "甲大学", foreignUnit: "", foreignformCnUnit: "甲大学", foreignformForeignUnit: "University X" }], expect: "missingCell" },
  { name: "no applicant", rows: [{ applicantUnit: "", foreignUnit: "University X", foreignformCnUnit: "甲大学", foreignformForeignUnit: "University X" }], expect: "missingCell", cells: ["applicantUnit:1"] },
  { name: "columns of their form absent", rows: [ours], expect: "missingColumn", missing: ["foreignformCnUnit"] },
  { name: "their form shows an error", rows: both("#REF!", "University X"), expect: "unreadable", cells: ["foreignformCnUnit:1"] },
  { name: "which units differ", rows: both("乙大学", "University X"), expect: "fail", facts: { told: "乙大学", units: ["甲大学", "Jia University"] }, asOf: "2026-06-01" },
  { name: "one of two foreign units may be it", rows: both("甲大学", "UB", { foreignUnit: "University X；University of Belgrade" }), expect: "needsJudgement", message: "nearly" },
  { name: "one unit of ours surely differs", rows: both("Yi University", "University X", { applicantUnit: "甲大学", leadUnitEn: "Jia University" }), expect: "fail" },
  { name: "only the Chinese name is known, theirs is English", rows: [{ applicantUnit: "甲大学", foreignUnit: "University X", foreignformCnUnit: "Jia University", foreignformForeignUnit: "University X" }], expect: "needsJudgement", message: "nearly" },
  { name: "a listed unit and one that is not", rows: both("甲大学", "University X", { applicantUnit: "香港科技大学", leadUnitEn: "" }), expect: "fail" },
  { name: "another listed one, both known", rows: both("HKU", "University X", { applicantUnit: "香港科技大学", leadUnitEn: "" }), expect: "fail" },
  { name: "an abbreviation with the small words", rows: both("甲大学", "UOB", { foreignUnit: "University of Belgrade" }), expect: "needsJudgement" },
  { name: "an abbreviation that is of another", rows: both("甲大学", "UX", { foreignUnit: "University of Belgrade" }), expect: "fail" },
  { name: "the abbreviation stands in our form", rows: both("甲大学", "University of Belgrade", { foreignUnit: "UB" }), expect: "needsJudgement" },
  { name: "two words are no abbreviation", rows: both("甲大学", "U B", { foreignUnit: "University Belgrade" }), expect: "fail" },
  { name: "signs between the words do not matter", rows: both("甲大学", "University - of, X", { foreignUnit: "University of X." }), expect: "pass" },
  { name: "the English name stands alone in our form", rows: [{ leadUnitEn: "Jia University", foreignUnit: "University X", foreignformCnUnit: "Jia University", foreignformForeignUnit: "University X" }], expect: "pass", cells: ["foreignformCnUnit:1", "evidence leadUnitEn:1", "foreignformForeignUnit:1", "evidence foreignUnit:1"] },
]);
