import { cell, type OpenWorkbench, stage } from "./support/workbench";

jest.setTimeout(120_000);

const { at } = stage();

/** Presses Tab until the focus is on what is meant; a walk that never comes there is a fault of the page. */
async function tabTo({ page, pane }: OpenWorkbench, selector: string, key = "Tab", most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if ((await pane.locator(selector).and(pane.locator(":focus")).count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} was not reached by ${key}`);
}

test("the whole job by keyboard alone: settings, check, filter, a finding and its cell, a person, a tick, clearing", async () => {
  await at({ width: 1700 }, async (workbench) => {
    const { page, pane } = workbench;
    // Into the pane once; from here on no pointer.
    await pane.locator('button[aria-label="更多"]').focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("menuitem", { name: "设置" }).waitFor();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await pane.locator("main h1:focus").waitFor();
    await tabTo(workbench, 'input[type="date"]');
    await page.keyboard.type("06152026");
    await tabTo(workbench, 'button:has-text("重新核对"), button:has-text("核对")', "Shift+Tab");
    await tabTo(workbench, 'button:text-is("核对")', "Shift+Tab");
    await page.keyboard.press("Enter");
    await pane.locator("main h1:focus").waitFor();
    await pane.getByRole("tab", { name: "问题" }).waitFor();

    await tabTo(workbench, 'button[aria-pressed]:has-text("错误")');
    await page.keyboard.press("Space");
    await page.keyboard.press("F8");
    const card = pane.locator("article:focus");
    await card.waitFor();
    expect(await card.getAttribute("aria-label")).toBe("错误");
    const address = (await card.locator("button[data-cell]").first().getAttribute("data-cell")) ?? "";
    await page.keyboard.press("Enter");
    await cell(workbench, address).and(page.locator('[aria-selected="true"]')).waitFor();
    await tabTo(workbench, "article button[aria-expanded]");
    await page.keyboard.press("Enter");
    await pane.locator("blockquote").first().waitFor();

    await tabTo(workbench, '[role="tab"]', "Shift+Tab");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await tabTo(workbench, "[data-row]");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await pane.locator("main h2:focus").waitFor();
    await tabTo(workbench, 'button[aria-label="返回全部人员和项目"]', "Shift+Tab");
    await page.keyboard.press("Enter");
    await pane.locator('[data-row^="person:"]:focus').waitFor();

    await tabTo(workbench, '[role="tab"]', "Shift+Tab");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await tabTo(workbench, 'main input[type="checkbox"][aria-label]');
    await page.keyboard.press("Space");
    // The first tick asks who ticks; Enter in the name's box is enough.
    await pane.getByRole("dialog").waitFor();
    await tabTo(workbench, '[role="dialog"] input');
    await page.keyboard.type("王敏");
    await page.keyboard.press("Enter");
    await pane.locator('main input[type="checkbox"][aria-label]:checked').first().waitFor();
    await pane.getByRole("dialog").waitFor({ state: "detached" });

    await tabTo(workbench, 'button:text-is("清除标注")', "Shift+Tab");
    await page.keyboard.press("Enter");
    await pane.getByRole("dialog").waitFor();
    await tabTo(workbench, '[role="dialog"] button:text-is("清除标注")');
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "已清除标注" }).waitFor();
    await expect(page.getByRole("tab", { name: "核对报告" }).count()).resolves.toBe(0);
  });
});

test("the ribbon's 直接核对 checks without the pane and goes to the report", async () => {
  await at({ width: 1700 }, async ({ page }) => {
    await page.getByRole("banner").getByRole("button", { name: "直接核对" }).click();
    await page.getByRole("tab", { name: "核对报告" }).and(page.locator('[aria-selected="true"]')).waitFor();
    await page.getByRole("tab", { name: "人员名册" }).click();
    await page.locator('[role="gridcell"][data-marked="true"]').first().waitFor();
  });
});

test("the sample goes into a sheet of its own, beside the user's", async () => {
  await at({}, async ({ page, pane }) => {
    await pane.getByRole("button", { name: "用示例名册试一试" }).click();
    await page.getByRole("tab", { name: "示例名册" }).and(page.locator('[aria-selected="true"]')).waitFor();
    await pane.getByText("“示例名册”看起来是名册：22 人、10 个项目。").waitFor();
    await expect(page.getByRole("tab", { name: "人员名册" }).count()).resolves.toBe(1);
  });
});

test.each(["zh-CN", "en-US"] as const)("%s: the help link of a finding opens the page of rules at its clause, offline", async (locale) => {
  await at({ width: 1700, locale }, async (workbench) => {
    const { page, pane } = workbench;
    await pane.locator("button", { hasText: /^(核对|Check)$/ }).click();
    const toggle = pane.locator("article").getByRole("button", { name: /^(条款|Clause) / }).first();
    await toggle.click();
    const clause = ((await toggle.textContent()) ?? "").replace(/^(条款|Clause) /, "");
    const [help] = await Promise.all([page.context().waitForEvent("page"), pane.getByRole("link", { name: /^(这一条怎样判断|How this is decided)/ }).first().click()]);
    await help.locator(`h3[id="${clause}"]`).waitFor();
    expect(new URL(help.url()).hash).toBe(`#${clause}`);
    await help.locator(`h3[id="${clause}"] ~ p a[href^="#line-"]`).first().click();
    await expect(help.locator(":target").count()).resolves.toBe(1);
  });
});

test("settings and looks: dark where the user chose it, whatever Office is, and again in the next pane", async () => {
  await at({}, async ({ page, pane }) => {
    const background = (): Promise<string> => pane.locator("main").evaluate((element) => getComputedStyle(element.parentElement ?? element).backgroundColor);
    const light = await background();
    await pane.getByRole("button", { name: "更多" }).click();
    await pane.getByRole("menuitem", { name: "设置" }).click();
    await pane.getByRole("radio", { name: "深色" }).click();
    expect(await background()).not.toBe(light);
    await page.reload();
    await pane.getByRole("button", { name: "核对这张表" }).waitFor();
    expect(await background()).not.toBe(light);
  });
});
