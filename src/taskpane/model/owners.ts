import type { CheckResult } from "../../findings/result";
import type { CellRef } from "../../roster/address";

const remembered = new WeakMap<CheckResult, ReadonlyMap<string, string>>();

/** Answers whose cell it is: the name of the person whose row it stands in; null for a row of nobody (a header). */
export function ownerOf(result: CheckResult): (cell: CellRef) => string | null {
  let byRow = remembered.get(result);
  if (byRow === undefined) {
    byRow = new Map(result.roster.people.map(({ row, name }) => [`${row.sheet}!${row.row}`, name]));
    remembered.set(result, byRow);
  }
  const names = byRow;
  return ({ sheet, row }) => names.get(`${sheet}!${row}`) ?? null;
}

/** ① … ⑳, then (21): the number of a person among several. */
export function circled(n: number): string {
  return n >= 1 && n <= 20 ? String.fromCodePoint(0x2460 + n - 1) : `(${n})`;
}
