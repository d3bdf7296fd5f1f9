import { useCallback, useEffect, useMemo, useRef } from "react";
import { mark } from "../../check";
import { asRosterCheckError } from "../../errors";
import type { Lang } from "../../messages";
import { changeSignOffs } from "../../sign-off";
import { markChoice } from "../mark-choice";
import type { Event, View } from "../model/view";
import type { Session } from "../session";
import type { Settings } from "../../findings/settings";
import type { SignOffChange } from "./jobs";

/** Signing off in a pane: what is signed first is kept first, and nothing else is written meanwhile. */
export interface Signing {
  /** Resolves once the change is kept in the workbook; the marks are written after that, once for several changes. */
  readonly signOff: (change: SignOffChange) => Promise<void>;
  /** Waits until everything that was asked for is written. */
  readonly settled: () => Promise<void>;
}

/** See {@link Signing}. */
export function useSigning(session: Session, lang: Lang, settings: Settings, view: View, send: (event: Event) => void): Signing {
  const latest = useRef(view);
  useEffect(() => {
    latest.current = view;
  }, [view]);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const waiting = useRef(0);

  /** The marks as they stood were of other sign-offs. A roster that was edited since keeps its marks until it is checked again. */
  const markAnew = useCallback(async () => {
    const now = latest.current;
    if (now.kind !== "results" || now.stale || now.marked === null) return;
    const reportOnly = now.marked.resultColumns.length === 0 && now.marked.reportSheet !== null;
    try {
      const marked = await mark(session.port, now.result, { ...markChoice(session, lang, settings), ...(reportOnly ? { reportOnly } : {}) });
      send({ type: "marked", marked, markProblem: null });
    } catch (thrown) {
      send({ type: "marked", marked: null, markProblem: asRosterCheckError(thrown) });
    }
  }, [session, lang, settings, send]);

  const signOff = useCallback(
    (change: SignOffChange) => {
      waiting.current += 1;
      const kept = queue.current.then(async () => {
        try {
          const now = latest.current;
          if (now.kind !== "results") return;
          const result = await changeSignOffs(session.port, now.result, change);
          latest.current = { ...now, result };
          send({ type: "signed", result });
        } finally {
          waiting.current -= 1;
        }
      });
      queue.current = kept.then(
        () => (waiting.current === 0 ? markAnew() : undefined),
        () => undefined,
      );
      return kept;
    },
    [session, send, markAnew],
  );

  return useMemo(() => ({ signOff, settled: () => queue.current }), [signOff]);
}
