import { civilServant } from "../../src/rules/civil-servant";
import { testRule } from "./tester";

const params = { organs: ["特区政府", "人民政府"], suffixes: ["厅", "局", "委员会"], positions: ["公务员", "处长"] };
const leader = { name: "张三", isCivilServant: "否" };

testRule(civilServant, params, [
  { name: "a leader who is none", rows: [leader], expect: "pass", cells: ["isCivilServant:1"] },
  { name: "a leader who is one", rows: [{ isCivilServant: "是" }], expect: "fail", message: "leader", cells: ["isCivilServant:1"] },
  { name: "a member who is one", rows: [leader, { name: "李四", isCivilServant: "是" }], about: 2, expect: "needsJudgement", message: "member", cells: ["isCivilServant:2"] },
  { name: "by the kind of staff", rows: [{ staffType: "公务员" }], expect: "fail", message: "leader", cells: ["staffType:1"] },
  { name: "a leader of the government of Hong Kong", rows: [{ employer: "香港特区政府创新科技署" }], expect: "fail", message: "leader-organ", cells: ["employer:1"] },
  { name: "a member of a government", rows: [leader, { name: "李四", isCivilServant: "", employer: "某市人民政府" }], about: 2, expect: "needsJudgement", message: "likely-employer" },
  { name: "declared not to be, at a government", rows: [{ isCivilServant: "否", employer: "某市人民政府" }], expect: "contradictory", message: "conflict" },
  { name: "an employer like a state organ", rows: [{ isCivilServant: "", employer: "某省卫生厅" }], expect: "needsJudgement", message: "likely-employer", cells: ["employer:1"] },
  { name: "a listed unit ends like one and is none", rows: [{ isCivilServant: "", employer: "香港生产力促进局" }], expect: "missingCell" },
  { name: "a position", rows: [{ isCivilServant: "", employer: "甲大学", position: "科研处处长" }], expect: "needsJudgement", message: "likely-position", cells: ["position:1"] },
  { name: "the head of a university is none by that", rows: [{ isCivilServant: "否", employer: "甲大学", position: "校长" }], expect: "pass" },
  { name: "answered neither way", rows: [{ isCivilServant: "待定" }], expect: "needsJudgement", message: "pending" },
  { name: "an answer that nobody can read", rows: [{ isCivilServant: "也许" }], expect: "unreadable" },
  { name: "a leader's empty cell", rows: [{ isCivilServant: "", employer: "甲大学" }], expect: "missingCell", cells: ["isCivilServant:1"] },
  { name: "no column", rows: [{ employer: "甲大学" }], expect: "missingColumn", missing: ["isCivilServant"] },
  { name: "a member's empty cell is a note", rows: [leader, { name: "李四", isCivilServant: "" }], about: 2, expect: "pass", message: "member-silent", cells: ["isCivilServant:2"] },
  { name: "a member without the column", rows: [{ name: "张三" }, { name: "李四" }], about: 2, expect: "missingColumn" },
  { name: "the foreign side", rows: [leader, { name: "Kim", side: "外方", isCivilServant: "是" }], about: 2, expect: "notApplicable", message: "foreignSide" },
  { name: "declared not to be, and of that kind of staff", rows: [{ isCivilServant: "否", staffType: "公务员" }], expect: "contradictory", message: "staff-conflict", cells: ["isCivilServant:1", "staffType:1"] },
  { name: "declared to be, and of that kind of staff", rows: [{ isCivilServant: "是", staffType: "公务员" }], expect: "fail", message: "leader", cells: ["isCivilServant:1"] },
  { name: "staff managed like civil servants are not said to be some", rows: [{ isCivilServant: "", staffType: "参公", employer: "甲中心" }], expect: "missingCell", cells: ["isCivilServant:1"] },
  { name: "a member without the column is information", rows: [{ name: "张三" }, { name: "王五" }], about: 2, expect: "missingColumn", missing: ["isCivilServant"], severity: "info" },
  { name: "a member of an answer that nobody can read", rows: [leader, { name: "李四", isCivilServant: "见附件" }], about: 2, expect: "unreadable", cells: ["isCivilServant:2"] },
  { name: "a government and an answer that nobody can read", rows: [{ isCivilServant: "见附件", employer: "某市人民政府" }], expect: "fail", message: "leader-organ", cells: ["employer:1", "evidence isCivilServant:1"] },
]);
