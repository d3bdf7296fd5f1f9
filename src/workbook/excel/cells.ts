import { RosterCheckError, throwIfCancelled } from "../../errors";
import type { Area } from "../../roster/address";
import { emptyCell, type Cell } from "../../roster/grid";
import type { Control } from "../port";
import { excelCode } from "./call";

/** Cells asked for in one request: four answers each, so that 5 MB are not reached with ordinary texts. */
const cellsPerRequest = 20_000;

/** What a block of rows holds. */
export interface Cells {
  /** Rows from the area's top, cells from its left. */
  readonly rows: readonly (readonly Cell[])[];
  /** Hidden rows, counted from 1 on the sheet. */
  readonly hiddenRows: ReadonlySet<number>;
}

/** Who hears of what is read. */
export interface Watching {
  /** What was queued with the first block must be queued anew. */
  readonly lost: () => void;
  /** Each row, counted from 0 in the area. */
  readonly look: (row: readonly Cell[], y: number) => void;
}

/**
 * Reads the cells of an area in blocks of rows. A block that is too large for Excel is halved and asked for
 * again. Throws `payload-too-large` when a single row is too large, `cancelled` when the user stops it.
 */
export async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  control?: Control,
  { lost, look }: Partial<Watching> = {},
): Promise<Cells> {
  const width = area.right - area.left + 1;
  const total = width * (area.bottom - area.top + 1);
  const rows: Cell[][] = [];
  const hiddenRows = new Set<number>();
  let height = Math.max(1, Math.floor(cellsPerRequest / width));
  for (let top = area.top; top <= area.bottom; ) {
    throwIfCancelled(control?.signal);
    const bottom = Math.min(area.bottom, top + height - 1);
    const block = await readBlock(context, sheet, { ...area, top, bottom });
    if (block === "too-large") {
      if (top === bottom) throw new RosterCheckError("payload-too-large", { row: top });
      height = Math.max(1, Math.floor((bottom - top + 1) / 2));
      if (top === area.top) lost?.();
      continue;
    }
    for (const row of block.rows) {
      look?.(row, rows.length);
      rows.push(row);
    }
    for (const row of block.hidden) hiddenRows.add(row);
    top = bottom + 1;
    control?.progress?.(Math.min(total, rows.length * width), total);
  }
  return { rows, hiddenRows };
}

interface Block {
  readonly rows: readonly Cell[][];
  readonly hidden: readonly number[];
}

async function readBlock(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<Block | "too-large"> {
  const range = sheet.getRangeByIndexes(area.top - 1, area.left - 1, area.bottom - area.top + 1, area.right - area.left + 1);
  range.load("values,valueTypes,numberFormat,formulas");
  const lines = range.getRowProperties({ rowHidden: true });
  try {
    await context.sync();
  } catch (thrown) {
    if (excelCode(thrown) === "ResponsePayloadSizeLimitExceeded") return "too-large";
    throw thrown;
  }
  // Beyond its limits Excel may answer null instead of an error; the typings do not say so.
  const values = range.values as unknown[][] | null;
  if (values === null) return "too-large";
  const { valueTypes, numberFormat, formulas } = range;
  return {
    rows: values.map((row, y) => row.map((value, x) => cellFrom(value, valueTypes[y]?.[x], numberFormat[y]?.[x], formulas[y]?.[x]))),
    hidden: lines.value.flatMap((line, y) => (line.rowHidden === true ? [area.top + y] : [])),
  };
}

function cellFrom(value: unknown, type: unknown, format: unknown, formula: unknown): Cell {
  const numberFormat = typeof format === "string" ? format : "General";
  // A text that starts with "=" is its own formula text only where the cell holds a formula.
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  // A formula that gives "" was calculated; only one without any result is empty.
  if (isFormula && value === "" && type !== "Empty") return { kind: "text", value: "", numberFormat, formula: true };
  if (type === "Empty" || value === "" || value === null || value === undefined) {
    return numberFormat === "General" && !isFormula ? emptyCell : { ...emptyCell, numberFormat, formula: isFormula };
  }
  if (typeof value === "number") return { kind: "number", value, numberFormat, formula: isFormula };
  if (typeof value === "boolean") return { kind: "boolean", value, numberFormat, formula: isFormula };
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return { kind: type === "Error" ? "error" : "text", value: text, numberFormat, formula: isFormula };
}
