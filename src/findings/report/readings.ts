import { message, hasMessage, type Lang } from "../../messages";
import { areaAddress, columnName, contains } from "../../roster/address";
import countries from "../../roster/data/countries.json";
import { fieldKinds, type FieldKey } from "../../roster/field";
import type { Column, ReadingRecord, Roster } from "../../roster/roster";

/** Cells of one column, one below the other, that say the same and were taken for the same. */
export interface ReadCells {
  readonly sheet: string;
  readonly column: number;
  readonly fromRow: number;
  readonly toRow: number;
  readonly field: FieldKey;
  readonly raw: string;
  /** Canonical text; null when unreadable. */
  readonly value: string | null;
  /** Key under `reading.`. */
  readonly note: string;
}

/** How the cells of a column were read for one field. Empty cells that take nothing from elsewhere do not count. */
export interface ColumnReadings {
  readonly id: string;
  readonly sheet: string;
  readonly column: number;
  readonly field: FieldKey;
  /** Header as in the roster; empty for a line above the table. */
  readonly header: string;
  readonly plain: number;
  readonly interpreted: number;
  readonly unreadable: number;
  /** Only what was interpreted or could not be read, from top to bottom. */
  readonly cells: readonly ReadCells[];
}

type Counts = Pick<ColumnReadings, "plain" | "interpreted" | "unreadable">;

interface Draft extends Omit<ColumnReadings, keyof Counts | "cells"> {
  readonly counts: { -readonly [K in keyof Counts]: number };
  readonly cells: ReadCells[];
}

/** How every column was read, table by table from left to right. */
export function columnReadings(roster: Roster): readonly ColumnReadings[] {
  const drafts = new Map<string, Draft>();
  const columnOf = columnFinder(roster);
  for (const { table, sheet, column, header, fields } of roster.tables.flatMap(({ columns }) => columns)) {
    for (const field of fields) draftOf(drafts, `${table} ${column} ${field}`, { sheet, column, field, header });
  }
  for (const record of roster.readings) {
    const own = columnOf(record);
    const { sheet, column, field } = record;
    const id = own === null ? `${sheet} above ${column} ${field}` : `${own.table} ${column} ${field}`;
    add(draftOf(drafts, id, { sheet, column, field, header: own?.header ?? "" }), record);
  }
  return [...drafts.values()].map(({ counts, ...draft }) => ({ ...draft, ...counts })).filter(({ plain, interpreted, unreadable }) => plain + interpreted + unreadable > 0);
}

/** The sums over all columns. */
export function totalReadings(columns: readonly ColumnReadings[]): Counts {
  const sum = (of: (column: ColumnReadings) => number): number => columns.reduce((total, column) => total + of(column), 0);
  return { plain: sum(({ plain }) => plain), interpreted: sum(({ interpreted }) => interpreted), unreadable: sum(({ unreadable }) => unreadable) };
}

/** "F12", or "F12:F20" for a run. */
export function cellsText({ column, fromRow, toRow }: ReadCells): string {
  return areaAddress({ top: fromRow, bottom: toRow, left: column, right: column });
}

/** A column's header and letter, with its sheet where there are several. */
export function columnText(lang: Lang, { sheet, column, header }: ColumnReadings, severalSheets: boolean): string {
  const name = header === "" ? message(lang, "readingView.above") : header;
  return message(lang, `readingView.${severalSheets ? "columnOnSheet" : "columnNamed"}`, { header: name, column: columnName(column), sheet });
}

/** Whether the columns lie on more than one sheet. */
export function onSeveralSheets(columns: readonly ColumnReadings[]): boolean {
  return new Set(columns.map(({ sheet }) => sheet)).size > 1;
}

function draftOf(drafts: Map<string, Draft>, id: string, about: Omit<Draft, "id" | "counts" | "cells">): Draft {
  let draft = drafts.get(id);
  if (draft === undefined) drafts.set(id, (draft = { id, ...about, counts: { plain: 0, interpreted: 0, unreadable: 0 }, cells: [] }));
  return draft;
}

/** What a reader makes of such a cell is good for some checks and is not what the cell was meant to say. */
const damaged: ReadonlySet<string> = new Set(["lostDigits", "masked"]);

function add({ counts, cells }: Draft, { sheet, row, column, field, raw, note, ...record }: ReadingRecord): void {
  const value = note !== null && damaged.has(note) ? null : record.value;
  if (value === null && raw === "") return;
  if (note === null) {
    counts.plain += 1;
    return;
  }
  counts[value === null ? "unreadable" : "interpreted"] += 1;
  const last = cells.at(-1);
  if (last !== undefined && last.toRow === row - 1 && last.raw === raw && last.value === value && last.note === note) cells[cells.length - 1] = { ...last, toRow: row };
  else cells.push({ sheet, column, fromRow: row, toRow: row, field, raw, value, note });
}

/** The column of a recognised table that a cell lies in; null for lines above a table. */
function columnFinder({ tables }: Roster): (cell: { readonly sheet: string; readonly row: number; readonly column: number; readonly field: FieldKey }) => Column | null {
  const bySheet = new Map<string, Roster["tables"][number][]>();
  for (const table of tables) bySheet.set(table.sheet, [...(bySheet.get(table.sheet) ?? []), table]);
  const known = new Map(tables.map((table) => [table.id, new Map(table.columns.map((column) => [column.column, column]))]));
  return ({ sheet, row, column, field }) => {
    for (const table of bySheet.get(sheet) ?? []) {
      if (row < table.firstRow || !contains({ ...table.area, left: 1, right: Number.POSITIVE_INFINITY }, row, column)) continue;
      const own = known.get(table.id)?.get(column);
      if (own?.fields.includes(field) === true) return own;
    }
    return null;
  };
}

/** Kinds of cells whose canonical text is a code. */
const coded: ReadonlySet<string> = new Set(["yesNo", "level", "unitType", "unitRole", "idType", "title", "titleLevel", "degree", "degreeStatus", "staffKinds", "role", "side", "sex", "teamSlot"]);
const names: Readonly<Record<string, readonly string[]>> = countries;

/** What a cell was taken for, in words; empty where it could not be read. */
export function understoodText(lang: Lang, field: FieldKey, value: string | null): string {
  if (value === null) return "";
  const kind = fieldKinds[field];
  if (kind === "country") return wordFor(lang, "region", value) ?? names[value]?.[lang === "zh-CN" ? 0 : 1] ?? value;
  if (kind === "money" || kind === "months") return message(lang, `readingView.unit.${kind}`, { value });
  if (!coded.has(kind)) return value;
  const separator = kind === "staffKinds" ? "、" : "/";
  return value
    .split(separator)
    .map((code) => wordFor(lang, kind === "titleLevel" ? "title" : kind, code) ?? code)
    .join(lang === "zh-CN" ? "、" : ", ");
}

function wordFor(lang: Lang, kind: string, code: string): string | null {
  const key = `readingView.value.${kind}.${code}`;
  return hasMessage(key) ? message(lang, key) : null;
}
