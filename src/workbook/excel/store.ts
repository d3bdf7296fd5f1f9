/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read -- the queue syncs; the rules look for context.sync() itself. */
import { storeNamespace, storeTextOf, storeXml } from "../store-xml";
import { openQueue, type Queue } from "./queue";
import type { Undo } from "./undo";

interface Stored {
  readonly part: Excel.CustomXmlPart;
  readonly xml: string;
}

/** The parts of our namespace that hold a store. Two requests. */
async function stores(queue: Queue): Promise<readonly Stored[]> {
  const parts = queue.context.workbook.customXmlParts.getByNamespace(storeNamespace);
  parts.load("items/id");
  await queue.send();
  if (parts.items.length === 0) return [];
  const asked = parts.items.map((part) => ({ part, xml: part.getXml() }));
  await queue.send();
  return asked.map(({ part, xml }) => ({ part, xml: xml.value })).filter(({ xml }) => storeTextOf(xml) !== null);
}

/** The JSON text of the workbook's store, or null. A part that is damaged is no store. */
export async function readStore(context: Excel.RequestContext): Promise<string | null> {
  const [first] = await stores(openQueue(context));
  return first === undefined ? null : storeTextOf(first.xml);
}

/** Writes the store in the place of the one that is there; null removes it. */
export async function writeStore(queue: Queue, text: string | null): Promise<void> {
  await putStore(queue, text === null ? null : storeXml(text));
}

async function putStore(queue: Queue, xml: string | null): Promise<void> {
  const found = await stores(queue);
  await queue.room(xml?.length ?? 0);
  if (xml === null) for (const { part } of found) part.delete();
  else if (found[0] === undefined) queue.context.workbook.customXmlParts.add(xml);
  else found[0].part.setXml(xml);
}

/** The way back to the store as it is now. Two requests. */
export async function rememberStore(context: Excel.RequestContext): Promise<Undo> {
  const before = (await stores(openQueue(context)))[0]?.xml ?? null;
  return async (later) => {
    const queue = openQueue(later);
    await putStore(queue, before);
    await queue.send();
  };
}
