import { projectPeriod } from "../../src/rules/project-period";
import { testRule } from "./tester";

testRule(projectPeriod, { from: "2027-01-01", to: "2027-12-31" }, [
  { name: "as prescribed", rows: [{ startDate: "2027-01-01", endDate: "2027-12-31" }], expect: "pass" },
  { name: "a day early", rows: [{ startDate: "2026-12-31", endDate: "2027-12-31" }], expect: "fail", message: "other-days", cells: ["startDate:1"] },
  { name: "a day late", rows: [{ startDate: "2027-01-01", endDate: "2028-01-01" }], expect: "fail", cells: ["endDate:1"] },
  { name: "another year", rows: [{ startDate: "2026-09-01", endDate: "2027-08-31" }], expect: "fail", cells: ["startDate:1", "endDate:1"] },
  { name: "months only", rows: [{ startDate: "2027-01", endDate: "2027-12" }], expect: "imprecise", message: "imprecise" },
  { name: "no columns", rows: [{}], expect: "missingColumn", missing: ["startDate"] },
  { name: "no end", rows: [{ startDate: "2027-01-01", endDate: "" }], expect: "missingCell", cells: ["endDate:1"] },
  { name: "an end that nobody can read", rows: [{ startDate: "2027-01-01", endDate: "年底" }], expect: "unreadable", cells: ["endDate:1"] },
  { name: "the month of the start", rows: [{ startDate: "2027-01", endDate: "2027-12-31" }], expect: "imprecise", cells: ["startDate:1", "endDate:1"] },
  { name: "the month of the end", rows: [{ startDate: "2027-01-01", endDate: "2027-12" }], expect: "imprecise", facts: { start: "2027-01-01", end: "2027-12" } },
]);
