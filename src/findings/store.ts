import { z } from "zod";
import { RosterCheckError } from "../errors";

/** The version of the store that this product writes. One with a higher version is left alone. */
const version = 1;

/** What the store can hold. Each feature owns the schema of its part; parts of others are carried along unread. */
export type StoreKey = "mapping" | "signOffs" | "lastRun" | "settings" | "repairs";

/**
 * What travels with the workbook: `open` (also where there is nothing yet), `newer` when a later version of the
 * product wrote it, `damaged` when it is no JSON of ours. Only an open one is read or changed.
 */
export type Store =
  | { readonly state: "open"; readonly parts: Readonly<Record<string, unknown>> }
  | { readonly state: "newer"; readonly version: number }
  | { readonly state: "damaged" };

const envelope = z.looseObject({ version: z.int().positive() });

/** Reads the text that `WorkbookPort.store` gives. Never throws. */
export function openStore(text: string | null): Store {
  if (text === null) return { state: "open", parts: {} };
  const read = envelope.safeParse(parsed(text));
  if (!read.success) return { state: "damaged" };
  const { version: theirs, ...parts } = read.data;
  return theirs > version ? { state: "newer", version: theirs } : { state: "open", parts };
}

/** One part of the store; null when it is not there or does not have its schema's shape. */
export function storedPart<T>(store: Store, key: StoreKey, schema: z.ZodType<T>): T | null {
  if (store.state !== "open" || !Object.hasOwn(store.parts, key)) return null;
  const read = schema.safeParse(store.parts[key]);
  return read.success ? read.data : null;
}

/**
 * The store's text with one part changed (null takes it out) and every other as it was, for a `writeStore`
 * change; null when nothing is left. Throws `store-unreadable` rather than overwrite what it cannot read.
 */
export function withPart(text: string | null, key: StoreKey, value: unknown): string | null {
  const store = openStore(text);
  if (store.state !== "open") throw new RosterCheckError("store-unreadable");
  const rest = Object.entries(store.parts).filter(([name]) => name !== key);
  const parts = value === null ? rest : [...rest, [key, value] as const];
  return parts.length === 0 ? null : JSON.stringify({ version, ...Object.fromEntries(parts) });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
