import { columnName } from "../roster/address";
import { signature } from "./plan";
import { token, type Gravity } from "./tokens";

/** Where a format looks: the columns of the result and of the guarded name, and the first row of its area. */
export interface FormatPlace {
  readonly resultColumn: number;
  readonly guardColumn: number;
  readonly firstRow: number;
  /** Some name of the column holds brackets, which the row texts do not. */
  readonly bracketsInNames: boolean;
}

/**
 * The condition under which a cell of a flagged column is coloured, relative to the first row of the area:
 * the row's text opens with the name that stands in the row now (a sort that left the result column behind
 * colours nobody else) and holds the column's token. The label is literal text, so the header may be merged,
 * doubled or empty. {@link signature} says that the format is ours.
 */
export function markFormula(place: FormatPlace, gravity: Gravity, label: string): string {
  const result = `$${columnName(place.resultColumn)}${place.firstRow}`;
  const cell = `$${columnName(place.guardColumn)}${place.firstRow}`;
  const name = place.bracketsInNames ? substituted(cell) : cell;
  return [
    `AND(${signature}=0`,
    `LEFT(${result},LEN(${cell})+2)="〔"&${name}&"〕"`,
    `ISNUMBER(FIND(${literal(token(gravity, label))},${result})))`,
  ].join(",");
}

function substituted(cell: string): string {
  const pairs = [["【", "（"], ["〔", "（"], ["】", "）"], ["〕", "）"]] as const;
  return pairs.reduce((inner, [from, to]) => `SUBSTITUTE(${inner},"${from}","${to}")`, cell);
}

/** A text in a formula: quotes doubled. Labels are short enough for Excel's 255 characters (see labels.ts). */
function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
