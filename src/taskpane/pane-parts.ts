import { createContext, useContext, type RefObject } from "react";
import type { CellRef } from "../roster/address";
import type { Checked } from "./model/view";
import type { Session } from "./session";
import type { SignOffJobs } from "./sign-off/jobs";
import type { Scope } from "./use-scope";
import type { Registry } from "./views/view";

/** What the views, the actions of a finding and the lines above a result may use of the pane. */
export interface PaneParts {
  readonly session: Session;
  readonly registry: Registry;
  /** The sheets that are checked, and what else could be. */
  readonly scope: Scope;
  /** What the last check found, as long as it is shown; null before a check and after clearing. */
  readonly checked: Checked | null;
  /** The roster was edited since that check. */
  readonly stale: boolean;
  /** A run is under way: nothing else may be started, nothing written. */
  readonly busy: boolean;
  /** Checks the chosen sheets (again); the results take the place of whatever is shown. */
  readonly check: () => void;
  /** Chooses these sheets, and checks them. */
  readonly checkSheets: (sheets: readonly string[]) => void;
  /** Signing off, and who did it last. */
  readonly signOffs: SignOffJobs;
  /** Selects a cell in the workbook; tells the user where that fails. */
  readonly select: (cell: CellRef) => void;
  /** Chooses a sheet in the toolbar, one that was just made too. */
  readonly chooseSheet: (sheet: string) => void;
  /** Shows a view of the registry (views/index.ts) by its id. */
  readonly open: (view: string) => void;
  /** Leaves the view for what was there before. */
  readonly close: () => void;
  /** What scrolls: long lists draw only what is in view of it. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** Has a screen reader say something (a count that changed, something done). */
  readonly announce: (text: string) => void;
}

export const PaneContext = createContext<PaneParts | null>(null);

/** The pane around a component; throws outside one. */
export function usePaneParts(): PaneParts {
  const parts = useContext(PaneContext);
  if (parts === null) throw new Error("Used outside the pane");
  return parts;
}
