import type { Guideline } from "../guideline/guideline";
import type { Project, Roster } from "../roster/roster";
import { mapInSteps, sortInSteps, type Steps } from "../roster/steps";
import type { Fact } from "../rules/rule";
import type { Finding } from "./result";

type Row = Project["row"];
type Place = readonly [sheet: number, row: number, column: number, clause: number];

/**
 * Findings as one reads the sheets: what concerns the whole roster first, then row by row, from left to
 * right, and on one cell in the order of the call.
 */
export function* inReadingOrder(findings: readonly Finding[], roster: Roster, guideline: Guideline): Steps<readonly Finding[]> {
  const sheets = new Map<string, number>();
  for (const { sheet } of roster.tables) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  const projects = new Map<string, Row>();
  for (const project of roster.projects) projects.set(project.key, project.row);
  yield;
  const people = new Map<string, Row>();
  for (const [at, person] of roster.people.entries()) {
    people.set(person.id, person.row);
    if (at % findingsAtOnce === 0) yield;
  }
  const clauses = new Map(guideline.clauses.map((clause, order) => [clause.id, order]));

  function placeOf(finding: Finding): Place {
    const { subject, cells } = finding;
    const [first] = cells;
    const own =
      subject.kind === "person"
        ? people.get(subject.personId)
        : subject.kind === "project"
          ? projects.get(subject.projectKey)
          : first;
    const order = clauses.get(finding.clause ?? firstOf(finding.facts["clauses"])) ?? -1;
    if (own === undefined) return [-1, 0, 0, order];
    const onOwnRow = first !== undefined && first.sheet === own.sheet && first.row === own.row;
    return [sheets.get(own.sheet) ?? sheets.size, own.row, onOwnRow ? first.column : 0, order];
  }

  const placed = yield* mapInSteps(findings, findingsAtOnce, (finding) => ({ finding, place: placeOf(finding) }));
  const ordered = yield* sortInSteps(placed, (a, b) => compare(a.place, b.place) || (a.finding.id < b.finding.id ? -1 : 1));
  return yield* mapInSteps(ordered, findingsAtOnce, ({ finding }) => finding);
}

const findingsAtOnce = 1024;

/** Of a finding that several clauses wait for: the first of them. */
function firstOf(clauses: Fact | undefined): string {
  return Array.isArray(clauses) ? String(clauses[0]) : "";
}

function compare(a: Place, b: Place): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
}
