import type { CheckResult } from "../../findings/result";
import type { CellRef } from "../../roster/address";

const remembered = new WeakMap<CheckResult, ReadonlyMap<string, ReadonlyMap<number, string | null>>>();

/** Answers whose cell it is: the name of the person whose row it stands in; null for a row of nobody (a header). */
export function ownerOf(result: CheckResult): (cell: CellRef) => string | null {
  const names = remembered.get(result) ?? namesByRow(result);
  remembered.set(result, names);
  return ({ sheet, row }) => names.get(sheet)?.get(row) ?? null;
}

/** A row of several people (a project with its team in one cell) is nobody's own: null. */
function namesByRow({ roster }: CheckResult): ReadonlyMap<string, ReadonlyMap<number, string | null>> {
  const sheets = new Map<string, Map<number, string | null>>();
  for (const { row, name } of roster.people) {
    const rows = sheets.get(row.sheet) ?? new Map<number, string | null>();
    sheets.set(row.sheet, rows.set(row.row, rows.has(row.row) ? null : name));
  }
  return sheets;
}

/** ① … ⑳, then (21): the number of a person among several. */
export function circled(n: number): string {
  return n >= 1 && n <= 20 ? String.fromCodePoint(0x2460 + n - 1) : `(${n})`;
}
