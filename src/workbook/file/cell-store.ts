import { maxColumn, maxRow } from "../../roster/address";
import { ascii, scanBytes, stringItem, tagClose, tagEmpty, tagName, tagOpen } from "./byte-scan";
import { isoDateSerial } from "./serial";
import { grow, type RowTable, newRowTable } from "./row-table";

/** What is stored of a cell's value; `formula` is added as a bit. */
export const stored = { empty: 0, number: 1, shared: 2, text: 3, boolean: 4, error: 5, formula: 8 } as const;

/**
 * The cells of one sheet as they came, in typed arrays: an object for each of three million cells would
 * take a gigabyte. `rows` says where each row's bytes and cells are.
 */
export interface CellStore {
  readonly rows: RowTable;
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  /** The number; 0 or 1; or the index into the shared strings or into `texts`. */
  readonly values: Float64Array;
  readonly styles: Uint16Array;
  readonly texts: readonly string[];
  /** Position of the byte after `</sheetData>` (of the tag itself when it is empty). */
  readonly end: number;
  /** Some row or cell does not say where it is: it follows the one before. */
  readonly implicit: boolean;
}

const row = tagName("row");
const c = tagName("c");
const v = tagName("v");
const f = tagName("f");
const is = tagName("is");
const sheetData = tagName("sheetData");
const letterR = 0x72;
const letterS = 0x73;
const letterT = 0x74;

/** Reads `<sheetData>` from its start tag at `from`. Throws `broken-workbook`. */
export function readCells(bytes: Uint8Array, from: number, part: string, date1904: boolean): CellStore {
  const scanner = scanBytes(bytes, from, part);
  const rows = newRowTable();
  const texts: string[] = [];
  let columns = new Uint16Array(1024);
  let kinds = new Uint8Array(1024);
  let values = new Float64Array(1024);
  let styles = new Uint16Array(1024);
  let count = 0;
  let rowNumber = 0;
  let column = 0;
  let implicit = false;
  /** 1 between the tags of a row. */
  let inRow = 0;
  let end = from;

  const text = (kind: number, value: string): void => {
    kinds[count] = (kinds[count] ?? 0) | kind;
    values[count] = texts.length;
    texts.push(value);
  };

  /** The scanner stands on `<c …>`; afterwards on its end tag. */
  const readCell = (): void => {
    if (count === columns.length) {
      columns = grow(columns);
      kinds = grow(kinds);
      values = grow(values);
      styles = grow(styles);
    }
    if (scanner.letter(letterR)) {
      const said = columnAt(bytes, scanner.valueStart);
      if (said < column) rows.unordered = true;
      column = said;
    } else {
      column++;
      implicit = true;
    }
    columns[count] = column;
    styles[count] = scanner.letter(letterS) ? integer(bytes, scanner.valueStart, scanner.valueEnd) : 0;
    kinds[count] = stored.empty;
    const typeLength = scanner.letter(letterT) ? scanner.valueEnd - scanner.valueStart : 0;
    const type = typeLength === 0 ? 0x6e : (bytes[scanner.valueStart] ?? 0);
    if (scanner.kind === tagOpen) readContent(type, typeLength);
    count++;
  };

  const readContent = (type: number, typeLength: number): void => {
    while (scanner.next()) {
      const kind = scanner.kind;
      if (scanner.is(c)) return;
      if (kind === tagClose) continue;
      if (scanner.is(f)) kinds[count] = (kinds[count] ?? 0) | stored.formula;
      else if (scanner.is(is)) text(stored.text, stringItem(scanner, is));
      else if (scanner.is(v) && kind === tagOpen) readValue(type, typeLength);
      // <v/> of a text is the empty text (t="str", what =IF(…,"") gave); of a number it is no result at all.
      else if (scanner.is(v) && typeLength === 3) text(stored.text, "");
    }
  };

  const readValue = (type: number, typeLength: number): void => {
    const formula = kinds[count] ?? 0;
    if (type === 0x6e || (type === letterS && typeLength === 1)) {
      const at = scanner.end;
      let to = at;
      while ((bytes[to] ?? 0x3c) !== 0x3c) to++;
      const value = number(bytes, at, to) ?? plainNumber(scanner.text());
      if (value === null) return;
      kinds[count] = formula | (type === 0x6e ? stored.number : stored.shared);
      values[count] = value;
    } else if (type === 0x62) {
      kinds[count] = formula | stored.boolean;
      values[count] = scanner.text().trim() === "1" || scanner.text().trim() === "true" ? 1 : 0;
    } else if (type === 0x65) text(stored.error, scanner.text().trim());
    else if (type === 0x64) {
      const serial = isoDateSerial(scanner.text().trim(), date1904);
      if (serial === null) text(stored.text, scanner.text());
      else {
        kinds[count] = formula | stored.number;
        values[count] = serial;
      }
    } else text(stored.text, scanner.text());
  };

  const openRow = (): void => {
    if (scanner.letter(letterR)) rowNumber = integer(bytes, scanner.valueStart, scanner.valueEnd);
    else {
      rowNumber++;
      implicit = true;
    }
    const style = scanner.attribute("customFormat") === "1" && scanner.letter(letterS);
    rows.open({
      number: Math.min(rowNumber, maxRow),
      start: scanner.start,
      firstCell: count,
      style: style ? integer(bytes, scanner.valueStart, scanner.valueEnd) : -1,
      hidden: isTrue(scanner.attribute("hidden")),
    });
    column = 0;
    inRow = 1;
    if (scanner.kind === tagEmpty) closeRow();
  };
  const closeRow = (): void => {
    rows.close(scanner.end, count);
    inRow = 0;
  };

  while (scanner.next()) {
    end = scanner.end;
    if (inRow === 1 && scanner.is(c)) {
      if (scanner.kind !== tagClose) readCell();
    } else if (scanner.is(row)) {
      if (scanner.kind === tagClose) closeRow();
      else openRow();
    } else if (scanner.is(sheetData) && scanner.kind !== tagOpen) break;
  }
  return {
    rows,
    columns: columns.slice(0, count),
    kinds: kinds.slice(0, count),
    values: values.slice(0, count),
    styles: styles.slice(0, count),
    texts,
    end,
    implicit,
  };
}

