import { admittedUnit } from "../../src/rules/admitted-unit";
import { creditCode } from "./ids";
import { testRule } from "./tester";

const lists = { prefixes: ["香港", "澳门"], unlisted: ["圣若瑟大学", "香港珠海学院"] };
const all = { who: "all", ...lists, partnersIn: ["1.1"] };
const listed = { who: "listed", ...lists };

testRule(admittedUnit, all, [
  { name: "registered on the mainland", rows: [{ applicantUnit: "甲大学", unitRegisteredPlace: "江苏省" }], expect: "pass", cells: ["applicantUnit:1", "evidence unitRegisteredPlace:1"] },
  { name: "by its credit code", rows: [{ applicantUnit: "香港中文大学（深圳）", creditCode: creditCode("12440300") }], expect: "pass" },
  { name: "a listed unit without prefix", rows: [{ applicantUnit: "岭南大学", unitRegisteredPlace: "香港" }], expect: "pass" },
  { name: "a listed name registered in Korea", rows: [{ applicantUnit: "岭南大学", unitRegisteredPlace: "韩国" }], expect: "contradictory", message: "listed-elsewhere" },
  { name: "an old name of a listed unit", rows: [{ applicantUnit: "香港公开大学" }], expect: "pass", message: "alias" },
  { name: "in traditional characters", rows: [{ applicantUnit: "澳門科技大學" }], expect: "pass" },
  { name: "registered in Macau and not listed", rows: [{ applicantUnit: "圣若瑟大学", unitRegisteredPlace: "澳门" }], expect: "fail", message: "unlisted", cells: ["applicantUnit:1", "evidence unitRegisteredPlace:1"] },
  { name: "known not to be listed, its place not told", rows: [{ applicantUnit: "香港珠海学院" }], expect: "fail", message: "unlisted" },
  { name: "one character off a listed name", rows: [{ applicantUnit: "香港理工大掌", unitRegisteredPlace: "香港" }], expect: "needsJudgement", message: "nearly-listed" },
  { name: "a look-alike registered in Hong Kong is not listed", rows: [{ applicantUnit: "香港圣方济各大学", unitRegisteredPlace: "香港" }], expect: "fail", message: "unlisted" },
  { name: "registered in Taiwan", rows: [{ applicantUnit: "某大学", unitRegisteredPlace: "台湾" }], expect: "fail", message: "abroad", cells: ["unitRegisteredPlace:1", "evidence applicantUnit:1"] },
  { name: "registered abroad", rows: [{ applicantUnit: "某公司", unitRegisteredPlace: "新加坡" }], expect: "fail", message: "abroad" },
  { name: "named like Hong Kong, place not told", rows: [{ applicantUnit: "香港某研究所" }], expect: "needsJudgement", message: "which-place" },
  { name: "a code with a wrong check character tells nothing", rows: [{ applicantUnit: "甲大学", creditCode: `${creditCode("12440300").slice(0, 17)}#` }], expect: "missingColumn", missing: ["unitRegisteredPlace", "creditCode"] },
  { name: "nothing tells where", rows: [{ applicantUnit: "甲大学" }], expect: "missingColumn", missing: ["unitRegisteredPlace", "creditCode"] },
  { name: "the place is empty", rows: [{ applicantUnit: "甲大学", unitRegisteredPlace: "" }], expect: "missingCell", cells: ["unitRegisteredPlace:1"] },
  { name: "the place cannot be read", rows: [{ applicantUnit: "甲大学", unitRegisteredPlace: "某地" }], expect: "unreadable" },
  { name: "no applicant", rows: [{ unitRegisteredPlace: "北京" }], expect: "missingColumn", missing: ["applicantUnit"] },
  { name: "the second unit of 1.1 is a question", rows: [{ direction: "1.1", applicantUnit: "甲大学", unitRegisteredPlace: "北京", chineseUnits: "甲大学、香港珠海学院" }], expect: "needsJudgement", message: "partner", cells: ["chineseUnits:1"] },
  { name: "a listed second unit of 1.1", rows: [{ direction: "1.1", applicantUnit: "甲大学", unitRegisteredPlace: "北京", chineseUnits: "甲大学、香港大学" }], expect: "pass" },
  { name: "no second unit is asked about elsewhere", rows: [{ direction: "1.4", applicantUnit: "甲大学", unitRegisteredPlace: "北京", chineseUnits: "甲大学、香港珠海学院" }], expect: "pass" },
  { name: "of the list: an old name", params: listed, rows: [{ applicantUnit: "香港公开大学" }], expect: "pass", message: "alias" },
  { name: "of the list: not listed", params: listed, rows: [{ applicantUnit: "香港珠海学院" }], expect: "fail" },
  { name: "of the list: a mainland unit is not asked", params: listed, rows: [{ applicantUnit: "香港中文大学（深圳）", creditCode: creditCode("12440300") }], expect: "notApplicable", message: "otherKind" },
  { name: "of the list: a plain name is not asked", params: listed, rows: [{ applicantUnit: "甲大学" }], expect: "notApplicable" },
  { name: "of the list: an empty name", params: listed, rows: [{ applicantUnit: "" }], expect: "missingCell", cells: ["applicantUnit:1"] },
  { name: "an alias, named in full in the note", rows: [{ applicantUnit: "香港公开大学", unitRegisteredPlace: "香港" }], expect: "pass", message: "alias", facts: { listed: "香港都会大学" } },
  { name: "a listed unit has no note", rows: [{ applicantUnit: "香港大学" }], expect: "pass", cells: ["applicantUnit:1"] },
  { name: "an unlisted name registered on the mainland", rows: [{ applicantUnit: "圣若瑟大学", unitRegisteredPlace: "广东" }], expect: "pass" },
  { name: "not listed and registered in Macau", rows: [{ applicantUnit: "某某学院", unitRegisteredPlace: "澳门" }], expect: "fail", message: "unlisted" },
  { name: "one character more than a listed name", rows: [{ applicantUnit: "香港理工大学校", unitRegisteredPlace: "香港" }], expect: "needsJudgement", message: "nearly-listed", facts: { listed: "香港理工大学" } },
  { name: "one character less than a listed name", rows: [{ applicantUnit: "港理工大学", unitRegisteredPlace: "香港" }], expect: "needsJudgement", message: "nearly-listed" },
  { name: "a character missing within", rows: [{ applicantUnit: "香港理大学", unitRegisteredPlace: "香港" }], expect: "needsJudgement", message: "nearly-listed" },
  { name: "two characters off", rows: [{ applicantUnit: "香港理王太学", unitRegisteredPlace: "香港" }], expect: "fail", message: "unlisted" },
  { name: "three characters longer", rows: [{ applicantUnit: "香港甲乙丙大学", unitRegisteredPlace: "香港" }], expect: "fail", message: "unlisted" },
  { name: "by its place and its code", rows: [{ applicantUnit: "甲大学", unitRegisteredPlace: "江苏", creditCode: creditCode("12320000") }], expect: "pass", cells: ["applicantUnit:1", "evidence unitRegisteredPlace:1", "evidence creditCode:1"] },
  { name: "abroad, told where", rows: [{ applicantUnit: "某公司", unitRegisteredPlace: "韩国" }], expect: "fail", facts: { unit: "某公司", place: "韩国" } },
  { name: "a fail goes before the second unit", rows: [{ direction: "1.1", applicantUnit: "某公司", unitRegisteredPlace: "韩国", chineseUnits: "香港珠海学院" }], expect: "fail", message: "abroad" },
  { name: "a second unit named like Hong Kong", rows: [{ direction: "1.1", applicantUnit: "甲大学", unitRegisteredPlace: "北京", chineseUnits: "香港某研究所" }], expect: "needsJudgement", message: "partner", severity: "warning" },
  { name: "a second unit that only looks like one of Hong Kong", rows: [{ direction: "1.1", applicantUnit: "甲大学", unitRegisteredPlace: "北京", chineseUnits: "香港中文大学（深圳）" }], expect: "pass" },
  { name: "a plain second unit", rows: [{ direction: "1.1", applicantUnit: "甲大学", unitRegisteredPlace: "北京", chineseUnits: "乙大学" }], expect: "pass" },
  { name: "of the list: a unit of Taiwan is not asked", params: listed, rows: [{ applicantUnit: "某大学", unitRegisteredPlace: "台湾" }], expect: "notApplicable", message: "otherKind" },
]);
