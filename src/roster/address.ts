/**
 * Cell addresses in A1 notation. Rows and columns are counted from 1 everywhere in this project
 * (row 1 is what the user sees as row 1; column 1 is A).
 */

/** A rectangle of cells, both ends included, counted from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell of one sheet. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a cell goes by in a map or set. */
export function cellKey({ sheet, row, column }: CellRef): string {
  return `${sheet}\u0000${row}\u0000${column}`;
}

/** Excel's last row and last column. */
export const maxRow = 1_048_576;
export const maxColumn = 16_384;

/** 1 → "A", 27 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 1, "AA" → 27; null when it is not a column name within Excel's limits. */
export function columnNumber(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column <= maxColumn ? column : null;
}

/** (12, 6) → "F12". */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** {top:3,left:1,bottom:57,right:22} → "A3:V57"; a single cell is "F12". */
export function areaAddress(area: Area): string {
  const from = cellAddress(area.top, area.left);
  if (area.top === area.bottom && area.left === area.right) return from;
  return `${from}:${cellAddress(area.bottom, area.right)}`;
}

/** Reads "F12", "$F$12" or "A3:V57" (no sheet name); null when it is no bounded A1 area. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text.trim());
  if (match === null) return null;
  const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = match;
  const left = columnNumber(c1);
  const right = columnNumber(c2);
  const top = Number(r1);
  const bottom = Number(r2);
  if (left === null || right === null || top < 1 || bottom < 1 || top > maxRow || bottom > maxRow) return null;
  return {
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
}

/** `'名册 1'!$A$3:$B$9`: an absolute reference as formulas and defined names write it. */
export function absoluteReference(sheet: string, area: Area): string {
  const cell = (row: number, column: number): string => `$${columnName(column)}$${row}`;
  const from = cell(area.top, area.left);
  const to = cell(area.bottom, area.right);
  return `${quoteSheet(sheet)}!${from === to ? from : `${from}:${to}`}`;
}

/** A sheet name as it stands in front of "!": always quoted, quotes doubled. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Splits `'名册 1'!$A$3:$B$9` or `Sheet1!A1` into sheet and area; null when it is something else. */
export function parseReference(text: string): { sheet: string; area: Area } | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  if (match === null) return null;
  const area = parseArea(match[3] ?? "");
  if (area === null) return null;
  const sheet = match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll("''", "'");
  return { sheet, area };
}

/** Whether the cell lies in the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
