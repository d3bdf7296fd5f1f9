import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { chromium, type Frame, type Page } from "playwright-core";
import { serve } from "../scripts/lib/serve.mjs";
import { madeUpFile } from "./lib/made-up-file";

/**
 * How long the pane stands still while it checks a large roster: the built workbench in Chromium, 100,000 rows of 31
 * columns. The workbench plays Excel on the same thread as the pane; a profile tells which stretches were the pane's own
 * and which were those of the played Excel, which in the real one happen in another process.
 */
const people = Number(process.argv[2] ?? 100_000);
const projects = Math.ceil(people * 0.15);
const minutes = 9;
const candidates = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A stretch in which the page's thread was not free: ms of the pane's own scripts, and of all. */
interface Busy {
  pane: number;
  all: number;
}

void main();

async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "roster-check-bench-"));
  const { server, address } = await serve(path.join(process.cwd(), "dist"), { port: 0 });
  const executablePath = candidates.find((file) => file !== undefined && existsSync(file)) ?? chromium.executablePath();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
  try {
    const file = path.join(folder, "roster.xlsx");
    await writeFile(file, madeUpFile({ people, projects }));
    const page = await browser.newPage({ locale: "zh-CN", viewport: { width: 1366, height: 768 } });
    page.setDefaultTimeout(minutes * 60_000);
    await page.goto(`${address}/`);
    await readyPane(page);
    await page.setInputFiles('input[type="file"]', file);
    await page.getByText("roster.xlsx").first().waitFor();
    const pane = await readyPane(page);
    const stop = await profile(page);
    const started = performance.now();
    await pane.locator("button", { hasText: /^核对$/ }).first().click({ noWaitAfter: true });
    await pane.locator('[role="progressbar"]').first().waitFor();
    const toProgress = performance.now() - started;
    await pane.getByRole("list", { name: /发现的问题/ }).waitFor();
    const total = performance.now() - started;
    report(await stop(), toProgress, total);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The pane inside the workbench, when its button can be pressed. */
async function readyPane(page: Page): Promise<Frame> {
  await page.locator("aside iframe").first().waitFor();
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  if (pane === undefined) throw new Error("The workbench shows no pane");
  await pane.locator("button", { hasText: /^核对$/ }).first().waitFor();
  return pane;
}

/** Profiles the page from now on; the answer stops it and gives every stretch between two rests. */
async function profile(page: Page): Promise<() => Promise<readonly Busy[]>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 1000 });
  await session.send("Profiler.start");
  return async () => stretches((await session.send("Profiler.stop")).profile);
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string; readonly url: string }; readonly children?: readonly number[] }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

type Owner = "pane" | "other";

/**
 * A sample is the pane's where one of its scripts is on the stack and none of the workbench's; what only libraries or the
 * collecting of garbage do belongs to whoever worked before.
 */
function stretches({ nodes, samples = [], timeDeltas = [] }: Profile): readonly Busy[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const owners = new Map<number, Owner | "same" | "rest">();
  const visit = (id: number, above: Owner | "same" | "rest"): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const { functionName, url } = node.callFrame;
    const script = /\/(workbench|taskpane)\.[^/]*$/.exec(url)?.[1];
    const here = script === "workbench" || above === "other" ? "other" : script === "taskpane" || above === "pane" ? "pane" : url !== "" || functionName === "(garbage collector)" ? "same" : above;
    owners.set(id, here);
    for (const child of node.children ?? []) visit(child, here);
  };
  if (nodes[0] !== undefined) visit(nodes[0].id, "rest");
  const found: Busy[] = [];
  let now: Busy | null = null;
  let last: Owner = "other";
  for (const [at, sample] of samples.entries()) {
    const owner = owners.get(sample) ?? "rest";
    if (owner === "rest") {
      now = null;
      continue;
    }
    if (owner !== "same") last = owner;
    if (now === null) found.push((now = { pane: 0, all: 0 }));
    // A delta is the time since the sample before.
    const ms = (timeDeltas[at + 1] ?? 0) / 1000;
    now.all += ms;
    if (last === "pane") now.pane += ms;
  }
  return found;
}

function report(busy: readonly Busy[], toProgress: number, total: number): void {
  const longest = (of: (one: Busy) => number): number => busy.reduce((most, one) => Math.max(most, of(one)), 0);
  const over = (of: (one: Busy) => number): number => busy.filter((one) => of(one) > 50).length;
  console.log(`${people} rows; to the first progress ${toProgress.toFixed(0)} ms, to the result ${(total / 1000).toFixed(1)} s`);
  console.log(`the pane's own work: longest stretch ${longest(({ pane }) => pane).toFixed(0)} ms, ${over(({ pane }) => pane)} over 50 ms; aim: none`);
  console.log(`with the Excel that the page plays: longest ${longest(({ all }) => all).toFixed(0)} ms, ${over(({ all }) => all)} over 50 ms`);
}
