import type { Area } from "../roster/address";
import type { SheetContent } from "./plan";

/** Cells that get lines of their own; of more Excel would be asked for too much, and the sheet's gridlines are printed instead. */
const mostCells = 20_000;

/** Lines around the cells of a sheet's tables, so that the words beside them stand free; or that its gridlines are to be printed. */
export function boxed(tables: readonly Area[]): { readonly looks: SheetContent["looks"]; readonly gridlines: boolean } {
  const cells = tables.reduce((sum, { top, bottom, left, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
  if (cells > mostCells) return { looks: [], gridlines: true };
  return { looks: tables.map((area) => ({ area, look: { border: true } })), gridlines: false };
}
