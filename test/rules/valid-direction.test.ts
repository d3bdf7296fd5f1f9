import { validDirection } from "../../src/rules/valid-direction";
import { testRule } from "./tester";

testRule(validDirection, {}, [
  { name: "a direction of the call", rows: [{ direction: "1.4" }], expect: "pass", cells: ["direction:1"] },
  { name: "a direction that the call does not have", rows: [{ direction: "1.8" }], expect: "fail", message: "unknown" },
  { name: "a project without its number", rows: [{ direction: "1.4", projectId: "" }], expect: "missingCell", cells: ["projectId:1"] },
  { name: "no column", rows: [{}], expect: "missingColumn", missing: ["direction"] },
  { name: "an empty cell", rows: [{}], columns: ["direction"], expect: "missingCell", cells: ["direction:1"] },
  { name: "a cell that nobody can read", rows: [{ direction: "待定？？" }], expect: "review" },
  { name: "two directions in one cell", rows: [{ direction: "1.1、1.2" }], expect: "fail", message: "several", cells: ["direction:1"], facts: { raw: "1.1、1.2" } },
  { name: "two directions on two rows", rows: [{ direction: "1.1" }, { direction: "1.2" }, { direction: "1.1" }], expect: "fail", message: "several", cells: ["direction:1", "direction:2"], facts: { raw: "1.1 / 1.2" }, ordered: true },
  { name: "one direction on two rows", rows: [{ direction: "1.1" }, { direction: "1.1" }], expect: "pass" },
  { name: "a direction damaged to a date", rows: [{ direction: "1月1日" }], expect: "unreadable", cells: ["direction:1"] },
  { name: "a project with its number", rows: [{ direction: "1.4", projectId: "X1" }], expect: "pass" },
]);
