import { cellAddress, parseArea, type Area } from "../../roster/address";
import type { Package } from "./package";
import { relatedPart, relations } from "./relations";
import { worksheetOrder } from "./worksheet-order";
import { attribute, child, element, elements, insertChild, insertInOrder, prefixOf, removeChild, textOf, type XmlElement } from "./xml-tree";
import { escapeAttribute } from "./xml-text";

/** A link of a sheet: `location` within the workbook, `target` outside. */
export interface Link {
  readonly area: Area;
  readonly location: string | null;
  readonly target: string | null;
}

/** The links of a sheet in file order. */
export function readLinks(pack: Package, part: string, root: XmlElement): Link[] {
  const list = child(root, "hyperlinks");
  if (list === null) return [];
  const targets = new Map(relations(pack, part).map((relation) => [relation.id, relation.target]));
  return elements(list, "hyperlink").flatMap((node) => {
    const area = parseArea(attribute(node, "ref") ?? "");
    const id = attribute(node, "id");
    return area === null ? [] : [{ area, location: attribute(node, "location"), target: id === null ? null : (targets.get(id) ?? null) }];
  });
}

/** The link elements of a list by address: a report sets thousands. */
const byRef = new WeakMap<XmlElement, Map<string, XmlElement>>();
function linkNodes(list: XmlElement): Map<string, XmlElement> {
  let nodes = byRef.get(list);
  if (nodes === undefined) byRef.set(list, (nodes = new Map(elements(list, "hyperlink").map((node) => [attribute(node, "ref") ?? "", node]))));
  return nodes;
}

/** Sets a link to a place in this workbook on one cell, in place of one that it had. */
export function writeLink(root: XmlElement, row: number, column: number, location: string): void {
  const p = prefixOf(root);
  const ref = cellAddress(row, column);
  let list = child(root, "hyperlinks");
  if (list === null) insertInOrder(root, (list = element(`<${p}hyperlinks/>`)), worksheetOrder);
  const nodes = linkNodes(list);
  const old = nodes.get(ref);
  if (old !== undefined) removeChild(list, old);
  const made = element(`<${p}hyperlink ref="${ref}" location="${escapeAttribute(location.replace(/^#/, ""))}"/>`);
  nodes.set(ref, made);
  insertChild(list, made);
}

/** Texts of the sheet's notes by address. */
export function readNotes(pack: Package, part: string): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  const own = relatedPart(pack, part, "comments");
  if (own === null) return notes;
  const list = child(pack.tree(own).root, "commentList");
  for (const comment of list === null ? [] : elements(list, "comment")) {
    const text = child(comment, "text");
    notes.set(attribute(comment, "ref") ?? "", text === null ? "" : runs(text));
  }
  return notes;
}

/** The `<t>` of all runs; phonetic readings are left out. */
function runs(node: XmlElement): string {
  return elements(node)
    .map((part) => (part.local === "t" ? textOf(part) : part.local === "r" ? runs(part) : ""))
    .join("");
}
