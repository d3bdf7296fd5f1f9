import { foreignersOf, leaderOf, membersOf, type Example, type Facts } from "./example";
import { one, bothSides, leading, shared } from "./in-the-same-words";

const hungary = leaderOf("1.6");
const team16 = (...members: readonly Facts[]): Facts[] => [hungary({ 出生日期: "1985-02-02", 身体健康: "是", 国籍: "中国" }), ...membersOf("1.6")(...members)];
export const direction16: readonly Example[] = [
  ...shared("1.6", hungary, ["匈牙利", ["Hungary", "HUN"], "保加利亚"], ["绿色转型", "数字化", "生命科学与健康"], "1.6-1-b", ["1.6-4-a", 15]),
  ...bothSides(hungary, ["1.6-1-c", "1.6-1-d", "1.6-1-e"]),
  ...leading(hungary, membersOf("1.6"), ["1.6-3-c", "1.6-3-d", "1.6-3-e", "1.6-3-g", "1.6-3-h"]),
  ["1.6-3-a", "member born 1981-01-01", team16({ 出生日期: "1981-01-01" }), "pass"],
  ["1.6-3-a", "member born 1980-12-31", team16({ 出生日期: "1980-12-31" }), "fail"],
  ["1.6-3-a", "member born 1979-09-09", team16({ 出生日期: "1979-09-09" }), "fail"],
  ["1.6-3-a", "foreign member born 1960", [...team16({ 出生日期: "1990-01-01" }), ...foreignersOf("1.6", 1, "匈牙利").map((facts) => ({ ...facts, 出生日期: "1960-01-01" }))], "pass"],
  ["1.6-3-a", "a doctoral student counts", team16({ 出生日期: "1980年", 人员类别: "博士生" }), "fail"],
  ["1.6-3-a", "member blank", team16({ 出生日期: "" }), "review"],
  ["1.6-3-a", "45 years", hungary({ 年龄: 45 }), "review"],
  ["1.6-3-b", "all 是", team16({ 身体健康: "是" }), "pass"],
  ["1.6-3-b", "one 否", team16({ 身体健康: "否" }), "fail"],
  ["1.6-3-b", "one blank", team16({ 身体健康: "" }), "review"],
  one(hungary)("1.6-4-b", "支出科目", "设备费=1", "manual"),
  one(hungary)("A2-3-6-d", "支出科目", "会议费(在华)=1", "fail"),
];
