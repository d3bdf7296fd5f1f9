import { expenseItems } from "../../src/rules/expense-items";
import { testRule } from "./tester";

const params = { items: ["业务费", "国际合作与交流费", "国际旅费"], also: [{ directions: ["1.5", "1.7"], items: ["会议"] }] };

testRule(expenseItems, params, [
  { name: "what every direction admits", rows: [{ direction: "1.4", expenseCategory: "国际合作与交流费15" }], expect: "pass", cells: ["expenseCategory:1"] },
  { name: "equipment", rows: [{ direction: "1.4", expenseCategory: "国际合作与交流费13、设备费=2" }], expect: "fail", message: "other-item", cells: ["expenseCategory:1"] },
  { name: "equipment for nothing", rows: [{ direction: "1.4", expenseCategory: "国际旅费15；设备费：0万元" }], expect: "pass" },
  { name: "a meeting where the direction admits it", rows: [{ direction: "1.5", expenseCategory: "会议费=5" }], expect: "pass" },
  { name: "a meeting elsewhere", rows: [{ direction: "1.4", expenseCategory: "会议费=5" }], expect: "fail" },
  { name: "a cell that shows an error", rows: [{ direction: "1.4", expenseCategory: "#REF!" }], expect: "unreadable", cells: ["expenseCategory:1"] },
  { name: "an empty cell", rows: [{ direction: "1.4", expenseCategory: "" }], expect: "notApplicable", message: "otherKind" },
  { name: "no column", rows: [{ direction: "1.4" }], expect: "notApplicable" },
  { name: "with an amount that ends in nothing", rows: [{ direction: "1.4", expenseCategory: "设备费10万元" }], expect: "fail", facts: { items: ["设备费10万元"] } },
  { name: "for nothing, in many ways", rows: [{ direction: "1.4", expenseCategory: "设备费0、劳务费：00.00元、材料费=0万、测试费无" }], expect: "pass" },
  { name: "an item whose name has 无 in it", rows: [{ direction: "1.4", expenseCategory: "无线设备费5" }], expect: "fail" },
  { name: "direction not known", rows: [{ expenseCategory: "会议费=5" }], expect: "fail" },
], { missingColumn: "a roster without items lists none that is not admitted", missingCell: "an empty list names no item that is not admitted" });
