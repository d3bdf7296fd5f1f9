import { RosterCheckError } from "../../errors";
import { decodeEntities, escapeAttribute } from "./xml-text";

/**
 * A tree that gives back the very text it was read from, but for what was changed: elements keep their
 * start and end tags as written. Meant for small parts and for what surrounds the cells of a sheet.
 */
export interface XmlElement {
  /** With prefix, as written. */
  readonly name: string;
  /** Without prefix. */
  readonly local: string;
  /** The start tag as written, `<a b="c">` or `<a/>`. */
  open: string;
  /** The end tag as written; "" after a start tag that closes itself. */
  close: string;
  children: XmlNode[];
}

/** An element, or text, comments, CDATA sections and instructions as written. */
export type XmlNode = XmlElement | string;

/** A whole part: `nodes` with the declaration and the root. */
export interface XmlTree {
  readonly nodes: XmlNode[];
  readonly root: XmlElement;
}

const deepest = 200;
const broken = (detail: string): RosterCheckError => new RosterCheckError("broken-workbook", { detail });

/** Reads a part. Throws `broken-workbook` for what is not well formed, nested beyond reason, or has a DOCTYPE. */
export function parseXml(text: string, part: string): XmlTree {
  const top: XmlElement = { name: "", local: "", open: "", close: "", children: [] };
  const stack: XmlElement[] = [top];
  let current = top;
  let at = 0;
  while (at < text.length) {
    const less = text.indexOf("<", at);
    if (less !== at) current.children.push(text.slice(at, less < 0 ? text.length : less));
    if (less < 0) break;
    const next = text.charCodeAt(less + 1);
    if (next === 0x21 || next === 0x3f) {
      at = endOfSpecial(text, less, part);
      current.children.push(text.slice(less, at));
      continue;
    }
    at = endOfTag(text, less, part);
    if (next === 0x2f) {
      if (current === top || text.slice(less + 2, at - 1).trimEnd() !== current.name) throw broken(part);
      current.close = text.slice(less, at);
      stack.pop();
      current = stack[stack.length - 1] ?? top;
      continue;
    }
    const element = startElement(text.slice(less, at), part);
    current.children.push(element);
    if (text.charCodeAt(at - 2) === 0x2f) continue;
    stack.push(element);
    if (stack.length > deepest) throw broken(part);
    current = element;
  }
  const root = top.children.find((node) => typeof node !== "string");
  if (stack.length !== 1 || root === undefined) throw broken(part);
  return { nodes: top.children, root };
}

function startElement(open: string, part: string): XmlElement {
  const name = /^<([^\s/>]+)/.exec(open)?.[1];
  if (name === undefined) throw broken(part);
  return { name, local: name.slice(name.indexOf(":") + 1), open, close: "", children: [] };
}

function endOfSpecial(text: string, less: number, part: string): number {
  const [mark, end] = text.startsWith("<!--", less)
    ? ["<!--", "-->"]
    : text.startsWith("<![CDATA[", less)
      ? ["<![CDATA[", "]]>"]
      : ["<?", "?>"];
  if (!text.startsWith(mark, less)) throw broken(part);
  const at = text.indexOf(end, less + mark.length);
  if (at < 0) throw broken(part);
  return at + end.length;
}

/** Position after the tag's ">"; a ">" inside quotes does not end it. */
function endOfTag(text: string, less: number, part: string): number {
  for (let at = less + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3e) return at + 1;
    if (code !== 0x22 && code !== 0x27) continue;
    at = text.indexOf(code === 0x22 ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  throw broken(part);
}

/** One element from its text, to be put into a tree. */
export function element(text: string): XmlElement {
  return parseXml(text, "fragment").root;
}

export function serialize(nodes: readonly XmlNode[]): string {
  const parts: string[] = [];
  const walk = (node: XmlNode): void => {
    if (typeof node === "string") {
      parts.push(node);
      return;
    }
    parts.push(node.open);
    node.children.forEach(walk);
    parts.push(node.close);
  };
  nodes.forEach(walk);
  return parts.join("");
}

const attributePattern = /\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** All attributes by name as written, in order. */
export function attributes(of: XmlElement): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of of.open.matchAll(attributePattern)) {
    found.set(name, decodeEntities((double ?? single ?? "").replace(/[\t\r\n]/g, " ")));
  }
  return found;
}

