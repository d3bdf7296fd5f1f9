import { internship } from "../../src/rules/internship";
import { paramsOf } from "./params-of";
import { testRule, type Case } from "./tester";

const stay = (internStart: string, internEnd: string, expect: Case["expect"], more: Partial<Case> = {}): Case => ({
  name: `${internStart} to ${internEnd}`,
  rows: [{ internStart, internEnd }],
  expect,
  ...more,
});

testRule(internship, paramsOf("1.5-6-a"), [
  stay("2027-02-01", "2027-04-30", "pass", { cells: ["internStart:1", "internEnd:1"] }),
  stay("2027-03-01", "2027-05-31", "pass"),
  stay("2027-03-01", "2027-05-30", "needsJudgement", { message: "counting" }),
  stay("2027-03-01", "2027-05-27", "fail", { message: "too-short", margin: -4 }),
  stay("2027-03", "2027-05", "imprecise"),
  stay("2027-03", "2027-04", "fail"),
  stay("2027-02", "2027-06", "pass"),
  { name: "three months", rows: [{ internMonths: 3 }], expect: "pass" },
  { name: "two months", rows: [{ internMonths: 2 }], expect: "fail", message: "too-few", cells: ["internMonths:1"] },
  { name: "90 days", rows: [{ internMonths: "90天" }], expect: "needsJudgement", message: "in-days" },
  { name: "90 without a unit", rows: [{ internMonths: 90 }], expect: "needsJudgement", message: "in-days" },
  { name: "88 days", rows: [{ internMonths: "88天" }], expect: "fail" },
  { name: "92 days", rows: [{ internMonths: "92天" }], expect: "pass" },
  { name: "from another country", rows: [{ direction: "1.5", internMonths: 3, internCountry: "法国" }], expect: "needsJudgement", message: "other-country", cells: ["internCountry:1"] },
  { name: "from the partner country", rows: [{ direction: "1.5", internMonths: 3, internCountry: "塞尔维亚" }], expect: "pass" },
  { name: "before the project begins", rows: [{ startDate: "2027-03-01", endDate: "2029-02-28", internStart: "2027-01-01", internEnd: "2027-04-30" }], expect: "needsJudgement", message: "outside-period" },
  { name: "after the project ends", rows: [{ startDate: "2027-03-01", endDate: "2029-02-28", internStart: "2029-01-01", internEnd: "2029-04-30" }], expect: "needsJudgement", message: "outside-period", cells: ["internEnd:1", "evidence endDate:1"] },
  { name: "no end", rows: [{ internStart: "2027-03-01", internEnd: "" }], expect: "missingCell", cells: ["internEnd:1"] },
  { name: "an end that nobody can read", rows: [{ internStart: "2027-03-01", internEnd: "年底" }], expect: "unreadable", cells: ["internEnd:1"] },
  { name: "nothing told", rows: [{}], expect: "missingColumn", missing: ["internStart", "internEnd", "internMonths"] },
]);
