import { notStateOrgan } from "../../src/rules/not-state-organ";
import { testRule } from "./tester";

const params = { doubtful: ["参公"], codePrefixes: ["11"], suffixes: ["厅", "局", "委员会", "人民政府", "法院", "检察院", "海关"], partnersIn: ["1.1"] };

testRule(notStateOrgan, params, [
  { name: "by its credit code", rows: [{ applicantUnit: "某市科学技术局", creditCode: "11110000000000019K" }], expect: "fail", message: "by-code", cells: ["creditCode:1", "evidence applicantUnit:1"] },
  { name: "by its stated type", rows: [{ applicantUnit: "某市科学技术局", unitType: "国家机关" }], expect: "fail", message: "by-type" },
  { name: "a listed unit of Hong Kong", rows: [{ applicantUnit: "香港生产力促进局" }], expect: "pass" },
  { name: "a name like a state organ's", rows: [{ applicantUnit: "某省疾病预防控制局", creditCode: "" }], expect: "needsJudgement", message: "by-name", cells: ["applicantUnit:1", "evidence creditCode:1"] },
  { name: "a stated university", rows: [{ applicantUnit: "甲大学", unitType: "高等学校" }], expect: "pass" },
  { name: "by its plain name alone, with a note", rows: [{ applicantUnit: "甲大学" }], expect: "pass", message: "name-only" },
  { name: "a second unit of 1.1 named like a state organ", rows: [{ direction: "1.1", applicantUnit: "甲大学", unitType: "高等学校", chineseUnits: "某省水利厅" }], expect: "needsJudgement", message: "partner", cells: ["chineseUnits:1"] },
  { name: "by where a member of 1.1 works", rows: [{ direction: "1.1", applicantUnit: "甲大学", unitType: "高等学校" }, { employer: "某省水利厅" }], expect: "needsJudgement", message: "partner", cells: ["employer:2"] },
  { name: "a second unit is not asked about elsewhere", rows: [{ direction: "1.4", applicantUnit: "甲大学", unitType: "高等学校", chineseUnits: "某省水利厅" }], expect: "pass" },
  { name: "nothing told", rows: [{}], expect: "missingColumn", missing: ["applicantUnit", "unitType", "creditCode"] },
  { name: "no name", rows: [{}], columns: ["applicantUnit"], expect: "missingCell", cells: ["applicantUnit:1"] },
  { name: "a type that nobody can read", rows: [{ applicantUnit: "甲大学", unitType: "见附件" }], expect: "unreadable", cells: ["unitType:1"] },
  { name: "a code that nobody can read", rows: [{ applicantUnit: "甲大学", creditCode: "#REF!" }], expect: "unreadable", cells: ["creditCode:1"] },
  { name: "by its type, with the type as evidence", rows: [{ applicantUnit: "某委", unitType: "国家机关" }], expect: "fail", cells: ["unitType:1", "evidence applicantUnit:1"], facts: { unit: "某委" } },
  { name: "the type alone", rows: [{ unitType: "高等学校" }], expect: "pass", cells: ["unitType:1"] },
  { name: "a code of nine characters proves nothing", rows: [{ applicantUnit: "甲大学", creditCode: "110000000" }], expect: "pass", message: "name-only" },
  { name: "a code that is too short proves nothing", rows: [{ applicantUnit: "甲大学", creditCode: "1111000000000001" }], expect: "pass", message: "name-only" },
  { name: "a code with an impossible character proves nothing", rows: [{ applicantUnit: "甲大学", creditCode: "1111000000000001IK" }], expect: "pass", message: "name-only" },
  { name: "a code of a company", rows: [{ applicantUnit: "甲公司", creditCode: "91330100799655058B" }], expect: "pass", cells: ["applicantUnit:1", "evidence creditCode:1"] },
  { name: "a company named like a state organ", rows: [{ applicantUnit: "某设计局", creditCode: "91330100799655058B" }], expect: "pass" },
  { name: "an institution named like a state organ", rows: [{ applicantUnit: "某气象局", unitType: "事业单位" }], expect: "needsJudgement", message: "by-name", cells: ["applicantUnit:1", "evidence unitType:1"] },
  { name: "of another kind and named like a state organ", rows: [{ applicantUnit: "某气象局", unitType: "其他" }], expect: "needsJudgement", message: "by-name" },
  { name: "a stated institute named like a state organ", rows: [{ applicantUnit: "某勘测局", unitType: "科研院所" }], expect: "pass" },
  { name: "a listed second unit is none", rows: [{ direction: "1.1", applicantUnit: "甲大学", unitType: "高等学校", chineseUnits: "香港生产力促进局" }], expect: "pass" },
  { name: "a fail goes before the second unit", rows: [{ direction: "1.1", applicantUnit: "某委", unitType: "国家机关", chineseUnits: "某省水利厅" }], expect: "fail", message: "by-type" },
  { name: "an institution managed like state organs", rows: [{ applicantUnit: "某中心", unitType: "参公事业单位" }], expect: "needsJudgement", message: "doubtful-type", cells: ["unitType:1", "evidence applicantUnit:1"] },
]);
