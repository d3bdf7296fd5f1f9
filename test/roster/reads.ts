import directions from "../../src/guideline/2026-2/directions.json";
import { cellReaders } from "../../src/roster/cells";
import type { CellOutcome } from "../../src/roster/cells/cell-reader";
import { foldText, rawOf } from "../../src/roster/text";
import type { CellValues, Measure } from "../../src/roster/values";
import { toCell, type TestCell } from "./grid-of";

/** What the reader of a kind makes of a cell under a header. */
export function reads<K extends keyof CellValues>(kind: K, content: TestCell, header = "", measure: Measure | null = null): CellOutcome<CellValues[K]> {
  const cell = toCell(content);
  const text = cell.kind === "text" ? foldText(String(cell.value)) : rawOf(cell, false);
  return cellReaders[kind]({ cell, text, date1904: false, header, birth: false, measure, directions, moneyUnit: null });
}
