import { readFileSync } from "node:fs";
import { read, utils } from "@e965/xlsx";
import { openXlsx } from "../../src/workbook/file/open";
import { seriousFaults } from "./support/faults";
import { cell, check, type OpenWorkbench, stage } from "./support/workbench";

const { at, browser, address } = stage();

const markedCells = ({ page }: OpenWorkbench) => page.locator('[role="gridcell"][data-marked="true"]');

test("one finding goes the whole way: sheet, host, Office.js, pane, mark, file", async () => {
  await at({ width: 1700 }, async (workbench) => {
    const { page, pane } = workbench;
    await expect(markedCells(workbench).count()).resolves.toBe(0);

    const headline = await check(workbench);
    expect(headline).toMatch(/\d+ 个项目不能通过形式审查/);

    // A click on the finding's cell selects it in the sheet.
    const button = pane.locator("article", { hasText: "错误" }).getByRole("button", { name: /^在表中选中/ }).first();
    const address = (await button.getAttribute("data-cell")) ?? "";
    await button.click();
    await cell(workbench, address).and(page.locator('[aria-selected="true"]')).waitFor();

    // The cell is coloured, by a conditional format that the page evaluated.
    const found = cell(workbench, address);
    await expect(found.getAttribute("data-marked")).resolves.toBe("true");
    const colour = await found.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(colour).not.toBe("rgb(255, 255, 255)");

    // The report sheet is there, beside the roster.
    await expect(page.getByRole("tab", { name: "核对报告" }).count()).resolves.toBe(1);

    // The file that is downloaded carries the same marks: read by our reader and by an independent one.
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载文件" }).click()]);
    const bytes = readFileSync(await download.path());
    const sheet = openXlsx(new Uint8Array(bytes)).sheet("人员名册");
    const formulas = sheet!.conditionalFormats.map((format) => format.formula ?? "");
    expect(formulas.filter((formula) => formula.includes('N("RC1")')).length).toBeGreaterThan(0);
    const independent = read(bytes);
    expect(independent.SheetNames).toEqual(["人员名册", "填表说明", "核对报告", "形式审查表"]);
    const rows = utils.sheet_to_json<string[]>(independent.Sheets["人员名册"]!, { header: 1, raw: false });
    expect(rows.flat().filter((text) => text.startsWith("〔")).length).toBeGreaterThan(0);

    // Clearing takes them away again.
    await pane.getByRole("button", { name: "清除标注" }).click();
    await pane.getByRole("dialog").getByRole("button", { name: "清除标注" }).click();
    await pane.getByRole("heading", { name: "已清除标注" }).waitFor();
    await expect(markedCells(workbench).count()).resolves.toBe(0);
    await expect(page.getByRole("tab", { name: "核对报告" }).count()).resolves.toBe(0);
  });
});

test("the ribbon's 清除标注 takes the marks away without the pane, and keeps a report that somebody edited", async () => {
  await at({ width: 1700 }, async (workbench) => {
    const { page } = workbench;
    await check(workbench);
    expect(await markedCells(workbench).count()).toBeGreaterThan(0);
    await page.getByRole("tab", { name: "核对报告" }).click();
    await cell(workbench, "A3").dblclick();
    await page.keyboard.type("已电话通知");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "人员名册" }).click();
    await page.getByRole("banner").getByRole("button", { name: "清除标注" }).click();
    await page.getByRole("tab", { name: "形式审查表" }).waitFor({ state: "detached" });
    await expect(markedCells(workbench).count()).resolves.toBe(0);
    await expect(page.getByRole("tab", { name: "核对报告" }).count()).resolves.toBe(1);
  });
});

test("a notice of the ribbon's button stands on a page of its own, for Office's dialog", async () => {
  const page = await browser().newPage();
  const notice = { key: "pane.command.kept", facts: { sheets: ["核对报告"] } };
  await page.goto(`${address()}/commands.html?lang=zh-CN#${new URLSearchParams({ notice: JSON.stringify(notice) }).toString()}`);
  await page.getByRole("heading", { name: "标注已清除。这些报告您改过，没有删除：核对报告" }).waitFor();
  await page.close();
});

test("editing the cell that was wrong: the results are stale, and the next check no longer finds it", async () => {
  await at({ width: 1700 }, async (workbench) => {
    const { page, pane } = workbench;
    await check(workbench);
    await pane.locator("button[aria-pressed]", { hasText: "错误" }).click();
    const card = pane.locator("article", { hasText: "错误" }).filter({ hasText: "出生" }).first();
    const sentence = (await card.locator("p").first().textContent()) ?? "";
    const address = (await card.getByRole("button", { name: /^在表中选中/ }).first().textContent()) ?? "";
    await card.getByRole("button", { name: /^在表中选中/ }).first().click();
    await cell(workbench, address).and(page.locator('[aria-selected="true"]')).waitFor();

    await cell(workbench, address).dblclick();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("1990-05-05");
    await page.keyboard.press("Enter");
    await expect(cell(workbench, address).textContent()).resolves.toContain("1990");

    await pane.getByText("名册改过了").first().waitFor();
    await check(workbench);
    await expect(pane.getByText(sentence, { exact: true }).count()).resolves.toBe(0);
  });
});

