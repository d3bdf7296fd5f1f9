import { cellAddress, parseArea, maxColumn, maxRow, type Area } from "../../roster/address";
import { attribute, child, element, elements, flag, insertChild, insertInOrder, numeric, prefixOf, removeChild, setAttribute, type XmlElement } from "./xml-tree";
import { worksheetOrder } from "./worksheet-order";

/** Merged areas in file order. */
export function readMerges(root: XmlElement): Area[] {
  const list = child(root, "mergeCells");
  return list === null ? [] : elements(list, "mergeCell").flatMap((node) => parseArea(attribute(node, "ref") ?? "") ?? []);
}

/** Areas of a `sqref`: separated by spaces; whole columns and rows are taken to the sheet's edge. */
export function parseAreas(sqref: string): Area[] {
  return sqref.split(/\s+/).flatMap((piece) => parseArea(piece) ?? wholeLines(piece) ?? []);
}

function wholeLines(text: string): Area | null {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns !== null) return parseArea(`${columns[1] ?? ""}1:${columns[2] ?? ""}${maxRow}`);
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  return rows === null ? null : { top: Number(rows[1]), bottom: Number(rows[2]), left: 1, right: maxColumn };
}

/** A `<col>`: columns `min` to `max`. */
interface ColumnRange {
  readonly node: XmlElement;
  readonly min: number;
  readonly max: number;
}

function columnRanges(root: XmlElement): ColumnRange[] {
  const cols = child(root, "cols");
  if (cols === null) return [];
  return elements(cols, "col").map((node) => ({ node, min: numeric(node, "min", 1), max: Math.min(numeric(node, "max", 1), maxColumn) }));
}

/** Column numbers that are hidden. */
export function readHiddenColumns(root: XmlElement): Set<number> {
  const hidden = new Set<number>();
  for (const { node, min, max } of columnRanges(root)) {
    if (flag(node, "hidden")) for (let column = min; column <= max; column++) hidden.add(column);
  }
  return hidden;
}

/** Style of the cells that are not in the file, by column; 0 where the column says nothing. */
export function readColumnStyles(root: XmlElement): (column: number) => number {
  const styled = columnRanges(root).flatMap(({ node, min, max }) => {
    const style = numeric(node, "style", 0);
    return style === 0 ? [] : [{ min, max, style }];
  });
  return (column) => styled.find(({ min, max }) => column >= min && column <= max)?.style ?? 0;
}

/** Width in characters; Excel's own default is 8.43. */
export function readColumnWidth(root: XmlElement, column: number): number {
  const range = columnRanges(root).find(({ min, max }) => column >= min && column <= max);
  const own = range === undefined ? null : numeric(range.node, "width", null);
  const format = child(root, "sheetFormatPr");
  return own ?? (format === null ? null : numeric(format, "defaultColWidth", null)) ?? 8.43;
}

/** Sets the width of one column; a range that it was part of is split around it. */
export function writeColumnWidth(root: XmlElement, column: number, width: number): void {
  const p = prefixOf(root);
  let cols = child(root, "cols");
  if (cols === null) insertInOrder(root, (cols = element(`<${p}cols/>`)), worksheetOrder);
  const ranges = columnRanges(root);
  const inside = ranges.find(({ min, max }) => column >= min && column <= max);
  if (inside === undefined) {
    const after = ranges.find(({ min }) => min > column);
    const made = element(`<${p}col min="${column}" max="${column}" width="${width}" customWidth="1"/>`);
    insertChild(cols, made, after === undefined ? cols.children.length : cols.children.indexOf(after.node));
    return;
  }
  const piece = (min: number, max: number): XmlElement => {
    const copy: XmlElement = { ...inside.node, children: [...inside.node.children] };
    setAttribute(copy, "min", String(min));
    setAttribute(copy, "max", String(max));
    return copy;
  };
  const middle = piece(column, column);
  setAttribute(middle, "width", String(width));
  setAttribute(middle, "customWidth", "1");
  const index = cols.children.indexOf(inside.node);
  const pieces = [
    ...(inside.min < column ? [piece(inside.min, column - 1)] : []),
    middle,
    ...(inside.max > column ? [piece(column + 1, inside.max)] : []),
  ];
  cols.children.splice(index, 1, ...pieces);
}

function firstView(root: XmlElement): XmlElement | null {
  const views = child(root, "sheetViews");
  return views === null ? null : child(views, "sheetView");
}

/** How many rows and columns stay in view. */
export function readFrozen(root: XmlElement): { rows: number; columns: number } {
  const view = firstView(root);
  const pane = view === null ? null : child(view, "pane");
  if (pane === null || !(attribute(pane, "state") ?? "").startsWith("frozen")) return { rows: 0, columns: 0 };
  return { rows: numeric(pane, "ySplit", 0), columns: numeric(pane, "xSplit", 0) };
}

/** Keeps the first rows and columns in view; 0 and 0 let go everything. */
export function writeFrozen(root: XmlElement, rows: number, columns: number): void {
  const p = prefixOf(root);
  let views = child(root, "sheetViews");
  if (views === null) insertInOrder(root, (views = element(`<${p}sheetViews/>`)), worksheetOrder);
  let view = child(views, "sheetView");
  if (view === null) insertChild(views, (view = element(`<${p}sheetView workbookViewId="0"/>`)));
  for (const old of elements(view)) if (old.local === "pane" || old.local === "selection") removeChild(view, old);
  if (rows <= 0 && columns <= 0) return;
  const pane = columns <= 0 ? "bottomLeft" : rows <= 0 ? "topRight" : "bottomRight";
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  insertChild(view, element(`<${p}pane${splits} topLeftCell="${cellAddress(rows + 1, columns + 1)}" activePane="${pane}" state="frozen"/>`), 0);
  insertChild(view, element(`<${p}selection pane="${pane}"/>`), 1);
}

/** What a protected sheet still allows, in the words of Office.js; all false but `isProtected` when it is not protected. */
export function readProtection(root: XmlElement): { isProtected: boolean } & Record<string, boolean> {
  const node = child(root, "sheetProtection");
  const isProtected = node !== null && flag(node, "sheet");
  const result: { isProtected: boolean } & Record<string, boolean> = { isProtected };
  const names = ["formatCells", "formatColumns", "formatRows", "insertColumns", "insertRows", "insertHyperlinks", "deleteColumns", "deleteRows", "sort", "autoFilter", "pivotTables"];
  const allowed = (name: string): string => `allow${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  // These attributes say what is locked: by default everything of the first list, nothing of the second.
  for (const name of names) result[allowed(name)] = node !== null && isProtected && !flag(node, name, true);
  result["allowEditObjects"] = node !== null && isProtected && !flag(node, "objects");
  result["allowEditScenarios"] = node !== null && isProtected && !flag(node, "scenarios");
  return result;
}
