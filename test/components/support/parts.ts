import type { PaneParts } from "../../../src/taskpane/pane-parts";
import { registry } from "../../../src/taskpane/views";
import { sampleSession } from "./sample";

/** A pane around a single screen: what is not given does nothing. */
export function paneParts(given: Partial<PaneParts> = {}): PaneParts {
  const nothing = (): void => undefined;
  return {
    session: given.session ?? sampleSession(),
    registry,
    sheet: "人员名册",
    checked: null,
    stale: false,
    busy: false,
    check: nothing,
    select: nothing,
    chooseSheet: nothing,
    signOffs: { signer: "", ask: nothing, change: () => Promise.resolve() },
    open: nothing,
    close: nothing,
    scroller: { current: document.body },
    announce: nothing,
    ...given,
  };
}
