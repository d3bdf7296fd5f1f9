import { teamSize } from "../../src/rules/team-size";
import { residentId } from "./ids";
import { testRule, type Row } from "./tester";

const three = { count: "chinese", min: 3 };
const delegation = { count: "travellers", min: 5, max: 6 };
const people = (n: number, facts: Row = {}): Row[] => Array.from({ length: n }, (_, i) => ({ name: `人${i}`, ...facts }));
const twice = { name: "张三", idNumber: residentId("19850302") };

testRule(teamSize, three, [
  { name: "as many as asked for", rows: people(3), expect: "pass", margin: 0, cells: ["candidate name:1", "candidate name:2", "candidate name:3"] },
  { name: "one short", rows: people(2), expect: "fail", message: "too-few", margin: -1, cells: ["candidate name:1", "candidate name:2"] },
  { name: "one more", rows: people(4), expect: "pass", margin: 1 },
  { name: "the leader listed twice is one person", rows: [twice, { name: "李四", idNumber: residentId("19900101") }, twice], expect: "fail", margin: -1 },
  { name: "two of the same name who may be one person", rows: [{ name: "王伟" }, { name: "李四" }, { name: "王伟" }], expect: "ambiguousIdentity", message: "same-person" },
  { name: "the foreign side does not count", rows: [...people(2), ...people(4, { side: "外方" })], expect: "fail" },
  { name: "only the leader is listed", rows: people(1), teamListed: false, expect: "notListed", message: "not-listed" },
  { name: "1.1: five", params: delegation, rows: people(5), expect: "pass", margin: 0 },
  { name: "1.1: six", params: delegation, rows: people(6), expect: "pass" },
  { name: "1.1: four", params: delegation, rows: people(4), expect: "fail", margin: -1 },
  { name: "1.1: seven, and nobody says who travels", params: delegation, rows: people(7), expect: "needsJudgement", message: "who-travels" },
  { name: "1.1: seven, of whom six travel", params: delegation, rows: [...people(6, { travels: "是" }), { name: "人9", travels: "否" }], expect: "pass" },
  { name: "1.1: seven travel", params: delegation, rows: people(7, { travels: "是" }), expect: "fail", message: "too-many", margin: -1 },
  { name: "1.1: four travel, a fifth does not say", params: delegation, rows: [...people(4, { travels: "是" }), { name: "人9", travels: "" }], expect: "missingCell", cells: ["travels:5"] },
  { name: "1.1: four travel, of a fifth nobody can read it", params: delegation, rows: [...people(4, { travels: "是" }), { name: "人9", travels: "也许" }], expect: "unreadable", cells: ["travels:5"] },
  { name: "how many, and how many short", rows: people(1), expect: "fail", facts: { count: "1", min: 3, short: 2 } },
  { name: "1.1: how many too many", params: delegation, rows: people(8, { travels: "是" }), expect: "fail", facts: { count: "8", max: 6, over: 2 }, margin: -2 },
  { name: "1.1: one more to spare", params: delegation, rows: people(6, { travels: "是" }), expect: "pass", margin: 0, facts: { count: "6" } },
  { name: "who travels is not asked where all count", rows: people(3, { travels: "否" }), expect: "pass" },
  { name: "two who may be one, of three or four", rows: [{ name: "王伟" }, { name: "李四" }, { name: "王伟" }, { name: "赵六" }], expect: "pass", margin: 0, facts: { count: "3–4" } },
  { name: "1.1: seven, one of whom says nothing", params: delegation, rows: [...people(6, { travels: "是" }), { name: "人9", travels: "" }], expect: "missingCell", cells: ["travels:7"] },
  { name: "1.1: seven who may be six", params: delegation, rows: [...people(5), { name: "王伟" }, { name: "王伟" }], expect: "ambiguousIdentity" },
], { missingColumn: "the rows of people are what is counted; where no column says who travels, too many of them are a question" });
