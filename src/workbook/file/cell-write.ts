import { cellAddress } from "../../roster/address";
import { columnAt, type CellStore } from "./cell-store";
import { scanBytes, tagEmpty, tagName } from "./byte-scan";
import { encodeCellText, escapeText } from "./xml-text";

/** What is to become of a cell; a member that is absent stays as it is. */
export interface CellEdit {
  readonly value?: string | number | boolean | null;
  readonly style?: number;
  /** The formula to stand in place of a shared one whose first cell has gone; the value stays. */
  readonly formula?: string;
}

/** By row, then by column. */
export type CellEdits = Map<number, Map<number, CellEdit>>;

const row = tagName("row");
const c = tagName("c");
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Bytes written one after the other. */
interface Output {
  /** A range of the source. */
  copy(from: number, to: number): void;
  raw(bytes: Uint8Array): void;
  text(text: string): void;
  bytes(): Uint8Array;
}

function output(source: Uint8Array, expected: number): Output {
  let buffer = new Uint8Array(Math.max(256, Math.ceil(expected * 1.1)));
  let length = 0;
  const reserve = (more: number): void => {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(length + more, Math.ceil(buffer.length * 1.5)));
    larger.set(buffer.subarray(0, length));
    buffer = larger;
  };
  const raw = (bytes: Uint8Array): void => {
    reserve(bytes.length);
    buffer.set(bytes, length);
    length += bytes.length;
  };
  return {
    raw,
    copy(from, to) {
      if (to > from) raw(source.subarray(from, to));
    },
    text(text) {
      if (text === "") return;
      reserve(text.length * 3);
      length += encoder.encodeInto(text, buffer.subarray(length)).written;
    },
    bytes: () => buffer.subarray(0, length),
  };
}

/**
 * `<sheetData>` with the changes; every byte between changed cells is kept. `source` holds that element
 * alone, which began at `offset` in its part; it is empty when the sheet had none. `inherited` is the style
 * that a cell has when it is not in the file: an emptied cell of that style needs no element. `heights` are
 * those of rows that are not in the file yet, in points; rows of `shown` are not hidden any more.
 */
export function patchCells(
  source: Uint8Array,
  offset: number,
  cells: CellStore,
  edits: CellEdits,
  prefix: string,
  inherited: (row: number, column: number) => number,
  heights: ReadonlyMap<number, number> = new Map(),
  shown: ReadonlySet<number> = new Set(),
): Uint8Array {
  const out = output(source, source.length);
  const rows = cells.rows;
  const pending = [...edits.keys()].sort((a, b) => a - b);
  let next = 0;
  const newRows = (before: number): void => {
    for (let number = pending[next]; number !== undefined && number < before; number = pending[++next]) {
      if (rows.record(number) >= 0) continue;
      const text = newCells(edits.get(number), number, prefix, inherited);
      const height = heights.get(number);
      if (text !== "") out.text(`<${prefix}row r="${number}"${height === undefined ? "" : ` ht="${height}"`}>${text}</${prefix}row>`);
    }
  };

  if (source.length === 0 || rows.count === 0) {
    out.text(`<${prefix}sheetData>`);
    newRows(Infinity);
    out.text(`</${prefix}sheetData>`);
    return out.bytes();
  }
  let at = 0;
  const done = new Set<number>();
  for (let record = 0; record < rows.count; record++) {
    const number = rows.number(record);
    const start = rows.start(record) - offset;
    const upcoming = pending[next];
    if (upcoming !== undefined && upcoming < number) {
      out.copy(at, start);
      at = start;
      newRows(number);
    }
    const last = rows.another(record) < 0;
    const edited = last && !done.has(number) ? edits.get(number) : undefined;
    const show = shown.has(number);
    if (edited === undefined && !cells.implicit && !show) continue;
    done.add(number);
    out.copy(at, start);
    at = rows.end(record) - offset;
    patchRow(out, source, start, at, number, edited ?? new Map<number, CellEdit>(), prefix, inherited, { explicit: cells.implicit, show });
    if (pending[next] === number) next++;
  }
  const closing = rows.end(rows.count - 1) - offset;
  if (next < pending.length) {
    out.copy(at, closing);
    at = closing;
    newRows(Infinity);
  }
  out.copy(at, source.length);
  return out.bytes();
}

function newCells(
  edited: ReadonlyMap<number, CellEdit> | undefined,
  rowNumber: number,
  prefix: string,
  inherited: (row: number, column: number) => number,
): string {
  return [...(edited ?? [])]
    .sort(([a], [b]) => a - b)
    .map(([column, edit]) => cellText(rowNumber, column, edit.value ?? null, edit.style ?? inherited(rowNumber, column), prefix, inherited))
    .join("");
}

/** The element of a cell; "" for an empty cell that looks as if it were not there. */
function cellText(
  rowNumber: number,
  column: number,
  value: string | number | boolean | null,
  style: number,
  p: string,
  inherited: (row: number, column: number) => number,
): string {
  if (value === null && style === inherited(rowNumber, column)) return "";
  const open = `<${p}c r="${cellAddress(rowNumber, column)}"${style === 0 ? "" : ` s="${style}"`}`;
  if (value === null) return `${open}/>`;
  if (typeof value === "number") return `${open}><${p}v>${value}</${p}v></${p}c>`;
  if (typeof value === "boolean") return `${open} t="b"><${p}v>${value ? 1 : 0}</${p}v></${p}c>`;
  return `${open} t="inlineStr"><${p}is><${p}t xml:space="preserve">${encodeCellText(value)}</${p}t></${p}is></${p}c>`;
}

