import { leaderOf, membersOf, type Example, type Facts } from "./example";

/** A visit of somebody in 2027. */
const visit = (direction: string, name: string, facts: Facts): Facts => ({ 项目编号: "P1", 指南方向: direction, 姓名: name, 方别: "中方", 出访开始: "2027-03-01", 出访结束: "2027-03-10", ...facts });
const own = { 工作单位: "甲大学" };

/** 1.4–1.7: whoever travels at the project's expense stands in the roster. */
const listed = (direction: string, clause: string): readonly Example[] => {
  const rows = [leaderOf(direction)({ 外方单位: "University X" }), ...membersOf(direction)({ 外方单位: "University X" })];
  const by = (facts: string, name: string, paid: string, expected: Example[3]): Example => [clause, facts, rows, expected, { visits: [visit(direction, name, { ...own, 是否使用项目经费: paid })] }];
  return [
    by("成员甲 of the roster", "成员甲", "是", "pass"),
    by("王五, not of the roster", "王五", "是", "fail"),
    by("王五 at own expense", "王五", "否", "pass"),
    [clause, "no sheet of visits", leaderOf(direction)(), "manual"],
  ];
};

/** 1.5 and 1.7: visitors belong to the two cooperating institutions. */
const employed = (direction: string, clause: string): readonly Example[] => {
  const rows = [leaderOf(direction)({ 外方单位: "University X" }), ...membersOf(direction)({ 外方单位: "University X" })];
  const five = (first: string, second: string): Facts[] =>
    Array.from({ length: 5 }, (_, at) => visit(direction, `访问者${"甲乙丙丁戊"[at] ?? ""}`, { 工作单位: [first, second][at] ?? "甲大学", 是否使用项目经费: "是" }));
  return [
    [clause, "5 of the own unit and the partner", rows, "pass", { visits: five("University X", "University X") }],
    [clause, "2 of 5 from a third unit", rows, "fail", { visits: five("丙医院", "丙医院") }],
    [clause, "no visits", leaderOf(direction)(), "manual"],
  ];
};

export const travellers: readonly Example[] = [
  ...listed("1.4", "1.4-4-d"),
  ...listed("1.5", "1.5-7-d"),
  ...listed("1.6", "1.6-4-d"),
  ...listed("1.7", "1.7-6-d"),
  ...employed("1.5", "1.5-4-b"),
  ...employed("1.7", "1.7-4-b"),
];
