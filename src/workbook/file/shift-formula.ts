import { columnName, columnNumber, maxColumn, maxRow } from "../../roster/address";

/**
 * A formula as it reads after being copied this many rows down and columns right: references without "$"
 * move, texts in quotes and sheet names in apostrophes stay. A reference that leaves the sheet becomes #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const moveColumn = (dollar: string, name: string): string | null => {
    const column = (columnNumber(name) ?? 0) + (dollar === "" ? columns : 0);
    return column < 1 || column > maxColumn ? null : `${dollar}${columnName(column)}`;
  };
  const moveRow = (dollar: string, text: string): string | null => {
    const row = Number(text) + (dollar === "" ? rows : 0);
    return row < 1 || row > maxRow ? null : `${dollar}${row}`;
  };
  const pattern =
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$\u0080-\uffff])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!\u0080-\uffff])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!\u0080-\uffff])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.]))/g;
  return formula.replace(
    pattern,
    (all, d1?: string, c1?: string, d2?: string, r1?: string, d3?: string, c2?: string, d4?: string, c3?: string, d5?: string, r2?: string, d6?: string, r3?: string) => {
      let moved: (string | null)[] = [all];
      if (c1 !== undefined && r1 !== undefined) {
        if (columnNumber(c1) === null) return all;
        moved = [moveColumn(d1 ?? "", c1), moveRow(d2 ?? "", r1)];
        return moved.includes(null) ? "#REF!" : moved.join("");
      }
      if (c2 !== undefined && c3 !== undefined) moved = [moveColumn(d3 ?? "", c2), moveColumn(d4 ?? "", c3)];
      if (r2 !== undefined && r3 !== undefined) moved = [moveRow(d5 ?? "", r2), moveRow(d6 ?? "", r3)];
      return moved.includes(null) ? "#REF!" : moved.join(":");
    },
  );
}
