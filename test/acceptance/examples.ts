import { bookOf, table, type BookCell } from "./book";
import { runBook, verdictOf, type BookRun } from "./run";

/** Cells of one row by header; undefined leaves the column out. */
export type Facts = Readonly<Record<string, BookCell | undefined>>;

/** What the call's clause list expects; `info` is a pass or a line that has nothing to decide. */
export type Expected = "pass" | "fail" | "review" | "notApplicable" | "manual" | "info";

/** Clause, facts in words, the rows that say so, the verdict on the project P1 (or on the roster's first subject). */
export type Example = readonly [clause: string, facts: string, rows: Facts | readonly Facts[], expected: Expected, more?: More];

/** asOf: the moment of the check; of: a person whose own verdict is meant. */
export interface More {
  readonly asOf?: string;
  readonly of?: string;
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

const present = (facts: Facts): Record<string, BookCell> => Object.fromEntries(Object.entries(facts).flatMap(([header, cell]) => (cell === undefined ? [] : [[header, cell]])));

/** The run of the rows of an example. */
export async function runOf(rows: Facts | readonly Facts[], asOf: string | null = null): Promise<BookRun> {
  const records = Array.isArray(rows) ? (rows as readonly Facts[]) : [rows as Facts];
  return runBook(await bookOf({ name: "名册", rows: table(...records.map(present)) }), asOf);
}

/** The verdict that the checklist shows on P1; without a line there, the first verdict. */
export function checklistVerdict(run: BookRun, clause: string): string {
  const lines = run.json.checklist.filter((line) => line.clause === clause);
  const line = lines.find(({ project }) => project === "P1") ?? lines[0];
  return line === undefined ? verdictOf(run, clause) : line.verdict;
}

/** What an example gives: `info` for a pass where information is expected. */
export async function outcomeOf([clause, , rows, expected, more = {}]: Example): Promise<string> {
  const run = await runOf(rows, more.asOf ?? null);
  const found = more.of === undefined ? checklistVerdict(run, clause) : verdictOf(run, clause, more.of);
  return expected === "info" && found === "pass" ? "info" : found;
}

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
