import type { CheckResult, Finding } from "../../findings/result";
import { groupBy } from "../../roster/group-by";
import type { Person, Project } from "../../roster/roster";
import { categoryOf, type FilterKey } from "./category-of";
import { folded } from "./list-filter";
import { nameOf, type ProjectName } from "./naming";
import { rootFindings } from "./result-list";

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
  const roots = rootFindings(result.findings);
  const ofProject = groupBy(roots, (finding) => (finding.subject.kind === "roster" ? "" : finding.subject.projectKey));
  const ofPerson = groupBy(roots, (finding) => (finding.subject.kind === "person" ? finding.subject.personId : ""));
  const columnsMissing = result.findings.some(({ rule }) => rule === "data-missing-column");
  const rows = result.roster.projects.flatMap((project): readonly SubjectRow[] => {
    const tally = tallyOf(ofProject.get(project.key), result.signOffs);
    return [
      { kind: "project", id: `project:${project.key}`, project, name: nameOf(project), tally, settled: !result.open.has(project.key) && isClear(tally) },
      ...project.people.map((person): SubjectRow => {
        const own = tallyOf(ofPerson.get(person.id), result.signOffs);
        return { kind: "person", id: `person:${person.id}`, project, person, tally: own, settled: !columnsMissing && isClear(own) };
      }),
    ];
  });
  return { rows, columnsMissing };
}

/** Rows whose name, number, title, unit or row has all the words; a project stays above each of its people that does. */
export function subjectsWith(rows: readonly SubjectRow[], text: string, onlyOpen: boolean): readonly SubjectRow[] {
  const words = folded(text).split(/\s+/).filter((word) => word !== "");
  if (words.length === 0 && !onlyOpen) return rows;
  const fits = (row: SubjectRow): boolean => {
    if (onlyOpen && row.settled) return false;
    const said = searchable(row);
    return words.every((word) => said.includes(word));
  };
  const kept = new Set<SubjectRow>();
  let heading: SubjectRow | null = null;
  for (const row of rows) {
    if (row.kind === "project") heading = row;
    if (!fits(row)) continue;
    if (heading !== null) kept.add(heading);
    kept.add(row);
  }
  return rows.filter((row) => kept.has(row));
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

function tallyOf(findings: readonly Finding[] | undefined, signOffs: CheckResult["signOffs"]): Tally {
  if (findings === undefined) return nothing;
  const counts = { ...nothing };
  for (const finding of findings) counts[categoryOf(finding, signOffs)] += 1;
  return counts;
}

function isClear(tally: Tally): boolean {
  return tally.error + tally.warning + tally.review + tally.crashed === 0;
}
