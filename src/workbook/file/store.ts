import { storeNamespace, storeTextOf, storeXml } from "../store-xml";
import type { CustomXml, XlsxDocument } from "./document";

function stores(document: XlsxDocument): readonly CustomXml[] {
  return document.customXml.filter(({ namespace, xml }) => namespace === storeNamespace && storeTextOf(xml()) !== null);
}

/** The JSON text of the workbook's store, or null. A part that is damaged is no store. */
export function readStore(document: XlsxDocument): string | null {
  const [first] = stores(document);
  return first === undefined ? null : storeTextOf(first.xml());
}

/** Writes the store in the place of the one that is there; null removes it. */
export function writeStore(document: XlsxDocument, text: string | null): void {
  const [first, ...more] = stores(document);
  if (text === null) {
    for (const { id } of first === undefined ? [] : [first, ...more]) document.removeCustomXml(id);
  } else if (first === undefined) document.addCustomXml(storeXml(text));
  else document.setCustomXml(first.id, storeXml(text));
}
