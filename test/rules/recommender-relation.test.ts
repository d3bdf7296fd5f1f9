import { recommenderRelation } from "../../src/rules/recommender-relation";
import { testRule } from "./tester";

const guidance = { classes: ["department"], field: "recommenderRelation", yes: ["是", "隶属", "业务指导"], no: ["否", "无", "不"] };
const member = { classes: ["association", "alliance"], field: "isMemberOfRecommender" };

testRule(recommenderRelation, guidance, [
  { name: "a relation", rows: [{ recommender: "农业农村部", applicantUnit: "中国农业科学院作物科学研究所", recommenderRelation: "是" }], expect: "pass", cells: ["recommenderRelation:1", "evidence recommender:1"] },
  { name: "a relation in words", rows: [{ recommender: "农业农村部", recommenderRelation: "业务指导关系" }], expect: "pass" },
  { name: "no relation", rows: [{ recommender: "农业农村部", recommenderRelation: "否" }], expect: "fail", message: "not-related" },
  { name: "无 says that there is none", rows: [{ recommender: "农业农村部", recommenderRelation: "无" }], expect: "fail", message: "not-related" },
  { name: "no relation, whoever recommends", rows: [{ recommenderRelation: "否" }], expect: "fail" },
  { name: "no relation to somebody of no known class", rows: [{ recommender: "某某中心", recommenderRelation: "否" }], expect: "needsJudgement", message: "class-unknown" },
  { name: "words that say nothing", rows: [{ recommender: "农业农村部", recommenderRelation: "合作" }], expect: "unknownValue", message: "vague" },
  { name: "empty", rows: [{ recommender: "农业农村部", recommenderRelation: "" }], expect: "missingCell", cells: ["recommenderRelation:1"] },
  { name: "no column", rows: [{ recommender: "农业农村部" }], expect: "missingColumn", missing: ["recommenderRelation"] },
  { name: "a province is not asked", rows: [{ recommender: "江苏省科技厅", recommenderRelation: "否" }], expect: "notApplicable", message: "otherKind" },
  { name: "a member of the alliance", params: member, rows: [{ recommender: "某某联盟", isMemberOfRecommender: "是" }], expect: "pass" },
  { name: "no member of the alliance", params: member, rows: [{ recommender: "某某联盟", isMemberOfRecommender: "否" }], expect: "fail" },
  { name: "membership under way", params: member, rows: [{ recommender: "某某联盟", isMemberOfRecommender: "办理中" }], expect: "unknownValue", message: "vague" },
  { name: "a province has no members", params: member, rows: [{ recommender: "江苏省科技厅", isMemberOfRecommender: "" }], expect: "notApplicable" },
  { name: "a membership that nobody can read", params: member, rows: [{ recommender: "某某联盟", isMemberOfRecommender: "见附件" }], expect: "unreadable", cells: ["isMemberOfRecommender:1"] },
]);
