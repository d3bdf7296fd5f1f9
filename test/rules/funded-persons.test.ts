import { fundedPersons } from "../../src/rules/funded-persons";
import { paramsOf } from "./params-of";
import { contextOf } from "./roster-of";
import { ask, testRule, type Row } from "./tester";

const params = paramsOf("1.3-1-a");

testRule(fundedPersons, params, [
  { name: "one person, 8", rows: [{ fundTotalWan: 8 }], expect: "pass", cells: ["candidate name:1", "fundTotalWan:1"] },
  { name: "the French host does not count", rows: [{ fundTotalWan: 8 }, { side: "外方" }], expect: "pass" },
  { name: "two who travel", rows: [{ travels: "是", fundTotalWan: 8 }, { travels: "是" }], expect: "fail", message: "too-many", margin: -1, cells: ["candidate name:1", "candidate name:2"] },
  { name: "two, and nothing says who travels", rows: [{ fundTotalWan: 8 }, {}], expect: "needsJudgement", message: "who-travels" },
  { name: "one of two travels", rows: [{ travels: "是", fundTotalWan: 8 }, { travels: "否" }], expect: "pass", message: "others-listed" },
  { name: "of one nothing is said", rows: [{ travels: "是", fundTotalWan: 8 }, { travels: "" }], expect: "needsJudgement", message: "who-travels" },
  { name: "one travels who is not the leader", rows: [{ travels: "否", fundTotalWan: 8 }, { travels: "是" }], expect: "needsJudgement", message: "not-leader", cells: ["candidate name:2"] },
  { name: "nobody travels", rows: [{ travels: "否", fundTotalWan: 8 }], expect: "needsJudgement", message: "nobody" },
  { name: "one name twice", rows: [{ name: "张三", fundTotalWan: 8 }, { name: "张三", role: "参加人员" }], expect: "ambiguousIdentity", message: "same-person", ordered: true },
  { name: "too much", rows: [{ fundTotalWan: 8.1 }], expect: "fail", message: "too-much", margin: -0.1, cells: ["fundTotalWan:1"] },
  { name: "too little", rows: [{ fundTotalWan: 7.9 }], expect: "fail", message: "too-little", margin: 0.1 },
  { name: "nobody on the Chinese side", rows: [{ side: "外方", fundTotalWan: 8 }], expect: "notListed", message: "no-people" },
  { name: "no amount", rows: [{}], columns: ["fundTotalWan"], expect: "missingCell", cells: ["fundTotalWan:1"] },
  { name: "no column", rows: [{}], expect: "missingColumn", missing: ["fundTotalWan"] },
  { name: "unreadable", rows: [{ fundTotalWan: "按规定" }], expect: "unreadable" },
  { name: "who are too many", rows: [{ name: "甲", travels: "是", fundTotalWan: 8 }, { name: "乙", travels: "是" }, { name: "丙", travels: "否" }], expect: "fail", facts: { people: ["甲", "乙"], persons: 1 }, cells: ["candidate name:1", "candidate name:2"] },
  { name: "who it may be", rows: [{ name: "甲", fundTotalWan: 8 }, { name: "乙" }], expect: "needsJudgement", message: "who-travels", facts: { people: ["甲", "乙"] }, cells: ["candidate name:1", "candidate name:2"] },
  { name: "who is not the leader", rows: [{ name: "甲", travels: "否", fundTotalWan: 8 }, { name: "乙", travels: "是" }], expect: "needsJudgement", message: "not-leader", facts: { person: "乙" } },
  { name: "no leader is named", rows: [{ role: "参加人员", travels: "是", fundTotalWan: 8 }], expect: "pass" },
  { name: "too much, by how much", rows: [{ fundTotalWan: 9 }], expect: "fail", facts: { funds: 9, wan: 8, over: 1 } },
  { name: "too many travel, and no amount that could be read", rows: [{ travels: "是", fundTotalWan: "按规定" }, { travels: "是" }], expect: "fail", message: "too-many" },
  { name: "too much goes before who travels", rows: [{ fundTotalWan: 9 }, {}], expect: "fail", message: "too-much" },
  { name: "the one who travels is all", rows: [{ name: "甲", travels: "是", fundTotalWan: 8 }], expect: "pass", cells: ["candidate name:1", "fundTotalWan:1"], margin: 0 },
]);

test("an amount that is not told is only information, one that is too small a warning", () => {
  const severity = (row: Row): unknown => {
    const answer = ask(fundedPersons, params, {}, contextOf([row]), 0);
    return "severity" in answer ? answer.severity : "none";
  };
  expect([severity({}), severity({ fundTotalWan: 7 }), severity({ fundTotalWan: 9 })]).toEqual(["info", "warning", "none"]);
});
