import { isMissingColumn } from "../../findings/headline";
import type { CheckResult } from "../../findings/result";
import type { Person, Project } from "../../roster/roster";
import { atOnce, filterInSteps, type Steps } from "../../roster/steps";
import { categoryOf, type FilterKey } from "./category-of";
import { folded } from "./list-filter";
import { nameOf, type ProjectName } from "./naming";
import { rootsInSteps } from "../../findings/roots";

/** How many findings of each category a project or person has. */
export type Tally = Readonly<Record<FilterKey, number>>;

/** One line of the tab 人员与项目: a project, or one of its people beneath it. */
export type SubjectRow =
  | { readonly kind: "project"; readonly id: string; readonly project: Project; readonly name: ProjectName; readonly tally: Tally; readonly settled: boolean }
  | { readonly kind: "person"; readonly id: string; readonly project: Project; readonly person: Person; readonly tally: Tally; readonly settled: boolean };

/** All projects and people of a result with their tallies, in the roster's order. */
export interface Subjects {
  readonly rows: readonly SubjectRow[];
  /** Columns are missing for which clauses of many people are left open: nobody's record is all clear. */
  readonly columnsMissing: boolean;
}

const nothing: Tally = { error: 0, warning: 0, review: 0, notice: 0, crashed: 0, settled: 0 };

/** Everybody and every project of a result. `settled`: no clause is failed or left open, reminders apart. */
export function subjectsOf(result: CheckResult): Subjects {
  return atOnce(subjectsInSteps(result));
}

/** Findings counted, and rows looked at, between two steps. */
const findingsAtOnce = 4096;
const rowsAtOnce = 256;

/** {@link subjectsOf} in small steps. */
export function* subjectsInSteps(result: CheckResult): Steps<Subjects> {
  const ofProject = new Map<string, Record<FilterKey, number>>();
  const ofPerson = new Map<string, Record<FilterKey, number>>();
  let columnsMissing = false;
  for (const [at, finding] of (yield* rootsInSteps(result.findings)).entries()) {
    if (at % findingsAtOnce === 0) yield;
    const { subject } = finding;
    columnsMissing ||= isMissingColumn(finding);
    const category = categoryOf(finding, result.signOffs);
    if (subject.kind !== "roster") count(ofProject, subject.projectKey, category);
    if (subject.kind === "person") count(ofPerson, subject.personId, category);
  }
  const rows: SubjectRow[] = [];
  for (const [at, project] of result.roster.projects.entries()) {
    if (at % rowsAtOnce === 0) yield;
    const tally = ofProject.get(project.key) ?? nothing;
    rows.push({ kind: "project", id: `project:${project.key}`, project, name: nameOf(project), tally, settled: !result.open.has(project.key) && isClear(tally) });
    for (const person of project.people) {
      const own = ofPerson.get(person.id) ?? nothing;
      rows.push({ kind: "person", id: `person:${person.id}`, project, person, tally: own, settled: !columnsMissing && isClear(own) });
    }
  }
  return { rows, columnsMissing };
}

function count(tallies: Map<string, Record<FilterKey, number>>, key: string, category: FilterKey): void {
  const tally = tallies.get(key) ?? { ...nothing };
  tally[category] += 1;
  tallies.set(key, tally);
}

/** Rows whose name, number, title, unit or row has all the words; a project stays above each of its people that does. */
export function subjectsWith(rows: readonly SubjectRow[], text: string, onlyOpen: boolean): readonly SubjectRow[] {
  return atOnce(subjectsWithInSteps(rows, text, onlyOpen));
}

/** {@link subjectsWith} in small steps. */
export function* subjectsWithInSteps(rows: readonly SubjectRow[], text: string, onlyOpen: boolean): Steps<readonly SubjectRow[]> {
  const words = folded(text).split(/\s+/).filter((word) => word !== "");
  if (words.length === 0 && !onlyOpen) return rows;
  const fits = (row: SubjectRow): boolean => {
    if (onlyOpen && row.settled) return false;
    const said = searchable(row);
    return words.every((word) => said.includes(word));
  };
  const kept = new Set<SubjectRow>();
  let heading: SubjectRow | null = null;
  for (const [at, row] of rows.entries()) {
    if (at % rowsAtOnce === 0) yield;
    if (row.kind === "project") heading = row;
    if (!fits(row)) continue;
    if (heading !== null) kept.add(heading);
    kept.add(row);
  }
  return yield* filterInSteps(rows, findingsAtOnce, (row) => kept.has(row));
}

function searchable(row: SubjectRow): string {
  const { project } = row;
  const title = project.fields.projectTitle;
  const parts = [project.key, title?.state === "value" ? title.raw : ""];
  if (row.kind === "person") {
    const employer = row.person.fields.employer;
    parts.push(row.person.name, String(row.person.row.row), employer?.state === "value" ? employer.raw : "");
  }
  return folded(parts.join("\n"));
}

function isClear(tally: Tally): boolean {
  return tally.error + tally.warning + tally.review + tally.crashed === 0;
}
