import { attributes, parseXml, prefixOf, textOf, type XmlElement } from "./file/xml-tree";
import { escapeText } from "./file/xml-text";

/** The namespace of the one custom XML part in which the product keeps what belongs to a workbook. */
export const storeNamespace = "urn:roster-check:store";

/** The part's XML around one JSON text. */
export function storeXml(text: string): string {
  // Outside strings JSON knows no character that XML forbids, and inside them it may be written as an escape.
  const sayable = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<store xmlns="${storeNamespace}">${escapeText(sayable).replaceAll("\r", "&#13;")}</store>`;
}

/** The JSON text in a custom XML part; null when the part is none of ours or no XML. Never throws. */
export function storeTextOf(xml: string): string | null {
  try {
    const { root } = parseXml(xml, "store");
    return root.local === "store" && namespaceOf(root) === storeNamespace ? textOf(root) : null;
  } catch {
    return null;
  }
}

/** The namespace that a root element stands in; "" for none. */
export function namespaceOf(root: XmlElement): string {
  const prefix = prefixOf(root).slice(0, -1);
  return attributes(root).get(prefix === "" ? "xmlns" : `xmlns:${prefix}`) ?? "";
}
