import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { languages, type Lang } from "../../../src/messages";
import { openDriver } from "./driver";
import { openLook, type Look } from "./looks";

/** Takes the pictures of the manuals, in both languages, from the workbench with its sample. */
export async function documentPictures(address: string, chromium: string, folder: string, say: (text: string) => void): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) rmSync(path.join(folder, old));
  for (const lang of languages) await inLanguage(address, chromium, folder, lang, say);
}

async function inLanguage(address: string, chromium: string, folder: string, lang: Lang, tell: (text: string) => void): Promise<void> {
  const look: Look = { name: "documents", lang, colours: "light", width: 360, height: 720, extent: "every" };
  const { context, close } = await openLook(look, chromium, 1.5);
  try {
    const driver = await openDriver(context, address, look);
    const { page, pane, say, button, scrollTo, check, tab } = driver;
    const aside = page.locator("aside");
    const shot = async (name: string, part: Page | Locator = aside): Promise<void> => {
      await page.mouse.move(2, 2);
      await page.waitForTimeout(600);
      const file = `${name}${lang === "en-US" ? ".en" : ""}.png`;
      await part.screenshot({ path: path.join(folder, file), animations: "disabled", caret: "hide" });
      tell(`  docs/pictures/${file}`);
    };
    await pane.getByText(say("start.sheet.roster", { sheet: "人员名册", people: 22, projects: 10 })).waitFor();
    await shot("pane-start");
    await check();
    await shot("pane-results");
    await pane.locator("article button[aria-expanded]").first().click();
    await scrollTo(240);
    await shot("pane-finding");
    await scrollTo(0);
    await button("pane.tools.more").click();
    await shot("pane-filters");
    await button("pane.tools.more").click();
    await tab("pane.tab.people");
    await shot("pane-people");
    await pane.locator('[data-row^="person:"]').nth(4).click();
    await shot("pane-person");
    await tab("pane.tab.checklist");
    await pane.getByLabel(say("pane.checklist.onlyOpen")).check();
    await shot("pane-checklist");
    await tab("pane.tab.problems");
    await page.setViewportSize({ width: 1440, height: 860 });
    await aside.evaluate((element) => ["height", "border"].forEach((name) => element.style.removeProperty(name)));
    await shot("workbench", page);
  } finally {
    await close();
  }
}
