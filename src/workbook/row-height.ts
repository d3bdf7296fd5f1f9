import type { SheetContent } from "../annotation/plan";
import { textWidth } from "../annotation/text-width";

/** Points of a line at size 11 in the fonts that Chinese offices use (宋体 13.5, 微软雅黑 16.5). */
const lineHeight = 16;
/** The highest row that Excel knows, in points. */
const highest = 409;
const defaultSize = 11;

/**
 * Heights in points of the rows that need more than one line of the default font, as Excel would fit them:
 * programs that trust a file of Excel's draw rows without a height one line high, whatever wraps in them.
 */
export function rowHeights(content: SheetContent): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const raise = (row: number, points: number): void => {
    const height = Math.min(highest, points);
    if (height > (heights.get(row) ?? lineHeight)) heights.set(row, height);
  };
  for (const { area, look } of content.looks) {
    const size = look.size ?? defaultSize;
    for (let row = area.top; row <= area.bottom; row += 1) {
      if (look.size !== undefined) raise(row, size * 1.4);
      if (look.wrap !== true) continue;
      for (let column = area.left; column <= area.right; column += 1) {
        const value = content.rows[row - 1]?.[column - 1];
        const width = content.columnWidths[column - 1];
        if (typeof value === "string" && width !== undefined) raise(row, linesOf(value, width) * lineHeight);
      }
    }
  }
  return heights;
}

/** Lines of a text in a column so many characters wide; a little is left over at the end of each line. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(textWidth(paragraph) / Math.max(1, width - 1))), 0);
}
