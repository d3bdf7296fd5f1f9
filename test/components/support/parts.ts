import type { PaneParts } from "../../../src/taskpane/pane-parts";
import { registry } from "../../../src/taskpane/views";
import type { Scope } from "../../../src/taskpane/use-scope";
import { sampleSession } from "./sample";

/** A pane around a single screen: what is not given does nothing. */
export function paneParts(given: Partial<PaneParts> = {}): PaneParts {
  const nothing = (): void => undefined;
  return {
    session: given.session ?? sampleSession(),
    registry,
    scope: scopeOf(["人员名册"]),
    checked: null,
    stale: false,
    busy: false,
    check: nothing,
    checkSheets: nothing,
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

/** These sheets and nothing else to choose. */
export function scopeOf(sheets: readonly string[]): Scope {
  const nothing = (): void => undefined;
  return {
    all: sheets.map((name, at) => ({ name, visibility: "visible", active: at === 0 })),
    options: sheets.map((name) => [name]),
    sheets,
    whole: null,
    glance: { kind: "looking" },
    rosters: [],
    request: { sheets },
    choose: nothing,
    refresh: nothing,
    checked: nothing,
  };
}
