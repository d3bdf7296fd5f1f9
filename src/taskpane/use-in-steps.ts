import { useEffect, useMemo, useState } from "react";
import type { Steps } from "../roster/steps";
import { breather } from "./breather";

/** How long the work may take before the first drawing waits no longer for it (ms): most of a frame. */
const patience = 12;
/** Steps that are always taken before: what is short is short on a slow machine too. */
const atLeast = 40;

/** What work came to, and what it was about. */
interface Done<T> {
  readonly about: object;
  readonly value: T;
}

/** Work that has begun, and what it came to if it was short. */
interface Begun<T> {
  readonly work: Steps<T>;
  readonly done: Done<T> | null;
}

/**
 * What the work comes to. Short work is done before the page is drawn; longer work in small steps between which the page
 * draws and hears its user. Until it is done this is what came of the work before it, as long as that was about the same; else
 * null. `start` begins anew whenever it is another function.
 */
export function useInSteps<T>(about: object, start: () => Steps<T>): T | null {
  const begun = useMemo(() => begin(about, start()), [about, start]);
  const [shown, setShown] = useState(begun.done);
  if (begun.done !== null && begun.done !== shown) setShown(begun.done);
  useEffect(() => {
    if (begun.done !== null) return;
    let wanted = true;
    const pause = breather();
    const goOn = async (): Promise<void> => {
      for (;;) {
        await pause();
        if (!wanted) return;
        const next = begun.work.next();
        if (next.done === true) { setShown({ about, value: next.value }); return; }
      }
    };
    void goOn();
    return () => void (wanted = false);
  }, [about, begun]);
  const latest = begun.done ?? shown;
  return latest?.about === about ? latest.value : null;
}

function begin<T>(about: object, work: Steps<T>): Begun<T> {
  const until = performance.now() + patience;
  for (let steps = 0; steps < atLeast || performance.now() < until; steps += 1) {
    const next = work.next();
    if (next.done === true) return { work, done: { about, value: next.value } };
  }
  return { work, done: null };
}