function patchRow(
  out: Output,
  source: Uint8Array,
  start: number,
  end: number,
  rowNumber: number,
  edited: ReadonlyMap<number, CellEdit>,
  prefix: string,
  inherited: (row: number, column: number) => number,
  { explicit, show }: { readonly explicit: boolean; readonly show: boolean },
): void {
  const scanner = scanBytes(source.subarray(0, end), start, "row");
  const selfClosed = (): boolean => scanner.kind === tagEmpty;
  scanner.next();
  const tag = scanner.name();
  const bare = explicit && !scanner.letter(0x72);
  const columns = [...edited.keys()].sort((a, b) => a - b);
  let open = decoder.decode(source.subarray(scanner.start, scanner.end));
  if (bare) open = open.replace(/^<[^\s/>]+/, (name) => `${name} r="${rowNumber}"`);
  if (show) open = open.replace(/\shidden\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  open = widerSpans(open, columns.filter((column) => (edited.get(column)?.value ?? null) !== null));
  if (selfClosed()) {
    const text = newCells(edited, rowNumber, prefix, inherited);
    if (text === "") out.text(open);
    else out.text(`${open.replace(/\s*\/>$/, ">")}${text}</${tag}>`);
    return;
  }
  const body = scanner.end;
  const pieces = output(source, end - start);
  let at = body;
  let next = 0;
  let column = 0;
  let stop = end;
  const insertBefore = (limit: number): void => {
    for (let wanted = columns[next]; wanted !== undefined && wanted < limit; wanted = columns[++next]) {
      const edit = edited.get(wanted) ?? {};
      pieces.text(cellText(rowNumber, wanted, edit.value ?? null, edit.style ?? inherited(rowNumber, wanted), prefix, inherited));
    }
  };
  while (scanner.next()) {
    if (scanner.is(row)) {
      stop = scanner.start;
      break;
    }
    if (!scanner.is(c)) continue;
    const cellStart = scanner.start;
    const placed = scanner.letter(0x72);
    column = placed ? columnAt(source, scanner.valueStart) : column + 1;
    const oldStyle = Number(scanner.attribute("s") ?? 0);
    const tagEnd = scanner.end;
    if (!selfClosed()) scanner.skipTo(c);
    const cellEnd = scanner.end;
    pieces.copy(at, cellStart);
    insertBefore(column);
    at = cellStart;
    const edit = columns[next] === column ? edited.get(column) : undefined;
    if (edit !== undefined) next++;
    if (edit?.value !== undefined || edit?.style !== undefined || edit?.formula !== undefined) {
      at = cellEnd;
      const style = edit.style ?? oldStyle;
      if (edit.value !== undefined) pieces.text(cellText(rowNumber, column, edit.value, style, prefix, inherited));
      else pieces.text(restyled(decoder.decode(source.subarray(cellStart, cellEnd)), cellAddress(rowNumber, column), style, edit.formula));
    } else if (!placed) {
      const head = decoder.decode(source.subarray(cellStart, tagEnd));
      pieces.text(head.replace(/^<[^\s/>]+/, (name) => `${name} r="${cellAddress(rowNumber, column)}"`));
      at = tagEnd;
    }
  }
  pieces.copy(at, stop);
  insertBefore(Infinity);
  const content = pieces.bytes();
  // A row element that we made (it says nothing but its number) goes when its last cell has gone.
  if (content.length === 0 && edited.size > 0 && /^<[^\s>]+\s+r="\d+"\s*>$/.test(open)) return;
  out.text(open);
  out.raw(content);
  out.copy(stop, end);
}

/** The cell's element as written with another style, and with a formula of its own where one is given. */
function restyled(text: string, address: string, style: number, formula: string | undefined): string {
  const own =
    formula === undefined
      ? text
      : text.replace(/<((?:[\w.-]+:)?f)(?:\s[^>]*?)?(?:\/>|>[^<]*<\/\1\s*>)/, (_, name: string) => `<${name}>${escapeText(formula)}</${name}>`);
  return own.replace(/^<[^>]*>/, (open) => {
    const plain = open.replace(/\s+s=(?:"[^"]*"|'[^']*')/, "").replace(/\s+r=(?:"[^"]*"|'[^']*')/, "");
    return plain.replace(/^<[^\s/>]+/, (name) => `${name} r="${address}" s="${style}"`);
  });
}

/** `spans` is a hint, but one that is too narrow makes some readers drop cells. */
function widerSpans(open: string, columns: readonly number[]): string {
  const [first, last] = [columns[0], columns[columns.length - 1]];
  if (first === undefined || last === undefined) return open;
  return open.replace(/(\sspans\s*=\s*["'])(\d+):(\d+)(["'])/, (all, before: string, low: string, high: string, after: string) =>
    Number(low) <= first && Number(high) >= last ? all : `${before}${Math.min(Number(low), first)}:${Math.max(Number(high), last)}${after}`,
  );
}
