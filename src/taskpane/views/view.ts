import type { ReactElement } from "react";
import type { Finding } from "../../findings/result";
import type { Checked } from "../model/view";
import type { PaneParts } from "../pane-parts";

/** A page of the pane behind the menu 更多. It stands in a file of its own and in the list in views/index.ts. */
export interface PaneView {
  readonly id: string;
  /** Whole key of its name in the menu and above the page ("settings.title"). */
  readonly title: string;
  readonly Icon: () => ReactElement;
  /** What there must be for it to make sense: a sheet, or a result. Without it the menu does not offer it. */
  readonly needs: "nothing" | "sheet" | "result";
  /** The page below its title; what it needs of the pane comes from `usePaneParts`. */
  readonly Screen: () => ReactElement;
}

/** Something to do with a finding, drawn at the foot of its card; null where there is nothing to do with this one. */
export type FindingAction = (props: { readonly finding: Finding }) => ReactElement | null;

/** A line below the headline of a result (what is new since the last check); null where there is nothing to say. */
export type ResultLine = (props: { readonly checked: Checked }) => ReactElement | null;

/** All of it; made in views/index.ts, handed down by the pane. */
export interface Registry {
  readonly views: readonly PaneView[];
  readonly findingActions: readonly FindingAction[];
  readonly resultLines: readonly ResultLine[];
}

/** Whether the menu offers a view now. */
export function isOffered(view: PaneView, { scope, checked }: Pick<PaneParts, "scope" | "checked">): boolean {
  return view.needs === "nothing" || (view.needs === "sheet" ? scope.sheets.length > 0 : checked !== null);
}
