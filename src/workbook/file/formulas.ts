import { cellAddress } from "../../roster/address";
import { scanBytes, tagClose, tagEmpty, tagName, tagOpen } from "./byte-scan";
import { columnAt } from "./cell-store";
import { shiftFormula } from "./shift-formula";

const sheetData = tagName("sheetData");
const row = tagName("row");
const c = tagName("c");
const f = tagName("f");

/**
 * The formulas of a sheet by address, without "=". The cells of a shared formula get the text of its first
 * cell moved to their place; of an array formula only the first cell has a text.
 */
export function formulaTexts(bytes: Uint8Array, part: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Map<string, { row: number; column: number; text: string }>();
  const scanner = scanBytes(bytes, 0, part);
  let inside = false;
  let rowNumber = 0;
  let column = 0;
  while (scanner.next()) {
    if (scanner.is(sheetData)) {
      if (scanner.kind !== tagOpen) break;
      inside = true;
    } else if (!inside || scanner.kind === tagClose) continue;
    else if (scanner.is(row)) {
      rowNumber = Number(scanner.attribute("r") ?? rowNumber + 1);
      column = 0;
    } else if (scanner.is(c)) column = scanner.letter(0x72) ? columnAt(bytes, scanner.valueStart) : column + 1;
    else if (scanner.is(f)) {
      let text = scanner.kind === tagEmpty ? "" : scanner.text();
      const index = scanner.attribute("t") === "shared" ? scanner.attribute("si") : null;
      if (index !== null) {
        const first = shared.get(index);
        if (text !== "") shared.set(index, { row: rowNumber, column, text });
        else if (first !== undefined) text = shiftFormula(first.text, rowNumber - first.row, column - first.column);
      }
      if (text !== "") found.set(cellAddress(rowNumber, column), text);
    }
  }
  return found;
}
