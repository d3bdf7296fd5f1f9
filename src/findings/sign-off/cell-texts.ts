import { cellKey, type CellRef } from "../../roster/address";
import type { Fields, Roster } from "../../roster/roster";

/**
 * The raw texts of cells, as a person reads them; "" for an empty cell. Gathered from what the rules saw: the records of
 * every cell of the roster, millions in a large one, are made only for a cell that no person or project holds.
 */
export function cellTexts(roster: Roster, cells: readonly CellRef[]): (cell: CellRef) => string {
  const texts = new Map<string, string | null>(cells.map((cell) => [cellKey(cell), null]));
  const rows = new Set(cells.map(rowOf));
  const note = (cell: CellRef | null | undefined, raw: string): void => {
    if (cell === undefined || cell === null) return;
    const place = cellKey(cell);
    if (texts.get(place) === null) texts.set(place, raw);
  };
  const noteAll = (fields: Fields): void => {
    for (const reading of Object.values(fields)) {
      if (reading.state !== "absent") note(reading.cell, "raw" in reading ? reading.raw : "");
    }
  };
  for (const person of roster.people) if (rows.has(rowOf(person.row))) noteAll(person.fields);
  for (const project of roster.projects) {
    if (!project.rows.some((row) => rows.has(rowOf(row)))) continue;
    noteAll(project.fields);
    for (const told of Object.values(project.told ?? {})) for (const reading of told) note(reading.cell, reading.raw);
    for (const visit of project.visits ?? []) noteAll(visit.fields);
  }
  if ([...texts.values()].includes(null)) for (const record of roster.readings) note(record, record.raw);
  return (cell) => texts.get(cellKey(cell)) ?? "";
}

function rowOf({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${sheet}\u0000${row}`;
}
