import directions from "../../src/guideline/2026-2/directions.json";
import { recogniseRoster } from "../../src/roster/recognise";
import { read, type Person, type Roster } from "../../src/roster/roster";
import type { FieldKey } from "../../src/roster/field";
import { gridOf, type TestCell } from "./grid-of";

const roster = (...rows: readonly (readonly TestCell[])[]): Roster => recogniseRoster([gridOf(rows)], { directions });
const said = (person: Person | undefined, field: FieldKey): unknown => {
  const found = person === undefined ? undefined : read(person, field);
  return found?.state === "value" ? found.raw : found?.state;
};
const teams = ({ projects }: Roster): unknown[] => projects.map(({ people }) => people.map(({ name, role }) => `${name} ${role}`));

// The commonest summary of a research office: a row a project, its leader's own columns, the team in one cell.
const head = ["序号", "申报方向", "项目名称", "项目负责人", "出生年月", "职称", "团队成员"];
const rows = [
  ["1", "1.2", "膜分离材料", "王建国", "1975-08", "教授", "李敏（副教授）、赵强（讲师）、孙悦（博士生）"],
  ["2", "1.6", "低碳冶金", "陈晓东", "1984-03", "副教授", "刘洋、周婷"],
  ["3", "1.3", "极端降水", "林雪", "1983-02", "副研究员", ""],
] as const;

test("beside 项目负责人 a column 团队成员 that names several people lists the team; the personal columns are the leader's", () => {
  const found = roster(head, ...rows);
  expect(teams(found)).toEqual([
    ["王建国 leader", "李敏 member", "赵强 member", "孙悦 member"],
    ["陈晓东 leader", "刘洋 member", "周婷 member"],
    ["林雪 leader"],
  ]);
  const [first] = found.projects;
  expect(said(first?.people[0], "birthDate")).toBe("1975-08");
  expect(said(first?.people[0], "title")).toBe("教授");
  expect(said(first?.people[1], "birthDate")).toBe("absent");
  expect(said(first?.people[1], "title")).toBe("副教授");
  expect(found.issues.map(({ rule }) => rule).filter((rule) => rule !== "data-guessed-column")).toEqual([]);
});

test("the same where the team comes first, or the leader is 申请人", () => {
  const [no, direction, title, leader, birth, rank, team] = [0, 1, 2, 3, 4, 5, 6];
  const order = [no, direction, title, team, leader, birth, rank];
  const moved = (row: readonly TestCell[]): readonly TestCell[] => order.map((at) => row[at] ?? "");
  expect(teams(roster(moved(head), ...rows.map(moved))).map((team) => new Set(team as string[]))).toEqual(teams(roster(head, ...rows)).map((team) => new Set(team as string[])));
  const applicant = roster(head.map((text) => (text === "项目负责人" ? "申请人" : text)), ...rows);
  expect(teams(applicant)).toEqual(teams(roster(head, ...rows)));
  expect(said(applicant.projects[0]?.people[0], "birthDate")).toBe("1975-08");
});

test("one person a row stays one person a row, with the leader's name beside it", () => {
  const found = roster(
    ["项目名称", "项目负责人", "团队成员", "出生年月"],
    ["膜分离材料", "王建国", "王建国", "1975-08"],
    ["膜分离材料", "王建国", "李敏", "1985-01"],
    ["膜分离材料", "王建国", "赵强、孙悦", "1990-01"],
    ["膜分离材料", "王建国", "周婷", "1992-01"],
  );
  expect(teams(found)).toEqual([["王建国 leader", "李敏 member", "赵强 member", "孙悦 member", "周婷 member"]]);
  expect(said(found.projects[0]?.people[1], "birthDate")).toBe("1985-01");
});

test("博士生 or 博士后 for a title is the kind of member, and is not asked after; a column of kinds comes first", () => {
  const kinds = (...cells: readonly TestCell[][]): unknown[] => roster(...cells).people.map((person) => { const found = read(person, "staffType"); return found.state === "value" ? found.value : found.state; });
  const people = [["项目名称", "姓名", "职称"], ["量子", "林雪", "教授"], ["量子", "李乙", "博士生"], ["量子", "王甲", "在站博士后"], ["量子", "赵六", "特聘研究员"]];
  expect(kinds(...people)).toEqual(["absent", ["phdStudent"], ["postdoc"], "absent"]);
  expect(roster(...people).issues.map(({ rule, personId }) => [rule, personId])).toEqual([["data-unknown-title", expect.stringContaining("!5")]]);
  expect(kinds(["项目名称", "姓名", "职称", "人员类别"], ["量子", "李乙", "博士生", "硕士生"], ["量子", "赵六", "博士生", ""])).toEqual([["masterStudent"], ["phdStudent"]]);
});
