import { noCorrections, type Corrections } from "./corrections";
import type { FieldKey } from "./field";
import type { Grid } from "./grid";
import { isHeaderText } from "./headers";
import { sheetCells } from "./sheet-cells";
import { findHeader, isHeader } from "./table-finder";

/** Whether a sheet holds a roster, and if not, why. */
export interface SheetSurvey {
  readonly sheet: string;
  readonly roster: boolean;
  /** 0 to 1: grows with the number of known columns. */
  readonly confidence: number;
  /** Null when it is a roster. `leftOut`: a list of people who have left, retired or are interns. */
  readonly reason: "empty" | "noHeader" | "ourReport" | "notARoster" | "hidden" | "leftOut" | null;
  /** Headers that were looked for, in Chinese. */
  readonly wanted: readonly string[];
  /** Known headers of the row that came closest, and that row (1-based; 0 when there is none). */
  readonly closest: readonly string[];
  readonly closestRow: number;
  readonly fields: readonly FieldKey[];
}

const wanted = ["姓名", "项目名称", "项目编号", "指南方向", "出生日期", "职称", "工作单位"] as const;
const reportName = /^(核对报告|读取说明|Check report|Roster check)/i;
const leftOut = /离职|退休|实习生|劳务派遣|数据字典|下拉|字典/;

/** Looks at one sheet without reading its data. */
export function surveySheet(grid: Grid, corrections: Corrections = noCorrections): SheetSurvey {
  const base = { sheet: grid.sheet, wanted, closest: [], closestRow: 0, fields: [], confidence: 0, roster: false };
  if (grid.rowCount === 0) return { ...base, reason: "empty" };
  if (reportName.test(grid.sheet) && grid.visibility === "visible" && isOurReport(grid)) return { ...base, reason: "ourReport" };
  const cells = sheetCells(grid);
  const header = findHeader(cells, 1, corrections);
  if (header === null || header.fields.size === 0) return { ...base, reason: "noHeader" };
  const fields = [...header.fields];
  const closest = header.texts.flatMap((parts) => {
    const text = parts.at(-1);
    return text !== undefined && isHeaderText(text) ? [text] : [];
  });
  const found = { ...base, fields, closest, closestRow: header.rows[0] ?? 0, confidence: Math.min(1, fields.length / 6) };
  if (!isHeader(header)) return { ...found, reason: "notARoster" };
  if (grid.visibility !== "visible") return { ...found, reason: "hidden" };
  if (leftOut.test(grid.sheet)) return { ...found, reason: "leftOut" };
  return { ...found, roster: true, reason: null };
}

/** Our own report starts with its title in A1; a user's sheet of that name does not look like it. */
function isOurReport(grid: Grid): boolean {
  const title = grid.cell(1, 1);
  return title.kind === "text" && /核对报告|Roster [Cc]heck/.test(String(title.value));
}
