import { rightCall } from "../../src/rules/right-call";
import { testRule } from "./tester";

const params = { parts: [{ own: ["2026"], pattern: "20\\d{2}" }, { own: ["第二批"], pattern: "第[一二三四五六]批" }], others: ["研发合作"] };

testRule(rightCall, params, [
  { name: "this batch", rows: [{ callId: "2026年度第二批人员交流计划" }], expect: "pass", cells: ["callId:1"] },
  { name: "in short", rows: [{ callId: "第二批" }], expect: "pass" },
  { name: "another year", rows: [{ callId: "2025年度第二批人员交流计划" }], expect: "needsJudgement", message: "other-call", cells: ["callId:1"] },
  { name: "another batch", rows: [{ callId: "2026年度第一批" }], expect: "needsJudgement" },
  { name: "another kind of call", rows: [{ callId: "2026年度第二批研发合作类" }], expect: "needsJudgement" },
  { name: "empty", rows: [{ callId: "" }], expect: "missingCell" },
  { name: "no column", rows: [{}], expect: "missingColumn", missing: ["callId"] },
  { name: "a cell that shows an error", rows: [{ callId: "#REF!" }], expect: "unreadable", cells: ["callId:1"] },
]);
