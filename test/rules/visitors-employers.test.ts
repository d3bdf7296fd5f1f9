import { visitorsEmployers } from "../../src/rules/visitors-employers";
import { paramsOf } from "./params-of";
import { testRule, type Case, type Row } from "./tester";

const row: Row = { name: "张三", applicantUnit: "甲大学", foreignUnit: "University X", employer: "甲大学" };
const visits = (...employers: readonly string[]): readonly Row[] => employers.map((employer, at) => ({ name: `访${at}`, employer }));
const planned = (name: string, employers: readonly string[], expect: Case["expect"], more: Partial<Case> = {}): Case => ({ name, rows: [row], visits: visits(...employers), expect, ...more });

testRule(visitorsEmployers, paramsOf("1.5-4-b"), [
  planned("five of the partner units", ["甲大学", "甲大学物理学院", "University X", "University X", "甲大学"], "pass"),
  planned("two of five from a third unit", ["甲大学", "甲大学", "University X", "乙大学", "丙大学"], "fail", { message: "other-units", margin: -2 }),
  planned("five besides one from a third unit", ["甲大学", "甲大学", "甲大学", "University X", "University X", "乙大学"], "pass"),
  planned("only four, but of the partner units", ["甲大学", "甲大学", "University X", "University X"], "pass"),
  planned("one of three from a third unit", ["甲大学", "University X", "乙大学"], "fail", { message: "other-units", margin: -3 }),
  planned("two whose units are not told", ["", ""], "needsJudgement", { message: "employer-unknown" }),
  planned("one whose unit is not told", ["甲大学", "甲大学", "甲大学", "University X", ""], "needsJudgement", { message: "employer-unknown" }),
  planned("a hospital of the university", ["甲大学", "甲大学", "甲大学", "University X", "甲大学附属医院"], "needsJudgement"),
  { name: "the foreign unit is not told", rows: [{ ...row, foreignUnit: "" }], visits: visits("甲大学", "甲大学", "甲大学", "甲大学", "University X"), expect: "needsJudgement" },
  { name: "the person's own employer counts", rows: [row], visits: Array.from({ length: 5 }, () => ({ name: "张三" })), expect: "pass" },
  { name: "no applicant", rows: [{ ...row, applicantUnit: "" }], visits: visits("甲大学"), expect: "missingCell", cells: ["applicantUnit:1"] },
  { name: "no visits", rows: [row], expect: "missingColumn", missing: ["visitPerson"] },
  { name: "an applicant that nobody can read", rows: [{ ...row, applicantUnit: "#REF!" }], visits: visits("甲大学"), expect: "unreadable", cells: ["applicantUnit:1"] },
  { name: "an empty list of visits", rows: [row], columns: ["visitPerson"], expect: "missingCell", missing: ["visitPerson"] },
  planned("whose unit is not told are named", ["甲大学", "甲大学", "甲大学", "University X", ""], "needsJudgement", { facts: { people: ["访4"], min: 5 }, rows: [{ ...row, role: "项目负责人" }] }),
  planned("strangers are named", ["甲大学", "University X", "乙大学", "丙大学"], "fail", { facts: { people: ["访2", "访3"], value: 2, min: 5 } }),
  planned("a Chinese name of the foreign unit leaves it open", ["甲大学", "甲大学", "甲大学", "甲大学", "某国X大学"], "fail", { message: "other-units" }),
  planned("an English name of a third unit may be the Chinese one's", ["甲大学", "甲大学", "甲大学", "甲大学", "Jia University"], "fail", { message: "other-units" }),
  planned("one stranger and one not told, who could make five", ["甲大学", "甲大学", "甲大学", "甲大学", "乙大学", ""], "needsJudgement", { message: "employer-unknown" }),
  { name: "a visit's own unit goes before the person's", rows: [row], visits: Array.from({ length: 5 }, () => ({ name: "张三", employer: "乙大学" })), expect: "fail", margin: -5 },
  { name: "another script than either partner's", rows: [{ ...row, foreignUnit: "索非亚大学" }], visits: visits("甲大学", "甲大学", "甲大学", "甲大学", "Sofia University"), expect: "needsJudgement", message: "employer-unknown" },
  planned("all of the units, none over", ["甲大学", "University X"], "pass", { rows: [{ ...row, name: "李四" }] }),
]);
