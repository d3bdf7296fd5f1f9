import type { Direction } from "../guideline/guideline";
import { columnsOf } from "./columns";
import type { Day } from "./calendar";
import { explainsTitleCodes } from "./cells/title";
import { columnKeys, headerFingerprint, type Corrections } from "./corrections";
import type { FieldKey } from "./field";
import type { Grid } from "./grid";
import { levelOf, namesLeaders } from "./headers";
import type { Column, Table } from "./roster";
import { rowKinds } from "./row-kind";
import { panesOf, windowOf } from "./panes";
import { columnReader, isDittoCell, type AnyReading, type ColumnReader, type DraftFields } from "./row-reader";
import { captionsAbove, directionAbove, isForeignTitle, sectionOf, titleTexts, type Section } from "./sections";
import { sheetCells, type SheetCells } from "./sheet-cells";
import type { Steps } from "./steps";
import { blockAt, findHeader, isHeader, type HeaderBlock } from "./table-finder";
import { isOfVisits } from "./visits";

/** One data row: a reading for each field that its table has, those about its project apart from the person's own. */
export interface DataRow {
  readonly row: number;
  readonly project: DraftFields;
  readonly own: DraftFields;
  /** The heading inside the table that it stands under. */
  readonly section: Section | null;
}

/** What a row says in a field; undefined where its table has no such column. */
export function inRow(row: DataRow, field: FieldKey): AnyReading | undefined {
  return row.own[field] ?? row.project[field];
}

/** A table with its rows, before they are people and projects. */
export interface RawTable {
  readonly table: Table;
  readonly sheet: string;
  /** What its rows go by, with their number: the sheet, or the table where another one has the same rows. */
  readonly place: string;
  readonly rows: readonly DataRow[];
  readonly fields: ReadonlySet<FieldKey>;
  /** The people of the table are leaders: their column says 申请人 or 负责人姓名. */
  readonly namesLeaders: boolean;
  /** Everybody in it is of the foreign side (外方人员). */
  readonly foreign: boolean;
  /** Direction that a title row or the sheet's name tells. */
  readonly direction: string | null;
  /** What lines above it say about its project (项目名称：…). */
  readonly captions: DraftFields;
  /** Its rows tell of visits (出访) of people who are listed elsewhere. */
  readonly ofVisits: boolean;
}

interface Lane {
  readonly column: Column;
  readonly field: FieldKey;
  /** The column is about the project, not about a person. */
  readonly ofProject: boolean;
  readonly read: ColumnReader;
}

/** All tables of a sheet from top to bottom, and from left to right where they stand side by side. */
export function* tablesOf(grid: Grid, known: Known): Steps<readonly RawTable[]> {
  const tables: RawTable[] = [];
  yield* readTables(grid, { from: 1, beside: false, whole: true, known }, tables);
  return tables;
}

/** What the columns of a sheet would be if this row were the header of its only table. */
export function tableAt(grid: Grid, row: number, corrections: Corrections): Table {
  const cells = sheetCells(grid);
  const block = blockAt(cells, row, 1, corrections);
  const columns = columnsOf(cells, block, grid.sheet);
  return {
    id: grid.sheet,
    sheet: grid.sheet,
    headerRows: block.rows,
    fingerprint: headerFingerprint(columnKeys(block.texts)),
    area: { top: row, left: columns[0]?.column ?? 1, bottom: grid.rowCount, right: columns.at(-1)?.column ?? 1 },
    columns,
    firstRow: row + 1,
    lastRow: grid.rowCount,
  };
}

/** What is known before a sheet is looked at: of the call, and from the user. */
export interface Known {
  readonly directions: readonly Direction[];
  readonly corrections: Corrections;
  /** Nobody of the roster is born after it. */
  readonly latestBirth: Day | null;
}

interface Start {
  readonly from: number;
  /** Other tables stand beside these, on the same rows. */
  readonly beside: boolean;
  /** The sheet itself, not a part of it. */
  readonly whole: boolean;
  readonly known: Known;
}

function* readTables(grid: Grid, start: Start, tables: RawTable[]): Steps<void> {
  const { from: first, beside, whole, known } = start;
  const { corrections } = known;
  const cells = sheetCells(grid);
  let from = first;
  let titlesFrom = first;
  while (from <= grid.rowCount) {
    const block = findHeader(cells, from, corrections);
    if (block === null || !isHeader(block)) break;
    const panes = whole ? panesOf(cells, block, titlesFrom, corrections) : [];
    for (const [at, pane] of panes.entries()) {
      yield* readTables(windowOf(grid, pane, titlesFrom, block.rows[0] ?? from), { ...start, from: titlesFrom, beside: at > 0, whole: false }, tables);
    }
    const { bottom } = panes[0] ?? {};
    if (bottom !== undefined) {
      from = bottom + 1;
      titlesFrom = from;
      continue;
    }
    const { table, next } = yield* readTable(cells, block, titlesFrom, { number: tables.length + 1, beside }, known);
    tables.push(table);
    if (next <= from) break;
    from = next;
    titlesFrom = table.table.lastRow + 1;
  }
}

