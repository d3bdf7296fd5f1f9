import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Cell values of a sheet from A1, row by row. */
export type SheetValues = readonly (readonly (string | number | boolean | null)[])[];

/**
 * A short fingerprint of what a sheet says: blanks at the ends of rows and blank rows at the end do not count,
 * an empty text is a blank. 16 hexadecimal digits.
 */
export function contentHash(values: SheetValues): string {
  const rows = values.map((row) => trimmed(row.map((value) => (value === "" ? null : value)), (value) => value === null));
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(trimmed(rows, (row) => row.length === 0))))).slice(0, 16);
}

function trimmed<T>(items: readonly T[], blank: (item: T) => boolean): readonly T[] {
  let length = items.length;
  while (length > 0 && blank(items[length - 1] as T)) length--;
  return items.slice(0, length);
}
