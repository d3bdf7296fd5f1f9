import { throwIfCancelled } from "../../errors";
import type { Control } from "../port";

/** Excel on the web takes 5 MB a request; a character may be three bytes, and every call has its own wrapping. */
const charactersPerRequest = 1_200_000;
const charactersPerCall = 400;

/** Calls that wait for the next request; sent when the request would grow too large. */
export interface Queue {
  readonly context: Excel.RequestContext;
  /** Makes room for one call with so many characters of values. */
  room(characters: number): Promise<void>;
  /** Sends what waits, and what was loaded is there. */
  send(): Promise<void>;
}

/** A queue over one run; screen updating is suspended for every request. */
export function openQueue(context: Excel.RequestContext, control?: Control): Queue {
  let waiting = 0;
  const send = async (): Promise<void> => {
    throwIfCancelled(control?.signal);
    waiting = 0;
    context.application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
  };
  return {
    context,
    send,
    room: async (characters) => {
      if (waiting > 0 && waiting + characters > charactersPerRequest) await send();
      waiting += characters + charactersPerCall;
    },
  };
}

/** How many characters of a request these values take, roughly. */
export function weight(values: readonly (readonly (string | number | null)[])[]): number {
  let sum = 0;
  for (const row of values) for (const value of row) sum += typeof value === "string" ? value.length + 3 : 12;
  return sum;
}

/** Writes rows from a cell downwards, in as many calls as their size asks for. */
export async function writeRows(
  queue: Queue,
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  rows: (string | number | null)[][],
): Promise<void> {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  for (let from = 0; from < rows.length; ) {
    let to = from;
    let size = 0;
    while (to < rows.length && (to === from || size < charactersPerRequest)) {
      size += weight(rows.slice(to, to + 1));
      to += 1;
    }
    await queue.room(size);
    sheet.getRangeByIndexes(row - 1 + from, column - 1, to - from, width).values = rows.slice(from, to);
    from = to;
  }
}
