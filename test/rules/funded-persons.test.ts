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
]);

test("an amount that is not told is only information, one that is too small a warning", () => {
  const severity = (row: Row): unknown => {
    const answer = ask(fundedPersons, params, {}, contextOf([row]), 0);
    return "severity" in answer ? answer.severity : "none";
  };
  expect([severity({}), severity({ fundTotalWan: 7 }), severity({ fundTotalWan: 9 })]).toEqual(["info", "warning", "none"]);
});
