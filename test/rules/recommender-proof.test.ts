import { recommenderProof } from "../../src/rules/recommender-proof";
import { testRule } from "./tester";

const association = { class: "association" };
const alliance = { class: "alliance", grades: { admitted: ["A"], barred: ["B", "C", "D"] }, ungraded: ["科技服务业"] };

testRule(recommenderProof, alliance, [
  { name: "grade A", rows: [{ recommender: "某某产业技术创新战略联盟", allianceGrade: "A" }], expect: "pass", cells: ["allianceGrade:1", "evidence recommender:1"] },
  { name: "grade A in words", rows: [{ recommender: "某某产业技术创新战略联盟", allianceGrade: "Ａ类" }], expect: "pass" },
  { name: "grade B", rows: [{ recommender: "某某产业技术创新战略联盟", allianceGrade: "B" }], expect: "fail", message: "grade", cells: ["allianceGrade:1", "evidence recommender:1"] },
  { name: "a grade that says nothing", rows: [{ recommender: "某某产业技术创新战略联盟", allianceGrade: "合格" }], expect: "unknownValue", message: "grade-unknown" },
  { name: "grade empty", rows: [{ recommender: "某某产业技术创新战略联盟", allianceGrade: "" }], expect: "missingCell", cells: ["allianceGrade:1"] },
  { name: "no column of grades", rows: [{ recommender: "某某产业技术创新战略联盟" }], expect: "missingColumn", missing: ["allianceGrade"] },
  { name: "a pilot alliance of services needs no grade", rows: [{ recommender: "某某联盟", recommenderType: "科技服务业创新发展行业试点联盟" }], expect: "pass" },
  { name: "a province is not asked", rows: [{ recommender: "江苏省科技厅", allianceGrade: "" }], expect: "notApplicable", message: "otherKind" },
  { name: "no recommender", rows: [{ recommender: "" }], expect: "missingCell", cells: ["recommender:1"] },
  { name: "a recommender of no known class", rows: [{ recommender: "某某中心" }], expect: "unknownValue", message: "unknown" },
  { name: "an association stated to be of the class", params: association, rows: [{ recommender: "中国机械工业联合会", recommenderType: "原工业部门转制成立的行业协会" }], expect: "pass" },
  { name: "an association, by its name alone", params: association, rows: [{ recommender: "某市软件行业协会" }], expect: "needsJudgement", message: "unproved", cells: ["recommender:1"] },
  { name: "an alliance is not asked to be an association", params: association, rows: [{ recommender: "某某联盟" }], expect: "notApplicable" },
  { name: "a grade that nobody can read", rows: [{ recommender: "某某产业技术创新战略联盟", allianceGrade: "#REF!" }], expect: "unreadable", cells: ["allianceGrade:1"] },
  { name: "a pilot alliance of services by its name", rows: [{ recommender: "科技服务业某某联盟" }], expect: "pass" },
  { name: "grade C", rows: [{ recommender: "某某联盟", allianceGrade: "C级" }], expect: "fail", message: "grade", facts: { grade: "C级" } },
  { name: "no name, and the class is told", rows: [{ recommender: "", recommenderType: "产业技术创新战略联盟", allianceGrade: "" }], expect: "missingCell", cells: ["allianceGrade:1"] },
  { name: "grades are not asked of an association", params: association, rows: [{ recommender: "某市软件行业协会", allianceGrade: "B" }], expect: "needsJudgement", message: "unproved" },
]);
