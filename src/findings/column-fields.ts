import type { CellRef } from "../roster/address";
import type { Roster } from "../roster/roster";

/** Names the column that a cell lies in, in words that outlive a moved column: its field, else its header; "" outside every table. */
export function columnFields(roster: Roster): (cell: CellRef) => string {
  const fields = new Map<string, string>();
  for (const table of roster.tables) {
    for (const column of table.columns) {
      fields.set(`${column.sheet}\u0000${column.column}`, column.field ?? column.header);
    }
  }
  return (cell) => fields.get(`${cell.sheet}\u0000${cell.column}`) ?? "";
}
