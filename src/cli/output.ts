import type { Writable } from "node:stream";
import { message, type Lang } from "../messages";

/** Where a run writes, which clock the report shows, and which version it names. */
export interface Surroundings {
  /** Carries the result alone. */
  readonly stdout: Writable;
  /** Carries progress and errors. */
  readonly stderr: Writable;
  readonly now: () => Date;
  readonly version: string;
}

/** Writes and waits where the reader is slow; a reader that has gone is not waited for. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (stream.write(text) || stream.destroyed) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      stream.off("drain", done).off("close", done);
      resolve();
    };
    stream.on("drain", done).on("close", done);
  });
}

const chunk = 1 << 16;

/**
 * Writes a value as one line of JSON piece by piece: with every verdict of a large roster the text is longer
 * than a string can be.
 */
export async function writeJson(stream: Writable, value: unknown): Promise<void> {
  let waiting = "";
  for (const piece of pieces(value, 2)) {
    waiting += piece;
    if (waiting.length < chunk) continue;
    await write(stream, waiting);
    waiting = "";
  }
  await write(stream, waiting);
}

/** The JSON text of a value, opened down to `depth` levels; a list may be any iterable, whose items are made meanwhile. */
function* pieces(value: unknown, depth: number): Generator<string> {
  if (depth === 0 || typeof value !== "object" || value === null) {
    yield JSON.stringify(value);
    return;
  }
  let first = true;
  if (Symbol.iterator in value) {
    yield "[";
    for (const item of value as Iterable<unknown>) {
      if (!first) yield ",";
      first = false;
      yield* pieces(item, depth - 1);
    }
    yield "]";
    return;
  }
  yield "{";
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    yield `${first ? "" : ","}${JSON.stringify(key)}:`;
    first = false;
    yield* pieces(item, depth - 1);
  }
  yield "}";
}

/** The time of the run as the report shows it, in the call's own time zone: "2026-06-01 14:05". */
export function timeOfRun(now: Date): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: "Asia/Shanghai",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(now);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")} ${part("hour")}:${part("minute")}`;
}

/** Excel refuses a workbook with macros under another extension than its own. */
export async function warnOfMacros(input: string, output: string, lang: Lang, around: Surroundings): Promise<void> {
  if (/\.xl[st]m$/i.test(input) && !/\.xl[st]m$/i.test(output)) await write(around.stderr, `${message(lang, "cli.macros")}\n`);
}
