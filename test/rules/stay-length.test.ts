import { stayLength } from "../../src/rules/stay-length";
import { paramsOf } from "./params-of";
import { testRule, type Case } from "./tester";

const korea = paramsOf("1.1-4-c");
const stay = (tripStart: string, tripEnd: string, expect: Case["expect"], more: Partial<Case> = {}): Case => ({
  name: `${tripStart} to ${tripEnd}`,
  rows: [{ tripStart, tripEnd }],
  expect,
  ...more,
});

testRule(stayLength, paramsOf("1.3-1-b"), [
  stay("2027-03-01", "2027-04-11", "pass", { margin: 0, cells: ["tripStart:1", "tripEnd:1"] }),
  stay("2027-03-01", "2027-04-10", "needsJudgement", { message: "counting" }),
  stay("2027-03-01", "2027-04-09", "fail", { message: "days", margin: -2 }),
  stay("2027-03-01", "2027-04-25", "pass", { margin: 0 }),
  stay("2027-03-01", "2027-04-26", "needsJudgement", { message: "counting" }),
  stay("2027-03-01", "2027-04-27", "fail", { margin: -2 }),
  stay("2027-03-01", "2027-04-30", "fail"),
  stay("2027-03", "2027-04", "imprecise"),
  { name: "six weeks", rows: [{ tripWeeks: 6 }], expect: "pass", cells: ["tripWeeks:1"] },
  { name: "eight weeks", rows: [{ tripWeeks: 8 }], expect: "pass" },
  { name: "nine weeks", rows: [{ tripWeeks: 9 }], expect: "fail", message: "weeks" },
  { name: "five weeks", rows: [{ tripWeeks: 5 }], expect: "fail" },
  { name: "days told", rows: [{ tripDays: 42 }], expect: "pass", cells: ["tripDays:1"] },
  { name: "two months in days", rows: [{ tripDays: 60 }], expect: "fail" },
  { name: "weeks in the column of days", rows: [{ tripDays: "8周" }], expect: "pass" },
  { name: "eight days or eight weeks", rows: [{ tripDays: 8 }], expect: "needsJudgement", message: "weeks-or-days" },
  { name: "dates and weeks that differ", rows: [{ tripStart: "2027-03-01", tripEnd: "2027-04-11", tripWeeks: 9 }], expect: "contradictory", message: "conflict" },
  {
    name: "two stays that are long enough together",
    rows: [{ name: "张三" }],
    visits: [
      { name: "张三", tripStart: "2027-03-01", tripEnd: "2027-03-28" },
      { name: "张三", tripStart: "2027-09-01", tripEnd: "2027-09-28" },
    ],
    columns: ["tripStart", "tripEnd"],
    expect: "needsJudgement",
    message: "split",
  },
  {
    name: "two stays that are too long together",
    rows: [{ name: "张三", tripStart: "2027-03-01", tripEnd: "2027-04-25" }],
    visits: [{ name: "张三", tripStart: "2027-09-01", tripEnd: "2027-09-28" }],
    expect: "fail",
    message: "days",
    margin: -28,
  },
  { name: "no end", rows: [{ tripStart: "2027-03-01", tripEnd: "" }], expect: "missingCell", cells: ["tripEnd:1"] },
  { name: "an end that nobody can read", rows: [{ tripStart: "2027-03-01", tripEnd: "年底" }], expect: "unreadable", cells: ["tripEnd:1"] },
  { name: "nothing told", rows: [{}], expect: "missingColumn", missing: ["tripStart", "tripEnd", "tripDays", "tripWeeks"] },
  { name: "a member", rows: [{}, { tripWeeks: 9 }], about: 2, expect: "notApplicable", message: "notLeader" },
  { name: "the foreign side", rows: [{}, { side: "外方", tripWeeks: 9 }], about: 2, expect: "notApplicable", message: "foreignSide" },
  { name: "somebody who does not travel", rows: [{ travels: "否", tripWeeks: 9 }], expect: "notApplicable", message: "otherKind" },
  { name: "Korea: five days", params: korea, rows: [{ tripDays: 5 }], expect: "pass" },
  { name: "Korea: seven days", params: korea, rows: [{ tripDays: 7 }], expect: "needsJudgement", message: "not-usual", margin: -2 },
  { name: "Korea: a member for four days", params: korea, rows: [{}, { tripDays: 4 }], about: 2, expect: "needsJudgement" },
  { name: "Korea: in weeks", params: korea, rows: [{ tripWeeks: 1 }], expect: "missingColumn", missing: ["tripDays"] },
  { name: "Korea: empty", params: korea, rows: [{}], columns: ["tripDays"], expect: "missingCell" },
]);
