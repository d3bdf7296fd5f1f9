import { useCallback, useEffect, useReducer, useRef } from "react";
import { check, clear, mark, type CheckRequest, type RunControl } from "../check";
import { asRosterCheckError } from "../errors";
import type { Lang } from "../messages";
import { breather } from "./breather";
import { markChoice } from "./mark-choice";
import { nextView, type Checked, type Progress, type View } from "./model/view";
import type { Session } from "./session";
import type { Settings } from "../findings/settings";
import type { SignOffChange } from "./sign-off/jobs";
import { useRecheck } from "./use-recheck";
import { sheetsIn, sheetsText } from "../roster/together";
import { useSigning } from "./sign-off/use-signing";

/** What the user can do, and the state that it leads to. */
export interface Pane {
  readonly view: View;
  readonly check: (what: Asked) => void;
  /** Takes the marks out; with `everything` what is kept in the workbook as well. */
  readonly clear: (everything: boolean) => void;
  /** Writes the report of a result whose marks could not be written into the roster's sheets. */
  readonly reportOnly: (checked: Checked) => void;
  /** Changes the sign-offs that the workbook keeps; the marks follow by themselves. Rejects with a `RosterCheckError`. */
  readonly signOff: (change: SignOffChange) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** Which sheets are to be checked, as the use case is asked and as it is shown. */
export type Asked = Pick<CheckRequest, "sheets" | "prefer"> & { readonly sheet: string };

/** Progress is shown at most this often (ms): more would only cost time. */
const progressInterval = 60;

/** Runs the use case over the session's workbook and keeps the state of the pane. */
export function usePane(session: Session, lang: Lang, settings: Settings, onChecked: (sheets: readonly string[]) => void): Pane {
  const [view, send] = useReducer(nextView, { kind: "start" });
  const running = useRef<AbortController | null>(null);
  const watching = useRef<(() => Promise<void>) | null>(null);
  const asked = useRef<Asked | null>(null);
  /** The check behind the results that are shown, as long as it runs. */
  const quietly = useRef<AbortController | null>(null);
  const behind = useRef<Promise<boolean>>(Promise.resolve(true));
  const edits = useRef(0);
  const signing = useSigning(session, lang, settings, view, send);

  const stopWatching = useCallback(async () => {
    const stop = watching.current;
    watching.current = null;
    await stop?.();
  }, []);

  useEffect(
    () => () => {
      running.current?.abort();
      quietly.current?.abort();
      void stopWatching();
    },
    [stopWatching],
  );

  /** Checks again behind the results that are shown; false where the roster could not be read or changed meanwhile. */
  const recheckNow = useCallback(async (): Promise<boolean> => {
    const what = asked.current;
    if (what === null) return true;
    if (running.current !== null || quietly.current !== null) return false;
    const abort = new AbortController();
    quietly.current = abort;
    const before = edits.current;
    send({ type: "rechecking", now: true });
    try {
      await signing.settled();
      const checked = await checkAndMark(session, what, lang, settings, { signal: abort.signal, pause: breather() });
      if (abort.signal.aborted || checked.markProblem?.code === "workbook-changed" || checked.markProblem?.code === "workbook-busy") return abort.signal.aborted;
      send({ type: "checked", checked });
      if (edits.current !== before) send({ type: "edited" });
      return edits.current === before;
    } catch (thrown) {
      // The results stay, and stay marked as those of before the edits: nobody asked for this check.
      return asRosterCheckError(thrown).code !== "workbook-busy";
    } finally {
      send({ type: "rechecking", now: false });
      quietly.current = null;
    }
  }, [session, lang, settings, signing]);
  const recheck = useRecheck(settings.recheckOnEdit, () => (behind.current = recheckNow()));
  const onEdit = useCallback(() => {
    edits.current += 1;
    send({ type: "edited" });
    recheck.edited();
  }, [recheck]);

  /** What runs behind the results makes way for what the user asks for. */
  const interrupt = useCallback(async () => {
    recheck.forget();
    quietly.current?.abort();
    await behind.current;
  }, [recheck]);

  const runCheck = useCallback(
    async (what: Asked) => {
      await interrupt();
      asked.current = what;
      const abort = new AbortController();
      running.current = abort;
      send({ type: "checkStarted", sheet: what.sheet });
      try {
        await signing.settled();
        await stopWatching();
        const control = { signal: abort.signal, progress: throttled((progress) => send({ type: "progress", progress })), pause: breather() };
        const checked = await checkAndMark(session, what, lang, settings, control);
        send({ type: "checked", checked });
        onChecked(sheetsIn(checked.result.roster));
        watching.current = await session.port.watch(onEdit).catch(() => null);
      } catch (thrown) {
        send({ type: "failed", job: "check", error: asRosterCheckError(thrown) });
      } finally {
        if (running.current === abort) running.current = null;
      }
    },
    [session, lang, settings, stopWatching, signing, interrupt, onEdit, onChecked],
  );

  const runReport = useCallback(
    async ({ result }: Checked) => {
      await interrupt();
      send({ type: "checkStarted", sheet: sheetsText(sheetsIn(result.roster)) });
      send({ type: "progress", progress: { phase: "mark", done: 0, total: 0 } });
      try {
        await signing.settled();
        const marked = await mark(session.port, result, { ...markChoice(session, lang, settings), reportOnly: true });
        send({ type: "checked", checked: { result, marked, markProblem: null } });
      } catch (thrown) {
        send({ type: "checked", checked: { result, marked: null, markProblem: asRosterCheckError(thrown) } });
      }
    },
    [session, lang, settings, signing, interrupt],
  );

  const runClear = useCallback(async (everything: boolean) => {
    await interrupt();
    asked.current = null;
    send({ type: "clearStarted" });
    try {
      await signing.settled();
      await stopWatching();
      send({ type: "cleared", outcome: await clear(session.port, { everything }) });
    } catch (thrown) {
      send({ type: "failed", job: "clear", error: asRosterCheckError(thrown) });
    }
  }, [session, stopWatching, signing, interrupt]);

  return {
    view,
    check: (what) => void runCheck(what),
    clear: (everything) => void runClear(everything),
    reportOnly: (checked) => void runReport(checked),
    signOff: signing.signOff,
    cancel: () => {
      send({ type: "cancelAsked" });
      running.current?.abort();
    },
    dismiss: () => send({ type: "dismissed" }),
  };
}

/** A roster that cannot be marked (protected, filtered) is still checked: the result counts, the marks are extra. */
async function checkAndMark(session: Session, { sheets, prefer }: Asked, lang: Lang, settings: Settings, control: RunControl): Promise<Checked> {
  const result = await check(session.port, { guideline: session.guideline, sheets, asOf: settings.asOf, ...(prefer === undefined ? {} : { prefer }) }, control);
  try {
    const marked = await mark(session.port, result, markChoice(session, lang, settings), control);
    return { result, marked, markProblem: null };
  } catch (thrown) {
    const problem = asRosterCheckError(thrown);
    if (problem.code === "cancelled") throw problem;
    return { result, marked: null, markProblem: problem };
  }
}

function throttled(show: (progress: Progress) => void): NonNullable<RunControl["progress"]> {
  let last = { phase: "" as string, at: 0 };
  return (phase, done, total) => {
    const at = performance.now();
    if (phase === last.phase && done < total && at - last.at < progressInterval) return;
    last = { phase, at };
    show({ phase, done, total });
  };
}
