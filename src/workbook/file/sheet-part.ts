import { RosterCheckError } from "../../errors";
import { scanBytes, tagClose, tagEmpty, tagName, tagOpen } from "./byte-scan";
import { readCells, type CellStore } from "./cell-store";
import { patchCells, type CellEdits } from "./cell-write";
import type { Package } from "./package";
import { element, insertInOrder, parseXml, prefixOf, serialize, setAttribute, child, type XmlElement, type XmlTree } from "./xml-tree";
import { worksheetOrder } from "./worksheet-order";

/**
 * The XML of one sheet: its cells in a store with changes laid over it, everything around them as a tree.
 * Read at the first question, so that a workbook of twenty sheets costs only those that are looked at.
 */
export interface SheetPart {
  readonly part: string;
  readonly root: XmlElement;
  readonly cells: CellStore;
  readonly edits: CellEdits;
  /** Rows that came hidden and are not to be. */
  readonly shown: Set<number>;
  /** Heights in points of rows that the file does not have yet. */
  readonly heights: Map<number, number>;
  /** Say so before a change of the tree: what was derived from it is derived again. */
  touch(): void;
  /** Grows with every change of the tree. */
  readonly revision: number;
  checkpoint(): () => void;
}

const sheetData = tagName("sheetData");
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
/** Stands in the tree for the cells; XML text can never hold it. */
const placeholder = "\u0000";

/** Prepares the part; nothing is read yet. `inheritedStyle` is that of a cell that is not in the file. */
export function sheetPart(
  pack: Package,
  part: string,
  date1904: boolean,
  extent: (cells: CellStore, edits: CellEdits) => string | null,
  inheritedStyle: (row: number, column: number) => number,
): SheetPart {
  let loaded: { tree: XmlTree; source: string; cells: CellStore; from: number } | null = null;
  let edits: CellEdits = new Map();
  let shown = new Set<number>();
  const heights = new Map<number, number>();
  let revision = 0;

  const load = (): NonNullable<typeof loaded> => {
    if (loaded !== null) return loaded;
    const bytes = pack.bytes(part);
    const from = findSheetData(bytes, part);
    const cells = readCells(bytes, from ?? bytes.length, part, date1904);
    const head = decoder.decode(bytes.subarray(0, from ?? bytes.length));
    const tail = from === null ? "" : decoder.decode(bytes.subarray(cells.end));
    const tree = parseXml(`${head}${from === null ? "" : "<sheetData/>"}${tail}`, part);
    let data = child(tree.root, "sheetData");
    if (data === null) insertInOrder(tree.root, (data = element("<sheetData/>")), worksheetOrder);
    data.open = placeholder;
    loaded = { tree, source: serialize(tree.nodes), cells, from: from ?? -1 };
    pack.onSave(part, content);
    return loaded;
  };

  const content = (): Uint8Array | null => {
    if (loaded === null) return null;
    const { tree, cells, from, source } = loaded;
    if (edits.size > 0) {
      const dimension = child(tree.root, "dimension");
      const now = extent(cells, edits);
      if (dimension !== null && now !== null) setAttribute(dimension, "ref", now);
    }
    const text = serialize(tree.nodes);
    const untouched = edits.size === 0 && shown.size === 0;
    if (untouched && text === source) return null;
    const before = pack.bytes(part);
    const prefix = prefixOf(tree.root);
    const old = from < 0 ? new Uint8Array() : before.subarray(from, cells.end);
    const data = untouched && from >= 0 ? old : patchCells(old, from, cells, edits, prefix, inheritedStyle, heights, shown);
    const [head = "", tail = ""] = text.split(placeholder);
    const made = joinBytes([encoder.encode(head), data, encoder.encode(tail)]);
    return sameBytes(made, before) ? null : made;
  };

  return {
    part,
    get root() {
      return load().tree.root;
    },
    get cells() {
      return load().cells;
    },
    get edits() {
      load();
      return edits;
    },
    heights,
    get shown() {
      return shown;
    },
    touch() {
      revision++;
    },
    get revision() {
      return revision;
    },
    checkpoint() {
      const kept: CellEdits = new Map([...edits].map(([row, cells]) => [row, new Map(cells)]));
      const keptShown = new Set(shown);
      const text = loaded === null ? null : serialize(loaded.tree.nodes);
      return () => {
        revision++;
        shown = new Set(keptShown);
        edits = new Map([...kept].map(([row, cells]) => [row, new Map(cells)]));
        if (loaded === null) return;
        if (text === null) {
          loaded = null;
          return;
        }
        const tree = parseXml(text.replace(placeholder, "<sheetData/>"), part);
        const data = child(tree.root, "sheetData");
        if (data !== null) data.open = placeholder;
        loaded = { ...loaded, tree };
      };
    },
  };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** Position of the `<sheetData` tag that is a child of the root; null when the sheet has none. */
function findSheetData(bytes: Uint8Array, part: string): number | null {
  const scanner = scanBytes(bytes, 0, part);
  let depth = 0;
  while (scanner.next()) {
    if (scanner.kind === tagClose) depth--;
    else {
      if (depth === 1 && scanner.is(sheetData)) return scanner.start;
      if (scanner.kind === tagOpen) depth++;
    }
    if (scanner.kind === tagEmpty && depth === 0) break;
  }
  if (depth !== 0) throw new RosterCheckError("broken-workbook", { detail: part });
  return null;
}
