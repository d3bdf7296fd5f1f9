import { recommenderClass } from "../../src/rules/recommender-class";
import { testRule } from "./tester";

testRule(recommenderClass, {}, [
  { name: "a department of the State Council", rows: [{ recommender: "教育部科学技术与信息化司" }], expect: "pass", cells: ["recommender:1"] },
  { name: "a plan city", rows: [{ recommender: "深圳市科技创新局" }], expect: "pass" },
  { name: "another plan city, in short", rows: [{ recommender: "宁波市科技局" }], expect: "pass" },
  { name: "a province", rows: [{ recommender: "广东省科学技术厅" }], expect: "pass" },
  { name: "an autonomous region", rows: [{ recommender: "广西壮族自治区科学技术厅" }], expect: "pass" },
  { name: "a municipality", rows: [{ recommender: "北京市科学技术委员会、中关村科技园区管理委员会" }], expect: "pass" },
  { name: "the Corps, not the region", rows: [{ recommender: "新疆生产建设兵团科技局" }], expect: "pass" },
  { name: "Hong Kong", rows: [{ recommender: "香港创新科技署" }], expect: "pass" },
  { name: "a city that is no plan city", rows: [{ recommender: "杭州市科技局" }], expect: "fail", message: "barred", cells: ["recommender:1"] },
  { name: "a district of a municipality", rows: [{ recommender: "北京市海淀区科委" }], expect: "fail" },
  { name: "a stated class that the call does not have", rows: [{ recommender: "某某中心", recommenderType: "高校" }], expect: "fail", cells: ["recommender:1", "evidence recommenderType:1"] },
  { name: "a university, by its name alone", rows: [{ recommender: "某某大学" }], expect: "needsJudgement", message: "likely-barred" },
  { name: "an association, by its name alone", rows: [{ recommender: "某市软件行业协会" }], expect: "needsJudgement", message: "unproved" },
  { name: "an association, by its stated class", rows: [{ recommender: "中国机械工业联合会", recommenderType: "转制行业协会" }], expect: "pass" },
  { name: "a name that tells nothing", rows: [{ recommender: "某某中心" }], expect: "unknownValue", message: "unknown" },
  { name: "name and class contradict each other", rows: [{ recommender: "杭州市科技局", recommenderType: "省级科技主管部门" }], expect: "contradictory", message: "conflict" },
  { name: "the class alone", rows: [{ recommender: "", recommenderType: "省级科技主管部门" }], expect: "pass", cells: ["recommender:1", "recommenderType:1"] },
  { name: "an empty cell", rows: [{ recommender: "" }], expect: "missingCell", cells: ["recommender:1"] },
  { name: "no column", rows: [{}], expect: "missingColumn", missing: ["recommender"] },
  { name: "a cell that shows an error", rows: [{ recommender: "#REF!" }], expect: "unreadable", cells: ["recommender:1"] },
]);
