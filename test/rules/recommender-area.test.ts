import { recommenderArea } from "../../src/rules/recommender-area";
import { creditCode } from "./ids";
import { testRule } from "./tester";

testRule(recommenderArea, {}, [
  { name: "the same province", rows: [{ recommender: "江苏省科技厅", unitProvince: "江苏" }], expect: "pass", cells: ["unitProvince:1", "evidence recommender:1"] },
  { name: "another province", rows: [{ recommender: "江苏省科技厅", unitProvince: "浙江" }], expect: "fail", message: "elsewhere" },
  { name: "by the credit code", rows: [{ recommender: "江苏省科技厅", creditCode: creditCode("12320000") }], expect: "pass", cells: ["creditCode:1", "evidence recommender:1"] },
  { name: "by the credit code, elsewhere", rows: [{ recommender: "江苏省科技厅", creditCode: creditCode("12330000") }], expect: "fail" },
  { name: "a unit of a plan city and its province", rows: [{ recommender: "广东省科技厅", unitProvince: "广东省深圳市" }], expect: "needsJudgement", message: "plan-city" },
  { name: "a plan city named without its province", rows: [{ recommender: "广东省科技厅", unitProvince: "深圳" }], expect: "needsJudgement", message: "plan-city" },
  { name: "a unit of a plan city and the city", rows: [{ recommender: "深圳市科技创新局", unitProvince: "深圳市" }], expect: "pass" },
  { name: "by the credit code, in the plan city", rows: [{ recommender: "深圳市科技创新局", creditCode: creditCode("91440300") }], expect: "pass" },
  { name: "a unit of another city of the province", rows: [{ recommender: "深圳市科技创新局", unitProvince: "广东省广州市" }], expect: "fail", message: "elsewhere" },
  { name: "the city of the unit is not told", rows: [{ recommender: "深圳市科技创新局", unitProvince: "广东" }], expect: "needsJudgement", message: "which-city" },
  { name: "the Corps and a unit in 新疆", rows: [{ recommender: "新疆生产建设兵团科技局", unitProvince: "新疆" }], expect: "needsJudgement", message: "corps" },
  { name: "the Corps and a unit elsewhere", rows: [{ recommender: "新疆生产建设兵团科技局", unitProvince: "甘肃" }], expect: "fail" },
  { name: "海南州 of 青海 is not 海南", rows: [{ recommender: "青海省科技厅", unitProvince: "青海省海南州" }], expect: "pass" },
  { name: "registered with the state: the place is not told", rows: [{ recommender: "江苏省科技厅", unitProvince: "", creditCode: creditCode("12100000") }], expect: "missingCell", cells: ["unitProvince:1"] },
  { name: "a department of the State Council recommends anywhere", rows: [{ recommender: "教育部", unitProvince: "江苏" }], expect: "notApplicable", message: "otherKind" },
  { name: "a recommender of no known area", rows: [{ recommender: "某某中心", unitProvince: "江苏" }], expect: "unknownValue", message: "area-unknown" },
  { name: "no recommender", rows: [{ unitProvince: "江苏" }], expect: "missingColumn", missing: ["recommender"] },
  { name: "an empty recommender", rows: [{ recommender: "", unitProvince: "江苏" }], expect: "missingCell", cells: ["recommender:1"] },
  { name: "no place", rows: [{ recommender: "江苏省科技厅" }], expect: "missingColumn", missing: ["unitProvince", "creditCode"] },
  { name: "a recommender that nobody can read", rows: [{ recommender: "#REF!", unitProvince: "江苏" }], expect: "unreadable", cells: ["recommender:1"] },
]);
