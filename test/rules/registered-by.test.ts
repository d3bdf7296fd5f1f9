import { registeredBy } from "../../src/rules/registered-by";
import { testRule } from "./tester";

testRule(registeredBy, { by: "2025-06-30", later: ["更名", "证书"], partnersIn: ["1.1"] }, [
  { name: "the last admitted day", rows: [{ unitRegisteredOn: "2025-06-30" }], expect: "pass", margin: 0, cells: ["unitRegisteredOn:1"] },
  { name: "the day before it", rows: [{ unitRegisteredOn: "2025-06-29" }], expect: "pass", margin: 1 },
  { name: "the day after it", rows: [{ unitRegisteredOn: "2025-07-01" }], expect: "fail", margin: -1, message: "too-late", cells: ["unitRegisteredOn:1"] },
  { name: "its month", rows: [{ unitRegisteredOn: "2025-06" }], expect: "pass", margin: 0 },
  { name: "the month after it", rows: [{ unitRegisteredOn: "2025-07" }], expect: "fail", margin: -1 },
  { name: "its year", rows: [{ unitRegisteredOn: "2025年" }], expect: "imprecise", message: "imprecise" },
  { name: "the year before", rows: [{ unitRegisteredOn: "2024年" }], expect: "pass" },
  { name: "the year after", rows: [{ unitRegisteredOn: "2026年" }], expect: "fail" },
  { name: "the day of a new name", rows: [{ unitRegisteredOn: "2025-08-01（更名）" }], expect: "needsJudgement", message: "certificate", cells: ["unitRegisteredOn:1"] },
  { name: "the second unit of 1.1 has no date: a note", rows: [{ direction: "1.1", applicantUnit: "甲大学", chineseUnits: "甲大学、乙大学", unitRegisteredOn: "1952-01-01" }], expect: "pass", message: "partner" },
  { name: "no column", rows: [{}], expect: "missingColumn", missing: ["unitRegisteredOn"] },
  { name: "an empty cell", rows: [{}], columns: ["unitRegisteredOn"], expect: "missingCell", cells: ["unitRegisteredOn:1"] },
  { name: "a cell that nobody can read", rows: [{ unitRegisteredOn: "很早" }], expect: "unreadable" },
]);
