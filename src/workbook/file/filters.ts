import { areaAddress, parseArea, type Area } from "../../roster/address";
import { worksheetOrder } from "./worksheet-order";
import { attribute, child, element, elements, insertInOrder, prefixOf, removeChild, setAttribute, type XmlElement } from "./xml-tree";

/** The AutoFilter that is a child of a worksheet or of a table; `filtered` when some column has criteria. */
export function readAutoFilter(parent: XmlElement): { area: Area; filtered: boolean } | null {
  const node = child(parent, "autoFilter");
  const area = node === null ? null : parseArea(attribute(node, "ref") ?? "");
  if (node === null || area === null) return null;
  return { area, filtered: elements(node, "filterColumn").some((column) => elements(column).some((inside) => inside.local !== "extLst")) };
}

/** Gives the sheet's filter this range (criteria stay: they count columns from its left), or takes it away. */
export function writeAutoFilter(root: XmlElement, area: Area | null): void {
  const node = child(root, "autoFilter");
  if (area === null) {
    if (node !== null) removeChild(root, node);
  } else if (node === null) insertInOrder(root, element(`<${prefixOf(root)}autoFilter ref="${areaAddress(area)}"/>`), worksheetOrder);
  else setAttribute(node, "ref", areaAddress(area));
}
