import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { serve } from "../scripts/lib/serve.mjs";
import { report } from "./frames/report";
import { trace, turnsOf } from "./frames/trace";
import { madeUpFile } from "./lib/made-up-file";

/**
 * How long the pane stands still while it checks a large roster: the workbench in Chromium, 100,000 rows of 31 columns.
 * Chromium's own trace tells the turns of the page's thread and the processor time of each, so that what else runs on the
 * machine does not count. The workbench plays Excel on the same thread as the pane; the profile in the trace tells which
 * part of a turn was the pane's and which that of the played Excel, which in the real one happens in another process.
 *
 * `npm run bench -- frames [ROWS] [CULPRITS]`
 */
const people = Number(process.argv[2] ?? 100_000);
const culprits = Number(process.argv[3] ?? 12);
const projects = Math.ceil(people * 0.15);
const minutes = 20;
const candidates = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

void main();

async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "roster-check-bench-"));
  const { server, address } = await serve(readablePages(), { port: 0 });
  const executablePath = candidates.find((file) => file !== undefined && existsSync(file)) ?? chromium.executablePath();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
  try {
    const file = path.join(folder, "roster.xlsx");
    await writeFile(file, madeUpFile({ people, projects }));
    await run(browser, address, file);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The pages as they are built, but with the functions' names, which tell the culprits. */
function readablePages(): string {
  const folder = path.join(process.cwd(), "node_modules/.cache/bench/pages");
  const webpack = path.join(process.cwd(), "node_modules/webpack/bin/webpack.js");
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production", "--config-name", "pages", "--no-optimization-minimize", "--output-path", folder], { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("The pages could not be built");
  return folder;
}

async function run(browser: Browser, address: string, file: string): Promise<void> {
  const page = await browser.newPage({ locale: "zh-CN", viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(minutes * 60_000);
  await page.goto(`${address}/`);
  await readyPane(page);
  await page.setInputFiles('input[type="file"]', file);
  await page.getByText("roster.xlsx").first().waitFor();
  const pane = await readyPane(page);
  const stop = await trace(await browser.newBrowserCDPSession());
  const started = performance.now();
  await pane.locator("button", { hasText: /^核对$/ }).first().click({ noWaitAfter: true });
  await pane.locator('[role="progressbar"]').first().waitFor();
  const toProgress = performance.now() - started;
  await pane.getByRole("list", { name: /发现的问题/ }).waitFor();
  const total = performance.now() - started;
  const turns = turnsOf(await stop());
  console.log(`${people} rows; to the first progress ${toProgress.toFixed(0)} ms, to the result ${(total / 1000).toFixed(1)} s by the clock; below: processor time`);
  report(turns, culprits);
}

/** The pane inside the workbench, when its button can be pressed. */
async function readyPane(page: Page): Promise<Frame> {
  await page.locator("aside iframe").first().waitFor();
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  if (pane === undefined) throw new Error("The workbench shows no pane");
  await pane.locator("button", { hasText: /^核对$/ }).first().waitFor();
  return pane;
}
