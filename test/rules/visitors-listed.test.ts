import { visitorsListed } from "../../src/rules/visitors-listed";
import { paramsOf } from "./params-of";
import { testRule, type Case, type Row } from "./tester";

const team: readonly Row[] = [{ name: "张三" }, { name: "李四" }];
const visit = (name: string, visits: readonly Row[], expect: Case["expect"], more: Partial<Case> = {}): Case => ({ name, rows: team, visits, expect, ...more });

testRule(visitorsListed, paramsOf("1.4-4-d"), [
  visit("a visitor of the roster", [{ name: "李四", tripStart: "2027-03-01", usesProjectFunds: "是" }], "pass"),
  visit("a visitor whom the roster does not list", [{ name: "王五", usesProjectFunds: "是" }], "fail", { message: "not-in-roster" }),
  visit("the same at own expense", [{ name: "王五", usesProjectFunds: "否" }], "pass"),
  visit("the same, and nothing says who pays", [{ name: "王五" }], "needsJudgement", { message: "not-in-roster-doubt" }),
  visit("a namesake", [{ name: "张三", usesProjectFunds: "是" }], "ambiguousIdentity", { rows: [{ name: "张三" }, { name: "张三", role: "参加人员" }], message: "namesakes", ordered: true }),
  visit("a foreign visitor", [{ name: "Ivan", side: "外方", usesProjectFunds: "是" }, { name: "李四", usesProjectFunds: "是" }], "pass"),
  { name: "who travels at the project's expense by the own row", rows: [{ travels: "是", usesProjectFunds: "是", inTaskList: "是" }], expect: "pass" },
  { name: "not on the list", rows: [{ usesProjectFunds: "是", inTaskList: "否" }], expect: "fail", message: "not-on-list", cells: ["inTaskList:1", "evidence usesProjectFunds:1"] },
  { name: "not on the list, at own expense", rows: [{ travels: "是", usesProjectFunds: "否", inTaskList: "否" }], expect: "pass" },
  { name: "not on the list, and nothing says who pays", rows: [{ travels: "是", inTaskList: "否" }], expect: "needsJudgement", message: "not-on-list-doubt" },
  { name: "listing is not told: the row is the list", rows: [{ travels: "是", usesProjectFunds: "是", inTaskList: "" }], expect: "pass" },
  { name: "listing cannot be read", rows: [{ travels: "是", usesProjectFunds: "是", inTaskList: "见附件" }], expect: "unreadable" },
  { name: "nobody travels", rows: [{ travels: "否" }], expect: "pass" },
  { name: "nothing is told of visits", rows: team, expect: "missingColumn", missing: ["visitPerson"] },
  { name: "an empty list of visits", rows: team, columns: ["visitPerson"], expect: "missingCell", missing: ["visitPerson"], cells: [] },
  { name: "who pays stands in the person's row", rows: [{ name: "李四", usesProjectFunds: "是", inTaskList: "否" }], visits: [{ name: "李四", tripStart: "2027-03-01" }], expect: "fail", message: "not-on-list", cells: ["inTaskList:1", "evidence usesProjectFunds:1"] },
  { name: "the visit says otherwise than the row", rows: [{ name: "李四", usesProjectFunds: "是", inTaskList: "否" }], visits: [{ name: "李四", usesProjectFunds: "否" }], expect: "pass" },
  visit("a stranger, with what is told", [{ name: "王五", usesProjectFunds: "是" }, { name: "赵六", usesProjectFunds: "否" }], "fail", { facts: { person: "王五" } }),
  visit("a question goes before what is right", [{ name: "李四", usesProjectFunds: "是" }, { name: "王五" }], "needsJudgement", { message: "not-in-roster-doubt", facts: { person: "王五" } }),
  visit("a fail goes before a question", [{ name: "王五" }, { name: "赵六", usesProjectFunds: "是" }], "fail", { facts: { person: "赵六" } }),
  visit("somebody of the foreign side by the roster", [{ name: "Ivan", usesProjectFunds: "是" }, { name: "李四", usesProjectFunds: "是" }], "pass", { rows: [...team, { name: "Ivan", side: "外方" }] }),
  { name: "list answered neither way", rows: [{ travels: "是", usesProjectFunds: "是", inTaskList: "待定" }], expect: "needsJudgement", message: "not-on-list-doubt" },
  { name: "who travels by the own row", rows: [{ name: "张三", travels: "是", inTaskList: "是" }, { name: "李四", travels: "否" }], expect: "pass", cells: ["candidate name:1"] },
  { name: "nobody travels, and nobody pays", rows: [{ name: "张三", usesProjectFunds: "否" }], expect: "pass", cells: ["candidate name:1"] },
]);
