import { leaderOf, membersOf, type Example } from "./example";
import { one, leading, shared } from "./in-the-same-words";

const bulgaria = leaderOf("1.4");
const ofBulgaria = one(bulgaria);
export const direction14: readonly Example[] = [
  ...shared("1.4", bulgaria, ["保加利亚", ["Bulgaria", "BGR"], "匈牙利"], ["材料与纳米科学", "天文学和空间研究", "量子技术"], "1.4-1-b", ["1.4-4-a", 20]),
  ofBulgaria("1.4-0-b", "领域方向", "物理学", "review"),
  ...leading(bulgaria, membersOf("1.4"), ["1.4-3-a", "1.4-3-b", "1.4-3-c", "1.4-3-f", "1.4-3-g"]),
  ["1.4-3-e", "leader born 1981-01-01, healthy", bulgaria({ 出生日期: "1981-01-01", 身体健康: "是" }), "pass"],
  ["1.4-3-e", "leader born 1980-12-31", bulgaria({ 出生日期: "1980-12-31", 身体健康: "是" }), "fail"],
  ["1.4-3-e", "a member born 1975", [bulgaria({ 出生日期: "1985-01-01", 身体健康: "是" }), ...membersOf("1.4")({ 出生日期: "1975-01-01" })], "pass"],
  ["1.4-3-e", "45 years", bulgaria({ 年龄: 45, 身体健康: "是" }), "review"],
  ["1.4-3-e", "43 years", bulgaria({ 年龄: 43, 身体健康: "是" }), "pass"],
  ["1.4-3-e", "48 years", bulgaria({ 年龄: 48, 身体健康: "是" }), "fail"],
  ["1.4-3-e", "not healthy", bulgaria({ 出生日期: "1985-01-01", 身体健康: "否" }), "fail"],
  ["1.4-3-e", "health blank", bulgaria({ 出生日期: "1985-01-01", 身体健康: "" }), "review"],
  // What the money is for is ticked by a person; the item itself is told once, at the clause on items of expense.
  ofBulgaria("1.4-4-b", "支出科目", "设备费=1", "manual"),
  ofBulgaria("A2-3-6-d", "支出科目", "设备费=1", "fail"),
];
