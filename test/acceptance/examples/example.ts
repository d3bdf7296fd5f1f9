import type { BookCell } from "../book";

/** Cells of one row by header; undefined leaves the column out. */
export type Facts = Readonly<Record<string, BookCell | undefined>>;

/** What the call's clause list expects; `info` is a pass or a line that has nothing to decide. */
export type Expected = "pass" | "fail" | "review" | "notApplicable" | "manual" | "info";

/** Clause, facts in words, the rows that say so, the verdict on the project P1 (or on the roster's first subject). */
export type Example = readonly [clause: string, facts: string, rows: Facts | readonly Facts[], expected: Expected, more?: More];

/** asOf: the moment of the check; of: a person whose own verdict is meant; visits: rows of a sheet 出访计划. */
export interface More {
  readonly asOf?: string;
  readonly of?: string;
  readonly visits?: readonly Facts[];
}

/** A leader of a project P1 of whom only what is asked everywhere is known. */
export const leaderOf =
  (direction: string) =>
  (facts: Facts = {}): Facts => ({
    项目编号: "P1",
    指南方向: direction,
    项目名称: "量子材料联合研究",
    申报单位: "甲大学",
    姓名: "张三",
    角色: "项目负责人",
    方别: "中方",
    工作单位: "甲大学",
    ...facts,
  });

/** Members 成员1, 成员2 … of the same project, each with the facts of its place. */
export const membersOf =
  (direction: string) =>
  (...members: readonly Facts[]): Facts[] =>
    members.map((facts, at) => leaderOf(direction)({ 姓名: `成员${"甲乙丙丁戊己庚辛"[at] ?? at}`, 角色: "参加人员", ...facts }));

/** As many foreign people as wanted. */
export const foreignersOf = (direction: string, count: number, nationality: string): Facts[] =>
  Array.from({ length: count }, (_, at) => leaderOf(direction)({ 姓名: `Person ${"ABCDEFGH"[at] ?? at}`, 角色: "外方人员", 方别: "外方", 国籍: nationality, 工作单位: "" }));

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** A synthetic unified social credit code (GB 32100-2015) with right check characters for its first eight characters. */
export function creditCodeOf(start: string, organisation = "MB2D1234"): string {
  const value = (character: string): number => "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".indexOf(character);
  const ninth = 11 - (Array.from(organisation).reduce((sum, character, at) => sum + value(character) * (organisationWeights[at] ?? 0), 0) % 11);
  const body = start + organisation + (ninth === 10 ? "X" : ninth === 11 ? "0" : String(ninth));
  const check = Array.from(body).reduce((total, character, at) => total + alphabet.indexOf(character) * (3 ** at % 31), 0);
  return body + (alphabet[(31 - (check % 31)) % 31] ?? "");
}
