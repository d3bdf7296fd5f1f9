import type { Page } from "playwright-core";

interface Gate {
  left: number | null;
  readonly held: unknown[][];
  readonly post: (...args: unknown[]) => void;
  readonly gated: (...args: unknown[]) => void;
}

/**
 * Has the page that plays Excel take its time, so that a phase of a run can be looked at: what Office.js asks is let
 * through for so many batches more and then held; null lets everything go on.
 */
export function hold(page: Page, after: number | null): Promise<void> {
  return page.evaluate((batches) => {
    const place = window as unknown as { postMessage: (...args: unknown[]) => void; gate?: Gate };
    if (place.gate === undefined || place.postMessage !== place.gate.gated) {
      const post = place.postMessage.bind(window);
      const gate: Gate = {
        left: null,
        held: [],
        post,
        gated: (...args) => {
          if (gate.left === null || typeof args[0] !== "string" || !args[0].includes('"executeMethod"')) post(...args);
          else if (gate.left > 0) {
            gate.left -= 1;
            post(...args);
          } else gate.held.push(args);
        },
      };
      place.gate = gate;
      place.postMessage = gate.gated;
    }
    const { gate } = place;
    gate.left = batches;
    if (batches === null) for (const args of gate.held.splice(0)) gate.post(...args);
  }, after);
}
