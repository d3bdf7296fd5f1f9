import type { ReactElement } from "react";
import type { CheckResult } from "../../findings/result";
import { reminderKey } from "../../findings/sign-off/hold";
import type { SignOff } from "../../findings/sign-off/record";
import { signed, tickReminder, unsigned } from "../../findings/sign-off/sign";
import type { Clause } from "../../guideline/guideline";
import { message } from "../../messages";
import type { Project } from "../../roster/roster";
import { usePaneParts } from "../pane-parts";
import { useWords } from "../session";
import { ErrorBar } from "../ui/error-bar";
import { titleOf } from "../ui/headings";
import { useTask } from "../use-task";

/** Reminders of one project: who ticked them, and how to tick and untick. */
export interface Ticks {
  readonly tickOf: (clause: string) => SignOff | null;
  /** Ticks at once where it is known who does it, else asks; a ticked one is unticked. */
  readonly toggle: (clause: Clause) => void;
  /** Nothing may be ticked: the roster was edited, or a run is under way. */
  readonly barred: boolean;
  /** What went wrong when it was to be kept; to be drawn somewhere. */
  readonly problem: ReactElement | null;
}

/** See {@link Ticks}; they are kept in the workbook. */
export function useTicks(result: CheckResult, project: Project): Ticks {
  const { lang } = useWords();
  const { session, stale, busy, signOffs, announce } = usePaneParts();
  const task = useTask<null>();
  const tickOf = (clause: string): SignOff | null => result.signOffs?.ticks.get(reminderKey({ project: project.key, clause })) ?? null;
  const tick = async (clause: Clause, by: string, reason: string): Promise<void> => {
    const signOff = tickReminder(result, project, clause, { by, reason, at: session.now() });
    await signOffs.change((before) => signed(before, signOff), by);
    announce(message(lang, "signOff.pane.saved"));
  };
  const toggle = (clause: Clause): void => {
    const ticked = tickOf(clause.id);
    if (ticked === null && signOffs.signer === "") {
      signOffs.ask({ kind: "ticked", about: `${clause.id} ${titleOf(clause, lang)}`, dependents: 0, onSign: (by, reason) => tick(clause, by, reason) });
      return;
    }
    void task.run(async () => {
      if (ticked === null) await tick(clause, signOffs.signer, "");
      else await signOffs.change((before) => unsigned(before, ticked.id));
      return null;
    });
  };
  return {
    tickOf,
    toggle,
    barred: stale || busy,
    problem: task.state.kind === "failed" ? <ErrorBar error={task.state.error} /> : null,
  };
}
