import type { ReactElement } from "react";
import type { Choices } from "./ui/top-bar";
import type { PlayedExcel } from "./use-played-excel";

export function PaneFrame(_: { readonly excel: PlayedExcel; readonly choices: Choices; readonly title: string }): ReactElement {
  return <span />;
}
