import type { CDPSession } from "playwright-core";

/** One event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread: what others on the machine take is not in it. */
  readonly tdur?: number;
  readonly args: {
    readonly data?: {
      readonly startTime?: number;
      readonly cpuProfile?: {
        readonly nodes?: readonly { readonly id: number; readonly parent?: number; readonly callFrame: { readonly functionName: string; readonly url?: string } }[];
        readonly samples?: readonly number[];
      };
      readonly timeDeltas?: readonly number[];
    };
  };
}

/** Tasks of every thread, what their scripts were doing, and the collecting of garbage. */
const categories = ["disabled-by-default-devtools.timeline", "disabled-by-default-v8.cpu_profiler", "devtools.timeline"];

/** Traces the browser from now on; the answer stops it and gives what happened. */
export async function trace(browser: CDPSession): Promise<() => Promise<readonly TraceEvent[]>> {
  const events: TraceEvent[] = [];
  browser.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value as unknown as readonly TraceEvent[]) if (kept.has(event.name)) events.push(event);
  });
  await browser.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { recordMode: "recordAsMuchAsPossible", includedCategories: categories, excludedCategories: ["*"] },
  });
  return async () => {
    const complete = new Promise((resolve) => browser.once("Tracing.tracingComplete", resolve));
    await browser.send("Tracing.end");
    await complete;
    return events;
  };
}

const kept: ReadonlySet<string> = new Set(["RunTask", "Profile", "ProfileChunk", "MajorGC", "MinorGC"]);

/** A turn of the page's thread, from its start to the next rest (ms). */
export interface Turn {
  readonly startedAt: number;
  /** Processor time, all in all. */
  readonly cpu: number;
  /** Of which the garbage collector's; it comes when it likes. */
  readonly garbage: number;
  /** What the scripts did, sample by sample: function names from the outermost in, with the script of each. */
  readonly samples: readonly (readonly Call[])[];
}

export interface Call {
  readonly name: string;
  readonly script: string;
}

/** The turns of the thread that the scripts ran on. */
export function turnsOf(events: readonly TraceEvent[]): readonly Turn[] {
  const { thread, samples } = busiest(events);
  const tasks = events.filter(({ name, ph, pid, tid }) => name === "RunTask" && ph === "X" && `${pid} ${tid}` === thread).sort((a, b) => a.ts - b.ts);
  const garbage = events.filter(({ name, ph, pid, tid }) => (name === "MajorGC" || name === "MinorGC") && ph === "X" && `${pid} ${tid}` === thread).sort((a, b) => a.ts - b.ts);
  let sample = 0;
  let collected = 0;
  return tasks.map(({ ts, dur = 0, tdur = dur }) => {
    const inside: (readonly Call[])[] = [];
    while (sample < samples.length && (samples[sample]?.at ?? 0) < ts) sample += 1;
    for (; sample < samples.length && (samples[sample]?.at ?? 0) <= ts + dur; sample += 1) inside.push(samples[sample]?.calls ?? []);
    let spent = 0;
    while (collected < garbage.length && (garbage[collected]?.ts ?? 0) < ts) collected += 1;
    for (; collected < garbage.length && (garbage[collected]?.ts ?? 0) <= ts + dur; collected += 1) spent += garbage[collected]?.tdur ?? garbage[collected]?.dur ?? 0;
    return { startedAt: ts / 1000, cpu: tdur / 1000, garbage: spent / 1000, samples: inside };
  });
}

interface Sample {
  readonly at: number;
  readonly calls: readonly Call[];
}

/** The profile with the most samples, and the thread that it was taken of. */
function busiest(events: readonly TraceEvent[]): { readonly thread: string; readonly samples: readonly Sample[] } {
  const profiles = new Map<string, { readonly thread: string; readonly samples: Sample[]; at: number; readonly stacks: Map<number, readonly Call[]> }>();
  for (const { name, pid, tid, id = "", args } of [...events].sort((a, b) => a.ts - b.ts)) {
    const key = `${pid} ${id}`;
    if (name === "Profile") profiles.set(key, { thread: `${pid} ${tid}`, samples: [], at: args.data?.startTime ?? 0, stacks: new Map() });
    const profile = profiles.get(key);
    if (name !== "ProfileChunk" || profile === undefined) continue;
    for (const { id: node, parent, callFrame } of args.data?.cpuProfile?.nodes ?? []) {
      const above = parent === undefined ? [] : (profile.stacks.get(parent) ?? []);
      const { functionName, url = "" } = callFrame;
      const ours = functionName !== "(root)" && functionName !== "(program)" && functionName !== "(idle)";
      profile.stacks.set(node, ours ? [...above, { name: functionName, script: /\/([^/]*)\.[^./]*\.js$/.exec(url)?.[1] ?? url }] : above);
    }
    for (const [index, node] of (args.data?.cpuProfile?.samples ?? []).entries()) {
      profile.at += args.data?.timeDeltas?.[index] ?? 0;
      profile.samples.push({ at: profile.at, calls: profile.stacks.get(node) ?? [] });
    }
  }
  const [most] = [...profiles.values()].sort((a, b) => b.samples.length - a.samples.length);
  if (most === undefined) throw new Error("The browser gave no profile");
  return { thread: most.thread, samples: most.samples.sort((a, b) => a.at - b.at) };
}
