import type { Call, Turn } from "./trace";

/** Whose work a turn was: the pane's, or that of the Excel which the workbench plays on the same thread. */
interface Share {
  readonly turn: Turn;
  readonly phase: string;
  /** Processor time of the pane's own scripts (ms), without the collecting of garbage. */
  readonly pane: number;
  /** Processor time of the garbage collector in the pane's share. */
  readonly garbage: number;
  readonly stacks: readonly (readonly Call[])[];
}

/** The most that a page may stand still (ms). */
const most = 50;

/** Functions that tell which phase of a run is at work; the innermost one counts. */
const phases: ReadonlyMap<string, string> = new Map(Object.entries({
  readCells: "读取 read",
  readSheet: "读取 read",
  surveySheet: "识别 recognise",
  recogniseInSteps: "识别 recognise",
  evaluateInSteps: "核对 check",
  fingerprintInSteps: "核对 fingerprint",
  planMarksInSteps: "标注 plan",
  requireUnchanged: "标注 read again",
  applyChanges: "标注 write",
  carryOut: "标注 write",
  performWorkOnRoot: "窗格 view",
  performWorkUntilDeadline: "窗格 view",
}));

type Owner = "pane" | "excel" | null;

/** Where the workbench's script is on the stack, it is the played Excel that works; else Office.js and the pane's own. */
function ownerOf(stack: readonly Call[]): Owner {
  if (stack.some(({ script }) => /^workbench/.test(script))) return "excel";
  return stack.some(({ script }) => /^(taskpane|excel-web|office|o15)/.test(script)) ? "pane" : null;
}

function shares(turns: readonly Turn[]): readonly Share[] {
  let owner: Owner = null;
  let phase = "读取 read";
  return turns.map((turn) => {
    const stacks = turn.samples.filter((stack) => {
      owner = ownerOf(stack) ?? owner;
      return stack.length > 0 && owner === "pane";
    });
    for (const stack of stacks) phase = stack.reduce((found, { name }) => phases.get(name) ?? found, phase);
    const running = turn.samples.filter((stack) => stack.length > 0).length;
    const part = running === 0 ? 0 : stacks.length / running;
    const collecting = stacks.filter((stack) => isGarbage(stack)).length;
    const own = stacks.length === 0 ? 0 : collecting / stacks.length;
    return { turn, phase, pane: turn.cpu * part * (1 - own), garbage: turn.cpu * part * own, stacks: stacks.filter((stack) => !isGarbage(stack)) };
  });
}

function isGarbage(stack: readonly Call[]): boolean {
  return stack.at(-1)?.name === "(garbage collector)";
}

/** Prints the longest turns of each phase, and what the script did in those that were too long. */
export function report(turns: readonly Turn[], culprits: number): void {
  const all = shares(turns);
  const byPhase = new Map<string, Share[]>();
  for (const share of all) if (share.pane > 0) byPhase.set(share.phase, [...(byPhase.get(share.phase) ?? []), share]);
  console.log(`${"phase".padEnd(20)}${"turns".padStart(8)}${"longest".padStart(12)}${`over ${most}`.padStart(10)}${"in all".padStart(12)}`);
  for (const [phase, of] of byPhase) line(phase, of.map(({ pane }) => pane));
  line("the pane's own", all.map(({ pane }) => pane));
  line("garbage collector", all.map(({ garbage }) => garbage));
  line("with played Excel", turns.map(({ cpu }) => cpu));
  const excel = turns.flatMap(({ samples }) => samples.filter((stack) => ownerOf(stack) === "excel"));
  console.log(`the played Excel worked most at: ${innermost(excel)}`);
  for (const share of all.filter(({ pane }) => pane > most).sort((a, b) => b.pane - a.pane).slice(0, culprits)) {
    console.log(`\n${share.pane.toFixed(0)} ms in ${share.phase}: ${heaviest(share.stacks)}`);
    console.log(`   ${innermost(share.stacks)}`);
  }
}

function line(what: string, times: readonly number[]): void {
  const some = times.filter((ms) => ms > 0);
  const longest = some.reduce((longer, ms) => Math.max(longer, ms), 0);
  const sum = some.reduce((before, ms) => before + ms, 0);
  console.log(`${what.padEnd(20)}${String(some.length).padStart(8)}${`${longest.toFixed(0)} ms`.padStart(12)}${String(some.filter((ms) => ms > most).length).padStart(10)}${`${(sum / 1000).toFixed(1)} s`.padStart(12)}`);
}

/** The way down the calls that most of the samples went. */
function heaviest(stacks: readonly (readonly Call[])[]): string {
  const path: string[] = [];
  let here = stacks;
  for (let depth = 0; ; depth += 1) {
    const [name, count] = top(here.flatMap((stack) => stack[depth]?.name ?? []))[0] ?? ["", 0];
    if (count < stacks.length * 0.5) break;
    path.push(`${name || "(anonymous)"} ${Math.round((count / stacks.length) * 100)}%`);
    here = here.filter((stack) => stack[depth]?.name === name);
  }
  return path.slice(-7).join(" > ");
}

function innermost(stacks: readonly (readonly Call[])[]): string {
  return top(stacks.flatMap((stack) => stack.at(-1)?.name ?? []))
    .slice(0, 5)
    .map(([name, count]) => `${name || "(anonymous)"} ${Math.round((count / stacks.length) * 100)}%`)
    .join(", ");
}

function top(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
