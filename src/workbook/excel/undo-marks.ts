import type { Change } from "../../annotation/plan";
import { parseReference, type Area } from "../../roster/address";
import { carryOut, locate } from "./carry-out";
import { ourFormats } from "./formats";
import { openQueue } from "./queue";
import type { Undo } from "./undo";

/** The way back for the formats of ours on a sheet: they are added again, in the order of their priority. Three requests. */
export async function rememberFormats(context: Excel.RequestContext, sheet: string): Promise<Undo> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.load("name");
  await context.sync();
  const formats = [...(await ourFormats(context, [worksheet])).values()].flat();
  if (formats.length === 0) return () => Promise.resolve();
  const asked = formats.map((format) => {
    const { areas } = format.getRanges();
    areas.load("items/address");
    const { rule, format: look } = format.custom;
    rule.load("formula");
    look.fill.load("color");
    look.font.load("color");
    return { areas, rule, look };
  });
  await context.sync();
  const again = asked.map(({ areas, rule, look }) => {
    const where = areas.items.flatMap(({ address }) => parseReference(address)?.area ?? []);
    const formula = rule.formula.replace(/^=/, "");
    return where.map((area): Change => ({
      kind: "addConditionalFormat",
      sheet,
      area,
      formula: movedDown(formula, area, where[0] ?? area),
      look: { fill: look.fill.color, font: look.font.color },
    }));
  });
  // The one added last comes first.
  return (later) => carryOut(later, again.reverse().flat());
}

/** A rule of ours is written for the first cell of its first area; its references move with the rows. */
function movedDown(formula: string, area: Area, first: Area): string {
  const rows = area.top - first.top;
  if (rows === 0) return formula;
  return formula.replace(/"(?:[^"]|"")*"|(\$[A-Z]{1,3})(\d+)/g, (all, column?: string, row?: string) =>
    column === undefined ? all : `${column}${Number(row) + rows}`,
  );
}

/** The way back for a table that gains or loses its last column: that column as it is, and no other. Two requests. */
export async function rememberTableColumn(context: Excel.RequestContext, sheet: string, table: string): Promise<Undo> {
  const { area, home } = await locate(openQueue(context), sheet, table);
  const last = home.getRangeByIndexes(area.top - 1, area.right - 1, area.bottom - area.top + 1, 1);
  last.load("values");
  await context.sync();
  const [header, ...below] = last.values.map(([value]): unknown => value);
  return async (later) => {
    const now = await locate(openQueue(later), sheet, table);
    if (now.area.right > area.right) await carryOut(later, [{ kind: "removeTableColumn", sheet, table }]);
    if (now.area.right >= area.right) return;
    // Another way back may have put texts there already, in the way of the column.
    later.workbook.worksheets.getItem(sheet).getRangeByIndexes(area.top - 1, area.right - 1, below.length + 1, 1).clear("Contents");
    const values = below.map((value) => (value === "" || (typeof value !== "string" && typeof value !== "number") ? null : String(value)));
    await carryOut(later, [
      { kind: "addTableColumn", sheet, table, header: String(header) },
      { kind: "writeColumn", sheet, column: area.right, fromRow: area.top + 1, values },
    ]);
  };
}
