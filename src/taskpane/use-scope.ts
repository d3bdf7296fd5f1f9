import { useCallback, useEffect, useState } from "react";
import type { CheckRequest } from "../check";
import { chosenSheetsIn, plainSettings } from "../findings/settings";
import type { SheetInfo } from "../workbook/port";
import type { View } from "./model/view";
import type { Session } from "./session";
import type { SettingsInForce } from "./settings";
import { useGlance, type Glance } from "./use-glance";
import { useSheets } from "./use-sheets";

/** Which sheets are checked: the workbook's roster as it is recognised, or what the user chose. */
export interface Scope {
  /** Every sheet that can be checked. */
  readonly all: readonly SheetInfo[];
  /** What can be chosen, each by its sheets: rosters on several sheets, each sheet, and all rosters together. */
  readonly options: readonly (readonly string[])[];
  /** The sheets that a check reads, as far as that is known; none in a workbook without a sheet. */
  readonly sheets: readonly string[];
  /** The roster that the chosen sheets are only a part of. */
  readonly whole: readonly string[] | null;
  readonly glance: Glance;
  readonly rosters: readonly (readonly string[])[];
  /** What the check is asked for. */
  readonly request: Pick<CheckRequest, "sheets" | "prefer">;
  readonly choose: (sheets: readonly string[]) => void;
  readonly refresh: () => void;
  /** A check has read these sheets: what the user chose for it is kept in the workbook. */
  readonly checked: (sheets: readonly string[]) => void;
}

/** See {@link Scope}. The workbook is looked at while the pane is at its `start`; what somebody chose is, as soon as it is checked, seen beside the rest. */
export function useScope(session: Session, { settings, change }: SettingsInForce, view: View): Scope {
  const idle = view.kind === "start";
  const { sheets: all, active, refresh } = useSheets(session.port);
  /** Chosen since the pane was opened; undefined: nothing. */
  const [picked, setPicked] = useState<readonly string[] | null | undefined>(undefined);
  const [read, setRead] = useState<readonly string[] | null>(null);
  const choice = chosenSheetsIn({ ...plainSettings, sheets: picked === undefined ? settings.sheets : picked === null ? null : [...picked] }, all);
  const { glance, rosters } = useGlance(session, { sheets: choice, prefer: active, state: all.map(({ name }) => name).join("\u0000") }, idle || (choice !== null && view.kind === "results" && view.rechecking !== true));
  // A sheet may have got another name, or be gone.
  useEffect(() => {
    if (view.kind === "problem") refresh();
  }, [view.kind, refresh]);

  const glanced = glance.kind === "roster" ? glance.sheets : null;
  const last = read?.every((sheet) => all.some(({ name }) => name === sheet)) === true ? read : null;
  // What a check has read is newer than what was seen before it.
  const seen = (idle ? (glanced ?? last) : (last ?? glanced)) ?? [];
  const first = all.find(({ name }) => name === active) ?? all[0];
  const shown = choice ?? (seen.length > 0 ? seen : first === undefined ? [] : [first.name]);
  const choose = useCallback(
    (sheets: readonly string[]) => {
      setPicked(isSame(sheets, automatic(rosters, active)) ? null : sheets);
      setRead(null);
    },
    [rosters, active],
  );
  return {
    all,
    options: optionsOf(all, rosters, shown),
    sheets: shown,
    whole: choice === null ? null : (rosters.find((roster) => choice.length < roster.length && choice.every((sheet) => roster.includes(sheet))) ?? null),
    glance,
    rosters,
    request: { sheets: choice, ...(active === null ? {} : { prefer: active }) },
    choose,
    refresh,
    checked: (sheets) => {
      setRead(sheets);
      if (!sheets.every((sheet) => all.some(({ name }) => name === sheet))) refresh();
      if (picked !== undefined && !isSame(picked, settings.sheets)) change({ ...settings, sheets: picked === null ? null : [...picked] });
    },
  };
}

/** What is checked where nothing was chosen, as far as the rosters tell. */
function automatic(rosters: readonly (readonly string[])[], active: string | null): readonly string[] | null {
  return rosters.length === 1 ? (rosters[0] ?? null) : (rosters.find((sheets) => active !== null && sheets.includes(active)) ?? null);
}

function optionsOf(all: readonly SheetInfo[], rosters: readonly (readonly string[])[], shown: readonly string[]): readonly (readonly string[])[] {
  const together = rosters.filter((sheets) => sheets.length > 1);
  const everything = rosters.length > 1 ? [all.map(({ name }) => name).filter((name) => rosters.some((sheets) => sheets.includes(name)))] : [];
  const options: (readonly string[])[] = [];
  for (const sheets of [...together, ...all.map(({ name }) => [name]), ...everything, ...(shown.length === 0 ? [] : [shown])]) {
    if (!options.some((one) => isSame(one, sheets))) options.push(sheets);
  }
  return options;
}

export function isSame(a: readonly string[] | null, b: readonly string[] | null): boolean {
  return a === b || (a !== null && b !== null && a.length === b.length && a.every((sheet) => b.includes(sheet)));
}
