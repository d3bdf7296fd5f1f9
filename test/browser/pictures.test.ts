import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pixelmatch from "pixelmatch";
import type { Browser } from "playwright-core";
import { PNG } from "pngjs";
import { halved, looks, states, walk } from "../../scripts/lib/pane-pictures.mjs";
import { faultsOfFrame, faultsOfLayout } from "./support/faults";
import { serveProduct } from "./support/server";
import { openBrowser } from "./support/workbench";

jest.setTimeout(120_000);

/** The accepted pictures; `npm run screenshots` takes them anew. */
const accepted = path.join(__dirname, "pictures");
/** Part of a picture's pixels that may differ: letters are smoothed otherwise on another machine, nothing else is. */
const tolerance = 0.02;

/** Structure is the same in every look, colours are not; axe takes its time on pages of Fluent's size. */
const axeFor: Readonly<Record<string, "colours" | "structure">> = { "zh-light": "structure", "zh-dark": "colours", "en-light": "colours" };

let server: Awaited<ReturnType<typeof serveProduct>>;
let browser: Browser;

beforeAll(async () => {
  server = await serveProduct();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test.each(looks.map((look) => [look.name, look] as const))("every state of the pane: as accepted, nothing cut off, nothing too small to touch, no fault that axe knows: %s", async (name, look) => {
  const faults: string[] = [];
  const seen: string[] = [];
  const kept = mkdtempSync(path.join(tmpdir(), "roster-check-pictures-"));
  await walk(browser, server.address, look, async (state, png, page) => {
    seen.push(state);
    const file = `${name}-${state}.png`;
    const difference = existsSync(path.join(accepted, file)) ? differing(readFileSync(path.join(accepted, file)), halved(png)) : 1;
    if (difference > tolerance) {
      writeFileSync(path.join(kept, file), png);
      faults.push(`${file}: ${(difference * 100).toFixed(1)} % differs; as it is now: ${path.join(kept, file)}`);
    }
    const frame = page.frames().find((one) => one.url().includes("taskpane.html")) ?? page.mainFrame();
    const concern = axeFor[name];
    const found = [...(await frame.evaluate(faultsOfLayout)), ...(concern === undefined ? [] : await faultsOfFrame(frame, concern))];
    faults.push(...found.map((fault) => `${state}: ${fault}`));
  });
  expect([...seen].sort()).toEqual([...states].sort());
  expect(faults).toEqual([]);
});

/** Part of the pixels that differ so that one sees it; 1 where the sizes do. */
function differing(before: Buffer, now: Buffer): number {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(now)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.2 }) / (a.width * a.height);
}