function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}

/** The column letters of a reference like "AB12", as a number. */
export function columnAt(bytes: Uint8Array, from: number): number {
  let column = 0;
  for (let at = from; ; at++) {
    const code = (bytes[at] ?? 0) & 0xdf;
    if (code < 65 || code > 90) return Math.min(Math.max(column, 1), maxColumn);
    column = column * 26 + (code - 64);
  }
}

function integer(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
  }
  return value;
}

const powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** A number as written; null for nothing. Up to 15 digits are exact in a double, so one division rounds right. */
function number(bytes: Uint8Array, from: number, to: number): number | null {
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  const negative = bytes[from] === 0x2d;
  for (let at = negative ? from + 1 : from; at < to; at++) {
    const code = bytes[at] ?? 0;
    if (code === 0x2e && decimals < 0) decimals = 0;
    else if (code >= 48 && code <= 57 && digits < 15) {
      mantissa = mantissa * 10 + (code - 48);
      digits++;
      if (decimals >= 0) decimals++;
    } else return plainNumber(ascii(bytes, from, to));
  }
  if (digits === 0) return null;
  const value = decimals > 0 ? mantissa / (powers[decimals] ?? 1) : mantissa;
  return negative ? -value : value;
}

function plainNumber(text: string): number | null {
  const value = Number(text);
  return text.trim() === "" || Number.isNaN(value) ? null : value;
}

/** Position of a cell in the store, or -1. With a cell given twice the later one counts, as in Excel. */
export function findCell(store: CellStore, rowNumber: number, column: number): number {
  let found = -1;
  for (let record = store.rows.record(rowNumber); record >= 0; record = store.rows.another(record)) {
    const from = store.rows.firstCell(record);
    const to = store.rows.lastCell(record);
    if (store.rows.unordered) {
      for (let at = from; at < to; at++) if (store.columns[at] === column) found = at;
      continue;
    }
    const guess = from + column - (store.columns[from] ?? 0);
    if (guess >= from && guess < to && store.columns[guess] === column) found = guess;
    else {
      let low = from;
      let high = to - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const there = store.columns[middle] ?? 0;
        if (there === column) found = middle;
        if (there <= column) low = middle + 1;
        else high = middle - 1;
      }
    }
  }
  return found;
}
