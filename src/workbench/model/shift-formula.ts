import { columnName, columnNumber, maxColumn, maxRow } from "../../roster/address";

/**
 * The formula as it reads for a cell `rows` below and `columns` right of the one it was written for:
 * relative references move, absolute ones stay, texts and quoted sheet names are left alone. A reference
 * that leaves the sheet becomes `#REF!`. (The formula library evaluates but does not shift.)
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(tokens, (token: string, dollarColumn?: string, column?: string, dollarRow?: string, row?: string) => {
    if (column === undefined || row === undefined) return token;
    const at = columnNumber(column);
    if (at === null) return token;
    const newColumn = dollarColumn === "$" ? at : at + columns;
    const newRow = dollarRow === "$" ? Number(row) : Number(row) + rows;
    if (newColumn < 1 || newColumn > maxColumn || newRow < 1 || newRow > maxRow) return "#REF!";
    return `${dollarColumn ?? ""}${columnName(newColumn)}${dollarRow ?? ""}${newRow}`;
  });
}

/** A text, a quoted sheet name, a name or function (kept whole), or a cell reference (in groups). */
const tokens = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;
