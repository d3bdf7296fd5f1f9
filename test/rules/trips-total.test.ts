import { tripsTotal } from "../../src/rules/trips-total";
import { paramsOf } from "./params-of";
import { testRule } from "./tester";

testRule(tripsTotal, paramsOf("1.2-2-d"), [
  { name: "six", rows: [{ visitsOut: 6 }], expect: "pass", margin: 0, cells: ["visitsOut:1"] },
  { name: "five", rows: [{ visitsOut: 5 }], expect: "fail", message: "too-few", margin: -1, cells: ["visitsOut:1"] },
  { name: "three people twice", rows: [{ tripsY1: 1, tripsY2: 1 }, { tripsY1: 1, tripsY2: 1 }, { tripsY1: 2, tripsY2: 0 }], expect: "pass", margin: 0 },
  { name: "one journey short", rows: [{ tripsY1: 1, tripsY2: 1 }, { tripsY1: 1, tripsY2: 1 }, { tripsY1: 1, tripsY2: 0 }], expect: "fail", margin: -1 },
  { name: "those of the foreign side do not count", rows: [{ tripsY1: 5, tripsY2: 0 }, { side: "外方", tripsY1: 5, tripsY2: 5 }], expect: "fail" },
  { name: "enough without the one who says nothing", rows: [{ tripsY1: 6, tripsY2: 0 }, { tripsY1: "", tripsY2: 0 }], expect: "pass" },
  { name: "somebody says nothing", rows: [{ tripsY1: 5, tripsY2: 0 }, { tripsY1: "", tripsY2: 0 }], expect: "missingCell", cells: ["tripsY1:2"] },
  { name: "the figure and the people agree", rows: [{ visitsOut: 6, tripsY1: 3, tripsY2: 3 }], expect: "pass" },
  { name: "the figure and the people differ", rows: [{ visitsOut: 6, tripsY1: 1, tripsY2: 1 }], expect: "contradictory", message: "conflict", cells: ["visitsOut:1", "candidate tripsY1:1", "candidate tripsY2:1"] },
  { name: "the team is not listed", rows: [{ tripsY1: 1, tripsY2: 1 }], teamListed: false, expect: "missingColumn", missing: ["visitsOut"] },
  { name: "an unreadable figure", rows: [{ visitsOut: "若干" }], expect: "unreadable" },
  { name: "empty", rows: [{}], columns: ["visitsOut"], expect: "missingCell", cells: ["visitsOut:1"] },
  { name: "no columns", rows: [{}], expect: "missingColumn", missing: ["visitsOut"] },
  { name: "how many short", rows: [{ visitsOut: 4 }], expect: "fail", facts: { value: 4, min: 6, short: 2 } },
  { name: "the figure is too small, the people are not all told", rows: [{ visitsOut: 5, tripsY1: 3, tripsY2: "" }], expect: "fail", message: "too-few" },
  { name: "the figure is enough, the people too few", rows: [{ visitsOut: 6, tripsY1: 1, tripsY2: 1 }, { tripsY1: 1, tripsY2: 1 }], expect: "contradictory", facts: { total: 6, sum: 4, min: 6 } },
]);
