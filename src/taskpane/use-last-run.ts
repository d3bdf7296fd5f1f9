import { useEffect, useState } from "react";
import { z } from "zod";
import { pastRunSchema, type PastRun } from "../findings/since/record";
import { openStore, storedPart } from "../findings/store";
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
    lastRunIn(port).then(
      (found) => {
        if (wanted) setLast(found);
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

async function lastRunIn(port: WorkbookPort): Promise<LastRun | null> {
  const { columns, sheets } = await port.owned();
  if (columns.length + sheets.length === 0) return null;
  const [run] = storedPart(openStore(await port.store()), "lastRun", z.array(pastRunSchema)) ?? [];
  return run === undefined ? { at: null, counts: null } : { at: run.at, counts: { error: countOf(run, ["error"]), review: countOf(run, ["review", "crashed"]) } };
}

function countOf({ findings }: PastRun, kinds: readonly string[]): number {
  return findings.filter(({ kind }) => kinds.includes(kind)).length;
}
