import { useEffect, useState } from "react";
import type { WorkbookPort } from "../workbook/port";

/** What the workbook keeps of an earlier check. */
export interface LastRun {
  /** When, as the report shows times; null where it is not known. */
  readonly at: string | null;
  /** Null where only the marks are there. */
  readonly counts: { readonly error: number; readonly review: number } | null;
}

/** Looks once whether the workbook was checked before; null while it is not known and where it was not. */
export function useLastRun(port: WorkbookPort): LastRun | null {
  const [last, setLast] = useState<LastRun | null>(null);
  useEffect(() => {
    let wanted = true;
    port.owned().then(
      ({ columns, sheets }) => {
        if (wanted && columns.length + sheets.length > 0) setLast({ at: null, counts: null });
      },
      // What is wrong with the workbook is said when it is checked.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [port]);
  return last;
}