function* readTable(cells: SheetCells, block: HeaderBlock, from: number, { number, beside }: { readonly number: number; readonly beside: boolean }, { directions, latestBirth }: Known): Steps<{ table: RawTable; next: number }> {
  const { grid } = cells;
  const id = number === 1 ? grid.sheet : `${grid.sheet}#${number}`;
  const columns = columnsOf(cells, block, id);
  const above = titleTexts(cells, from, block.rows[0] ?? 1);
  const moneyUnit = above.some((text) => /单位[:：]?\(?万元/.test(text)) ? "wan" : above.some((text) => /单位[:：]?\(?元/.test(text)) ? "yuan" : null;
  const options = { directions, latestBirth, moneyUnit, titleCodes: above.some(explainsTitleCodes) } as const;
  const lanes = columns.flatMap((column): Lane[] =>
    column.fields.map((field) => ({ column, field, ofProject: levelOf(field) === "project", read: columnReader(grid, field, column.header, options) })),
  );
  const firstRow = (block.rows.at(-1) ?? 0) + 1;
  const { rows, next } = yield* readRows(cells, lanes, columns, firstRow, directions);
  const last = rows.at(-1)?.row ?? firstRow - 1;
  const nameHeader = lanes.find(({ field }) => field === "name")?.column.header ?? "";
  const table: RawTable = {
    table: {
      id,
      sheet: grid.sheet,
      headerRows: block.rows,
      fingerprint: headerFingerprint(columnKeys(block.texts)),
      area: { top: block.rows[0] ?? 1, left: columns[0]?.column ?? 1, bottom: Math.max(last, firstRow - 1), right: columns.at(-1)?.column ?? 1 },
      columns,
      firstRow,
      lastRow: Math.max(last, firstRow - 1),
    },
    sheet: grid.sheet,
    place: beside ? id : grid.sheet,
    rows,
    fields: new Set(lanes.map(({ field }) => field)),
    namesLeaders: namesLeaders(nameHeader),
    foreign: isForeignTitle(grid.sheet, above),
    direction: directionAbove([...above, grid.sheet], directions),
    captions: captionsAbove(cells, from, block.rows[0] ?? 1, options),
    ofVisits: isOfVisits(new Set(lanes.map(({ field }) => field)), grid.sheet),
  };
  return { table, next };
}

/** Rows read between two steps. */
const rowsAtOnce = 64;

/** Reads down to the end of the table: a footer below the people, or the header of another table. */
function* readRows(cells: SheetCells, lanes: readonly Lane[], columns: readonly Column[], firstRow: number, directions: readonly Direction[]): Steps<{ rows: readonly DataRow[]; next: number }> {
  const { grid } = cells;
  const { sheet } = grid;
  const rows: DataRow[] = [];
  const kindOf = rowKinds(cells, columns, lanes.find(({ field }) => field === "name")?.column.column ?? null, (text) => sectionOf(text, 0, directions) !== null);
  const above: AnyReading[] = [];
  // Copies of one shape are filled: objects that grow field by field cost more time and memory.
  const blank = blankOf(lanes.filter(({ ofProject }) => !ofProject));
  const blankProject = blankOf(lanes.filter(({ ofProject }) => ofProject));
  let ended = false;
  let section: Section | null = null;
  for (let row = firstRow; row <= grid.rowCount; row += 1) {
    if (row % rowsAtOnce === 0) yield;
    const kind = kindOf(row);
    if (kind === "header") return { rows, next: row };
    if (kind === "footer") ended = true;
    if (kind === "section") section = within(section, sectionOf(onlyText(cells, columns, row), row, directions));
    if (kind !== "data") continue;
    const merged = cells.hasMerge(row);
    const own: DraftFields = { ...blank };
    const project: DraftFields = { ...blankProject };
    for (let i = 0; i < lanes.length; i += 1) {
      const lane = lanes[i];
      if (lane === undefined) continue;
      const { column } = lane.column;
      const anchor = merged ? cells.anchor(row, column) : null;
      const ref = { sheet, row: anchor?.row ?? row, column: anchor?.column ?? column };
      const cell = cells.at(ref.row, ref.column);
      let reading = lane.read(cell, ref);
      if (isDittoCell(cell)) {
        const before = above[i];
        reading = before?.state === "value" ? { ...before, cell: ref, note: "ditto" } : { state: "empty", cell: ref };
      }
      above[i] = reading;
      (lane.ofProject ? project : own)[lane.field] = reading;
    }
    const data: DataRow = { row, own, project, section };
    // Below a signature or a note only a full row can still be somebody: a note may stand in the middle.
    if (!ended || isFull(data, rows[0])) rows.push(data);
  }
  return { rows, next: grid.rowCount + 1 };
}

/** A side is a part of a direction's part; a new direction starts with both sides. */
function within(outer: Section | null, inner: Section | null): Section | null {
  return inner === null || inner.direction !== null ? inner : { ...inner, direction: outer?.direction ?? null };
}

function onlyText(cells: SheetCells, columns: readonly Column[], row: number): string {
  return columns.map(({ column }) => cells.text(row, column)).find((text) => text !== "") ?? "";
}

function isFull(row: DataRow, first: DataRow | undefined): boolean {
  const count = ({ own, project }: DataRow): number => [...Object.values(own), ...Object.values(project)].filter(({ state }) => state === "value").length;
  return (inRow(row, "name") ?? inRow(row, "leader"))?.state === "value" && count(row) >= 3 && (first === undefined || count(row) * 2 >= count(first));
}

const unread: AnyReading = { state: "absent" };

function blankOf(lanes: readonly Lane[]): DraftFields {
  const fields: DraftFields = {};
  for (const { field } of lanes) fields[field] = unread;
  return fields;
}
