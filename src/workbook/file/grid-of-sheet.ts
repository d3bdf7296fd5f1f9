import { emptyCell, type Grid } from "../../roster/grid";
import type { XlsxDocument, XlsxSheet } from "./document";

/** The sheet as readers see it. Cells are made when asked for; later changes of the sheet do not show. */
export function gridOf(document: XlsxDocument, sheet: XlsxSheet): Grid {
  const used = sheet.used;
  const rowCount = used?.bottom ?? 0;
  const columnCount = used?.right ?? 0;
  const cell = sheet.snapshot();
  return {
    sheet: sheet.name,
    visibility: sheet.visibility,
    rowCount,
    columnCount,
    date1904: document.date1904,
    cell: (row, column) => (row < 1 || column < 1 || row > rowCount || column > columnCount ? emptyCell : cell(row, column)),
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    tables: sheet.tables.map(({ name, area, headerRow, totalsRow, filtered }) => ({ name, area, headerRow, totalsRow, filtered })),
    autoFilter: sheet.autoFilter,
    isProtected: sheet.protection.isProtected,
  };
}
