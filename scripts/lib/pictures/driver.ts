import type { BrowserContext, Frame, FrameLocator, Locator, Page } from "playwright-core";
import { message, type MessageFact } from "../../../src/messages";
import { hold } from "./gate";
import type { Look } from "./looks";

/** The pane in the workbench, found by the words of the catalogue. */
export interface Driver {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** A whole key of the catalogue in the look's language. */
  readonly say: (key: string, facts?: Readonly<Record<string, MessageFact>>) => string;
  readonly button: (key: string, facts?: Readonly<Record<string, MessageFact>>) => Locator;
  /** The pane's own frame, for what is asked of its document. */
  readonly frame: () => Frame;
  readonly open: (view: string) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly chooseSheet: (name: string) => Promise<void>;
  /** Presses 核对 and waits for the tabs of a result. */
  readonly check: () => Promise<void>;
  readonly tab: (key: string) => Promise<void>;
  readonly scrollTo: (top: number) => Promise<void>;
  /** Types into a cell of the sheet, as a user does. */
  readonly edit: (address: string, text: string) => Promise<void>;
  readonly openBook: (bytes: Uint8Array) => Promise<void>;
  /** Holds what the pane asks of Excel after so many batches more; `null` lets all of it go on. */
  readonly hold: (after: number | null) => Promise<void>;
}

/** The day on which pictures are taken: within the call's window. */
const today = new Date("2026-06-01T09:00:00+08:00");

/** A page of the browser on that day. */
export async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.clock.setSystemTime(today);
  return page;
}

/** Opens the workbench in a look and waits until the pane is ready. */
export async function openDriver(context: BrowserContext, address: string, look: Look): Promise<Driver> {
  const page = await newPage(context);
  await page.goto(`${address}/`);
  const driver = driverOf(page, look);
  const check = driver.button("pane.action.check");
  await check.waitFor();
  if (look.colours === "dark") {
    await page.getByLabel(driver.say("workbench.theme.label")).selectOption("dark");
    await page.waitForTimeout(300);
    await check.waitFor();
  }
  await sized(page, look);
  return driver;
}

/** Gives the pane the size it has in Excel, whatever the page leaves it. */
async function sized(page: Page, look: Look): Promise<void> {
  await page.setViewportSize({ width: Math.max(1000, look.width + 500), height: 900 });
  await page.locator("aside").evaluate(
    (element, { width, height }) => {
      element.style.width = `${width}px`;
      element.style.height = `${height}px`;
      element.style.maxWidth = "none";
      element.style.border = "none";
    },
    { width: look.width, height: look.height },
  );
}

function driverOf(page: Page, look: Look): Driver {
  const pane = page.frameLocator("aside iframe");
  const say: Driver["say"] = (key, facts) => message(look.lang, key, facts);
  const button: Driver["button"] = (key, facts) => pane.getByRole("button", { name: say(key, facts), exact: true });
  return {
    page,
    pane,
    say,
    button,
    frame: () => page.frames().find((frame) => frame.url().includes("taskpane.html")) ?? page.mainFrame(),
    open: async (view) => {
      await button("pane.more.label").click();
      await pane.getByRole("menuitem", { name: say(view), exact: true }).click();
      await pane.locator("main h1:focus").waitFor();
    },
    back: () => button("pane.action.back").first().click(),
    chooseSheet: async (name) => {
      await pane.getByRole("combobox").first().click();
      await pane.getByRole("option", { name: new RegExp(`^${name}`) }).click();
    },
    check: async () => {
      await button("pane.action.check").or(button("pane.action.recheck")).first().click();
      await pane.getByRole("tab", { name: say("pane.tab.problems") }).waitFor();
      await pane.locator("main h1:focus").waitFor();
    },
    tab: (key) => pane.getByRole("tab", { name: say(key) }).click(),
    scrollTo: (top) => pane.locator("main").evaluate((element, to) => element.scrollTo(0, to), top),
    edit: async (address, text) => {
      await page.locator(`[data-address="${address}"]`).dblclick();
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    openBook: async (bytes) => {
      await page.setInputFiles('input[type="file"]', { name: "名册.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
      await button("pane.action.check").waitFor();
    },
    hold: (after) => hold(page, after),
  };
}
