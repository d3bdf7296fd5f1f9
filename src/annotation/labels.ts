import { columnName } from "../roster/address";
import type { Table } from "../roster/roster";
import { message, type Lang } from "../messages";
import { cut, withoutBrackets } from "./tokens";

/**
 * Excel takes at most 255 characters of literal text in a formula; with sign, brackets and doubled quotes
 * a label of this length always fits.
 */
export const labelLimit = 100;

/**
 * The label of each column of a table, by column number: the header as recognised, without brackets, short
 * enough for a formula and still unique; `第H列` where the header is empty.
 */
export function columnLabels(table: Table, lang: Lang): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  const used = new Set<string>();
  for (const column of table.columns) {
    const wanted = withoutBrackets(column.label).replace(/\s+/gu, " ").trim();
    const label = unique(wanted === "" ? unnamed(lang, column.column) : wanted, used);
    used.add(label);
    labels.set(column.column, label);
  }
  return labels;
}

/** The label of a column that the table does not list. */
export function unnamed(lang: Lang, column: number): string {
  return message(lang, "mark.unnamedColumn", { column: columnName(column) });
}

function unique(wanted: string, used: ReadonlySet<string>): string {
  const short = cut(wanted, labelLimit);
  if (!used.has(short)) return short;
  for (let n = 2; ; n += 1) {
    const numbered = `${cut(wanted, labelLimit - 8)}${n}`;
    if (!used.has(numbered)) return numbered;
  }
}
