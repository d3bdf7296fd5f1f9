import { projectDuration } from "../../src/rules/project-duration";
import { testRule } from "./tester";

testRule(projectDuration, { months: 24 }, [
  { name: "two whole years", rows: [{ startDate: "2027-01-01", endDate: "2028-12-31" }], expect: "pass", cells: ["startDate:1", "endDate:1"] },
  { name: "a day more is a question of counting", rows: [{ startDate: "2027-01-01", endDate: "2029-01-01" }], expect: "needsJudgement", message: "day-off" },
  { name: "two days more", rows: [{ startDate: "2027-01-01", endDate: "2029-01-02" }], expect: "fail", message: "dates" },
  { name: "a day less", rows: [{ startDate: "2027-01-01", endDate: "2028-12-30" }], expect: "fail" },
  { name: "one year", rows: [{ startDate: "2027-01-01", endDate: "2027-12-31" }], expect: "fail" },
  { name: "whole months", rows: [{ startDate: "2027-01", endDate: "2028-12" }], expect: "pass" },
  { name: "from the end of February", rows: [{ startDate: "2027-03-01", endDate: "2029-02-28" }], expect: "pass" },
  { name: "whole months that are too many whatever their days", rows: [{ startDate: "2027-01", endDate: "2029-12" }], expect: "fail", message: "dates" },
  { name: "months told", rows: [{ durationMonths: 24 }], expect: "pass" },
  { name: "other months told", rows: [{ durationMonths: 12 }], expect: "fail", message: "months", margin: -12 },
  { name: "months that do not fit the years", rows: [{ startDate: "2027", endDate: "2029" }], expect: "imprecise" },
  { name: "no columns", rows: [{}], expect: "missingColumn", missing: ["startDate", "endDate", "durationMonths"] },
  { name: "no end", rows: [{ startDate: "2027-01-01", endDate: "" }], expect: "missingCell", cells: ["endDate:1"] },
  { name: "an end that nobody can read", rows: [{ startDate: "2027-01-01", endDate: "年底" }], expect: "unreadable", cells: ["endDate:1"] },
]);