/** The attribute with this local name (any prefix), or null. */
export function attribute(of: XmlElement, local: string): string | null {
  for (const [, name = "", double, single] of of.open.matchAll(attributePattern)) {
    if (name === local || (name.endsWith(`:${local}`) && !name.startsWith("xmlns:"))) {
      return decodeEntities((double ?? single ?? "").replace(/[\t\r\n]/g, " "));
    }
  }
  return null;
}

/** "1", "true" and "on" are true; an absent attribute is `otherwise`. */
export function flag(of: XmlElement, local: string, otherwise = false): boolean {
  const value = attribute(of, local);
  return value === null ? otherwise : value === "1" || value === "true" || value === "on";
}

/** A number attribute; `otherwise` when absent or no number. */
export function numeric<T>(of: XmlElement, local: string, otherwise: T): number | T {
  const value = attribute(of, local);
  return value === null || value.trim() === "" || Number.isNaN(Number(value)) ? otherwise : Number(value);
}

/** Sets (or with null takes away) an attribute; everything else of the start tag stays as written. */
export function setAttribute(of: XmlElement, name: string, value: string | null): void {
  const written = value === null ? "" : ` ${name}="${escapeAttribute(value)}"`;
  if (attributes(of).has(name)) {
    of.open = of.open.replace(attributePattern, (all, found: string) => (found === name ? written : all));
  } else of.open = of.open.replace(/\s*(\/?>)$/, (_, end: string) => written + end);
}

/** The child elements, those with this local name only when it is given. */
export function elements(of: XmlElement, local?: string): XmlElement[] {
  return of.children.filter((node): node is XmlElement => typeof node !== "string" && (local === undefined || node.local === local));
}

/** The first child element with this local name. */
export function child(of: XmlElement, local: string): XmlElement | null {
  return elements(of, local)[0] ?? null;
}

/** The text inside, of all descendants, references resolved. */
export function textOf(node: XmlNode): string {
  if (typeof node !== "string") return node.children.map(textOf).join("");
  if (node.startsWith("<![CDATA[")) return node.slice(9, -3);
  return node.startsWith("<!--") || node.startsWith("<?") ? "" : decodeEntities(node.replace(/\r\n?/g, "\n"));
}

/** Prefix of an element with its colon, "x:" or "": our own elements beside it take the same. */
export function prefixOf(of: XmlElement): string {
  return of.name.slice(0, of.name.length - of.local.length);
}

/** Puts a node at this index among the children (at the end without one); a self-closing parent is opened. */
export function insertChild(into: XmlElement, node: XmlNode, index = into.children.length): void {
  if (into.close === "") {
    into.open = into.open.replace(/\s*\/>$/, ">");
    into.close = `</${into.name}>`;
  }
  into.children.splice(index, 0, node);
}

/** Takes the child out; a parent that loses its last child closes itself again. */
export function removeChild(from: XmlElement, node: XmlNode): void {
  const index = from.children.indexOf(node);
  if (index >= 0) from.children.splice(index, 1);
  if (from.children.length > 0 || from.close === "") return;
  from.open = from.open.replace(/>$/, "/>");
  from.close = "";
}

/** Puts a child where the schema's order of local names wants it: after the last that may stand before it. */
export function insertInOrder(into: XmlElement, node: XmlElement, order: readonly string[]): void {
  const rank = order.indexOf(node.local);
  let index = 0;
  into.children.forEach((other, at) => {
    if (typeof other === "string") return;
    const otherRank = order.indexOf(other.local);
    // What the order does not name (mc:AlternateContent) does not move the place.
    if (otherRank >= 0 && otherRank <= rank) index = at + 1;
  });
  insertChild(into, node, index);
}
