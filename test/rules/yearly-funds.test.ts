import { yearlyFunds } from "../../src/rules/yearly-funds";
import { paramsOf } from "./params-of";
import { contextOf } from "./roster-of";
import { ask, testRule, type Row } from "./tester";

const params = paramsOf("1.2-1-b");
const dated = (row: Row): readonly Row[] => [{ startDate: "2027-01-01", endDate: "2028-12-31", ...row }];

testRule(yearlyFunds, params, [
  { name: "7.5 each year", rows: dated({ fundTotalWan: 15, fundY1Wan: 7.5, fundY2Wan: 7.5 }), expect: "pass", cells: ["fundTotalWan:1", "fundY1Wan:1", "fundY2Wan:1", "startDate:1", "endDate:1"] },
  { name: "the total alone", rows: dated({ fundTotalWan: 15 }), expect: "pass" },
  { name: "the years alone", rows: dated({ fundY1Wan: 7.5, fundY2Wan: 7.5 }), expect: "pass" },
  { name: "in yuan", rows: dated({ fundTotalWan: "150000元" }), expect: "pass" },
  { name: "10 and 5", rows: dated({ fundTotalWan: 15, fundY1Wan: 10, fundY2Wan: 5 }), expect: "fail", message: "other-year", cells: ["fundY1Wan:1"] },
  { name: "one year's amount", rows: dated({ fundTotalWan: 7.5 }), expect: "needsJudgement", message: "one-year" },
  { name: "too much", rows: dated({ fundTotalWan: 15.01 }), expect: "fail", message: "too-much", margin: -0.01 },
  { name: "too little", rows: dated({ fundTotalWan: 14.99 }), expect: "fail", message: "too-little", margin: 0.01 },
  { name: "one year", rows: [{ fundTotalWan: 15, startDate: "2027-01-01", endDate: "2027-12-31" }], expect: "fail", message: "dates" },
  { name: "a day more", rows: [{ fundTotalWan: 15, startDate: "2027-01-01", endDate: "2029-01-01" }], expect: "needsJudgement", message: "day-off" },
  { name: "months told", rows: [{ fundTotalWan: 15, durationMonths: 24 }], expect: "pass" },
  { name: "other months told", rows: [{ fundTotalWan: 15, durationMonths: 12 }], expect: "fail", message: "months" },
  { name: "years only", rows: [{ fundTotalWan: 15, startDate: "2027", endDate: "2029" }], expect: "imprecise" },
  { name: "no dates", rows: [{ fundTotalWan: 15 }], expect: "missingColumn", missing: ["startDate", "endDate", "durationMonths"] },
  { name: "no end", rows: [{ fundTotalWan: 15, startDate: "2027-01-01", endDate: "" }], expect: "missingCell", cells: ["endDate:1"] },
  { name: "no amount", rows: dated({ fundTotalWan: "" }), expect: "missingCell", cells: ["fundTotalWan:1"] },
  { name: "unreadable amount", rows: dated({ fundTotalWan: "按规定" }), expect: "unreadable", cells: ["fundTotalWan:1"] },
  { name: "in the second year", rows: dated({ fundTotalWan: 15, fundY1Wan: 7.5, fundY2Wan: 5 }), expect: "fail", message: "other-year", cells: ["fundY2Wan:1"], facts: { field: "fundY2Wan", funds: 5, wan: 7.5 } },
  { name: "too much, by how much", rows: dated({ fundTotalWan: 16 }), expect: "fail", facts: { funds: 16, wan: 15, over: 1 } },
  { name: "too little, by how much", rows: dated({ fundTotalWan: 14 }), expect: "fail", facts: { funds: 14, under: 1 }, severity: "warning" },
  { name: "one year told", rows: dated({ fundY1Wan: 7.5, fundY2Wan: "" }), expect: "missingColumn", missing: ["fundTotalWan"], severity: "info" },
  { name: "a year that nobody can read", rows: dated({ fundTotalWan: 15, fundY2Wan: "若干" }), expect: "unreadable", cells: ["fundY2Wan:1"] },
  { name: "the wrong period goes before too little", rows: [{ fundTotalWan: 14, startDate: "2027-01-01", endDate: "2027-12-31" }], expect: "fail", message: "dates" },
  { name: "too much goes before the wrong period", rows: [{ fundTotalWan: 20, startDate: "2027-01-01", endDate: "2027-12-31" }], expect: "fail", message: "too-much" },
  { name: "a month as start", rows: [{ fundTotalWan: 15, startDate: "2027-01", endDate: "2028-12" }], expect: "pass" },
]);

test("an amount that is not told is only information, one that is too small a warning", () => {
  const severity = (row: Row): unknown => {
    const answer = ask(yearlyFunds, params, {}, contextOf(dated(row)), 0);
    return "severity" in answer ? answer.severity : "none";
  };
  expect([severity({ fundTotalWan: "" }), severity({ fundTotalWan: 14 }), severity({ fundTotalWan: 16 })]).toEqual(["info", "warning", "none"]);
});
