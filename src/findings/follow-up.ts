import { z } from "zod";
import { sheetsIn } from "../roster/together";
import type { CheckResult } from "./result";
import { withSignOffs } from "./sign-off/hold";
import { signOffSchema, type SignOff } from "./sign-off/record";
import { withSince } from "./since/compare";
import { pastRunOf, pastRunSchema, runOver, withRun, type PastRun } from "./since/record";
import { openStore, storedPart, withPart, type Store } from "./store";

/** The result with what the workbook keeps of it: sign-offs, and what changed since the last run or the one given. */
export function followedUp(result: CheckResult, store: Store, since: PastRun | null = null): CheckResult {
  const signed = withSignOffs(result, storedSignOffs(store));
  return withSince(signed, since ?? runOver(sheetsIn(result.roster), storedRuns(store)));
}

/**
 * The store's text after a run: this one is the last over its sheets. As it was where nothing is kept of a run so large,
 * or where the store cannot be read.
 */
export function storeAfterRun(text: string | null, result: CheckResult, at: string): string | null {
  const store = openStore(text);
  if (store.state !== "open") return text;
  const runs = storedRuns(store);
  const run = pastRunOf(result, at, runOver(sheetsIn(result.roster), runs));
  return run === null ? text : withPart(text, "lastRun", withRun(runs, run));
}

/** The store's text with other sign-offs. Throws `store-unreadable`. */
export function storeWithSignOffs(text: string | null, change: (signOffs: readonly SignOff[]) => readonly SignOff[]): { readonly text: string | null; readonly signOffs: readonly SignOff[] } {
  const signOffs = change(storedSignOffs(openStore(text)));
  return { text: withPart(text, "signOffs", signOffs.length === 0 ? null : signOffs), signOffs };
}

/** Sign-offs that the workbook keeps; one that somebody spoilt by hand does not take the others away. */
export function storedSignOffs(store: Store): readonly SignOff[] {
  return wellFormed(store, "signOffs", signOffSchema);
}

/** The last run over each choice of sheets. */
export function storedRuns(store: Store): readonly PastRun[] {
  return wellFormed(store, "lastRun", pastRunSchema);
}

function wellFormed<T>(store: Store, key: "signOffs" | "lastRun", schema: z.ZodType<T>): readonly T[] {
  return (storedPart(store, key, z.array(z.unknown())) ?? []).flatMap((item) => {
    const read = schema.safeParse(item);
    return read.success ? [read.data] : [];
  });
}
