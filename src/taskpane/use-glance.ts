import { useEffect, useState } from "react";
import { glance } from "../check";
import { breather } from "./breather";
import type { Session } from "./session";

/** What the chosen sheet looks like before it is checked: a roster of so many, none, or too large to look at in passing. */
export type Glance =
  | { readonly kind: "looking" }
  | { readonly kind: "roster"; readonly people: number; readonly projects: number }
  | { readonly kind: "other" }
  /** Nothing can be said without reading too much, or the workbook does not let itself be read now. */
  | { readonly kind: "unknown" };

/** Sheets with more cells are left to the check itself. */
const mostCells = 200_000;

/** Looks at the chosen sheet while the pane has nothing else to do; stops as soon as it has. Null chosen: no sheet. */
export function useGlance({ port, guideline }: Session, chosen: string | null): Glance {
  const [seen, setSeen] = useState<{ readonly sheet: string | null; readonly glance: Glance }>({ sheet: null, glance: { kind: "looking" } });
  useEffect(() => {
    if (chosen === null) return undefined;
    const abort = new AbortController();
    const say = (found: Glance): void => {
      if (!abort.signal.aborted) setSeen({ sheet: chosen, glance: found });
    };
    const progress = (_: number, total: number): void => {
      if (total <= mostCells) return;
      say({ kind: "unknown" });
      abort.abort();
    };
    glance(port, chosen, guideline, { signal: abort.signal, progress, pause: breather() }).then(
      (found) => say(found === null ? { kind: "other" } : { kind: "roster", ...found }),
      () => say({ kind: "unknown" }),
    );
    return () => abort.abort();
  }, [port, guideline, chosen]);
  return seen.sheet === chosen ? seen.glance : { kind: "looking" };
}
