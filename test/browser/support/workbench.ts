import { existsSync } from "node:fs";
import { chromium, type Browser, type FrameLocator, type Locator, type Page } from "playwright-core";
import { serveProduct } from "./server";

const candidates = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Chromium's program: CHROMIUM_PATH, Debian's, or the one that Playwright knows. */
export function chromiumPath(): string {
  return candidates.find((file) => file !== undefined && existsSync(file)) ?? chromium.executablePath();
}

/** Chromium, kept from calling home. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A workbench open in a page, and everything that it must not do: talk to others, complain on the console. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly strangers: readonly string[];
  readonly complaints: readonly string[];
}

/** Opens the workbench with its sample and waits until the pane is ready to check it. */
export async function openWorkbench(
  browser: Browser,
  address: string,
  options: { readonly width?: number; readonly height?: number; readonly locale?: string; readonly forcedColors?: "active" | "none" } = {},
): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1366, height: options.height ?? 768 },
    locale: options.locale ?? "zh-CN",
    forcedColors: options.forcedColors ?? "none",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== "localhost" && protocol !== "data:" && protocol !== "blob:") strangers.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${address}/`);
  const pane = page.frameLocator("aside iframe");
  await pane.locator("button", { hasText: /^(核对|Check)$/ }).waitFor();
  return { page, pane, strangers, complaints };
}

/** Presses 核对 and waits for the answer; gives its headline. */
export async function check({ pane }: OpenWorkbench): Promise<string> {
  await pane.locator("button", { hasText: /^(核对|重新核对|Check|Check again)$/ }).first().click();
  const headline = pane.locator("main h1");
  await pane.getByRole("list", { name: /发现的问题|Problems found/ }).waitFor();
  return (await headline.textContent()) ?? "";
}

/** A cell of the grid by its address. */
export function cell({ page }: OpenWorkbench, address: string): Locator {
  return page.locator(`[data-address="${address}"]`);
}

/** What a browser test works with: the product served, and a browser, for all tests of a file. */
export interface Stage {
  /** Opens the workbench, does something with it, and holds it to what is always true: no stranger is spoken to, nothing is complained of. */
  readonly at: (options: Parameters<typeof openWorkbench>[2], work: (workbench: OpenWorkbench) => Promise<void>) => Promise<void>;
  readonly browser: () => Browser;
  readonly address: () => string;
}

/** Sets the stage before the tests of a file and clears it after them. */
export function stage(): Stage {
  let server: Awaited<ReturnType<typeof serveProduct>> | null = null;
  let browser: Browser | null = null;
  const needed = <T>(thing: T | null): T => {
    if (thing === null) throw new Error("The stage is set once the tests run");
    return thing;
  };
  beforeAll(async () => {
    server = await serveProduct();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    browser: () => needed(browser),
    address: () => needed(server).address,
    at: async (options, work) => {
      const workbench = await openWorkbench(needed(browser), needed(server).address, options);
      try {
        await work(workbench);
        expect(workbench.strangers).toEqual([]);
        expect(workbench.complaints).toEqual([]);
      } finally {
        await workbench.page.context().close();
      }
    },
  };
}
