import type { Direction } from "../guideline/guideline";
import { assemble } from "./assemble";
import { canonical } from "./cells";
import type { FieldKey } from "./field";
import type { Grid } from "./grid";
import { personFieldOf } from "./headers";
import { issuesOf } from "./issues";
import type { ReadingRecord, Roster } from "./roster";
import { inRow, tablesOf, type RawTable } from "./table-rows";

/** What recognition needs to know of the call. */
export interface RecogniseOptions {
  readonly directions: readonly Direction[];
}

/** Makes people and projects of the chosen sheets. A sheet without a roster gives nothing; it never throws. */
export function recogniseRoster(grids: readonly Grid[], { directions }: RecogniseOptions): Roster {
  const raw = grids.flatMap((grid) => tablesOf(grid, directions));
  const isoOf = new Map(directions.map(({ code, iso }) => [code, iso]));
  const { people, projects, nameless } = assemble(raw, (code) => isoOf.get(code) ?? null);
  const tables = raw.map(({ table }) => table);
  let readings: readonly ReadingRecord[] | null = null;
  return {
    people,
    projects,
    tables,
    unmatched: tables.flatMap(({ sheet, columns }) =>
      columns.flatMap(({ column, header, field }) => (field === null ? [{ sheet, column, header }] : [])),
    ),
    issues: issuesOf(people, projects, tables, nameless, directions.map(({ code }) => code)),
    /** Made on demand: a large roster has millions of cells, and few runs ask for them. */
    get readings() {
      readings ??= recordsOf(raw);
      return readings;
    },
    present: presentIn(raw),
  };
}

function presentIn(tables: readonly RawTable[]): ReadonlySet<FieldKey> {
  const present = new Set<FieldKey>();
  for (const { fields, direction } of tables) {
    for (const field of fields) {
      present.add(field);
      const person = personFieldOf.get(field);
      if (person !== undefined) present.add(person);
    }
    if (direction !== null) present.add("direction");
  }
  return present;
}

function recordsOf(tables: readonly RawTable[]): readonly ReadingRecord[] {
  const records: ReadingRecord[] = [];
  for (const { table, rows } of tables) {
    const fields = table.columns.flatMap((column) => column.fields);
    for (const data of rows) {
      const { row } = data;
      for (const field of fields) {
        const reading = inRow(data, field);
        if (reading === undefined || reading.state === "absent" || reading.cell === null || reading.cell.row !== row) continue;
        const { sheet, column } = reading.cell;
        const place = { sheet, row, column, field };
        if (reading.state === "empty") records.push({ ...place, raw: "", value: null, note: null });
        else if (reading.state === "unreadable") records.push({ ...place, raw: reading.raw, value: null, note: reading.problem });
        else records.push({ ...place, raw: reading.raw, value: canonical(reading.value), note: reading.note });
      }
    }
  }
  return records;
}
