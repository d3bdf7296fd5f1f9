import { contains, type Area } from "../../roster/address";

/** A cell of the sheet shown. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Rows that Page Up and Page Down pass over. */
const page = 20;

/** Where a key leads from a cell, as in Excel; null when the key does not move. A merge is one cell. */
export function moveFor(
  key: Key,
  from: Spot,
  extent: { readonly rows: number; readonly columns: number },
  merges: readonly Area[],
  used: Area | null,
): Spot | null {
  const merge = merges.find((area) => contains(area, from.row, from.column)) ?? { top: from.row, left: from.column, bottom: from.row, right: from.column };
  const control = key.ctrlKey || key.metaKey;
  const last = { row: used?.bottom ?? 1, column: used?.right ?? 1 };
  const to = ((): Spot | null => {
    switch (key.key) {
      case "ArrowDown":
        return { row: control ? last.row : merge.bottom + 1, column: from.column };
      case "ArrowUp":
        return { row: control ? 1 : merge.top - 1, column: from.column };
      case "ArrowRight":
        return { row: from.row, column: control ? last.column : merge.right + 1 };
      case "ArrowLeft":
        return { row: from.row, column: control ? 1 : merge.left - 1 };
      case "Enter":
        return { row: key.shiftKey ? merge.top - 1 : merge.bottom + 1, column: from.column };
      case "PageDown":
        return { row: from.row + page, column: from.column };
      case "PageUp":
        return { row: from.row - page, column: from.column };
      case "Home":
        return { row: control ? 1 : from.row, column: 1 };
      case "End":
        return control ? last : { row: from.row, column: last.column };
      default:
        return null;
    }
  })();
  if (to === null) return null;
  const inside = { row: clamp(to.row, extent.rows), column: clamp(to.column, extent.columns) };
  const target = merges.find((area) => contains(area, inside.row, inside.column));
  return target === undefined ? inside : { row: target.top, column: target.left };
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(1, value), most);
}
