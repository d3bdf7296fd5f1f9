import { contains, type Area } from "../../roster/address";

/** A cell to be drawn: its place, and the last row and column that it covers (a merge covers several). */
export interface CellBox {
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The cells to be drawn for the rows and columns in view: cells under a merge are left out, and a merge
 * that reaches into view is drawn from its anchor even where the anchor itself has scrolled away.
 */
export function withMergeAnchors(
  merges: readonly Area[],
  rows: readonly number[],
  columns: readonly number[],
): readonly { readonly row: number; readonly cells: readonly CellBox[] }[] {
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const near = merges.filter((merge) => merge.top <= bottom && merge.bottom >= top && merge.left <= right && merge.right >= left);
  const byRow = new Map<number, CellBox[]>(rows.map((row) => [row, []]));
  for (const row of rows) {
    const inRow = near.filter((merge) => row >= merge.top && row <= merge.bottom);
    for (const column of columns) {
      if (!inRow.some((merge) => contains(merge, row, column))) byRow.get(row)?.push({ row, column, bottom: row, right: column });
    }
  }
  for (const { top: row, left: column, bottom: lastRow, right: lastColumn } of near) {
    const cells = byRow.get(row) ?? [];
    cells.push({ row, column, bottom: lastRow, right: lastColumn });
    byRow.set(row, cells);
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.column - b.column) }));
}
