import { cellAddress } from "../../roster/address";
import { scanBytes, tagClose, tagEmpty, tagName, tagOpen } from "./byte-scan";
import { columnAt } from "./cell-store";
import { shiftFormula } from "./shift-formula";

const sheetData = tagName("sheetData");
const row = tagName("row");
const c = tagName("c");
const f = tagName("f");

/** The formulas of a sheet as stored. */
export interface SheetFormulas {
  readonly texts: ReadonlyMap<string, string>;
  /** By the address of a shared formula's first cell: the other cells, which hang on it. */
  readonly dependents: ReadonlyMap<string, readonly { readonly row: number; readonly column: number }[]>;
}

/**
 * The formulas of a sheet by address, without "=". The cells of a shared formula get the text of its first
 * cell moved to their place; of an array formula only the first cell has a text.
 */
export function formulaTexts(bytes: Uint8Array, part: string): SheetFormulas {
  const dependents = new Map<string, { row: number; column: number }[]>();
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
        else if (first !== undefined) {
          text = shiftFormula(first.text, rowNumber - first.row, column - first.column);
          const key = cellAddress(first.row, first.column);
          const others = dependents.get(key);
          if (others === undefined) dependents.set(key, [{ row: rowNumber, column }]);
          else others.push({ row: rowNumber, column });
        }
      }
      if (text !== "") found.set(cellAddress(rowNumber, column), text);
    }
  }
  return { texts: found, dependents };
}
