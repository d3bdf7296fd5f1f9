import FormulaParser from "fast-formula-parser";
import { contains } from "../../roster/address";
import type { ConditionalFormat, XlsxDocument, XlsxSheet } from "../../workbook/file/document";
import { shiftFormula } from "../../workbook/file/shift-formula";

/** What conditional formats put over a cell's own look. */
export interface Overlay {
  readonly fill: string | null;
  readonly font: string | null;
}

/** Conditional formats of a sheet, evaluated for the cells that are drawn. */
export interface Conditionals {
  overlay(row: number, column: number): Overlay | null;
  /** Formats that this page cannot evaluate: shown as "not drawn", never as false. */
  readonly notDrawn: readonly ConditionalFormat[];
}

/** A range with more cells than this is not read for a formula: it would freeze the page. */
const mostCells = 200_000;
/** The library's answers to these are known to be wrong in some cases. */
const untrusted = /\bSUMPRODUCT\s*\(/i;
/** Answers of the library that are Excel's own error values and count as "does not apply". */
const errorValues = new Set(["#DIV/0!", "#N/A", "#NUM!", "#REF!", "#VALUE!"]);

/** Evaluates the sheet's conditional formats; made anew after every change of the workbook. */
export function conditionalsOf(book: XlsxDocument, sheet: XlsxSheet): Conditionals {
  const parser = new FormulaParser({
    onCell: (at) => valueAt(book.sheet(at.sheet), at.row, at.col),
    onRange: (range) => {
      const { from, to } = range;
      if ((to.row - from.row + 1) * (to.col - from.col + 1) > mostCells) throw new Error("range too large");
      const source = book.sheet(range.sheet);
      return span(from.row, to.row).map((row) => span(from.col, to.col).map((column) => valueAt(source, row, column)));
    },
  });
  const broken = new Set<string>();
  const applies = (rule: ConditionalFormat, row: number, column: number): boolean => {
    const origin = rule.areas[0];
    if (origin === undefined || rule.formula === null) return false;
    try {
      const formula = shiftFormula(rule.formula, row - origin.top, column - origin.left);
      return isTrue(parser.parse(formula, { sheet: sheet.name, row, col: column }));
    } catch (error) {
      if (!isErrorValue(error)) broken.add(rule.id);
      return false;
    }
  };

  const drawable = sheet.conditionalFormats.filter(canBeDrawn);
  // One trial each, at its first cell, so that what cannot be drawn is known before anybody scrolls there.
  for (const rule of drawable) {
    const origin = rule.areas[0];
    if (origin !== undefined) applies(rule, origin.top, origin.left);
  }
  const notDrawn = sheet.conditionalFormats.filter((rule) => !canBeDrawn(rule) || broken.has(rule.id));
  const known = new Map<string, Overlay | null>();
  return {
    notDrawn,
    overlay(row, column) {
      const key = `${row},${column}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const found = overlayOf(drawable, broken, row, column, applies);
      known.set(key, found);
      return found;
    },
  };
}

function overlayOf(
  rules: readonly ConditionalFormat[],
  broken: ReadonlySet<string>,
  row: number,
  column: number,
  applies: (rule: ConditionalFormat, row: number, column: number) => boolean,
): Overlay | null {
  let fill: string | null = null;
  let font: string | null = null;
  for (const rule of rules) {
    if (broken.has(rule.id) || !rule.areas.some((area) => contains(area, row, column)) || !applies(rule, row, column)) continue;
    fill ??= rule.fill;
    font ??= rule.font;
    if (rule.stopIfTrue) break;
  }
  return fill === null && font === null ? null : { fill, font };
}

function canBeDrawn(rule: ConditionalFormat): boolean {
  return rule.type === "expression" && rule.formula !== null && !untrusted.test(rule.formula);
}

function isTrue(value: unknown): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

/** The library throws, or returns, an object whose name is the error value. */
function isErrorValue(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const { name } = error as { readonly name?: unknown };
  return typeof name === "string" && errorValues.has(name);
}

function valueAt(sheet: XlsxSheet | null, row: number, column: number): string | number | boolean | null {
  return sheet?.cell(row, column).value ?? null;
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
