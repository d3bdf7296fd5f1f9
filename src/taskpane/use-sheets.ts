import { useCallback, useEffect, useState } from "react";
import type { SheetInfo, WorkbookPort } from "../workbook/port";

/** The sheets that can be checked (not our own reports) and the one chosen, at first the active one. */
export interface Sheets {
  readonly sheets: readonly SheetInfo[];
  readonly chosen: string | null;
  readonly choose: (sheet: string) => void;
  readonly refresh: () => void;
}

/** Reads the workbook's sheets at the start, and whenever `refresh` is called. */
export function useSheets(port: WorkbookPort): Sheets {
  const [sheets, setSheets] = useState<readonly SheetInfo[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);

  const refresh = useCallback(() => {
    void readSheets(port).then(
      (found) => {
        setSheets(found);
        setChosen((before) => (found.some((sheet) => sheet.name === before) ? before : (found.find((sheet) => sheet.active) ?? found[0])?.name ?? null));
      },
      // The list stays as it was; what is wrong with the workbook is said when it is checked.
      () => undefined,
    );
  }, [port]);

  useEffect(refresh, [refresh]);
  return { sheets, chosen, choose: setChosen, refresh };
}

async function readSheets(port: WorkbookPort): Promise<readonly SheetInfo[]> {
  const [sheets, owned] = [await port.sheets(), await port.owned()];
  const ours = new Set(owned.sheets.map((sheet) => sheet.sheet));
  return sheets.filter((sheet) => sheet.visibility !== "veryHidden" && !ours.has(sheet.name));
}
