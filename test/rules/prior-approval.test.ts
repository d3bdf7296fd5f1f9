import { priorApproval } from "../../src/rules/prior-approval";
import { testRule } from "./tester";

testRule(priorApproval, { likelyFields: ["生命", "医", "农业"] }, [
  { name: "none needed", rows: [{ prereviewNeeded: "否" }], expect: "pass", cells: ["prereviewNeeded:1"] },
  { name: "needed and done", rows: [{ prereviewNeeded: "是", prereviewDone: "是" }], expect: "pass", cells: ["prereviewDone:1", "evidence prereviewNeeded:1"] },
  { name: "needed and not done", rows: [{ prereviewNeeded: "是", prereviewDone: "否" }], expect: "needsJudgement", message: "not-done" },
  { name: "needed and under way", rows: [{ prereviewNeeded: "是", prereviewDone: "办理中" }], expect: "needsJudgement", message: "not-done" },
  { name: "needed, the rest not told", rows: [{ prereviewNeeded: "是" }], expect: "missingColumn", missing: ["prereviewDone"] },
  { name: "needed, the rest empty", rows: [{ prereviewNeeded: "是", prereviewDone: "" }], expect: "missingCell", cells: ["prereviewDone:1"] },
  { name: "not settled", rows: [{ prereviewNeeded: "待定" }], expect: "needsJudgement", message: "unsettled" },
  { name: "empty, in medicine", rows: [{ prereviewNeeded: "", field: "医学" }], expect: "missingCell", message: "likely", cells: ["prereviewNeeded:1", "evidence field:1"] },
  { name: "empty, in another field", rows: [{ prereviewNeeded: "", field: "量子技术" }], expect: "missingCell", message: "missing-cell", cells: ["prereviewNeeded:1"] },
  { name: "no column", rows: [{ field: "医学" }], expect: "missingColumn", missing: ["prereviewNeeded"] },
  { name: "an answer that nobody can read", rows: [{ prereviewNeeded: "也许" }], expect: "unreadable" },
]);
