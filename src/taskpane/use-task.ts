import { useCallback, useEffect, useRef, useState } from "react";
import { asRosterCheckError, type RosterCheckError } from "../errors";

/** How a piece of work of a page stands. */
export type TaskState<T> =
  | { readonly kind: "idle" }
  | { readonly kind: "running" }
  | { readonly kind: "failed"; readonly error: RosterCheckError }
  | { readonly kind: "done"; readonly value: T };

/** Runs a page's work, one at a time; what is still running when the page is left is no longer waited for. */
export function useTask<T>(): { readonly state: TaskState<T>; readonly run: (work: () => Promise<T>) => Promise<void>; readonly reset: () => void } {
  const [state, setState] = useState<TaskState<T>>({ kind: "idle" });
  const there = useRef(true);
  const running = useRef(false);
  useEffect(() => {
    there.current = true;
    return () => void (there.current = false);
  }, []);
  const run = useCallback(async (work: () => Promise<T>) => {
    if (running.current) return;
    running.current = true;
    setState({ kind: "running" });
    let next: TaskState<T>;
    try {
      next = { kind: "done", value: await work() };
    } catch (thrown) {
      next = { kind: "failed", error: asRosterCheckError(thrown) };
    }
    running.current = false;
    if (there.current) setState(next);
  }, []);
  return { state, run, reset: useCallback(() => setState({ kind: "idle" }), []) };
}
