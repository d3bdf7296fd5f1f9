import { createContext, useContext } from "react";

/** What the user can set for a workbook. */
export interface Settings {
  /** ISO day that the check takes for the day of submission; null: the call's own window. */
  readonly asOf: string | null;
}

/** Settings that suit without being touched. */
export const plainSettings: Settings = { asOf: null };

/** The settings in force and how to change them. */
export interface SettingsInForce {
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
}

export const SettingsContext = createContext<SettingsInForce>({ settings: plainSettings, change: () => undefined });

export function useSettings(): SettingsInForce {
  return useContext(SettingsContext);
}
