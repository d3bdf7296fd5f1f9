import { columnName, columnNumber, quoteSheet } from "../../roster/address";
import type { SheetPrint } from "./document";
import { deleteName, readNames, writeName } from "./names";
import type { XmlElement } from "./xml-tree";

/** The built-in name that holds the rows and columns at the head of every printed page. */
const titles = "_xlnm.Print_Titles";

/** Rows at the head of a sheet's printed pages. `sheetNames` are those of every sheet in tab order. */
export function readTitleRows(root: XmlElement, sheet: string, sheetNames: readonly string[]): SheetPrint["titleRows"] {
  const match = /!\$?(\d+):\$?(\d+)\s*$/.exec(pieces(root, sheet, sheetNames).find(isRows) ?? "");
  return match === null ? null : { top: Number(match[1]), bottom: Number(match[2]) };
}

/** Columns at the left of a sheet's printed pages. */
export function readTitleColumns(root: XmlElement, sheet: string, sheetNames: readonly string[]): SheetPrint["titleColumns"] {
  const match = /!\$?([A-Z]+):\$?([A-Z]+)\s*$/i.exec(pieces(root, sheet, sheetNames).find((piece) => !isRows(piece)) ?? "");
  const [left, right] = [columnNumber(match?.[1] ?? ""), columnNumber(match?.[2] ?? "")];
  return left === null || right === null ? null : { left, right };
}

/** Sets or takes away the rows; columns at the left of every page stay. */
export function writeTitleRows(root: XmlElement, sheet: string, sheetNames: readonly string[], rows: SheetPrint["titleRows"]): void {
  const kept = pieces(root, sheet, sheetNames).filter((piece) => !isRows(piece));
  write(root, sheet, sheetNames, rows === null ? kept : [...kept, `${quoteSheet(sheet)}!$${rows.top}:$${rows.bottom}`]);
}

/** Sets or takes away the columns; rows at the head of every page stay. Excel writes columns first. */
export function writeTitleColumns(root: XmlElement, sheet: string, sheetNames: readonly string[], columns: SheetPrint["titleColumns"]): void {
  const kept = pieces(root, sheet, sheetNames).filter(isRows);
  write(root, sheet, sheetNames, columns === null ? kept : [`${quoteSheet(sheet)}!$${columnName(columns.left)}:$${columnName(columns.right)}`, ...kept]);
}

function write(root: XmlElement, sheet: string, sheetNames: readonly string[], wanted: readonly string[]): void {
  if (wanted.length === 0) deleteName(root, titles, sheet, sheetNames);
  else writeName(root, { name: titles, formula: wanted.join(","), hidden: false, scope: sheet }, sheetNames);
}

/** 'a'!$A:$B,'a'!$1:$2 → its pieces; a comma in a sheet's name stands between quotes. */
function pieces(root: XmlElement, sheet: string, sheetNames: readonly string[]): readonly string[] {
  const found = readNames(root, sheetNames).find(({ name, scope }) => name.toLowerCase() === titles.toLowerCase() && scope === sheet);
  return found === undefined ? [] : (found.formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []);
}

function isRows(piece: string): boolean {
  return /!\$?\d+:\$?\d+\s*$/.test(piece);
}
