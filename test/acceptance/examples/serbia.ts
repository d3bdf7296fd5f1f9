import { leaderOf, type Example, type Facts } from "./example";
import { one, bothSides, institutes, shared } from "./in-the-same-words";

const serbia = leaderOf("1.5");
const ofSerbia = one(serbia);
const meetings = (cn: readonly [number, number], abroad: readonly [number, number, number]): Facts =>
  serbia({ 在华会议次数: 1, 在华会议总人数: cn[0], 在华会议外方人数: cn[1], 境外会议次数: 1, 境外会议总人数: abroad[0], "境外会议外方(非中国)人数": abroad[1], 境外会议中方人数: abroad[2] });
const intern = (facts: Facts): Facts => serbia({ 来华实习人: "Ana", 实习人国别: "塞尔维亚", ...facts });
export const direction15: readonly Example[] = [
  ...shared("1.5", serbia, ["塞尔维亚", ["Serbia", "SRB"], "斯洛文尼亚"], ["人工智能", "核能", "中医", "医学（含传统医学）", "科技管理", "数字经济"], "1.5-1-a", ["1.5-7-a", 30]),
  ...bothSides(serbia, ["1.5-1-b", "1.5-1-c", "1.5-1-d"]),
  ...institutes(serbia, "中塞", ["1.5-3-a", "1.5-4-a"], "人工智能"),
  ["1.5-5-a", "30 with 6; 30 with 24 and 6", meetings([30, 6], [30, 24, 6]), "pass"],
  ["1.5-5-a", "29 in China", meetings([29, 10], [30, 24, 6]), "fail"],
  ["1.5-5-a", "6 of 31", meetings([31, 6], [30, 24, 6]), "fail"],
  ["1.5-5-a", "7 of 31", meetings([31, 7], [30, 24, 6]), "pass"],
  ["1.5-5-a", "5 of 30", meetings([30, 5], [30, 24, 6]), "fail"],
  ["1.5-5-a", "few Chinese in Serbia", meetings([30, 6], [30, 26, 4]), "review"],
  // Nobody at the meeting in Serbia: the number 0 says that none is planned.
  ["1.5-5-a", "only in China", serbia({ 在华会议次数: 1, 在华会议总人数: 30, 在华会议外方人数: 6, 境外会议次数: 0, 境外会议总人数: 0, "境外会议外方(非中国)人数": 0, 境外会议中方人数: 0 }), "fail"],
  ["1.5-5-a", "no columns", serbia(), "manual"],
  ["1.5-6-a", "2027-02-01~2027-04-30", intern({ 实习开始: "2027-02-01", 实习结束: "2027-04-30" }), "pass"],
  ["1.5-6-a", "2027-02-01~2027-04-15", intern({ 实习开始: "2027-02-01", 实习结束: "2027-04-15" }), "fail"],
  ["1.5-6-a", "3 months", intern({ 实习月数: 3 }), "pass"],
  ["1.5-6-a", "2 months", intern({ 实习月数: 2 }), "fail"],
  // Days are written into the column of months with their unit.
  ["1.5-6-a", "90 days", intern({ 实习月数: "90天" }), "review"],
  ["1.5-6-a", "none", serbia(), "manual"],
  ofSerbia("1.5-7-b", "支出科目", "设备费=3", "manual"),
  ofSerbia("A2-3-6-d", "支出科目", "会议费(在华)=8", "pass"),
  ofSerbia("A2-3-6-d", "支出科目", "实习费用=3", "pass"),
  ofSerbia("A2-3-6-d", "支出科目", "设备费=3", "fail"),
  ["1.5-7-b", "none", serbia(), "manual"],
];
