import { RosterCheckError } from "../../errors";
import { areaAddress, parseArea, type Area } from "../../roster/address";
import type { XlsxTable } from "./document";
import { dropCriteria, dropSort, readAutoFilter } from "./filters";
import { attribute, child, element, elements, insertChild, numeric, prefixOf, removeChild, setAttribute, type XmlElement } from "./xml-tree";
import { decodeCellText, encodeCellText, escapeAttribute } from "./xml-text";

/** Reads a table part. Null when its range cannot be read. */
export function readTable(root: XmlElement): XlsxTable | null {
  const area = parseArea(attribute(root, "ref") ?? "");
  if (area === null) return null;
  const list = child(root, "tableColumns");
  return {
    name: attribute(root, "displayName") ?? attribute(root, "name") ?? "",
    area,
    headerRow: numeric(root, "headerRowCount", 1) > 0,
    totalsRow: numeric(root, "totalsRowCount", 0) > 0,
    columns: list === null ? [] : elements(list, "tableColumn").map((node) => decodeCellText(attribute(node, "name") ?? "")),
    filtered: readAutoFilter(root)?.filtered ?? false,
  };
}

/** Makes the table one column wider; gives the header as it must stand in the cell (unique within the table). */
export function widenTable(root: XmlElement, header: string): string {
  const table = requireTable(root);
  const list = child(root, "tableColumns");
  if (list === null) throw new RosterCheckError("broken-workbook", { detail: table.name });
  const columns = elements(list, "tableColumn");
  const taken = new Set(table.columns.map((name) => name.toLowerCase()));
  let name = header;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${header}${number}`;
  const id = Math.max(0, ...columns.map((node) => numeric(node, "id", 0))) + 1;
  // Attribute values hold line breaks of a header as _x000a_.
  const written = escapeAttribute(decodeReferences(encodeCellText(name)).replaceAll("\n", "_x000a_"));
  insertChild(list, element(`<${prefixOf(root)}tableColumn id="${id}" name="${written}"/>`));
  setAttribute(list, "count", String(columns.length + 1));
  resize(root, table.area, 1);
  return name;
}

/** Makes the table one column narrower; gives the area that left it, and whether the last criteria of its filter went with it. */
export function narrowTable(root: XmlElement): { readonly left: Area; readonly unfiltered: boolean } {
  const table = requireTable(root);
  const list = child(root, "tableColumns");
  const columns = list === null ? [] : elements(list, "tableColumn");
  const last = columns[columns.length - 1];
  if (list === null || last === undefined || columns.length < 2) throw new RosterCheckError("broken-workbook", { detail: table.name });
  removeChild(list, last);
  setAttribute(list, "count", String(columns.length - 1));
  const unfiltered = resize(root, table.area, -1);
  return { left: { ...table.area, left: table.area.right }, unfiltered };
}

function requireTable(root: XmlElement): XlsxTable {
  const table = readTable(root);
  if (table === null) throw new RosterCheckError("broken-workbook", { detail: "table" });
  return table;
}

function resize(root: XmlElement, area: Area, by: number): boolean {
  setAttribute(root, "ref", areaAddress({ ...area, right: area.right + by }));
  dropSort(root, area.right + by);
  const filter = child(root, "autoFilter");
  const filterArea = filter === null ? null : parseArea(attribute(filter, "ref") ?? "");
  if (filter === null || filterArea === null) return false;
  const now = { ...filterArea, right: filterArea.right + by };
  setAttribute(filter, "ref", areaAddress(now));
  return dropCriteria(filter, now);
}

/** encodeCellText escapes for text between tags; attributes are escaped on their own. */
function decodeReferences(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
