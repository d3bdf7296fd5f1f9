import type { Grid } from "../roster/grid";
import type { CellRef } from "../roster/address";
import type { CheckResult } from "../findings/result";
import type { Column, Table } from "../roster/roster";
import { sheetsIn } from "../roster/together";
import { treatmentOf, type Audience, type Treatment } from "./fields";

/** A column of a copy. */
export interface SharedColumn {
  readonly column: Column;
  /** Where it stands in the copy. */
  readonly to: number;
  readonly treatment: Treatment;
}

/** A table of a copy: one header row, then the rows of people and projects that can be seen, without gaps. */
export interface SharedTable {
  readonly table: Table;
  readonly columns: readonly SharedColumn[];
  readonly headerRow: number;
  /** Row in the copy by row in the original. */
  readonly rows: ReadonlyMap<number, number>;
}

/** A sheet of a copy. */
export interface SharedSheet {
  readonly source: Grid;
  /** First words above the first table; null where there are none. */
  readonly title: string | null;
  readonly tables: readonly SharedTable[];
}

/** What of the tables stays out, by why. */
export interface KeptBack {
  /** Headers of columns that are known and not for sharing, and of those that nobody knows. */
  readonly personal: readonly string[];
  readonly unknown: readonly string[];
  readonly hiddenColumns: number;
  readonly hiddenRows: number;
}

export interface Layout {
  readonly sheets: readonly SharedSheet[];
  readonly keptBack: KeptBack;
  /** The column that holds a cell of the original, with its place in the copy; null where the cell stays out. */
  at(cell: CellRef): { readonly sheet: SharedSheet; readonly row: number; readonly column: SharedColumn } | null;
  /** The row of the copy for a row of the original; of tables beside each other that of the table with the column. */
  rowAt(row: { readonly sheet: string; readonly row: number; readonly column?: number }): { readonly sheet: SharedSheet; readonly row: number } | null;
}

/** Lays the visible tables of a roster out anew: allowed columns and rows only, side by side, from the top left. */
export function layOut(result: CheckResult, grids: ReadonlyMap<string, Grid>, audience: Audience): Layout {
  const told = rowsThatTell(result);
  const keptBack = { personal: [] as string[], unknown: [] as string[], hiddenColumns: 0, hiddenRows: 0 };
  const sheets: SharedSheet[] = [];
  for (const name of sheetsIn(result.roster)) {
    const source = grids.get(name);
    if (source?.visibility !== "visible") continue;
    const tables: SharedTable[] = [];
    const own = result.roster.tables.filter((table) => table.sheet === name);
    const title = titleAbove(source, Math.min(...own.map((table) => table.area.top)));
    let next = title === null ? 1 : 2;
    for (const table of own) {
      const columns = sharedColumns(table, source, audience, keptBack);
      const rows = new Map<number, number>();
      const headerRow = next;
      for (let row = table.firstRow; row <= table.lastRow; row += 1) {
        if (!told.has(`${name}\u0000${row}`)) continue;
        if (source.hiddenRows.has(row)) keptBack.hiddenRows += 1;
        else rows.set(row, headerRow + rows.size + 1);
      }
      next = headerRow + rows.size + 2;
      if (columns.length > 0 && rows.size > 0) tables.push({ table, columns, headerRow, rows });
    }
    if (tables.length > 0) sheets.push({ source, title, tables });
  }
  return { sheets, keptBack, at: finder(sheets), rowAt: rowFinder(sheets) };
}

function sharedColumns(table: Table, source: Grid, audience: Audience, keptBack: { personal: string[]; unknown: string[]; hiddenColumns: number }): readonly SharedColumn[] {
  const columns: SharedColumn[] = [];
  for (const column of table.columns) {
    const treatment = treatmentOf(column, audience);
    if (source.hiddenColumns.has(column.column)) keptBack.hiddenColumns += 1;
    else if (treatment !== null) columns.push({ column, to: columns.length + 1, treatment });
    else (column.field === null && column.fields.length === 0 ? keptBack.unknown : keptBack.personal).push(column.header);
  }
  return columns;
}

/** "名册\u000012": rows of people, projects and visits; notes and sums between them tell of nobody in particular. */
function rowsThatTell({ roster }: CheckResult): ReadonlySet<string> {
  const rows = [
    ...roster.people.map((person) => person.row),
    ...roster.projects.flatMap((project) => [project.row, ...project.rows, ...(project.visits ?? []).map((visit) => visit.row)]),
  ];
  return new Set(rows.map(({ sheet, row }) => `${sheet}\u0000${row}`));
}

function titleAbove(grid: Grid, top: number): string | null {
  for (let row = 1; row < top; row += 1) {
    if (grid.hiddenRows.has(row)) continue;
    for (let column = 1; column <= grid.columnCount; column += 1) {
      const { kind, value } = grid.cell(row, column);
      if (kind !== "empty" && !grid.hiddenColumns.has(column)) return kind === "text" ? String(value) : null;
    }
  }
  return null;
}

function finder(sheets: readonly SharedSheet[]): Layout["at"] {
  const columns = new Map<SharedTable, ReadonlyMap<number, SharedColumn>>();
  for (const { tables } of sheets) for (const table of tables) columns.set(table, new Map(table.columns.map((one) => [one.column.column, one])));
  return ({ sheet: name, row, column }) => {
    const sheet = sheets.find(({ source }) => source.sheet === name);
    const table = sheet?.tables.find((one) => one.rows.has(row) && columns.get(one)?.has(column) === true);
    const found = table === undefined ? undefined : columns.get(table)?.get(column);
    if (sheet === undefined || table === undefined || found === undefined) return null;
    return { sheet, row: table.rows.get(row) ?? 0, column: found };
  };
}

function rowFinder(sheets: readonly SharedSheet[]): Layout["rowAt"] {
  return ({ sheet: name, row, column }) => {
    const sheet = sheets.find(({ source }) => source.sheet === name);
    const tables = sheet?.tables.filter(({ rows }) => rows.has(row)) ?? [];
    const table = tables.find(({ table: { area } }) => column !== undefined && column >= area.left && column <= area.right) ?? tables[0];
    return sheet === undefined || table === undefined ? null : { sheet, row: table.rows.get(row) ?? 0 };
  };
}
