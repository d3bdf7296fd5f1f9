import fc from "fast-check";
import { dayOf, formatDay } from "../../src/roster/calendar";
import { birthDateFrom } from "../../src/rules/birth-date-from";
import { residentId } from "./ids";
import { contextOf } from "./roster-of";
import { ask, testRule } from "./tester";

const leader = { who: "leader", from: "1981-01-01", age: { passUpTo: 43, failFrom: 48 } };
const everybody = { ...leader, who: "chinese" };

testRule(birthDateFrom, leader, [
  { name: "the first admitted day", rows: [{ birthDate: "1981-01-01" }], expect: "pass", cells: ["birthDate:1"], margin: 0 },
  { name: "the day after it", rows: [{ birthDate: "1981-01-02" }], expect: "pass", margin: 1 },
  { name: "the day before it", rows: [{ birthDate: "1980-12-31" }], expect: "fail", message: "too-early", cells: ["birthDate:1"], margin: -1 },
  { name: "a month before it counts from its last day", rows: [{ birthDate: "1980.12" }], expect: "fail", margin: -1 },
  { name: "the month of it", rows: [{ birthDate: "1981年1月" }], expect: "pass", margin: 0 },
  { name: "its year is enough", rows: [{ birthDate: "1981年" }], expect: "pass" },
  { name: "the year before is enough", rows: [{ birthDate: "1980年" }], expect: "fail", margin: -1 },
  { name: "1.2: 1966年 is enough", params: { ...leader, from: "1966-01-01" }, rows: [{ birthDate: "1966年" }], expect: "pass" },
  { name: "1.2: the day before", params: { ...leader, from: "1966-01-01" }, rows: [{ birthDate: "1965-12-31" }], expect: "fail", margin: -1 },
  { name: "1.3: admitted by the words, not by the bracket", params: { ...leader, from: "1982-01-01" }, rows: [{ birthDate: "1981-06-01" }], expect: "fail" },
  { name: "a year that straddles a cut-off in the middle of it", params: { ...leader, from: "1981-07-01" }, rows: [{ birthDate: "1981年" }], expect: "imprecise", message: "imprecise" },
  { name: "a member where only the leader is meant", rows: [{}, { birthDate: "1975-01-01" }], about: 2, expect: "notApplicable", message: "notLeader" },
  { name: "a member where everybody is meant", params: everybody, rows: [{ birthDate: "1985-02-02" }, { birthDate: "1979-09-09" }], about: 2, expect: "fail", cells: ["birthDate:2"] },
  { name: "the foreign side is not limited", params: everybody, rows: [{}, { side: "外方", birthDate: "1960-01-01" }], about: 2, expect: "notApplicable", message: "foreignSide" },
  { name: "no such column", rows: [{}], expect: "missingColumn", missing: ["birthDate", "idNumber", "age"], cells: [] },
  { name: "an empty cell", rows: [{}], columns: ["birthDate"], expect: "missingCell", message: "missing-cell", cells: ["birthDate:1"] },
  { name: "a cell that nobody can read", rows: [{ birthDate: "看不清" }], expect: "unreadable", message: "unreadable", cells: ["birthDate:1"] },
  { name: "empty, but a valid ID number", rows: [{ birthDate: "", idNumber: residentId("19810101") }], expect: "pass", message: "from-id", cells: ["idNumber:1"], margin: 0 },
  { name: "empty, and a valid ID number says too early", rows: [{ birthDate: "", idNumber: residentId("19801231") }], expect: "fail", cells: ["idNumber:1"], margin: -1 },
  { name: "empty, and an ID number with a wrong check digit", rows: [{ birthDate: "", idNumber: "110105198101010000" }], expect: "unreadable", message: "id-unusable", cells: ["idNumber:1"] },
  { name: "an unreadable date is not replaced by the number", rows: [{ birthDate: "看不清", idNumber: residentId("19810101") }], expect: "unreadable" },
  { name: "date and number contradict each other over the line", rows: [{ birthDate: "1981-01-01", idNumber: residentId("19801231") }], expect: "contradictory", cells: ["birthDate:1", "idNumber:1"] },
  { name: "they contradict each other on one side of it", rows: [{ birthDate: "1985-01-01", idNumber: residentId("19850102") }], expect: "pass", cells: ["birthDate:1", "evidence idNumber:1"] },
  { name: "the number narrows an imprecise date", params: { ...leader, from: "1981-07-01" }, rows: [{ birthDate: "1981年", idNumber: residentId("19810701") }], expect: "pass", cells: ["birthDate:1"], margin: 0 },
  { name: "an age at the upper end of what passes", rows: [{ age: 43 }], expect: "pass", message: "from-age", cells: ["age:1"] },
  { name: "an age just above it", rows: [{ age: 44 }], expect: "imprecise", message: "age-only" },
  { name: "an age of 45", rows: [{ age: 45 }], expect: "imprecise" },
  { name: "an age just below what fails", rows: [{ age: 47 }], expect: "imprecise" },
  { name: "an age that fails", rows: [{ age: 48 }], expect: "fail", message: "age-too-high", cells: ["age:1"] },
]);

test("making a person older never turns fail into pass", () => {
  const first = dayOf(1930, 1, 1) ?? 0;
  const days = fc.integer({ min: first, max: first + 30_000 });
  fc.assert(
    fc.property(days, fc.nat({ max: 20_000 }), (born, earlier) => {
      const outcome = (day: number): string => ask(birthDateFrom, leader, {}, contextOf([{ birthDate: formatDay(day) }]), 0).outcome;
      return outcome(born) !== "fail" || outcome(Math.max(first, born - earlier)) === "fail";
    }),
    { numRuns: 60 },
  );
});
