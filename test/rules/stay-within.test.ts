import { stayWithin } from "../../src/rules/stay-within";
import { paramsOf } from "./params-of";
import { testRule } from "./tester";

testRule(stayWithin, paramsOf("1.3-2-b"), [
  { name: "the whole year", rows: [{ tripStart: "2027-01-01", tripEnd: "2027-12-31" }], expect: "pass", margin: 0, cells: ["tripStart:1", "tripEnd:1"] },
  { name: "a day too late", rows: [{ tripStart: "2027-11-10", tripEnd: "2028-01-01" }], expect: "fail", message: "too-late", margin: -1, cells: ["tripEnd:1"] },
  { name: "begins in the year before", rows: [{ tripStart: "2026-12-20", tripEnd: "2027-02-10" }], expect: "fail", message: "too-early", cells: ["tripStart:1"] },
  { name: "a day too early", rows: [{ tripStart: "2026-12-31", tripEnd: "2027-02-10" }], expect: "fail", message: "too-early" },
  { name: "the end alone", rows: [{ tripEnd: "2027-12-31" }], expect: "pass" },
  { name: "by month", rows: [{ tripStart: "2027-10", tripEnd: "2027-12" }], expect: "pass" },
  { name: "an end that may be too late", rows: [{ tripStart: "2027-11-10", tripEnd: "2027-12至2028-01" }], expect: "unreadable", cells: ["tripEnd:1"] },
  { name: "a start that nobody can read", rows: [{ tripStart: "年初", tripEnd: "2027-12-31" }], expect: "unreadable", cells: ["tripStart:1"] },
  { name: "the start alone", rows: [{ tripStart: "2027-11-10", tripEnd: "" }], expect: "missingCell", cells: ["tripEnd:1"] },
  { name: "no columns", rows: [{}], expect: "missingColumn", missing: ["tripEnd"] },
  { name: "a line within the month", params: { who: "leader", from: "2027-01-01", to: "2027-12-15" }, rows: [{ tripStart: "2027-10", tripEnd: "2027-12" }], expect: "imprecise", cells: ["tripEnd:1"] },
  { name: "the second of two stays too late", rows: [{ name: "张三", tripStart: "2027-03-01", tripEnd: "2027-04-11" }], visits: [{ name: "张三", tripStart: "2027-12-01", tripEnd: "2028-01-11" }], expect: "fail", message: "too-late" },
  { name: "a member", rows: [{}, { tripEnd: "2028-01-01" }], about: 2, expect: "notApplicable", message: "notLeader" },
  { name: "the foreign side", rows: [{}, { side: "外方", tripEnd: "2028-01-01" }], about: 2, expect: "notApplicable", message: "foreignSide" },
]);
