import { ownedPrefix, type OwnedMarks } from "../../annotation/plan";
import { contains, parseReference } from "../../roster/address";
import { contentHash, type SheetValues } from "../content-hash";
import { ownedMarks } from "../owned";
import { readCells } from "./cells";
import { ourFormats } from "./formats";

/** Reads what is ours: names, the sheets they point to, and the sheets with our conditional formats. */
export async function readOwned(context: Excel.RequestContext): Promise<OwnedMarks> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  worksheets.load("items/name,items/tables/items/name");
  await context.sync();

  const all = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const tables = worksheets.items.flatMap((sheet) =>
    sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load("address");
      return { sheet: sheet.name, name: table.name, range };
    }),
  );
  const ours = new Set(all.flatMap(({ name, formula }) => (isSheetName(name) ? (parseReference(formula)?.sheet ?? []) : [])));
  const used = worksheets.items
    .filter(({ name }) => ours.has(name))
    .map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { sheet, range };
    });
  const formats = await ourFormats(context, worksheets.items);
  const hashes = new Map<string, string>();
  for (const { sheet, range } of used) hashes.set(sheet.name, contentHash(range.isNullObject ? [] : await valuesFrom(context, sheet, range)));

  const there = new Set(worksheets.items.map(({ name }) => name));
  return ownedMarks(all, {
    hasSheet: (sheet) => there.has(sheet),
    formattedSheets: [...formats].filter(([, found]) => found.length > 0).map(([sheet]) => sheet),
    contentHash: (sheet) => hashes.get(sheet) ?? null,
    tableAt: (sheet, row, column) => {
      const found = tables.find((table) => {
        const area = parseReference(table.range.address)?.area;
        return table.sheet === sheet && area !== undefined && contains(area, row, column);
      });
      return found?.name ?? null;
    },
  });
}

function isSheetName(name: string): boolean {
  return name.toLowerCase().startsWith(`${ownedPrefix}Sheet_`.toLowerCase());
}

/** The sheet's values from A1, as `contentHash` wants them. */
async function valuesFrom(context: Excel.RequestContext, sheet: Excel.Worksheet, used: Excel.Range): Promise<SheetValues> {
  const area = { top: 1, left: 1, bottom: used.rowIndex + used.rowCount, right: used.columnIndex + used.columnCount };
  const { rows } = await readCells(context, sheet, area);
  return rows.map((row) => row.map(({ value }) => value));
}

