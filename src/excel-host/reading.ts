import { areaAddress, maxColumn, maxRow } from "../roster/address";
import type { XlsxSheet } from "../workbook/file/document";
import { recordOf } from "./args";
import { HostError } from "./host-error";
import type { Argument } from "./members";
import type { Bound } from "./session";
import type { Json } from "./wire";
import { cellCount, maxCells } from "./writing";
import { pointsOfWidth } from "./column-width";

type Self = Bound<"Range">;

/** One answer per cell, row by row; null for whole rows and columns, as Excel gives. */
export function cellMatrix(self: Self, of: (sheet: XlsxSheet, row: number, column: number) => Json): Json {
  const { top, left, bottom, right } = self.area;
  if (!self.bounded) return null;
  if (cellCount(self.area) > maxCells) throw new HostError("InvalidOperation", `The range holds more than ${maxCells} cells.`);
  const sheet = self.session.sheet(self.sheet);
  const rows: Json[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: Json[] = [];
    for (let column = left; column <= right; column += 1) cells.push(of(sheet, row, column));
    rows.push(cells);
  }
  return rows;
}

/** `values`: empty is "", an error is its text. */
export function valueOf(sheet: XlsxSheet, row: number, column: number): Json {
  return sheet.cell(row, column).value ?? "";
}

/** `valueTypes`. */
export function valueType(sheet: XlsxSheet, row: number, column: number): Json {
  const types = { empty: "Empty", text: "String", number: "Double", boolean: "Boolean", error: "Error" } as const;
  return types[sheet.cell(row, column).kind];
}

/** `formulas`: the formula with "=", else the value. */
export function formulaOf(sheet: XlsxSheet, row: number, column: number): Json {
  const cell = sheet.cell(row, column);
  if (!cell.formula) return cell.value ?? "";
  return `=${sheet.formula(row, column) ?? ""}`;
}

/** All hidden: true; none: false; some: null. */
export function hiddenAll(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
  const count = [...hidden].filter((n) => n >= from && n <= to).length;
  if (count === 0) return false;
  return count === to - from + 1 ? true : null;
}

/** `getRowProperties`: what was asked for, one object a row. */
export function rowProperties(self: Self, wanted: Argument): Json {
  const asked = recordOf(wanted, "rowPropertiesLoadOptions");
  const { hiddenRows } = self.session.sheet(self.sheet);
  const { top, bottom } = self.area;
  return lines(top, bottom, (row) => pick(asked, {
    address: () => areaAddress({ top: row, bottom: row, left: 1, right: maxColumn }),
    rowHidden: () => hiddenRows.has(row),
    rowIndex: () => row - 1,
  }));
}

/** `getColumnProperties`: what was asked for, one object a column. */
export function columnProperties(self: Self, wanted: Argument): Json {
  const asked = recordOf(wanted, "columnPropertiesLoadOptions");
  const sheet = self.session.sheet(self.sheet);
  const { left, right } = self.area;
  return lines(left, right, (column) => pick(asked, {
    address: () => areaAddress({ top: 1, bottom: maxRow, left: column, right: column }),
    columnHidden: () => sheet.hiddenColumns.has(column),
    columnIndex: () => column - 1,
    format: () => ({ columnWidth: pointsOfWidth(sheet.columnWidth(column)) }),
  }));
}

function lines(from: number, to: number, of: (line: number) => Json): Json {
  return Array.from({ length: to - from + 1 }, (_, n) => of(from + n));
}

function pick(asked: Readonly<Record<string, Json>>, known: Readonly<Record<string, () => Json>>): Json {
  const answer: Record<string, Json> = {};
  for (const [name, on] of Object.entries(asked)) {
    if (on === false || on === null) continue;
    const of = Object.hasOwn(known, name) ? known[name] : undefined;
    if (of === undefined) throw new HostError("NotImplemented", `This stand-in for Excel does not know the row or column property ${name}.`);
    answer[name] = of();
  }
  return answer;
}
