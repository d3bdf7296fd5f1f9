import { RosterCheckError } from "../../errors";
import { namespaceOf } from "../store-xml";
import type { CustomXml } from "./document";
import { freePart } from "./new-parts";
import type { Package } from "./package";
import { addContentType, addRelation, declaresExtension, relatedPart, relations, relationType, removeContentType, removePart } from "./relations";
import { attribute, parseXml } from "./xml-tree";

const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** A custom XML part and how the workbook leads to it. */
interface Item {
  readonly id: string;
  readonly part: string;
  readonly relation: string;
}

function items(pack: Package, book: string): Item[] {
  const found: Item[] = [];
  for (const { id: relation, kind, external, target: part } of relations(pack, book)) {
    if (kind !== "customXml" || external || !pack.has(part)) continue;
    const own = ownId(pack, part);
    // Copied parts may carry one id twice: the second then goes by its name, so that no part is taken for another.
    found.push({ id: own === null || found.some(({ id }) => id === own) ? part : own, part, relation });
  }
  return found;
}

/** Every custom XML part of the workbook; one that is no XML has no namespace. */
export function readCustomXml(pack: Package, book: string): CustomXml[] {
  return items(pack, book).map(({ id, part }) => ({ id, namespace: rootNamespace(pack, part), xml: () => pack.content(part) }));
}

/** The id in the part's properties. */
function ownId(pack: Package, part: string): string | null {
  const properties = readable(() => relatedPart(pack, part, "customXmlProps"));
  return properties === null ? null : readable(() => attribute(pack.tree(properties).root, "itemID"));
}

function rootNamespace(pack: Package, part: string): string {
  return readable(() => namespaceOf(pack.tree(part).root)) ?? "";
}

/** What somebody else's part says, null where it is broken: that is no reason not to open the workbook. */
function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Adds a part and gives its id. Throws `broken-workbook` for what is no XML. */
export function addCustomXml(pack: Package, book: string, xml: string): string {
  parseXml(xml, "customXml");
  const part = freePart(pack, "customXml/", (number) => `item${number}.xml`);
  const properties = freePart(pack, "customXml/", (number) => `itemProps${number}.xml`);
  const id = freeId(pack, book);
  const type = relationType(pack, book, "customXml");
  const strict = type.startsWith("http://purl.oclc.org/");
  const namespace = strict ? "http://purl.oclc.org/ooxml/officeDocument/customXml" : "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  pack.add(part, xml);
  if (!declaresExtension(pack, "xml")) addContentType(pack, part, "application/xml");
  pack.add(properties, `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${namespace}"/>`);
  addContentType(pack, properties, propertiesType);
  addRelation(pack, part, `${type}Props`, properties);
  addRelation(pack, book, type, part);
  return id;
}

/** Any id will do that the workbook does not have yet: it only tells the parts of one workbook apart. */
function freeId(pack: Package, book: string): string {
  const taken = new Set(readCustomXml(pack, book).map(({ id }) => id.toUpperCase()));
  const at = (number: number): string => `{52434B53-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  let number = 1;
  while (taken.has(at(number))) number++;
  return at(number);
}

/** Gives a part other content in its place. Throws `broken-workbook` for what is no XML. */
export function setCustomXml(pack: Package, book: string, id: string, xml: string): void {
  pack.replace(itemOf(pack, book, id).part, xml);
}

/** Takes a part out, with its properties and all that leads to it. */
export function removeCustomXml(pack: Package, book: string, id: string): void {
  const { part, relation } = itemOf(pack, book, id);
  const properties = relatedPart(pack, part, "customXmlProps");
  if (properties !== null) {
    removeContentType(pack, properties);
    pack.remove(properties);
  }
  removePart(pack, part, book, relation);
}

function itemOf(pack: Package, book: string, id: string): Item {
  const found = items(pack, book).find((item) => item.id === id);
  if (found === undefined) throw new RosterCheckError("unexpected", { detail: `custom XML ${id}` });
  return found;
}
