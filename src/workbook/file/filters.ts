import { areaAddress, parseArea, type Area } from "../../roster/address";
import { worksheetOrder } from "./worksheet-order";
import { attribute, child, element, elements, insertInOrder, numeric, prefixOf, removeChild, setAttribute, type XmlElement } from "./xml-tree";

/** The AutoFilter that is a child of a worksheet or of a table; `filtered` when some column has criteria. */
export function readAutoFilter(parent: XmlElement): { area: Area; filtered: boolean } | null {
  const node = child(parent, "autoFilter");
  const area = node === null ? null : parseArea(attribute(node, "ref") ?? "");
  if (node === null || area === null) return null;
  return { area, filtered: hasCriteria(node) };
}

function hasCriteria(filter: XmlElement): boolean {
  return elements(filter, "filterColumn").some((column) => elements(column).some((inside) => inside.local !== "extLst"));
}

/**
 * Drops criteria and sort conditions on columns that a filter (or table) has lost at its right. Says whether
 * criteria went and none are left: the rows that they hid are to be seen again.
 */
export function dropCriteria(filter: XmlElement, area: Area): boolean {
  const before = hasCriteria(filter);
  for (const column of elements(filter, "filterColumn")) {
    if (numeric(column, "colId", 0) > area.right - area.left) removeChild(filter, column);
  }
  dropSort(filter, area.right);
  return before && !hasCriteria(filter);
}

/** A sort by a column that is no longer there is forgotten; one by another column keeps to the range. */
export function dropSort(parent: XmlElement, right: number): void {
  const sort = child(parent, "sortState");
  const area = sort === null ? null : parseArea(attribute(sort, "ref") ?? "");
  if (sort === null || area === null || area.right <= right) return;
  const lost = elements(sort, "sortCondition").some((condition) => (parseArea(attribute(condition, "ref") ?? "")?.right ?? 0) > right);
  if (lost || area.left > right) removeChild(parent, sort);
  else setAttribute(sort, "ref", areaAddress({ ...area, right }));
}

/**
 * Gives the sheet's filter this range (criteria stay: they count columns from its left), or takes it away.
 * Says whether the last criteria went with a column that the range has lost.
 */
export function writeAutoFilter(root: XmlElement, area: Area | null): boolean {
  const node = child(root, "autoFilter");
  if (area === null) {
    if (node !== null) removeChild(root, node);
  } else if (node === null) insertInOrder(root, element(`<${prefixOf(root)}autoFilter ref="${areaAddress(area)}"/>`), worksheetOrder);
  else {
    setAttribute(node, "ref", areaAddress(area));
    if (dropCriteria(node, area)) {
      const properties = child(root, "sheetPr");
      if (properties !== null) setAttribute(properties, "filterMode", null);
      return true;
    }
  }
  return false;
}
