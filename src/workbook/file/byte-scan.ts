import { RosterCheckError } from "../../errors";
import { decodeCellText, decodeEntities } from "./xml-text";

/**
 * A reader of tags over UTF-8 bytes, for parts that are too large for a tree: a sheet's cells and the
 * shared strings. It moves through one part from front to back and makes no objects for tags.
 */
export interface ByteScanner {
  /** Moves to the next tag; false at the end of the part. */
  next(): boolean;
  /** Of the current tag: where its "<" stands and where the byte after its ">" is. */
  readonly start: number;
  readonly end: number;
  readonly kind: typeof tagOpen | typeof tagClose | typeof tagEmpty;
  /** Moves on to the end tag with this local name (from its start tag; elements of the same name do not nest). */
  skipTo(local: Uint8Array): void;
  /** Whether the tag's local name is this one, given as bytes. */
  is(local: Uint8Array): boolean;
  /** The tag's name with prefix. */
  name(): string;
  /** Sets {@link valueStart} and {@link valueEnd}; false when the tag has no such attribute (r, s or t). */
  letter(code: number): boolean;
  readonly valueStart: number;
  readonly valueEnd: number;
  attribute(local: string): string | null;
  /** After a start tag: the text up to the next tag, references resolved; comments and CDATA understood. */
  text(): string;
}

export const tagOpen = 0;
export const tagClose = 1;
export const tagEmpty = 2;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** A local name as bytes for {@link ByteScanner.is}. */
export function tagName(local: string): Uint8Array {
  return new TextEncoder().encode(local);
}

/** The text of a range of bytes; short ASCII without a decoder, which is several times faster. */
export function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

