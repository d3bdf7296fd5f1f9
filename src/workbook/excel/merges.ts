import type { Area } from "../../roster/address";
import { parseReference } from "../../roster/address";
import { excelCode, hasExcelApi } from "./call";

/**
 * The merged areas whose first cell lies in the area. Excel refuses above 512 of them: the area is then
 * halved by rows. Before ExcelApi 1.13 nothing is known and the list is empty.
 */
export async function readMerges(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<readonly Area[]> {
  if (!hasExcelApi("1.13")) return [];
  const range = sheet.getRangeByIndexes(area.top - 1, area.left - 1, area.bottom - area.top + 1, area.right - area.left + 1);
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areaCount");
  const { areas } = merged;
  areas.load("items/address");
  try {
    await context.sync();
  } catch (thrown) {
    if (excelCode(thrown) === null || area.top === area.bottom) throw thrown;
    const middle = Math.floor((area.top + area.bottom) / 2);
    const above = await readMerges(context, sheet, { ...area, bottom: middle });
    return [...above, ...(await readMerges(context, sheet, { ...area, top: middle + 1 }))];
  }
  if (merged.isNullObject) return [];
  return areas.items.flatMap(({ address }) => parseReference(address)?.area ?? []);
}
