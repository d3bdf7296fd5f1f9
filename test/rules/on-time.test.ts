import { onTime } from "../../src/rules/on-time";
import { testRule } from "./tester";

const submitted = { field: "submitTime", within: "window" };
const recommended = { field: "recommendTime", within: "recommendBefore", notBefore: "submitTime" };

testRule(onTime, submitted, [
  { name: "the first minute", rows: [{ submitTime: "2026-05-13 09:00" }], expect: "pass", margin: 0, cells: ["submitTime:1"] },
  { name: "a minute before it", rows: [{ submitTime: "2026-05-13 08:59" }], expect: "fail", message: "too-early", margin: -1, cells: ["submitTime:1"] },
  { name: "the last minute", rows: [{ submitTime: "2026-07-01 17:00" }], expect: "pass", margin: 0 },
  { name: "a second after it", rows: [{ submitTime: "2026-07-01 17:00:01" }], expect: "fail", message: "too-late", facts: { time: "2026-07-01 17:00:01" } },
  { name: "a second before the first minute", rows: [{ submitTime: "2026年5月13日8时59分59秒" }], expect: "fail", message: "too-early" },
  { name: "recommended a second before", params: recommended, rows: [{ recommendTime: "2026-07-08 16:59:59" }], expect: "pass", margin: 0 },
  { name: "recommended a second after", params: recommended, rows: [{ recommendTime: "2026-07-08 17:00:01" }], expect: "fail", message: "too-late" },
  { name: "a minute after it", rows: [{ submitTime: "2026-07-01 17:01" }], expect: "fail", message: "too-late", margin: -1 },
  { name: "a day within", rows: [{ submitTime: "2026-06-01" }], expect: "pass" },
  { name: "the first day without time", rows: [{ submitTime: "2026-05-13" }], expect: "imprecise", message: "imprecise" },
  { name: "the day after the first", rows: [{ submitTime: "2026-05-14" }], expect: "pass" },
  { name: "the last day without time", rows: [{ submitTime: "2026-07-01" }], expect: "imprecise" },
  { name: "the day before the last", rows: [{ submitTime: "2026-06-30" }], expect: "pass" },
  { name: "a day after it", rows: [{ submitTime: "2026-07-02" }], expect: "fail" },
  { name: "a month that lies partly within", rows: [{ submitTime: "2026-07" }], expect: "imprecise" },
  { name: "empty", rows: [{ submitTime: "" }], expect: "missingCell", cells: ["submitTime:1"] },
  { name: "no column", rows: [{}], expect: "missingColumn", missing: ["submitTime"] },
  { name: "nobody can read it", rows: [{ submitTime: "尽快" }], expect: "unreadable" },
  { name: "recommended the minute before", params: recommended, rows: [{ recommendTime: "2026-07-08 16:59" }], expect: "pass", margin: 0 },
  { name: "recommended on the minute", params: recommended, rows: [{ recommendTime: "2026-07-08 17:00" }], expect: "needsJudgement", message: "to-the-minute" },
  { name: "recommended the minute after", params: recommended, rows: [{ recommendTime: "2026-07-08 17:01" }], expect: "fail", message: "too-late" },
  { name: "recommended on the last day", params: recommended, rows: [{ recommendTime: "2026-07-08" }], expect: "imprecise" },
  { name: "recommended before it was submitted", params: recommended, rows: [{ recommendTime: "2026-06-01", submitTime: "2026-06-20" }], expect: "contradictory", message: "before-submission", cells: ["recommendTime:1", "evidence submitTime:1"] },
  { name: "recommended on the day of submission", params: recommended, rows: [{ recommendTime: "2026-06-20", submitTime: "2026-06-20" }], expect: "pass" },
  { name: "too early, with both times", rows: [{ submitTime: "2026-05-13 08:05" }], expect: "fail", message: "too-early", facts: { time: "2026-05-13 08:05", from: "2026-05-13 09:00" } },
  { name: "too late, with both times", rows: [{ submitTime: "2026-07-01 17:30" }], expect: "fail", message: "too-late", facts: { time: "2026-07-01 17:30", to: "2026-07-01 17:00" } },
  { name: "too late by a day without a time", rows: [{ submitTime: "2026-07-03" }], expect: "fail", facts: { time: "2026-07-03", to: "2026-07-01 17:00" }, margin: -2 },
  { name: "a whole day before", rows: [{ submitTime: "2026-06-29" }], expect: "pass", margin: 1 },
  { name: "recommended on the minute, told when", params: recommended, rows: [{ recommendTime: "2026-07-08 17:00", name: "张三" }], expect: "needsJudgement", facts: { to: "2026-07-08 17:00" } },
  { name: "a span that ends on the minute", params: recommended, rows: [{ recommendTime: "2026-07-07" }], expect: "pass", margin: 0 },
  { name: "recommended in the minute of submission", params: recommended, rows: [{ recommendTime: "2026-06-20 10:00", submitTime: "2026-06-20 10:00" }], expect: "pass" },
  { name: "recommended the minute before it was submitted", params: recommended, rows: [{ recommendTime: "2026-06-20 10:00", submitTime: "2026-06-20 10:01" }], expect: "contradictory", facts: { time: "2026-06-20 10:00", other: "2026-06-20 10:01" } },
  { name: "submission is held to nothing else", rows: [{ submitTime: "2026-06-20", recommendTime: "2026-06-01" }], expect: "pass" },
]);
