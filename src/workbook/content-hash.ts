import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { atOnce, type Steps } from "../roster/steps";

/** Cell values of a sheet from A1, row by row. */
export type SheetValues = readonly (readonly (string | number | boolean | null)[])[];

/**
 * A short fingerprint of what a sheet says: blanks at the ends of rows and blank rows at the end do not count,
 * an empty text is a blank. 16 hexadecimal digits.
 */
export function contentHash(values: SheetValues): string {
  return atOnce(contentHashInSteps(values));
}

/** Rows between two steps. */
const rowsAtOnce = 64;

/** {@link contentHash} in small steps: the first digits of the SHA-256 of the rows as JSON. */
export function* contentHashInSteps(values: SheetValues): Steps<string> {
  const hash = sha256.create();
  let open = "[";
  /** Blank rows that count only if another row follows. */
  let blank = 0;
  for (const [at, row] of values.entries()) {
    if (at % rowsAtOnce === rowsAtOnce - 1) yield;
    const cells = trimmed(row);
    if (cells.length === 0) {
      blank += 1;
      continue;
    }
    for (; blank > 0; blank -= 1) {
      hash.update(utf8ToBytes(`${open}[]`));
      open = ",";
    }
    hash.update(utf8ToBytes(open + JSON.stringify(cells)));
    open = ",";
  }
  hash.update(utf8ToBytes(open === "[" ? "[]" : "]"));
  return bytesToHex(hash.digest()).slice(0, 16);
}

function trimmed(row: SheetValues[number]): SheetValues[number] {
  let length = row.length;
  while (length > 0 && isBlank(row[length - 1])) length -= 1;
  return row.slice(0, length).map((value) => (isBlank(value) ? null : value));
}

function isBlank(value: SheetValues[number][number] | undefined): boolean {
  return value === null || value === undefined || value === "";
}
