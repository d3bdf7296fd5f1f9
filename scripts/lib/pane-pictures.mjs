import { PNG } from "pngjs";

/** Both languages in both themes, and Windows' contrast colours; English at the narrowest that a pane gets. */
export const looks = [
  { name: "zh-light", lang: "zh-CN", theme: "light", width: 350 },
  { name: "zh-dark", lang: "zh-CN", theme: "dark", width: 320 },
  { name: "zh-contrast", lang: "zh-CN", theme: "contrast", width: 350 },
  { name: "en-light", lang: "en-US", theme: "light", width: 320 },
  { name: "en-dark", lang: "en-US", theme: "dark", width: 350 },
];

export const states = ["start", "menu", "settings", "template", "problem", "results", "finding", "filters", "people", "person", "checklist", "clear", "cleared", "outside"];

/** The words by which the walk finds its way. */
const words = {
  "zh-CN": { check: /^(核对|重新核对)$/, more: "更多", settings: "设置", template: "插入名册模板", back: "返回", tools: "筛选、分组和统计图", people: "人员与项目", everybody: "返回全部人员和项目", checklist: "审查表", problems: "问题", clear: "清除标注", theme: "主题", roster: /看起来是名册/, clause: /^条款 / },
  "en-US": { check: /^(Check|Check again)$/, more: "More", settings: "Settings", template: "Insert roster template", back: "Back", tools: "Filters, grouping and chart", people: "People", everybody: "Back to all people and projects", checklist: "Review form", problems: "Problems", clear: "Clear marks", theme: "Theme", roster: /looks like a roster/, clause: /^Clause / },
};

const noRoster = "填表说明";
const roster = "人员名册";

export async function walk(browser, address, look, taken) {
  const text = words[look.lang];
  const context = await browser.newContext({
    viewport: { width: 1000, height: 700 },
    locale: look.lang,
    reducedMotion: "reduce",
    colorScheme: look.theme === "dark" ? "dark" : "light",
    forcedColors: look.theme === "contrast" ? "active" : "none",
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.clock.setSystemTime(new Date("2026-06-01T09:00:00+08:00"));
    await page.goto(`${address}/taskpane.html`);
    await page.locator("h1").waitFor();
    await page.setViewportSize({ width: look.width, height: 600 });
    await taken("outside", await still(page, page), page);
    await page.setViewportSize({ width: 1000, height: 700 });

    await page.goto(`${address}/`);
    const pane = page.frameLocator("aside iframe");
    const button = (name) => pane.getByRole("button", { name, exact: true });
    await button(text.check).waitFor();
    if (look.theme === "dark") {
      await page.getByLabel(text.theme).selectOption("dark");
      await page.waitForTimeout(300);
      await button(text.check).waitFor();
    }
    await page.locator("aside").evaluate((element, width) => {
      element.style.width = `${width}px`;
      element.style.maxWidth = "none";
    }, look.width);
    await pane.getByText(text.roster).waitFor();
    const shot = async (state) => taken(state, await still(page, page.locator("aside")), page);
    const menu = async (item) => {
      await button(text.more).click();
      await pane.getByRole("menuitem", { name: item, exact: true }).click();
      await pane.locator("main h1:focus").waitFor();
    };
    const sheet = async (name) => {
      await pane.getByRole("combobox").first().click();
      await pane.getByRole("option", { name: new RegExp(`^${name}`) }).click();
    };
    await shot("start");
    await button(text.more).click();
    await pane.getByRole("menu").waitFor();
    await shot("menu");
    await page.keyboard.press("Escape");
    await menu(text.settings);
    await shot("settings");
    await button(text.back).click();
    await menu(text.template);
    await shot("template");
    await button(text.back).click();
    await sheet(noRoster);
    await button(text.check).click();
    await pane.locator("main h1:focus").waitFor();
    await shot("problem");
    await sheet(roster);
    await button(text.check).click();
    await pane.getByRole("tab", { name: text.problems }).waitFor();
    await shot("results");
    await pane.locator("article").getByRole("button", { name: text.clause }).first().click();
    await pane.locator("blockquote").first().waitFor();
    await pane.locator("main").evaluate((element) => element.scrollTo(0, 260));
    await shot("finding");
    await pane.locator("main").evaluate((element) => element.scrollTo(0, 0));
    await button(text.tools).click();
    await shot("filters");
    await pane.getByRole("tab", { name: text.people }).click();
    await pane.locator("[data-row]").first().waitFor();
    await shot("people");
    await pane.locator('[data-row^="person:"]').nth(3).click();
    await pane.locator("main h2:focus").waitFor();
    await shot("person");
    await pane.getByRole("tab", { name: text.checklist }).click();
    await shot("checklist");
    await button(text.clear).click();
    await pane.getByRole("dialog").waitFor();
    await shot("clear");
    await pane.getByRole("dialog").getByRole("button", { name: text.clear }).click();
    await pane.locator("main h1:focus").waitFor();
    await shot("cleared");
  } finally {
    await context.close();
  }
}

/** A picture when nothing moves any more: no pointer over anything, no caret, no spinner. */
async function still(page, part) {
  await page.mouse.move(2, 2);
  let before = null;
  for (let tries = 0; tries < 12; tries += 1) {
    await page.waitForTimeout(150);
    const now = await part.screenshot({ animations: "disabled", caret: "hide" });
    if (before?.equals(now)) return now;
    before = now;
  }
  return before;
}

export function halved(png) {
  const from = PNG.sync.read(png);
  const width = from.width >> 1;
  const height = from.height >> 1;
  const to = new PNG({ width, height });
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0;
        for (const [dx, dy] of [[0, 0], [1, 0], [0, 1], [1, 1]]) sum += from.data[((2 * y + dy) * from.width + 2 * x + dx) * 4 + channel];
        to.data[(y * width + x) * 4 + channel] = Math.round(sum / 4);
      }
    }
  }
  return PNG.sync.write(to, { deflateLevel: 9 });
}
