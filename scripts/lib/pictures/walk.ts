import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame, Locator, Page } from "playwright-core";
import { newPage, openDriver } from "./driver";
import { openLook, type Look } from "./looks";
import { alone, isIn, journeys } from "./states";

/** A state of the pane as it is now: its picture, and the frame that it was taken of. */
export interface Taken {
  readonly state: string;
  readonly png: Buffer;
  readonly frame: Frame;
  readonly page: Page;
}

/** How each page that stands alone comes about. */
const opened: Readonly<Record<(typeof alone)[number], { readonly query: string; readonly missing?: RegExp }>> = {
  outside: { query: "" },
  offline: { query: "?_host_Info=Excel$Web$16.01$zh-CN$$$$0", missing: /\/office\/office\.js$/ },
  "not-loaded": { query: "", missing: /\/taskpane\.[0-9a-f]+\.js$/ },
};

/** Takes the pane through all states of a look and hands out each. */
export async function walk(address: string, look: Look, chromium: string, taken: (taken: Taken) => void | Promise<void>): Promise<void> {
  const { context, close } = await openLook(look, chromium);
  try {
    if (look.extent === "every") await walkAlone(address, look, await newPage(context), taken);
    for (const journey of journeys) {
      if (!journey.states.some((state) => isIn(state, look.extent))) continue;
      const driver = await openDriver(context, address, look);
      for (const state of journey.states) {
        try {
          await state.go(driver);
        } catch (cause) {
          const seen = path.join(mkdtempSync(path.join(tmpdir(), "roster-check-lost-")), `${look.name}-${state.name}.png`);
          await driver.page.screenshot({ path: seen });
          throw new Error(`${look.name}: the state ${state.name} was not reached; where it is now: ${seen}`, { cause });
        }
        if (isIn(state, look.extent)) await taken({ state: state.name, png: await still(driver.page, driver.page.locator("aside")), frame: driver.frame(), page: driver.page });
      }
      await driver.page.close();
    }
  } finally {
    await close();
  }
}

async function walkAlone(address: string, look: Look, page: Page, taken: (taken: Taken) => void | Promise<void>): Promise<void> {
  await page.setViewportSize({ width: look.width, height: look.height });
  for (const state of alone) {
    const { query, missing } = opened[state];
    if (missing !== undefined) await page.route(missing, (route) => route.abort());
    await page.goto(`${address}/taskpane.html${query}`);
    await page.locator(state === "not-loaded" ? "main" : "h1").waitFor();
    await taken({ state, png: await still(page, page), frame: page.mainFrame(), page });
  }
  await page.close();
}

/** A picture when nothing moves any more: no pointer over anything, no caret, no spinner. */
async function still(page: Page, part: Page | Locator): Promise<Buffer> {
  await page.mouse.move(2, 2);
  const shot = (): Promise<Buffer> => part.screenshot({ animations: "disabled", caret: "hide" });
  let last = await shot();
  for (let tries = 0; tries < 12; tries += 1) {
    await page.waitForTimeout(150);
    const now = await shot();
    if (now.equals(last)) return now;
    last = now;
  }
  return last;
}
