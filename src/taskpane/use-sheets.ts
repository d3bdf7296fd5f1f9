import { useCallback, useEffect, useState } from "react";
import type { SheetInfo, WorkbookPort } from "../workbook/port";

/** The sheets that can be checked (not our own reports), and the one that the user had before them when the pane was opened. */
export interface Sheets {
  readonly sheets: readonly SheetInfo[];
  /** Null as long as nothing is known; our own report counts as well. */
  readonly active: string | null;
  readonly refresh: () => void;
}

/** Reads the workbook's sheets at the start, and whenever `refresh` is called. */
export function useSheets(port: WorkbookPort): Sheets {
  const [known, setKnown] = useState<Pick<Sheets, "sheets" | "active">>({ sheets: [], active: null });

  const refresh = useCallback(() => {
    void readSheets(port).then(
      ({ sheets, all, active }) => setKnown((before) => ({ sheets, active: all.includes(before.active ?? "") ? before.active : active })),
      // The list stays as it was; what is wrong with the workbook is said when it is checked.
      () => undefined,
    );
  }, [port]);

  useEffect(refresh, [refresh]);
  return { ...known, refresh };
}

async function readSheets(port: WorkbookPort): Promise<{ readonly sheets: readonly SheetInfo[]; readonly all: readonly string[]; readonly active: string | null }> {
  const [all, owned] = [await port.sheets(), await port.owned()];
  const ours = new Set(owned.sheets.map((sheet) => sheet.sheet));
  return {
    sheets: all.filter((sheet) => sheet.visibility !== "veryHidden" && !ours.has(sheet.name)),
    all: all.map(({ name }) => name),
    active: (all.find(({ active }) => active) ?? all[0])?.name ?? null,
  };
}
