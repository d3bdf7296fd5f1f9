import { notStateOrgan } from "../../src/rules/not-state-organ";
import { testRule } from "./tester";

const params = { codePrefixes: ["11"], suffixes: ["厅", "局", "委员会", "人民政府", "法院", "检察院", "海关"] };

testRule(notStateOrgan, params, [
  { name: "by its credit code", rows: [{ applicantUnit: "某市科学技术局", creditCode: "11110000000000019K" }], expect: "fail", message: "by-code", cells: ["creditCode:1", "evidence applicantUnit:1"] },
  { name: "by its stated type", rows: [{ applicantUnit: "某市科学技术局", unitType: "国家机关" }], expect: "fail", message: "by-type" },
  { name: "a listed unit of Hong Kong", rows: [{ applicantUnit: "香港生产力促进局" }], expect: "pass" },
  { name: "a name like a state organ's", rows: [{ applicantUnit: "某省疾病预防控制局", creditCode: "" }], expect: "needsJudgement", message: "by-name", cells: ["applicantUnit:1", "evidence creditCode:1"] },
  { name: "a stated university", rows: [{ applicantUnit: "甲大学", unitType: "高等学校" }], expect: "pass" },
  { name: "by its plain name alone, with a note", rows: [{ applicantUnit: "甲大学" }], expect: "pass", message: "name-only" },
  { name: "nothing told", rows: [{}], expect: "missingColumn", missing: ["applicantUnit", "unitType", "creditCode"] },
  { name: "no name", rows: [{}], columns: ["applicantUnit"], expect: "missingCell", cells: ["applicantUnit:1"] },
]);
