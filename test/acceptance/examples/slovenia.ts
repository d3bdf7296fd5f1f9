import { leaderOf, type Example, type Facts } from "./example";
import { one, bothSides, institutes, shared } from "./in-the-same-words";

const slovenia = leaderOf("1.7");
const ofSlovenia = one(slovenia);
const home = (total: number, foreign: number, own: number): Facts => slovenia({ 在华会议总人数: total, 在华会议外方人数: foreign, 在华会议中方合作机构人数: own });
const away = (total: number, cn: number, host: number): Facts => slovenia({ 境外会议总人数: total, 境外会议中方人数: cn, 境外会议外方合作机构人数: host });
export const direction17: readonly Example[] = [
  ...shared("1.7", slovenia, ["斯洛文尼亚", ["Slovenia", "SVN"], "斯洛伐克"], ["绿色转型", "生命健康", "机器人", "电池系统", "材料科学（包括电催化剂与电池系统）"], "1.7-1-a", ["1.7-6-a", 20]),
  ...bothSides(slovenia, ["1.7-1-b", "1.7-1-c", "1.7-1-d"]),
  ...institutes(slovenia, "中斯", ["1.7-3-a", "1.7-4-a"], "机器人"),
  ofSlovenia("1.7-3-a", "项目名称", "中斯洛文尼亚机器人伙伴研究所", "fail"),
  ["1.7-5-a", "1 and 1", slovenia({ 在华会议次数: 1, 境外会议次数: 1 }), "pass"],
  ["1.7-5-a", "2 and 0", slovenia({ 在华会议次数: 2, 境外会议次数: 0 }), "fail"],
  ["1.7-5-a", "1 and 0", slovenia({ 在华会议次数: 1, 境外会议次数: 0 }), "fail"],
  ["1.7-5-a", "blank", slovenia({ 在华会议次数: "", 境外会议次数: "" }), "manual"],
  ["1.7-5-b", "8 of 40, 2", home(40, 8, 2), "pass"],
  ["1.7-5-b", "7 of 40", home(40, 7, 2), "fail"],
  ["1.7-5-b", "1 of the Chinese partner", home(40, 8, 1), "fail"],
  ["1.7-5-b", "blank", slovenia(), "manual"],
  ["1.7-5-c", "6 of 30, 2", away(30, 6, 2), "pass"],
  ["1.7-5-c", "5 of 30", away(30, 5, 2), "fail"],
  ["1.7-5-c", "blank", slovenia(), "manual"],
  ofSlovenia("1.7-6-b", "支出科目", "实习费用=3", "manual"),
  ofSlovenia("A2-3-6-d", "支出科目", "会议费(在华)=5", "pass"),
  ofSlovenia("A2-3-6-d", "支出科目", "实习费用=3", "fail"),
  ["1.7-6-b", "none", slovenia(), "manual"],
];
