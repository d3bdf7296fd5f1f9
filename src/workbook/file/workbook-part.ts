import type { Package } from "./package";
import { relations } from "./relations";
import { attribute, attributes, child, element, elements, flag, insertChild, numeric, prefixOf, removeChild, setAttribute, type XmlElement } from "./xml-tree";
import { escapeAttribute } from "./xml-text";

/** A sheet as the workbook part lists it. `kind` is "worksheet", "chartsheet" or another kind that has no cells for us. */
export interface SheetNode {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly kind: string;
  readonly part: string;
  readonly relation: string;
  /** The sheet's own number, which stays when tabs move. */
  readonly id: number;
}

/** Every sheet in tab order. */
export function sheetNodes(pack: Package, book: string): SheetNode[] {
  const list = child(pack.tree(book).root, "sheets");
  if (list === null) return [];
  const byId = new Map(relations(pack, book).map((relation) => [relation.id, relation]));
  return elements(list, "sheet").map((node) => {
    const id = attribute(node, "id") ?? "";
    const state = attribute(node, "state");
    const relation = byId.get(id);
    return {
      name: attribute(node, "name") ?? "",
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      kind: relation?.kind ?? "",
      part: relation?.target ?? "",
      relation: id,
      id: numeric(node, "sheetId", 0),
    };
  });
}

export function workbookIsDate1904(root: XmlElement): boolean {
  const properties = child(root, "workbookPr");
  return properties !== null && flag(properties, "date1904");
}

export function workbookStructureProtected(root: XmlElement): boolean {
  const protection = child(root, "workbookProtection");
  return protection !== null && flag(protection, "lockStructure");
}

function bookView(root: XmlElement): XmlElement | null {
  const views = child(root, "bookViews");
  return views === null ? null : child(views, "workbookView");
}

/** Place of the sheet shown on opening, among all sheets. */
export function activeTab(root: XmlElement): number {
  const view = bookView(root);
  return view === null ? 0 : numeric(view, "activeTab", 0);
}

/** Lists a new sheet at the end; `relation` is the id that leads to its part. */
export function appendSheetNode(root: XmlElement, name: string, relation: string): void {
  const list = child(root, "sheets");
  if (list === null) return;
  const all = elements(list, "sheet");
  const taken = new Set(all.map((node) => numeric(node, "sheetId", 0)));
  let id = Math.max(0, ...taken) + 1;
  // The largest id that Excel accepts is 65534.
  if (id > 65534) for (id = 1; taken.has(id); ) id++;
  const like = all[0] === undefined ? "" : ([...attributes(all[0]).keys()].find((key) => key.endsWith(":id")) ?? "");
  const key = like === "" ? "r:id" : like;
  const declared = like === "" ? ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"' : "";
  const local = all[0] !== undefined && attributes(all[0]).has(`xmlns:${key.split(":")[0] ?? ""}`);
  const namespace = local && all[0] !== undefined ? ` xmlns:${key.split(":")[0] ?? ""}="${attributes(all[0]).get(`xmlns:${key.split(":")[0] ?? ""}`) ?? ""}"` : declared;
  insertChild(list, element(`<${prefixOf(list)}sheet name="${escapeAttribute(name)}" sheetId="${id}"${namespace} ${key}="${relation}"/>`));
}

/** Takes the sheet at this place off the list; the first and the active tab count on past it. */
export function dropSheetNode(root: XmlElement, index: number): void {
  const list = child(root, "sheets");
  const node = list === null ? undefined : elements(list, "sheet")[index];
  if (list === null || node === undefined) return;
  const left = elements(list, "sheet").length - 1;
  removeChild(list, node);
  const view = bookView(root);
  if (view === null) return;
  for (const name of ["activeTab", "firstSheet"]) {
    const tab = numeric(view, name, null);
    if (tab !== null && (tab > index || tab >= left)) setAttribute(view, name, String(Math.max(0, tab - 1)));
  }
}

/** Gives the sheet at this place another name. */
export function renameSheetNode(root: XmlElement, index: number, name: string): void {
  const list = child(root, "sheets");
  const node = list === null ? undefined : elements(list, "sheet")[index];
  if (node !== undefined) setAttribute(node, "name", name);
}
