import type { Package } from "./package";
import { attribute, element, elements, insertChild, removeChild, prefixOf } from "./xml-tree";
import { escapeAttribute } from "./xml-text";

/** A relationship of a part. `kind` is the last piece of its type ("worksheet"), which strict files share. */
export interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly type: string;
  /** Part name, or the address as written when it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" → "_rels/.rels". */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part ("" is the package); none when it has no such part. */
export function relations(pack: Package, part: string): Relation[] {
  const own = relationsPart(part);
  if (!pack.has(own)) return [];
  return elements(pack.tree(own).root, "Relationship").map((node) => {
    const type = attribute(node, "Type") ?? "";
    const external = attribute(node, "TargetMode") === "External";
    const target = attribute(node, "Target") ?? "";
    return {
      id: attribute(node, "Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      type,
      target: external ? target : resolve(pack, part, target),
      external,
    };
  });
}

function resolve(pack: Package, part: string, target: string): string {
  const normal = target.replaceAll("\\", "/");
  const path = normal.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const piece of normal.split("/")) {
    if (piece === "..") path.pop();
    else if (piece !== "." && piece !== "") path.push(piece);
  }
  const found = path.join("/");
  if (pack.has(found) || !found.includes("%")) return found;
  // Targets are URIs: some writers escape what the archive's own names hold as it is.
  try {
    return decodeURIComponent(found);
  } catch {
    return found;
  }
}

const emptyRelations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Adds a relationship to a part of the same package and gives its id. */
export function addRelation(pack: Package, from: string, type: string, target: string): string {
  const own = relationsPart(from);
  if (!pack.has(own)) pack.add(own, emptyRelations);
  const root = pack.tree(own).root;
  const taken = new Set(elements(root, "Relationship").map((node) => attribute(node, "Id")));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const name = `${prefixOf(root)}Relationship`;
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  const path = target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
  insertChild(root, element(`<${name} Id="rId${number}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(path)}"/>`));
  return `rId${number}`;
}

/** A relationship type as this file writes them: like that of its sheets, with another last piece. */
export function relationType(pack: Package, book: string, kind: string): string {
  const like = relations(pack, book).find((relation) => relation.kind === "worksheet");
  const base = like === undefined ? "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" : like.type.slice(0, -"worksheet".length);
  return base + kind;
}

/** Takes the relationship away. */
export function removeRelation(pack: Package, from: string, id: string): void {
  const root = pack.tree(relationsPart(from)).root;
  for (const node of elements(root, "Relationship")) if (attribute(node, "Id") === id) removeChild(root, node);
}

const contentTypes = "[Content_Types].xml";

/** Declares the content type of a new part. */
export function addContentType(pack: Package, part: string, type: string): void {
  const root = pack.tree(contentTypes).root;
  insertChild(root, element(`<${prefixOf(root)}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`));
}

/** Whether every part whose name ends so has a content type without being named. */
export function declaresExtension(pack: Package, extension: string): boolean {
  return elements(pack.tree(contentTypes).root, "Default").some((node) => attribute(node, "Extension")?.toLowerCase() === extension);
}

export function removeContentType(pack: Package, part: string): void {
  const root = pack.tree(contentTypes).root;
  for (const node of elements(root, "Override")) {
    if (attribute(node, "PartName")?.toLowerCase() === `/${part}`.toLowerCase()) removeChild(root, node);
  }
}

/** Removes a part with its relationships, its content type and the relationship that leads to it. */
export function removePart(pack: Package, part: string, from: string, id: string): void {
  removeRelation(pack, from, id);
  removeContentType(pack, part);
  if (pack.has(relationsPart(part))) pack.remove(relationsPart(part));
  pack.remove(part);
}

/** The part that the relationship of this kind leads to, or null. */
export function relatedPart(pack: Package, from: string, kind: string): string | null {
  const found = relations(pack, from).find((relation) => relation.kind === kind && !relation.external);
  return found !== undefined && pack.has(found.target) ? found.target : null;
}
