import type { CellRef } from "./address";
import type { Direction } from "../guideline/guideline";
import { assemble } from "./assemble";
import { dayOf } from "./calendar";
import { canonical } from "./cells";
import { noCorrections, type Corrections } from "./corrections";
import type { FieldKey } from "./field";
import type { Grid } from "./grid";
import { personFieldOf } from "./headers";
import { issuesOf } from "./issues";
import type { Person, Project, ReadingRecord, Roster } from "./roster";
import type { AnyReading } from "./row-reader";
import { atOnce, type Steps } from "./steps";
import { inRow, tablesOf, type RawTable } from "./table-rows";

/** What recognition needs to know of the call. */
export interface RecogniseOptions {
  readonly directions: readonly Direction[];
  /** The call's window ("2026-07-01T17:00"): nobody applies who was born less than {@link youngest} years before its end. */
  readonly window?: { readonly to: string };
  /** What the user said about columns. */
  readonly corrections?: Corrections;
  /** The tables of sheets that were read before, by the same options ({@link readInSteps}). */
  readonly read?: ReadonlyMap<Grid, readonly RawTable[]>;
}

/** Whoever would be younger has a slip in the date of birth: 2081 for 1981, or 15.03 for a day in 1915. */
const youngest = 16;

/** Makes people and projects of the chosen sheets. A sheet without a roster gives nothing; it never throws. */
export function recogniseRoster(grids: readonly Grid[], options: RecogniseOptions): Roster {
  return atOnce(recogniseInSteps(grids, options));
}

/** The tables of one sheet, before they are people and projects. */
export function* readInSteps(grid: Grid, { directions, window, corrections = noCorrections }: RecogniseOptions): Steps<readonly RawTable[]> {
  const latestBirth = window === undefined ? null : dayOf(Number(window.to.slice(0, 4)) - youngest, 12, 31);
  return yield* tablesOf(grid, { directions, corrections, latestBirth });
}

/** {@link recogniseRoster} in small steps. */
export function* recogniseInSteps(grids: readonly Grid[], options: RecogniseOptions): Steps<Roster> {
  const { directions, read } = options;
  const raw: RawTable[] = [];
  for (const grid of grids) raw.push(...(read?.get(grid) ?? (yield* readInSteps(grid, options))));
  const isoOf = new Map(directions.map(({ code, iso }) => [code, iso]));
  const assembled = yield* assemble(raw, (code) => isoOf.get(code) ?? null);
  const { people, projects } = assembled;
  const tables = raw.map(({ table }) => table);
  const issues = yield* issuesOf(assembled, { grids, tables, directions: directions.map(({ code }) => code) });
  let readings: readonly ReadingRecord[] | null = null;
  return {
    people,
    projects,
    tables,
    unmatched: tables.flatMap(({ sheet, columns }) =>
      columns.flatMap(({ column, header, field, corrected }) => (field === null ? [{ sheet, column, header, ...(corrected ? { corrected } : {}) }] : [])),
    ),
    issues,
    /** Made on demand: a large roster has millions of cells, and few runs ask for them. */
    get readings() {
      readings ??= recordsOf(raw, projects);
      return readings;
    },
    present: presentIn(raw, people),
  };
}

function presentIn(tables: readonly RawTable[], people: readonly Person[]): ReadonlySet<FieldKey> {
  const present = new Set<FieldKey>();
  for (const { fields, direction, captions, rows } of tables) {
    for (const field of [...fields, ...(Object.keys(captions) as FieldKey[])]) {
      present.add(field);
      const person = personFieldOf.get(field);
      if (person !== undefined) present.add(person);
    }
    if (direction !== null || rows.some(({ section }) => section !== null && section.direction !== null)) present.add("direction");
  }
  // Brackets in a cell of members (张三（教授）) say what no column says.
  for (const { id, fields } of people) {
    if (id.includes("#team")) for (const field in fields) present.add(field as FieldKey);
  }
  return present;
}

function recordsOf(tables: readonly RawTable[], projects: readonly Project[]): readonly ReadingRecord[] {
  const projectAt = new Map(projects.flatMap((project) => project.rows.map(({ row, table }) => [`${table ?? ""}!${row}`, project] as const)));
  const records: ReadingRecord[] = [];
  for (const { table, sheet, rows, captions } of tables) {
    for (const [field, reading] of Object.entries(captions) as [FieldKey, AnyReading][]) {
      if (reading.state === "value" && reading.cell !== null) records.push({ ...reading.cell, field, raw: reading.raw, value: canonical(reading.value), note: reading.note });
    }
    const fields = table.columns.flatMap((column) => column.fields);
    const above = new Map<string, AnyReading>();
    for (const data of rows) {
      const { row } = data;
      const project = projectAt.get(`${table.id}!${row}`);
      for (const field of fields) {
        const reading = inRow(data, field);
        if (reading === undefined || reading.state === "absent" || reading.cell === null || reading.cell.row !== row) continue;
        const place = { sheet, row, column: reading.cell.column, field };
        const known = `${project?.key ?? ""}\u0000${field}`;
        if (field in data.project && reading.state === "value") above.set(known, reading);
        if (reading.state === "unreadable") records.push({ ...place, raw: reading.raw, value: null, note: reading.problem });
        else if (reading.state === "value") records.push({ ...place, raw: reading.raw, value: canonical(reading.value), note: reading.note });
        else records.push({ ...place, raw: "", ...filledDown(above.get(known), field in data.project ? place : null) });
      }
    }
  }
  return records;
}

/** What an empty project cell is taken to say: what a row of the project above it says, if there is one. */
function filledDown(reading: AnyReading | undefined, place: CellRef | null): Pick<ReadingRecord, "value" | "note"> {
  if (place === null || reading?.state !== "value" || reading.cell === null) return { value: null, note: null };
  const { sheet, row } = reading.cell;
  return sheet === place.sheet && row < place.row ? { value: canonical(reading.value), note: "filledDown" } : { value: null, note: null };
}
