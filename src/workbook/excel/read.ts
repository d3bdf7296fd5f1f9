import { parseReference, type Area } from "../../roster/address";
import { emptyCell, type Grid, type GridTable } from "../../roster/grid";
import type { Control } from "../port";
import { hasExcelApi } from "./call";
import { readCells } from "./cells";
import { dateSystem } from "./date-system";
import { readMerges } from "./merges";

/** Reads a sheet: its outline, then its cells in blocks with their merges. Three requests for a small sheet. */
export async function readGrid(context: Excel.RequestContext, name: string, control?: Control): Promise<Grid> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load("name,visibility,protection/protected,autoFilter/enabled,autoFilter/isDataFiltered,tables/items/name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const filterRange = sheet.autoFilter.getRangeOrNullObject();
  filterRange.load("address");
  await context.sync();

  const visibility = sheet.visibility === "Visible" ? "visible" : sheet.visibility === "Hidden" ? "hidden" : "veryHidden";
  const filterArea = filterRange.isNullObject ? null : (parseReference(filterRange.address)?.area ?? null);
  let tables = queueTables(sheet);
  const outline = {
    sheet: sheet.name,
    visibility,
    autoFilter: filterArea === null ? null : { area: filterArea, filtered: sheet.autoFilter.isDataFiltered },
    isProtected: sheet.protection.protected,
  } as const;
  if (used.isNullObject) {
    await context.sync();
    const nothing = new Set<number>();
    return { ...outline, date1904: false, rowCount: 0, columnCount: 0, cell: () => emptyCell, merges: [], hiddenRows: nothing, hiddenColumns: nothing, tables: tables() };
  }

  const area: Area = {
    top: used.rowIndex + 1,
    left: used.columnIndex + 1,
    bottom: used.rowIndex + used.rowCount,
    right: used.columnIndex + used.columnCount,
  };
  let columns = used.getColumnProperties({ columnHidden: true });
  const dates = dateSystem(sheet, area);
  const lost = (): void => {
    columns = used.getColumnProperties({ columnHidden: true });
    tables = queueTables(sheet);
  };
  const { rows, hiddenRows } = await readCells(context, sheet, area, control, { lost, look: dates.look });
  const asked = dates.ask();
  const merges = await readMerges(context, sheet, area);
  if (asked && !hasExcelApi("1.13")) await context.sync();
  return {
    ...outline,
    date1904: dates.is1904(),
    rowCount: area.bottom,
    columnCount: area.right,
    cell: (row, column) => rows[row - area.top]?.[column - area.left] ?? emptyCell,
    merges,
    hiddenRows,
    hiddenColumns: new Set(columns.value.flatMap(({ columnHidden }, x) => (columnHidden === true ? [area.left + x] : []))),
    tables: tables(),
  };
}

/** Asks for the areas of the sheet's tables with the next request. */
function queueTables(sheet: Excel.Worksheet): () => readonly GridTable[] {
  const asked = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load("address");
    table.load("name,showHeaders,showTotals,autoFilter/isDataFiltered");
    return { table, range };
  });
  return () =>
    asked.flatMap(({ table, range }) => {
      const area = parseReference(range.address)?.area;
      if (area === undefined) return [];
      return [{ name: table.name, area, headerRow: table.showHeaders, totalsRow: table.showTotals, filtered: table.autoFilter.isDataFiltered }];
    });
}
