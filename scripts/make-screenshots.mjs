// Takes pictures of the real pages: npm run screenshots (DIST names another build than dist/)
// docs/pictures/<name>.png with the Chinese pages, <name>.en.png with the English ones; and, half size, every state of the
// pane in every look for test/browser/pictures.test.ts: look at them before you commit, they are then what is right.
// With "docs" or "accepted" behind it only the one or the other.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { halved, looks, walk } from "./lib/pane-pictures.mjs";
import { serve } from "./lib/serve.mjs";
import { ensureBuilt, ensureChromium, main, root, say } from "./lib/setup.mjs";

const pictures = path.join(root, "docs/pictures");
const accepted = path.join(root, "test/browser/pictures");

/** The words of the pages by which they are found. */
const words = {
  "zh-CN": { check: "核对", checklist: "审查表", tools: "筛选、分组和统计图", onlyOpen: "只看还没了结的", report: "核对报告", people: "人员与项目", clause: /^条款 /, roster: /看起来是名册/, theme: "主题", suffix: "" },
  "en-US": { check: "Check", checklist: "Review form", tools: "Filters, grouping and chart", onlyOpen: "Only what is open", report: /核对报告|Report|report/, people: "People", clause: /^Clause /, roster: /looks like a roster/, theme: "Theme", suffix: ".en" },
};

const chromiumFlags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** The workbench with its sample in one language; `shot` takes the page or a part of it. */
async function opened(browser, address, lang, { width, height, dark = false }) {
  const context = await browser.newContext({ viewport: { width, height }, locale: lang, deviceScaleFactor: 1.5, reducedMotion: "reduce" });
  const page = await context.newPage();
  // A day within the call's window; time goes on from there.
  await page.clock.setSystemTime(new Date("2026-06-01T09:00:00"));
  await page.goto(`${address}/`);
  const pane = page.frameLocator("aside iframe");
  const checkButton = pane.locator("button", { hasText: new RegExp(`^${words[lang].check}$`) });
  await checkButton.waitFor();
  await pane.getByText(words[lang].roster).waitFor();
  if (dark) {
    await page.getByLabel(words[lang].theme).selectOption("dark");
    await page.waitForTimeout(1000);
    await checkButton.waitFor();
  }
  const settle = () => page.mouse.move(2, 2).then(() => page.waitForTimeout(600));
  return {
    page,
    pane,
    close: () => context.close(),
    check: async () => {
      await checkButton.click();
      await pane.locator("main h1:focus").waitFor();
    },
    shot: async (name, part = page) => {
      await settle();
      await part.screenshot({ path: path.join(pictures, `${name}${words[lang].suffix}.png`), animations: "disabled" });
      say(`  docs/pictures/${name}${words[lang].suffix}.png`);
    },
  };
}

/** Gives the pane the width it has in Excel, whatever the page leaves it. */
async function paneWidth(page, width) {
  await page.locator("aside").evaluate((element, pixels) => {
    element.style.width = `${pixels}px`;
    element.style.maxWidth = "none";
  }, width);
}

async function pictureSet(browser, address, lang) {
  const text = words[lang];
  const wide = await opened(browser, address, lang, { width: 1440, height: 860 });
  const aside = wide.page.locator("aside");
  await paneWidth(wide.page, 360);
  await wide.shot("pane-start", aside);
  await wide.check();
  await wide.shot("workbench");
  await wide.shot("pane-results", aside);
  await wide.pane.locator("article").getByRole("button", { name: text.clause }).first().click();
  await wide.pane.locator("main").evaluate((element) => element.scrollTo(0, 240));
  await wide.shot("pane-finding", aside);
  await wide.pane.locator("main").evaluate((element) => element.scrollTo(0, 0));
  await wide.shot("marked-grid", wide.page.locator("main > section").first());
  await wide.pane.getByRole("button", { name: text.tools }).click();
  await wide.shot("pane-filters", aside);
  await wide.pane.getByRole("tab", { name: text.people }).click();
  await wide.shot("pane-people", aside);
  await wide.pane.locator('[data-row^="person:"]').nth(4).click();
  await wide.shot("pane-person", aside);
  await wide.pane.getByRole("tab", { name: text.checklist }).click();
  await wide.pane.getByLabel(text.onlyOpen).check();
  await wide.shot("pane-checklist", aside);
  await wide.page.getByRole("tab", { name: text.report }).first().click();
  await wide.shot("report-sheet", wide.page.locator("main > section").first());
  await wide.close();

  const dark = await opened(browser, address, lang, { width: 1440, height: 860, dark: true });
  await paneWidth(dark.page, 320);
  await dark.check();
  await dark.shot("pane-dark-320", dark.page.locator("aside"));
  await dark.close();
}

async function acceptedSet(browser, address) {
  mkdirSync(accepted, { recursive: true });
  for (const old of readdirSync(accepted)) rmSync(path.join(accepted, old));
  for (const look of looks) {
    await walk(browser, address, look, (state, png) => writeFileSync(path.join(accepted, `${look.name}-${state}.png`), halved(png)));
    say(`  test/browser/pictures/${look.name}-*.png`);
  }
}

await main(async () => {
  const built = process.env.DIST;
  if (built === undefined) ensureBuilt();
  mkdirSync(pictures, { recursive: true });
  const { server, address } = await serve(built ?? path.join(root, "dist"), { port: 0 });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  try {
    const only = process.argv[2];
    if (only !== "accepted") for (const lang of Object.keys(words)) await pictureSet(browser, address, lang);
    if (only !== "docs") await acceptedSet(browser, address);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
});
