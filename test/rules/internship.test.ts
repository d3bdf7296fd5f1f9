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
  stay("2027-03-01", "2027-05-28", "needsJudgement", { message: "counting" }),
  stay("2027-03-01", "2027-06-01", "pass"),
  stay("2027-03", "2027-05-15", "fail", { message: "too-short" }),
  stay("2027-03-15", "2027-06", "imprecise", { message: "imprecise" }),
  { name: "how it was counted", rows: [{ internStart: "2027-03-01", internEnd: "2027-05-01" }], expect: "fail", message: "too-short", margin: -30, facts: { start: "2027-03-01", end: "2027-05-01", months: 3 } },
  { name: "no start", rows: [{ internStart: "", internEnd: "2027-05-31" }], expect: "missingCell", cells: ["internStart:1"] },
  { name: "months that nobody can read", rows: [{ internMonths: "若干" }], expect: "unreadable", cells: ["internMonths:1"] },
  { name: "within the project to the day", rows: [{ startDate: "2027-02-01", endDate: "2027-04-30", internStart: "2027-02-01", internEnd: "2027-04-30" }], expect: "pass" },
  { name: "begins the day before the project", rows: [{ startDate: "2027-02-02", internStart: "2027-02-01", internEnd: "2027-04-30" }], expect: "needsJudgement", message: "outside-period", cells: ["internStart:1", "evidence startDate:1"] },
  { name: "ends the day after the project", rows: [{ endDate: "2027-04-30", internStart: "2027-02-01", internEnd: "2027-05-01" }], expect: "needsJudgement", message: "outside-period" },
  { name: "too short goes before the country", rows: [{ direction: "1.5", internMonths: 2, internCountry: "法国" }], expect: "fail" },
  { name: "from another country, the direction not known", rows: [{ internMonths: 3, internCountry: "法国" }], expect: "pass", cells: ["internMonths:1"] },
  { name: "44 days by number, without a unit", rows: [{ internMonths: 44 }], expect: "pass" },
  { name: "45 without a unit are days", rows: [{ internMonths: 45 }], expect: "fail", message: "too-few" },
  { name: "89 days", rows: [{ internMonths: "89天" }], expect: "needsJudgement", message: "in-days", facts: { told: "89天" } },
]);
