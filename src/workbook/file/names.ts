import { parseReference, quoteSheet } from "../../roster/address";
import type { DefinedName } from "./document";
import { attribute, child, element, elements, flag, insertChild, insertInOrder, numeric, prefixOf, removeChild, setAttribute, textOf, type XmlElement } from "./xml-tree";
import { escapeAttribute, escapeText } from "./xml-text";

/** The children of a workbook in the order that the schema wants. */
const workbookOrder = [
  "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups",
  "externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr",
  "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst",
];

function nodes(root: XmlElement): XmlElement[] {
  const list = child(root, "definedNames");
  return list === null ? [] : elements(list, "definedName");
}

/** All names; `sheetNames` are those of every sheet in tab order, chart sheets too. */
export function readNames(root: XmlElement, sheetNames: readonly string[]): DefinedName[] {
  return nodes(root).map((node) => {
    const local = numeric(node, "localSheetId", null);
    return {
      name: attribute(node, "name") ?? "",
      formula: textOf(node).trim(),
      hidden: flag(node, "hidden"),
      scope: local === null ? null : (sheetNames[local] ?? null),
    };
  });
}

/** Adds a name; one of the same name and scope is replaced. */
export function writeName(root: XmlElement, name: DefinedName, sheetNames: readonly string[]): void {
  const p = prefixOf(root);
  deleteName(root, name.name, name.scope, sheetNames);
  let list = child(root, "definedNames");
  if (list === null) insertInOrder(root, (list = element(`<${p}definedNames/>`)), workbookOrder);
  const scope = name.scope === null ? "" : ` localSheetId="${sheetNames.indexOf(name.scope)}"`;
  const hidden = name.hidden ? ' hidden="1"' : "";
  insertChild(list, element(`<${p}definedName name="${escapeAttribute(name.name)}"${scope}${hidden}>${escapeText(name.formula)}</${p}definedName>`));
}

/** Removes a name; names are compared without regard to case. */
export function deleteName(root: XmlElement, name: string, scope: string | null, sheetNames: readonly string[]): void {
  const index = scope === null ? null : sheetNames.indexOf(scope);
  dropNames(root, (node) => attribute(node, "name")?.toLowerCase() === name.toLowerCase() && numeric(node, "localSheetId", null) === index);
}

function dropNames(root: XmlElement, drop: (node: XmlElement) => boolean): void {
  const list = child(root, "definedNames");
  if (list === null) return;
  for (const node of elements(list, "definedName")) if (drop(node)) removeChild(list, node);
  // The schema wants at least one name in the list.
  if (elements(list).length === 0) removeChild(root, list);
}

/** A sheet has left the workbook: its own names go, those of the sheets after it count one less. */
export function forgetSheet(root: XmlElement, index: number): void {
  dropNames(root, (node) => numeric(node, "localSheetId", null) === index);
  for (const node of nodes(root)) {
    const local = numeric(node, "localSheetId", null);
    if (local !== null && local > index) setAttribute(node, "localSheetId", String(local - 1));
  }
}

/** Keeps the hidden name that Excel holds beside a sheet's filter at the filter's range. `area` is "$A$3:$V$57". */
export function moveFilterName(root: XmlElement, index: number, reference: string | null): void {
  const isOurs = (node: XmlElement): boolean =>
    /^(_xlnm\.)?_FilterDatabase$/i.test(attribute(node, "name") ?? "") && numeric(node, "localSheetId", null) === index;
  if (reference === null) {
    dropNames(root, isOurs);
    return;
  }
  for (const node of nodes(root).filter(isOurs)) {
    const old = textOf(node);
    const sheet = old.slice(0, old.lastIndexOf("!") + 1);
    node.children = [escapeText(`${sheet}${reference}`)];
  }
}

/** A sheet has got another name: names that point to an area of it follow. */
export function retargetNames(root: XmlElement, from: string, to: string): void {
  for (const node of nodes(root)) {
    const formula = textOf(node).trim();
    if (parseReference(formula)?.sheet.toLowerCase() !== from.toLowerCase()) continue;
    node.children = [escapeText(quoteSheet(to) + formula.slice(formula.lastIndexOf("!")))];
  }
}
