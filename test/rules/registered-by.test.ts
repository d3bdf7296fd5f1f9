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
  { name: "a certificate that nobody can read as a date", rows: [{ applicantUnit: "甲大学", unitRegisteredOn: "见证书" }], expect: "needsJudgement", message: "certificate", cells: ["unitRegisteredOn:1"], facts: { unit: "甲大学", registered: "见证书", by: "2025-06-30" } },
  { name: "the same of a unit that is not named", rows: [{ unitRegisteredOn: "见证书" }], expect: "needsJudgement", facts: { unit: "P1" } },
  { name: "too late, of a named unit", rows: [{ applicantUnit: "甲大学", unitRegisteredOn: "2025-07-01" }], expect: "fail", facts: { unit: "甲大学", registered: "2025-07-01", days: 1 } },
  { name: "too late, of a unit that is not named", rows: [{ unitRegisteredOn: "2025-07-02" }], expect: "fail", facts: { unit: "P1" }, margin: -2 },
  { name: "the header says that it is a certificate's", rows: [{ unitRegisteredOn: "2025-08-01", name: "张三" }], headers: { unitRegisteredOn: "证书有效期起" }, expect: "needsJudgement", message: "certificate" },
  { name: "another header", rows: [{ unitRegisteredOn: "2025-08-01", name: "李四" }], headers: { unitRegisteredOn: "成立日期", name: "证书" }, expect: "fail" },
  { name: "the second unit of 1.1 is named in the note", rows: [{ direction: "1.1", applicantUnit: "甲大学", chineseUnits: "乙大学", unitRegisteredOn: "1952-01-02" }], expect: "pass", message: "partner", facts: { partners: ["乙大学"] } },
  { name: "1.1 without a second unit", rows: [{ direction: "1.1", applicantUnit: "甲大学", chineseUnits: "甲大学", unitRegisteredOn: "1952-01-02" }], expect: "pass", cells: ["unitRegisteredOn:1"] },
]);