test.each(["1.9", "1.12", "1.15"])("an Excel that knows ExcelApi %s checks and marks as well", async (set) => {
  await at({ width: 1700 }, async (workbench) => {
    await workbench.page.getByLabel("扮演的 Excel 版本").selectOption(set);
    await workbench.pane.locator("button", { hasText: /^核对$/ }).waitFor();
    await check(workbench);
    await expect(workbench.page.getByRole("tab", { name: "核对报告" }).count()).resolves.toBe(1);
  });
});

test("a file that is no workbook: a sentence, and the open one stays", async () => {
  await at({}, async ({ page }) => {
    await page.setInputFiles('input[type="file"]', { name: "照片.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("no workbook") });
    await page.getByText("没能打开文件").waitFor();
    await expect(page.getByRole("tab", { name: "人员名册" }).count()).resolves.toBe(1);
  });
});

test("a sheet that is no roster: the pane says what is wrong and what to do", async () => {
  await at({}, async ({ pane }) => {
    await pane.getByRole("combobox").click();
    await pane.getByRole("option", { name: "填表说明" }).click();
    await pane.locator("button", { hasText: /^核对$/ }).click();
    await pane.getByText("没能完成核对").waitFor();
    await pane.getByText("怎么办").waitFor();
  });
});

test("by keyboard alone: check, unfold a clause, go to a cell", async () => {
  await at({ width: 1700 }, async (workbench) => {
    const { page, pane } = workbench;
    await pane.locator("button", { hasText: /^核对$/ }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("list", { name: "发现的问题" }).waitFor();
    await pane.locator("main h1:focus").waitFor();
    await pane.locator("article").getByRole("button", { name: /^条款/ }).first().focus();
    await page.keyboard.press("Enter");
    await pane.locator("blockquote").first().waitFor();
    await page.keyboard.press("F8");
    await page.keyboard.press("Shift+F8");
    await page.keyboard.press("ArrowDown");
    const card = pane.locator("article:focus");
    await card.waitFor();
    const button = card.getByRole("button", { name: /^在表中选中/ }).first();
    await page.keyboard.press("Enter");
    await cell(workbench, (await button.getAttribute("data-cell")) ?? "").and(page.locator('[aria-selected="true"]')).waitFor();
  });
});

describe("seen and read by everybody", () => {
  test("Chinese, light: axe finds nothing serious at the start, in the results, in the review form", async () => {
    await at({}, async (workbench) => {
      const { pane } = workbench;
      expect(await seriousFaults(workbench.page, "structure")).toEqual([]);
      await check(workbench);
      await pane.getByRole("button", { name: "筛选、分组和统计图" }).click();
      expect(await seriousFaults(workbench.page)).toEqual([]);
      await pane.getByRole("tab", { name: "审查表" }).click();
      expect(await seriousFaults(workbench.page, "structure")).toEqual([]);
    });
  }, 150_000);

  test("dark: colours can be read", async () => {
    await at({}, async (workbench) => {
      await workbench.page.getByLabel("主题").selectOption("dark");
      await workbench.pane.locator("button", { hasText: /^核对$/ }).waitFor();
      const background = await workbench.pane.locator("main").evaluate((element) => getComputedStyle(element.parentElement ?? element).backgroundColor);
      expect(Math.max(...(background.match(/\d+/g) ?? []).map(Number))).toBeLessThan(80);
      await check(workbench);
      expect(await seriousFaults(workbench.page, "colours")).toEqual([]);
    });
  });

  test("English: everything has its name", async () => {
    await at({ locale: "en-US" }, async (workbench) => {
      await check(workbench);
      expect(await seriousFaults(workbench.page, "names")).toEqual([]);
    });
  });

  test("English all through: no Chinese left in the pane but the roster's and the call's own words", async () => {
    await at({ locale: "en-US" }, async (workbench) => {
      const headline = await check(workbench);
      expect(headline).toMatch(/^\d+ projects? fails? the formal review/);
      await expect(workbench.pane.locator("header, footer").getByText("Roster Check").count()).resolves.toBe(1);
    });
  });

  test.each(["zh-CN", "en-US"])("%s: a pane of 320 pixels shows everything without scrolling sideways", async (locale) => {
    await at({ width: 1000, locale }, async (workbench) => {
      const { page, pane } = workbench;
      await page.locator("aside").evaluate((element) => element.style.setProperty("width", "320px"));
      const overflow = (): Promise<number> => pane.locator("main").evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await check(workbench);
      await pane.getByRole("button", { name: /^(筛选、分组|Filters, grouping)/ }).click();
      expect(await overflow()).toBeLessThanOrEqual(0);
      await pane.getByRole("tab", { name: /^(审查表|Review form)$/ }).click();
      await pane.locator("main article button[aria-expanded]").first().click();
      expect(await overflow()).toBeLessThanOrEqual(0);
    });
  });

  test("high contrast: the categories are still told apart by word and shape", async () => {
    await at({ forcedColors: "active" }, async (workbench) => {
      await check(workbench);
      const words = await workbench.pane.locator("article").first().innerText();
      expect(words).toMatch(/错误|待确认|提醒|说明/);
      await expect(workbench.pane.locator("article svg").first().isVisible()).resolves.toBe(true);
    });
  });
});
