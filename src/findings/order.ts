import type { Guideline } from "../guideline/guideline";
import { groupBy } from "../roster/group-by";
import type { Roster } from "../roster/roster";
import { mapInSteps, type Steps } from "../roster/steps";
import type { Fact } from "../rules/rule";
import type { Finding } from "./result";

type Place = readonly [sheet: number, row: number, column: number, clause: number];

/**
 * Findings as one reads the sheets: what concerns the whole roster first, then row by row, from left to
 * right, and on one cell in the order of the call.
 */
export function* inReadingOrder(findings: readonly Finding[], roster: Roster, guideline: Guideline): Steps<readonly Finding[]> {
  const sheets = new Map<string, number>();
  for (const { sheet } of roster.tables) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  const rows = new Map<string, { readonly sheet: string; readonly row: number }>();
  for (const project of roster.projects) rows.set(`project ${project.key}`, project.row);
  for (const person of roster.people) rows.set(`person ${person.id}`, person.row);
  const clauses = new Map(guideline.clauses.map((clause, order) => [clause.id, order]));

  function placeOf(finding: Finding): Place {
    const { subject, cells } = finding;
    const [first] = cells;
    const own =
      subject.kind === "person"
        ? rows.get(`person ${subject.personId}`)
        : subject.kind === "project"
          ? rows.get(`project ${subject.projectKey}`)
          : first;
    const order = clauses.get(finding.clause ?? firstOf(finding.facts["clauses"])) ?? -1;
    if (own === undefined) return [-1, 0, 0, order];
    const onOwnRow = first !== undefined && first.sheet === own.sheet && first.row === own.row;
    return [sheets.get(own.sheet) ?? sheets.size, own.row, onOwnRow ? first.column : 0, order];
  }

  const placed = yield* mapInSteps(findings, findingsAtOnce, (finding) => ({ finding, place: placeOf(finding) }));
  // Row by row: to sort all of them at once takes longer than a page may stand still.
  const byRow = groupBy(placed, ({ place: [sheet, row] }) => `${sheet} ${row}`);
  const ordered: Finding[] = [];
  const rowsInOrder = [...byRow.values()].sort(([a], [b]) => (a === undefined || b === undefined ? 0 : a.place[0] - b.place[0] || a.place[1] - b.place[1]));
  for (const [at, ofRow] of rowsInOrder.entries()) {
    if (at % findingsAtOnce === 0) yield;
    ofRow.sort((a, b) => compare(a.place, b.place) || (a.finding.id < b.finding.id ? -1 : 1));
    for (const { finding } of ofRow) ordered.push(finding);
  }
  return ordered;
}

const findingsAtOnce = 1024;

/** Of a finding that several clauses wait for: the first of them. */
function firstOf(clauses: Fact | undefined): string {
  return Array.isArray(clauses) ? String(clauses[0]) : "";
}

function compare(a: Place, b: Place): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
}
