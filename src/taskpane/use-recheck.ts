import { useCallback, useEffect, useMemo, useRef } from "react";

/** How long (ms) nobody must have edited before the roster is checked again by itself. */
export const pauseBeforeRecheck = 3000;

/** Checking again after edits, where the user has asked for it. */
export interface Recheck {
  /** Somebody edited: wait for the pause anew. */
  readonly edited: () => void;
  /** Forgets edits so far: a check that takes them in has begun. */
  readonly forget: () => void;
}

/** See {@link Recheck}. `run` gives false where it could not be done now and is to be tried again. */
export function useRecheck(wanted: boolean, run: () => Promise<boolean>): Recheck {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef({ wanted, run });
  useEffect(() => {
    latest.current = { wanted, run };
  }, [wanted, run]);
  const forget = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  }, []);
  const edited = useCallback(() => {
    forget();
    if (!latest.current.wanted) return;
    timer.current = setTimeout(() => {
      timer.current = null;
      if (!latest.current.wanted) return;
      void latest.current.run().then((done) => {
        if (!done && timer.current === null) edited();
      });
    }, pauseBeforeRecheck);
  }, [forget]);
  useEffect(() => forget, [forget]);
  return useMemo(() => ({ edited, forget }), [edited, forget]);
}
