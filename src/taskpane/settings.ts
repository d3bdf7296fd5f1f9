import { createContext, useContext } from "react";
import type { RosterCheckError } from "../errors";
import { plainSettings, type Settings } from "../findings/settings";
import type { FilterKey } from "./model/category-of";

/** The categories that the list is narrowed to at first; an empty set narrows nothing. */
export function categoriesOf({ shown }: Settings): ReadonlySet<FilterKey> {
  if (shown === "everything") return new Set();
  return new Set(shown === "withoutNotes" ? ["error", "warning", "review", "crashed"] : ["error", "review", "crashed"]);
}

/** The settings in force and how to change them. */
export interface SettingsInForce {
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
  /** Why the last change holds only until the pane is closed; null where it was kept. */
  readonly notKept: RosterCheckError | null;
}

export const SettingsContext = createContext<SettingsInForce>({ settings: plainSettings, change: () => undefined, notKept: null });

export function useSettings(): SettingsInForce {
  return useContext(SettingsContext);
}
