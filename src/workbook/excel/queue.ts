import { throwIfCancelled } from "../../errors";
import type { Control } from "../port";

/** Excel on the web takes 5 MB a request; a character may be three bytes, and every call has its own wrapping. */
const charactersPerRequest = 1_200_000;
const charactersPerCall = 400;
/** Office.js takes some microseconds to put a call into a request: with more of them the page would feel it. */
const callsPerRequest = 600;

type CellValue = string | number | boolean | null;

/** Calls that wait for the next request; sent when the request would grow too large. */
export interface Queue {
  readonly context: Excel.RequestContext;
  /** Makes room for one call with so many characters of values. */
  room(characters: number): Promise<void>;
  /** Sends what waits, and what was loaded is there. */
  send(): Promise<void>;
}

/** A queue over one run of about so many calls; screen updating is suspended for every request. */
export function openQueue(context: Excel.RequestContext, control?: Control, expected = 0): Queue {
  let waiting = 0;
  let calls = 0;
  let sent = 0;
  const send = async (): Promise<void> => {
    throwIfCancelled(control?.signal);
    sent += calls;
    waiting = 0;
    calls = 0;
    context.application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
    control?.progress?.(Math.min(sent, expected), expected);
  };
  return {
    context,
    send,
    room: async (characters) => {
      if (waiting > 0 && (waiting + characters > charactersPerRequest || calls >= callsPerRequest)) await send();
      waiting += characters + charactersPerCall;
      calls += 1;
    },
  };
}

/** How many characters of a request these values take, roughly. */
export function weight(values: readonly (readonly CellValue[])[]): number {
  let sum = 0;
  for (const row of values) for (const value of row) sum += typeof value === "string" ? value.length + 3 : 12;
  return sum;
}

/**
 * Writes rows from a cell downwards, in as many calls as their size asks for; `typed` makes of each what is typed into its
 * cells, all of one length, when its turn comes: of 100,000 rows at once the page would feel it.
 */
export async function writeRows<T>(
  queue: Queue,
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  rows: readonly T[],
  typed: (row: T) => CellValue[],
): Promise<void> {
  for (let from = 0; from < rows.length; ) {
    const some: CellValue[][] = [];
    let size = 0;
    for (let to = from; to < rows.length && size < charactersPerRequest; to += 1) {
      const cells = typed(rows[to] as T);
      size += weight([cells]);
      some.push(cells);
    }
    const width = some[0]?.length ?? 0;
    if (width === 0) return;
    await queue.room(size);
    sheet.getRangeByIndexes(row - 1 + from, column - 1, some.length, width).values = some;
    from += some.length;
  }
}
