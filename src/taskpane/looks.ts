import { createContext, useContext } from "react";

/** How the pane looks: as Office does, or always light or dark. Windows contrast themes come before any of them. */
export const looksChoices = ["office", "light", "dark"] as const;
export type Looks = (typeof looksChoices)[number];

export interface LooksInForce {
  readonly looks: Looks;
  readonly setLooks: (looks: Looks) => void;
}

export const LooksContext = createContext<LooksInForce>({ looks: "office", setLooks: () => undefined });

export function useLooks(): LooksInForce {
  return useContext(LooksContext);
}
