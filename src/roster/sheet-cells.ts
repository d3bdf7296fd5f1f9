import type { Area } from "./address";
import type { Cell, Grid } from "./grid";
import { rawOf, squeeze, tidy } from "./text";

/** A sheet with its merged areas resolved. */
export interface SheetCells {
  readonly grid: Grid;
  /** The merged area that the cell lies in. */
  mergeAt(row: number, column: number): Area | null;
  /** Whether some merged area crosses the row. */
  hasMerge(row: number): boolean;
  /** The cell, or the anchor of its merged area. */
  anchor(row: number, column: number): { readonly row: number; readonly column: number };
  at(row: number, column: number): Cell;
  /** White space folded text of the cell itself (not of its merge). */
  text(row: number, column: number): string;
  /** Columns that can hold anything. */
  readonly columns: number;
}

/** Longest roster column count that is looked at; filters reach XFD without any content. */
const widest = 512;

/** Prepares a sheet for reading: one pass over its merges. */
export function sheetCells(grid: Grid): SheetCells {
  const byRow = new Map<number, Area[]>();
  for (const area of grid.merges) {
    for (let row = area.top; row <= Math.min(area.bottom, grid.rowCount); row += 1) {
      const list = byRow.get(row);
      if (list === undefined) byRow.set(row, [area]);
      else list.push(area);
    }
  }
  const mergeAt = (row: number, column: number): Area | null =>
    byRow.get(row)?.find((area) => column >= area.left && column <= area.right) ?? null;
  return {
    grid,
    mergeAt,
    hasMerge: (row) => byRow.has(row),
    anchor(row, column) {
      const area = mergeAt(row, column);
      return area === null ? { row, column } : { row: area.top, column: area.left };
    },
    at: (row, column) => grid.cell(row, column),
    text(row, column) {
      const cell = grid.cell(row, column);
      return cell.kind === "empty" ? "" : cell.kind === "text" ? tidy(String(cell.value)) : rawOf(cell, grid.date1904);
    },
    columns: Math.min(grid.columnCount, widest),
  };
}

const totalWord = /^(总?合计|小计|总计|累计|平均|总人数|共计|共\d+[人项名]|共[一二三四五六七八九十]+[人项名]|.{2,14}(合计|小计)|total|subtotal|sum)([:(（].*)?$/i;
const footer = /^(填表|制表|审核人|审核[:(]|复核|经办|注[:：\d一二]|注$|备注[:：]|说明[:：]|填表说明|填报说明|联系人[:：]|联系电话[:：]|联系方式[:：]|单位.{0,6}盖章|.{0,8}[((]盖章|领导签字|负责人签|单位负责人[:：(]|负责人[:：]|日期[:：]|年月日$|图例|note[:s]|prepared by)/i;

/** 合计, 小计, 共X人: a row that adds others up. */
export function isTotalWord(text: string): boolean {
  return text.length <= 20 && totalWord.test(squeeze(text));
}

/** 填表人：, 审核人：, 注：…: what stands below a table. */
export function isFooterText(text: string): boolean {
  return footer.test(squeeze(text));
}
