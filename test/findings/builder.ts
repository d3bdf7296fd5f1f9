import { z } from "zod";
import { evaluate } from "../../src/findings/evaluate";
import type { CheckResult, SaidOfProject } from "../../src/findings/result";
import { everyChecklistRow, verdictsOf } from "../../src/findings/verdicts";
import { guideline2026_2 } from "../../src/guideline";
import type { Clause, Guideline } from "../../src/guideline/guideline";
import type { CellRef } from "../../src/roster/address";
import { exactly, parseIsoDay } from "../../src/roster/calendar";
import type { FieldKey } from "../../src/roster/field";
import type { BuildIndex } from "../../src/roster/index-of-roster";
import type { Column, DataIssue, Fields, Person, Project, Reading, Roster } from "../../src/roster/roster";
import { personRule, type Outcome, type Rule } from "../../src/rules/rule";

/** A row of a roster in plain words; a field that is left out is an empty cell of its column. */
export interface Row {
  readonly project: string;
  readonly direction?: string;
  readonly name: string;
  readonly role?: "leader" | "member";
  /** "1981-01-01"; "?" for text that nobody can read. */
  readonly birthDate?: string;
  readonly employer?: string;
}

const layout = ["projectId", "direction", "name", "role", "birthDate", "employer"] as const satisfies readonly FieldKey[];
type Layout = (typeof layout)[number];

/** What a made-up roster may lack or have beside its rows. */
export interface RosterShape {
  readonly without?: readonly Layout[];
  readonly issues?: (rows: readonly Person[]) => readonly DataIssue[];
  /** First data row of the sheet; 2 unless told. */
  readonly from?: number;
}

export const sheet = "名册";

/** Where a field of a row stands. */
export function cellOf(row: number, field: Layout): CellRef {
  return { sheet, row, column: layout.indexOf(field) + 1 };
}

/** A roster of one sheet, as the reader would make it. */
export function rosterOf(rows: readonly Row[], shape: RosterShape = {}): Roster {
  const from = shape.from ?? 2;
  const columns = layout.filter((field) => !(shape.without ?? []).includes(field));
  const people = rows.map((row, index) => personOf(row, from + index, columns));
  const projects = [...new Set(rows.map(({ project }) => project))].map((key): Project => {
    const own = people.filter((person) => person.projectKey === key);
    const first = own[0]!;
    const direction = rows.find(({ project }) => project === key)!.direction;
    return {
      key,
      row: first.row,
      fields: { ...readingOf(columns, "direction", first.row.row, direction) },
      people: own,
      leaders: own.filter(({ role }) => role === "leader"),
      teamListed: true,
      rows: own.map(({ row }) => row),
    };
  });
  const table = { id: "t1", sheet };
  return {
    people,
    projects,
    tables: [
      {
        ...table,
        headerRows: [from - 1],
        fingerprint: "",
        area: { top: from - 1, left: 1, bottom: from + rows.length - 1, right: layout.length },
        columns: columns.map((field): Column => ({ table: "t1", sheet, column: layout.indexOf(field) + 1, header: field, label: field, field, fields: [field], confidence: 1, corrected: false, key: field, samples: [] })),
        firstRow: from,
        lastRow: from + rows.length - 1,
      },
    ],
    unmatched: [{ sheet, column: 7, header: "家庭住址" }],
    issues: shape.issues?.(people) ?? [],
    readings: people.map(({ name, row }) => ({ sheet, row: row.row, column: 3, field: "name", raw: name, value: name, note: null })),
    present: new Set(columns),
  };
}

function personOf(row: Row, at: number, columns: readonly Layout[]): Person {
  const birth = row.birthDate === "?" ? "?" : row.birthDate === undefined ? undefined : parseIsoDay(row.birthDate);
  const cell = cellOf(at, "birthDate");
  const unreadable: Reading<never> = { state: "unreadable", cell, raw: "?", problem: "notADate" };
  const fields: Fields = {
    ...(birth === "?"
      ? { birthDate: unreadable }
      : readingOf(columns, "birthDate", at, birth === undefined || birth === null ? undefined : exactly(birth))),
    ...readingOf(columns, "employer", at, row.employer === undefined ? undefined : { text: row.employer, key: row.employer }),
  };
  return {
    id: `${sheet}!${at}`,
    name: row.name,
    nameCell: cellOf(at, "name"),
    row: { sheet, row: at },
    side: "chinese",
    role: row.role ?? "member",
    projectKey: row.project,
    fields,
  };
}

function readingOf(columns: readonly Layout[], field: Layout, at: number, value: unknown): Fields {
  if (!columns.includes(field)) return {};
  const cell = cellOf(at, field);
  const raw = typeof value === "string" ? value : JSON.stringify(value);
  return { [field]: value === undefined ? { state: "empty", cell } : { state: "value", value, raw, cell, note: null } };
}

/** No two rows are the same human being. */
export const everybodyDiffers: BuildIndex = function* (roster) {
  yield;
  return { projectOf: new Map(roster.projects.map((project) => [project.key, project])), othersLike: () => [] };
};

/** A person's rule that answers what it is told to. */
export function ruleOf(id: string, check: (person: Person, project: Project) => Outcome): Rule {
  return personRule<object>({
    id,
    params: z.strictObject({}),
    needs: ["birthDate"],
    outcomes: ["pass", "fail", "review", "notApplicable"],
    coverage: "full",
    check: ({ person, project }) => check(person, project),
  });
}

/** The call with only these clauses decided, by these rules. */
export function callWith(bindings: Readonly<Record<string, string>>, change: (clause: Clause) => Clause = (clause) => clause): Guideline {
  const clauses = guideline2026_2.clauses.map((whole) => {
    const clause: Clause = { ...whole };
    delete clause.rule;
    delete clause.params;
    delete clause.also;
    const rule = bindings[clause.id];
    return change(rule === undefined ? clause : { ...clause, rule });
  });
  return { ...guideline2026_2, clauses };
}

/** A result with everything that was said, of the clauses that concern each project. */
export type WholeResult = CheckResult & SaidOfProject;

/** The result of a roster under these bindings. */
export function resultOf(roster: Roster, guideline: Guideline, rules: readonly Rule[], asOf: string | null = null): WholeResult {
  return whole(evaluate(roster, guideline, { asOf, rules, buildIndex: everybodyDiffers }));
}

/** Asks a result for everything. */
export function whole(result: CheckResult): WholeResult {
  const verdicts = result.roster.projects.flatMap((project) => verdictsOf(result, project));
  return { ...result, verdicts, checklist: [...everyChecklistRow(result)] };
}
