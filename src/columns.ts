import { withoutMarks } from "./annotation/without-marks";
import { RosterCheckError } from "./errors";
import { openStore, storedPart, withPart } from "./findings/store";
import { storedCorrections } from "./findings/stored-corrections";
import type { Guideline } from "./guideline/guideline";
import { mappingSchema, withChoices, type Mapping, type TableChoices } from "./roster/corrections";
import type { Grid } from "./roster/grid";
import type { Table } from "./roster/roster";
import { sheetCells } from "./roster/sheet-cells";
import { atOnce } from "./roster/steps";
import { headerRowsSearched } from "./roster/table-finder";
import { tableAt, tablesOf } from "./roster/table-rows";
import type { Control, WorkbookPort } from "./workbook/port";

/** A row that may be a header: its number and its texts, from left to right. */
export interface HeaderRow {
  readonly row: number;
  readonly texts: readonly string[];
}

/** What the columns of a sheet are taken for. */
export interface SheetColumns {
  /** Its recognised tables; none where no header was recognised. */
  readonly tables: readonly Table[];
  /** Rows of which the user may say that they are the header. */
  readonly rows: readonly HeaderRow[];
  /** The table that there would be if this row were its header. */
  readonly tableAt: (row: number) => Table;
}

/** Looks at the columns of a sheet, with the corrections that the workbook keeps. Throws what the port throws. */
export async function columnsOf(port: WorkbookPort, sheet: string, guideline: Guideline, control?: Control): Promise<SheetColumns> {
  const corrections = storedCorrections(openStore(await port.store()));
  const grid = withoutMarks(await port.read(sheet, control), await port.owned());
  return {
    tables: atOnce(tablesOf(grid, { directions: guideline.directions, corrections, latestBirth: null })).map(({ table }) => table),
    rows: headerRows(grid),
    tableAt: (row) => tableAt(grid, row, corrections),
  };
}

/**
 * Keeps the user's choices for these tables in the workbook, in one step; a table without any goes by recognition
 * again. Throws `store-unreadable` where what the workbook keeps is not ours to change, and what the port throws.
 */
export async function correctColumns(port: WorkbookPort, tables: readonly TableChoices[]): Promise<void> {
  const text = await port.store();
  const before = keptMapping(text);
  if (before === null) throw new RosterCheckError("store-unreadable");
  const after = tables.reduce(withChoices, before);
  await port.apply([{ kind: "writeStore", text: withPart(text, "mapping", Object.keys(after).length === 0 ? null : after) }]);
}

/** The corrections in the workbook's store; null when they are there and cannot be read. */
function keptMapping(text: string | null): Mapping | null {
  const store = openStore(text);
  const none = store.state === "open" && !Object.hasOwn(store.parts, "mapping");
  return none ? {} : storedPart(store, "mapping", mappingSchema);
}

/** Rows with two texts or more among the first ones: a header has at least that many columns. */
function headerRows(grid: Grid): readonly HeaderRow[] {
  const cells = sheetCells(grid);
  const rows: HeaderRow[] = [];
  for (let row = 1; row <= Math.min(grid.rowCount, headerRowsSearched); row += 1) {
    const texts: string[] = [];
    for (let column = 1; column <= cells.columns; column += 1) {
      const text = cells.text(row, column);
      if (text !== "") texts.push(text);
    }
    if (texts.length >= 2) rows.push({ row, texts });
  }
  return rows;
}
