import { noIndirectCost } from "../../src/rules/no-indirect-cost";
import { testRule } from "./tester";

testRule(noIndirectCost, {}, [
  { name: "none", rows: [{ indirectCostWan: 0 }], expect: "pass", cells: ["indirectCostWan:1"] },
  { name: "an empty cell", rows: [{ indirectCostWan: "" }], expect: "pass" },
  { name: "no column", rows: [{}], expect: "pass" },
  { name: "some", rows: [{ indirectCostWan: 0.3 }], expect: "fail", message: "claimed", margin: -0.3, cells: ["indirectCostWan:1"] },
  { name: "nobody can read it", rows: [{ indirectCostWan: "少量" }], expect: "unreadable" },
], { missingColumn: "no such column is evidence that none is claimed", missingCell: "an empty cell is evidence that none is claimed" });
