import { useEffect, useState } from "react";
import { glance, type Outlook } from "../check";
import type { Together } from "../roster/together";
import { breather } from "./breather";
import type { Session } from "./session";

/** What the workbook looks like before it is checked. */
export type Glance =
  | { readonly kind: "looking" }
  /** A roster of so many people and projects, on these sheets. */
  | { readonly kind: "roster"; readonly sheets: readonly string[]; readonly together: Together | null; readonly people: number; readonly projects: number }
  /** The chosen sheet is no roster. */
  | { readonly kind: "other" }
  /** Several rosters, and nothing tells which of them is meant. */
  | { readonly kind: "several" }
  /** Nothing can be said without reading too much, or the workbook does not let itself be read now. */
  | { readonly kind: "unknown" };

/** What is looked at: sheets that were chosen (null: none), and the sheet that the user had before them; null: no sheet at all. */
export interface Looked {
  readonly sheets: readonly string[] | null;
  readonly prefer: string | null;
  /** Changes when the workbook is to be looked at anew. */
  readonly state: string;
}

/** What was seen, and every roster of the workbook; none of them where it was not looked at. */
export interface Seen {
  readonly glance: Glance;
  readonly rosters: Outlook["rosters"];
}

/** Workbooks with more cells are left to the check itself. */
const mostCells = 200_000;

const looking: Seen = { glance: { kind: "looking" }, rosters: [] };

/** Looks at the workbook while the pane is `idle`; stops as soon as it has something to do. */
export function useGlance({ port, guideline }: Session, { sheets, prefer, state }: Looked, idle: boolean): Seen {
  const key = JSON.stringify([sheets, prefer, state]);
  const [seen, setSeen] = useState<{ readonly key: string; readonly seen: Seen }>({ key: "", seen: looking });
  useEffect(() => {
    if (prefer === null || !idle) return undefined;
    const abort = new AbortController();
    const say = (found: Seen): void => {
      if (!abort.signal.aborted) setSeen({ key, seen: found });
    };
    const progress = (_: number, total: number): void => {
      if (total <= mostCells) return;
      say({ glance: { kind: "unknown" }, rosters: [] });
      abort.abort();
    };
    const asked = JSON.parse(key) as [Looked["sheets"], string];
    glance(port, { guideline, sheets: asked[0], prefer: asked[1] }, { signal: abort.signal, progress, pause: breather() }).then(
      ({ rosters, chosen }) => say({ glance: chosen !== null ? { kind: "roster", ...chosen } : { kind: asked[0] === null && rosters.length > 1 ? "several" : "other" }, rosters }),
      () => say({ glance: { kind: "unknown" }, rosters: [] }),
    );
    return () => abort.abort();
  }, [port, guideline, key, prefer, idle]);
  // Which rosters there are does not hang on what was chosen.
  return seen.key === key ? seen.seen : { ...looking, rosters: seen.seen.rosters };
}
