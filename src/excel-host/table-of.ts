import type { XlsxSheet, XlsxTable } from "../workbook/file/document";
import { itemNotFound } from "./host-error";
import type { Bound } from "./session";

/** The table as it stands now; ItemNotFound when it is gone. */
export function tableOf({ session, sheet, table }: Bound<"Table"> | Bound<"TableColumn"> | Bound<"TableColumnCollection">): XlsxTable {
  const found = session.sheet(sheet).tables.find(({ name }) => name === table);
  if (found === undefined) throw itemNotFound(`table ${table}`);
  return found;
}

/** The name that a new column gets: its header cell's text, numbered when the table has it already, or "列n". */
export function headerFor(sheet: XlsxSheet, table: XlsxTable, column: number): string {
  const { value } = sheet.cell(table.area.top, column);
  const taken = new Set(table.columns.map((name) => name.toLowerCase()));
  const wanted = value === null || value === "" ? `列${table.columns.length + 1}` : String(value);
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let n = 2; ; n += 1) if (!taken.has(`${wanted}${n}`.toLowerCase())) return `${wanted}${n}`;
}