/** Starts before the first tag at or after `from`. */
export function scanBytes(bytes: Uint8Array, from: number, part: string): ByteScanner {
  const broken = (): RosterCheckError => new RosterCheckError("broken-workbook", { detail: part });
  let start = from;
  let end = from;
  let nameStart = from;
  let nameEnd = from;
  let localStart = from;
  let kind: ByteScanner["kind"] = tagEmpty;
  let valueStart = 0;
  let valueEnd = 0;
  let [rFrom, rTo, sFrom, sTo, tFrom, tTo] = [-1, -1, -1, -1, -1, -1];
  /** Some attribute of the tag has blanks around its "=". */
  let spaced = false;

  const indexOf = (text: Uint8Array, at: number): number => {
    for (let i = bytes.indexOf(text[0] ?? 0, at); i >= 0; i = bytes.indexOf(text[0] ?? 0, i + 1)) {
      let k = 1;
      while (k < text.length && bytes[i + k] === text[k]) k++;
      if (k === text.length) return i;
    }
    throw broken();
  };

  const next = (): boolean => {
    let at = end;
    const length = bytes.length;
    for (;;) {
      while (at < length && bytes[at] !== 0x3c) at++;
      if (at >= length) return false;
      const code = bytes[at + 1];
      if (code === 0x21) {
        if (bytes[at + 2] === 0x2d) at = indexOf(commentEnd, at + 4) + 3;
        else if (bytes[at + 2] === 0x5b) at = indexOf(cdataEnd, at + 9) + 3;
        else throw broken();
      } else if (code === 0x3f) at = indexOf(instructionEnd, at + 2) + 2;
      else break;
    }
    start = at;
    rFrom = sFrom = tFrom = -1;
    spaced = false;
    const closing = bytes[at + 1] === 0x2f;
    at += closing ? 2 : 1;
    nameStart = at;
    localStart = at;
    for (;;) {
      const code = bytes[at];
      if (code === undefined) throw broken();
      if (code === 0x3a) localStart = at + 1;
      else if (code <= 0x20 || code === 0x3e || code === 0x2f) break;
      at++;
    }
    nameEnd = at;
    for (;;) {
      const code = bytes[at];
      if (code === undefined) throw broken();
      if (code === 0x3e) break;
      if (code === 0x22 || code === 0x27) {
        const from = at + 1;
        // The attributes of cells are single letters: noted in passing, so that they need no second look.
        const letter = bytes[at - 1] !== 0x3d ? -1 : (bytes[at - 3] ?? 0) <= 0x20 ? bytes[at - 2] : 0;
        at++;
        while (at < length && bytes[at] !== code) at++;
        if (letter === -1) spaced = true;
        else if (letter === 0x72) [rFrom, rTo] = [from, at];
        else if (letter === 0x73) [sFrom, sTo] = [from, at];
        else if (letter === 0x74) [tFrom, tTo] = [from, at];
      }
      at++;
    }
    kind = closing ? tagClose : bytes[at - 1] === 0x2f ? tagEmpty : tagOpen;
    end = at + 1;
    return true;
  };

  /** Finds an attribute whose local name passes the test on [from, to). */
  const find = (accepts: (from: number, to: number) => boolean): boolean => {
    let at = nameEnd;
    for (;;) {
      while ((bytes[at] ?? 0) <= 0x20) at++;
      const code = bytes[at];
      if (code === 0x3e || code === 0x2f || at >= end) return false;
      let local = at;
      while (bytes[at] !== 0x3d && (bytes[at] ?? 0) > 0x20 && at < end) {
        if (bytes[at] === 0x3a) local = at + 1;
        at++;
      }
      const stop = at;
      while (bytes[at] !== 0x22 && bytes[at] !== 0x27) if (++at >= end) throw broken();
      const quote = bytes[at] ?? 0;
      valueStart = ++at;
      while (bytes[at] !== quote) at++;
      valueEnd = at++;
      if (accepts(local, stop)) return true;
    }
  };

  const text = (): string => {
    let at = end;
    while (at < bytes.length && bytes[at] !== 0x3c) at++;
    if (bytes[at + 1] !== 0x21 && bytes[at + 1] !== 0x3f) return decode(end, at);
    const pieces = [decode(end, at)];
    while (bytes[at + 1] === 0x21 || bytes[at + 1] === 0x3f) {
      const cdata = bytes[at + 2] === 0x5b;
      const stop = bytes[at + 1] === 0x3f ? indexOf(instructionEnd, at) + 2 : indexOf(cdata ? cdataEnd : commentEnd, at + 4) + 3;
      if (cdata) pieces.push(decoder.decode(bytes.subarray(at + 9, stop - 3)));
      at = stop;
      while (at < bytes.length && bytes[at] !== 0x3c) at++;
      pieces.push(decode(stop, at));
    }
    return pieces.join("");
  };
  const decode = (from: number, to: number): string => {
    const raw = decoder.decode(bytes.subarray(from, to));
    return decodeEntities(raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw);
  };

  const matches = (local: Uint8Array): boolean => {
    if (nameEnd - localStart !== local.length) return false;
    for (let i = 0; i < local.length; i++) if (bytes[localStart + i] !== local[i]) return false;
    return true;
  };

  return {
    next,
    get start() {
      return start;
    },
    get end() {
      return end;
    },
    get kind() {
      return kind;
    },
    get valueStart() {
      return valueStart;
    },
    get valueEnd() {
      return valueEnd;
    },
    is: matches,
    skipTo(local) {
      while (next()) if (kind === tagClose && matches(local)) return;
      throw broken();
    },
    name: () => ascii(bytes, nameStart, nameEnd),
    letter(code) {
      if (spaced) return find((from, to) => to - from === 1 && bytes[from] === code);
      [valueStart, valueEnd] = code === 0x72 ? [rFrom, rTo] : code === 0x73 ? [sFrom, sTo] : [tFrom, tTo];
      return valueStart >= 0;
    },
    attribute(local) {
      const found = find((from, to) => to - from === local.length && ascii(bytes, from, to) === local);
      return found ? decodeEntities(decoder.decode(bytes.subarray(valueStart, valueEnd))) : null;
    },
    text,
  };
}

const commentEnd = tagName("-->");
const cdataEnd = tagName("]]>");
const instructionEnd = tagName("?>");

const t = tagName("t");
const phonetic = tagName("rPh");

/**
 * The text of a string item (`<si>`, `<is>`): all its runs; phonetic readings are left out. The scanner
 * stands on the item's start tag and ends on its end tag.
 */
export function stringItem(scanner: ByteScanner, item: Uint8Array): string {
  if (scanner.kind === tagEmpty) return "";
  let text = "";
  let reading = false;
  while (scanner.next()) {
    if (scanner.is(phonetic)) reading = scanner.kind === tagOpen;
    else if (scanner.kind === tagOpen && scanner.is(t) && !reading) text += scanner.text();
    else if (scanner.kind === tagClose && scanner.is(item)) break;
  }
  return decodeCellText(text);
}

const si = tagName("si");

/** All items of a shared strings part. Throws `broken-workbook`. */
export function sharedStrings(bytes: Uint8Array, part: string): string[] {
  const strings: string[] = [];
  const scanner = scanBytes(bytes, 0, part);
  while (scanner.next()) if (scanner.kind !== tagClose && scanner.is(si)) strings.push(stringItem(scanner, si));
  return strings;
}
