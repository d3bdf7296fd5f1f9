import { oneApplication } from "../../src/rules/one-application";
import { residentId } from "./ids";
import { contextOf } from "./roster-of";
import { ask, testRule, type Row } from "./tester";

const params = { ours: { similarity: 0.9 } };
const first: Row = { project: "P1", name: "张三", role: "项目负责人", idNumber: residentId("19850302"), applicantUnit: "甲大学", direction: "1.4", projectTitle: "量子材料联合研究" };
const second: Row = { ...first, project: "P2" };
const other = { name: "李四", idNumber: residentId("19900101") };

testRule(oneApplication, params, [
  { name: "the same in everything, but nobody knows the directions", rows: [{ ...first, direction: "" }, { ...second, direction: "" }], expect: "missingCell", cells: ["direction:1"] },
  { name: "one project on six rows", rows: [first, ...[1, 2, 3, 4, 5].map((n): Row => ({ ...first, name: `成员${n}`, idNumber: "", role: "参加人员", recommender: "教育部" }))], expect: "pass" },
  { name: "two projects of one title, leader and unit", rows: [{ ...first, recommender: "教育部" }, { ...second, recommender: "江苏省科技厅" }], expect: "fail", message: "duplicate", margin: -1, cells: ["projectTitle:1", "other projectTitle:2"] },
  { name: "titles that differ in signs only", rows: [first, { ...second, projectTitle: "“量子材料”联合研究" }], expect: "fail", message: "duplicate" },
  { name: "two recommenders of one project", rows: [{ ...first, recommender: "教育部" }, { ...first, ...other, role: "参加人员", recommender: "江苏省科技厅" }], expect: "fail", message: "several-recommenders", cells: ["recommender:1", "recommender:2"] },
  { name: "two recommenders in one cell", rows: [{ ...first, recommender: "教育部、江苏省科技厅" }], expect: "fail", cells: ["recommender:1"] },
  { name: "one recommender written in two ways", rows: [{ ...first, recommender: "江苏省科技厅" }, { ...first, ...other, role: "参加人员", recommender: "江苏省科学技术厅" }], expect: "pass" },
  { name: "an office with 、 in its name is one", rows: [{ ...first, recommender: "北京市科学技术委员会、中关村科技园区管理委员会" }], expect: "pass" },
  { name: "the same under another direction", rows: [first, { ...second, direction: "1.6" }], expect: "needsJudgement", message: "other-direction" },
  { name: "the same title of another leader", rows: [first, { ...second, ...other }], expect: "needsJudgement", message: "other-leader" },
  { name: "the same title of another unit", rows: [first, { ...second, ...other, applicantUnit: "乙大学" }], expect: "pass" },
  { name: "a leader of the same name, nothing more known", rows: [{ ...first, idNumber: "" }, { ...second, idNumber: "" }], expect: "ambiguousIdentity", message: "same-person" },
  { name: "nearly the same title", rows: [{ ...first, projectTitle: "量子材料与低维结构的联合研究" }, { ...second, projectTitle: "量子材料和低维结构的联合研究" }], expect: "needsJudgement", message: "similar" },
  { name: "another title", rows: [first, { ...second, projectTitle: "极地生态观测" }], expect: "pass" },
  { name: "a title is missing, and the leader has another project", rows: [{ ...first, projectTitle: "" }, second], expect: "missingCell", cells: ["projectTitle:1"] },
  { name: "no titles, and the leader has no other project", rows: [{ project: "P1", name: "张三", applicantUnit: "甲大学" }], expect: "pass" },
  { name: "a title that nobody can read", rows: [{ ...first, projectTitle: "#REF!" }], expect: "unreadable", cells: ["projectTitle:1"] },
  { name: "no titles, and the leader has another project of the unit", rows: [{ project: "P1", name: "张三", idNumber: residentId("19850302"), applicantUnit: "甲大学" }, { project: "P2", name: "张三", idNumber: residentId("19850302"), applicantUnit: "甲大学" }], expect: "missingColumn", missing: ["projectTitle"] },
  { name: "two departments of the State Council", rows: [{ ...first, recommender: "教育部" }, { ...first, ...other, role: "参加人员", recommender: "工业和信息化部" }], expect: "fail", message: "several-recommenders", facts: { recommenders: ["教育部", "工业和信息化部"] }, ordered: true },
  { name: "a bureau of a department is the department", rows: [{ ...first, recommender: "教育部科学技术与信息化司" }, { ...first, ...other, role: "参加人员", recommender: "教育部科技司" }], expect: "pass" },
  { name: "two provinces", rows: [{ ...first, recommender: "江苏省科技厅" }, { ...first, ...other, role: "参加人员", recommender: "浙江省科技厅" }], expect: "fail", message: "several-recommenders" },
  { name: "a province and its plan city", rows: [{ ...first, recommender: "广东省科技厅" }, { ...first, ...other, role: "参加人员", recommender: "深圳市科技创新局" }], expect: "fail" },
  { name: "one that begins like the other", rows: [{ ...first, recommender: "某某中心" }, { ...first, ...other, role: "参加人员", recommender: "某某中心（北京）" }], expect: "pass" },
  { name: "a province and a name of no known class", rows: [{ ...first, recommender: "江苏省科技厅" }, { ...first, ...other, role: "参加人员", recommender: "某某中心" }], expect: "pass" },
  { name: "two offices that recommend nobody", rows: [{ ...first, recommender: "杭州市科技局" }, { ...first, ...other, role: "参加人员", recommender: "苏州市科技局" }], expect: "fail" },
  { name: "exactly as much alike as our line", params: { ours: { similarity: 0.9 } }, rows: [{ ...first, projectTitle: "量子材料联合研究一二" }, { ...second, projectTitle: "量子材料联合研究一三" }], expect: "needsJudgement", message: "similar" },
  { name: "less alike than our line", rows: [{ ...first, projectTitle: "量子材料联合研究一" }, { ...second, projectTitle: "量子材料联合研究二" }], expect: "pass" },
  { name: "nearly the same title of another unit", rows: [{ ...first, projectTitle: "量子材料与低维结构的联合研究" }, { ...second, applicantUnit: "乙大学", projectTitle: "量子材料和低维结构的联合研究" }], expect: "pass" },
  { name: "nearly the same title under another direction", rows: [{ ...first, projectTitle: "量子材料与低维结构的联合研究" }, { ...second, direction: "1.6", projectTitle: "量子材料和低维结构的联合研究" }], expect: "pass" },
  { name: "the same title, the applicants not told", rows: [{ ...first, applicantUnit: "" }, { ...second, applicantUnit: "" }], expect: "ambiguousIdentity", message: "same-person", facts: { others: ["P2"] } },
  { name: "the same title, one applicant not told", rows: [first, { ...second, applicantUnit: "" }], expect: "ambiguousIdentity", message: "same-person" },
  { name: "the applicant may be the same", rows: [first, { ...second, applicantUnit: "甲大学附属医院" }], expect: "ambiguousIdentity", message: "same-person" },
  { name: "a title is missing, and the leader's other project is of another direction", rows: [{ ...first, projectTitle: "" }, { ...second, direction: "1.6" }], expect: "pass" },
  { name: "a title is missing, and the leader's other project is of another unit", rows: [{ ...first, projectTitle: "" }, { ...second, applicantUnit: "乙大学" }], expect: "pass" },
  { name: "the leader is an ordinary member of the other", rows: [first, { ...second, ...other }, { ...second, role: "参加人员" }], expect: "needsJudgement", message: "other-leader" },
  { name: "three of one title", rows: [first, second, { ...first, project: "P3" }], expect: "fail", margin: -2, facts: { others: ["P2", "P3"] }, cells: ["projectTitle:1", "other projectTitle:2", "other projectTitle:3"] },
  { name: "the worst of two twins is told", rows: [first, { ...second, ...other }, { ...first, project: "P3" }], expect: "fail", facts: { others: ["P3"] } },
  { name: "two bureaus of two departments in one cell", rows: [{ ...first, recommender: "教育部科技司、农业农村部科技教育司" }], expect: "fail", message: "several-recommenders", cells: ["recommender:1"] },
  { name: "one recommender, and nobody knows the other", rows: [{ ...first, recommender: "某某中心；另一中心" }], expect: "pass" },
  { name: "an area and its own office twice", rows: [{ ...first, recommender: "广东省科技厅；广东省科学技术厅" }], expect: "pass" },
]);

test("duplicates are of one group", () => {
  const context = contextOf([first, second]);
  const groups = [0, 1].map((position) => ask(oneApplication, params, {}, context, position)).map((answer) => "group" in answer && answer.group);
  expect(groups[0]).toBeTruthy();
  expect(groups[1]).toBe(groups[0]);
});
