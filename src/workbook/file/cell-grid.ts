import { areaAddress, type Area } from "../../roster/address";
import { emptyCell, type Cell } from "../../roster/grid";
import { findCell, stored, type CellStore } from "./cell-store";
import type { CellEdits } from "./cell-write";

/** What the cells of a sheet need to know of their workbook. */
export interface CellContext {
  readonly strings: () => readonly string[];
  readonly numberFormat: (style: number) => string;
  /** The style of a cell that is not in the file, from its row or column. */
  readonly inherited: (row: number, column: number) => number;
}

/** The style that the cell has, whether it is in the file or not. */
export function cellStyle(store: CellStore, edits: CellEdits, context: CellContext, row: number, column: number): number {
  const edit = edits.get(row)?.get(column);
  if (edit?.style !== undefined) return edit.style;
  const at = findCell(store, row, column);
  return at < 0 ? context.inherited(row, column) : (store.styles[at] ?? 0);
}

/** The cell with its changes. */
export function cellAt(store: CellStore, edits: CellEdits, context: CellContext, row: number, column: number): Cell {
  const edit = edits.size === 0 ? undefined : edits.get(row)?.get(column);
  if (edit?.value !== undefined) {
    const numberFormat = context.numberFormat(cellStyle(store, edits, context, row, column));
    const value = edit.value;
    if (value === null) return { kind: "empty", value: null, numberFormat, formula: false };
    const kind = typeof value === "string" ? "text" : typeof value === "number" ? "number" : "boolean";
    return { kind, value, numberFormat, formula: false };
  }
  const at = findCell(store, row, column);
  if (at < 0) {
    const style = edit?.style ?? context.inherited(row, column);
    return style === 0 ? emptyCell : { ...emptyCell, numberFormat: context.numberFormat(style) };
  }
  const numberFormat = context.numberFormat(edit?.style ?? store.styles[at] ?? 0);
  const kind = store.kinds[at] ?? 0;
  const formula = (kind & stored.formula) !== 0;
  const value = store.values[at] ?? 0;
  switch (kind & 7) {
    case stored.number:
      return { kind: "number", value, numberFormat, formula };
    case stored.shared:
      return { kind: "text", value: context.strings()[value] ?? "", numberFormat, formula };
    case stored.text:
      return { kind: "text", value: store.texts[value] ?? "", numberFormat, formula };
    case stored.boolean:
      return { kind: "boolean", value: value === 1, numberFormat, formula };
    case stored.error:
      return { kind: "error", value: store.texts[value] ?? "", numberFormat, formula };
    default:
      return { kind: "empty", value: null, numberFormat, formula };
  }
}

/** From A1 to the last cell that holds a value, changes included; null when none does. */
export function usedArea(store: CellStore, edits: CellEdits): Area | null {
  let bottom = 0;
  let right = 0;
  for (let record = 0; record < store.rows.count; record++) {
    const row = store.rows.number(record);
    const edited = edits.get(row);
    for (let at = store.rows.lastCell(record) - 1; at >= store.rows.firstCell(record); at--) {
      const column = store.columns[at] ?? 0;
      if (column <= right && row <= bottom) {
        if (store.rows.unordered) continue;
        break;
      }
      if ((store.kinds[at] ?? 0) === stored.empty || edited?.get(column)?.value === null) continue;
      right = Math.max(right, column);
      bottom = Math.max(bottom, row);
    }
  }
  for (const [row, cells] of edits) {
    for (const [column, { value }] of cells) {
      if (value === undefined || value === null) continue;
      right = Math.max(right, column);
      bottom = Math.max(bottom, row);
    }
  }
  return bottom === 0 ? null : { top: 1, left: 1, bottom, right };
}

/** The dimension of the sheet: all cells that will be in the file, empty ones with a style too. */
export function storedExtent(store: CellStore, edits: CellEdits, inherited: (row: number, column: number) => number): string | null {
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  const add = (row: number, column: number): void => {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  };
  for (let record = 0; record < store.rows.count; record++) {
    const row = store.rows.number(record);
    const edited = edits.get(row);
    const first = store.rows.firstCell(record);
    const last = store.rows.lastCell(record) - 1;
    for (let at = first; at <= last; at++) {
      // Without changes in the row its two ends say all.
      if (edited === undefined && !store.rows.unordered && at > first && at < last) at = last;
      const column = store.columns[at] ?? 0;
      const edit = edited?.get(column);
      if (edit?.value === null && (edit.style ?? store.styles[at]) === inherited(row, column)) continue;
      add(row, column);
    }
  }
  for (const [row, cells] of edits) {
    for (const [column, { value, style }] of cells) {
      const empty = value === undefined || value === null;
      if (!empty || (style !== undefined && style !== inherited(row, column))) add(row, column);
    }
  }
  return area.bottom === 0 ? null : areaAddress(area);
}
