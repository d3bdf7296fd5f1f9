import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type BrowserContext } from "playwright-core";
import type { Lang } from "../../../src/messages";

/** Windows' four contrast themes, as Chromium's own page colours paint them: the number of each in its settings. */
export const contrastThemes = { dusk: 1, desert: 2, "night-sky": 3, aquatic: 6 } as const;
export type ContrastTheme = keyof typeof contrastThemes;

/** How much of the pane is walked through: every state, those that show a kind of thing first, or those with a dialog. */
export type Extent = "every" | "key" | "tall";

/** How the pane looks: its language, its colours, its size (px). */
export interface Look {
  readonly name: string;
  readonly lang: Lang;
  readonly colours: "light" | "dark" | ContrastTheme;
  readonly width: number;
  readonly height: number;
  readonly extent: Extent;
}

/** Excel's pane is 350 px wide and about 600 high on a laptop; 320 is the narrowest, 480 what a small screen leaves of it. */
export const looks: readonly Look[] = [
  { name: "zh-light", lang: "zh-CN", colours: "light", width: 350, height: 600, extent: "every" },
  { name: "zh-dark", lang: "zh-CN", colours: "dark", width: 320, height: 600, extent: "every" },
  { name: "en-light", lang: "en-US", colours: "light", width: 320, height: 600, extent: "every" },
  { name: "en-dark", lang: "en-US", colours: "dark", width: 350, height: 600, extent: "key" },
  { name: "zh-wide", lang: "zh-CN", colours: "light", width: 600, height: 600, extent: "key" },
  { name: "en-short", lang: "en-US", colours: "light", width: 320, height: 480, extent: "tall" },
  { name: "zh-aquatic", lang: "zh-CN", colours: "aquatic", width: 350, height: 600, extent: "key" },
  { name: "zh-desert", lang: "zh-CN", colours: "desert", width: 350, height: 600, extent: "key" },
  { name: "zh-dusk", lang: "zh-CN", colours: "dusk", width: 350, height: 600, extent: "key" },
  { name: "zh-night-sky", lang: "zh-CN", colours: "night-sky", width: 350, height: 600, extent: "key" },
];

/** Chromium, kept from calling home. */
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** A browser of its own for a look: page colours are a setting of the browser, not of a page. */
export async function openLook(look: Look, executablePath: string, scale = 1): Promise<{ readonly context: BrowserContext; readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), "roster-check-look-"));
  const contrast = look.colours !== "light" && look.colours !== "dark";
  if (look.colours !== "light" && look.colours !== "dark") {
    mkdirSync(path.join(folder, "Default"));
    writeFileSync(path.join(folder, "Default/Preferences"), JSON.stringify({ settings: { a11y: { page_colors: contrastThemes[look.colours] } } }));
  }
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: [...flags, `--lang=${look.lang}`],
    viewport: { width: 1000, height: 700 },
    locale: look.lang,
    deviceScaleFactor: scale,
    timezoneId: "Asia/Shanghai",
    reducedMotion: "reduce",
    acceptDownloads: true,
    colorScheme: look.colours === "dark" ? "dark" : "light",
    // Null: what the browser's own settings say.
    ...(contrast ? { forcedColors: null } : {}),
  });
  // What tsx compiles names its functions by this helper, which a page does not have.
  await context.addInitScript({ content: "globalThis.__name ??= (named) => named;" });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
