import { throwIfCancelled } from "./errors";
import type { Steps } from "./roster/steps";
import type { Control } from "./workbook/port";

/** The steps of a run, in their order. */
export type Phase = "read" | "recognise" | "check" | "mark";

/** How a run is watched and stopped. */
export interface RunControl {
  readonly signal?: AbortSignal;
  readonly progress?: (phase: Phase, done: number, total: number) => void;
  /** Lets the page draw and the cancel button be pressed; awaited between the steps of a run. */
  readonly pause?: () => Promise<void>;
}

/** Does the work with a pause after each step: the page can draw, and the user can cancel. */
export async function inSlices<T>(work: Steps<T>, control: Breath, pause: () => Promise<void> = () => breathe(control)): Promise<T> {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
    await pause();
  }
}

/** Tells how far a phase is, and pauses. Throws `cancelled`. */
export async function step(control: RunControl, phase: Phase, done: number, total: number): Promise<void> {
  throwIfCancelled(control.signal);
  control.progress?.(phase, done, total);
  await breathe(control);
}

/** What work in slices needs of a {@link RunControl}. */
export type Breath = Pick<RunControl, "signal" | "pause">;

/** Pauses. Throws `cancelled`. */
export async function breathe({ signal, pause }: Breath): Promise<void> {
  await pause?.();
  throwIfCancelled(signal);
}

/** The port's progress as a part of a phase that has `total` parts, `before` of which are done. */
export function portControl(control: RunControl, phase: Phase, before: number, total: number): Control {
  const { signal, progress } = control;
  return {
    ...(signal === undefined ? {} : { signal }),
    ...(progress === undefined
      ? {}
      : { progress: (done, all) => progress(phase, before * Math.max(1, all) + done, Math.max(1, total) * Math.max(1, all)) }),
  };
}
