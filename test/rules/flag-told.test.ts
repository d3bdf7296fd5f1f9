import { flagTold } from "../../src/rules/flag-told";
import { paramsOf } from "./params-of";
import { testRule } from "./tester";

testRule(flagTold, paramsOf("1.2-0-c"), [
  { name: "yes", rows: [{ carbonNeutral: "是" }], expect: "pass", message: "yes", cells: ["carbonNeutral:1"] },
  { name: "no", rows: [{ carbonNeutral: "否" }], expect: "pass", message: "no" },
  { name: "not settled", rows: [{ carbonNeutral: "待定" }], expect: "needsJudgement", message: "pending" },
  { name: "empty", rows: [{}], columns: ["carbonNeutral"], expect: "missingCell" },
  { name: "no column", rows: [{}], expect: "missingColumn", missing: ["carbonNeutral"] },
  { name: "unreadable", rows: [{ carbonNeutral: "见附件" }], expect: "unreadable" },
]);
