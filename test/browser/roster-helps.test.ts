import { cell, check, stage } from "./support/workbench";

const { at } = stage();

test("a template is inserted for a direction, shown, and checked without a word", async () => {
  await at({ width: 1700 }, async (workbench) => {
    const { page, pane } = workbench;
    await pane.getByRole("button", { name: "还没有名册？插入名册模板" }).click();
    await pane.getByRole("combobox", { name: "给哪个指南方向用" }).click();
    await pane.getByRole("option", { name: /^1\.6 / }).click();
    await pane.getByRole("button", { name: "插入模板" }).click();
    await page.getByRole("tab", { name: "名册", exact: true, selected: true }).waitFor();
    await expect(cell(workbench, "A5").textContent()).resolves.toBe("示例-1.6");
    await pane.getByRole("button", { name: "核对", exact: true }).click();
    await pane.getByRole("heading", { level: 1, name: /^未发现与指南条款不符/ }).waitFor();
  });
});

test("what was read how is listed, a click selects the cell, and it is written as a sheet that clearing removes", async () => {
  await at({ width: 1700 }, async (workbench) => {
    const { page, pane } = workbench;
    await check(workbench);
    await pane.getByRole("button", { name: "更多" }).click();
    await pane.getByRole("menuitem", { name: "怎样读的" }).click();
    const list = pane.getByRole("list", { name: "推断得出的和读不出的单元格" });
    const first = list.getByRole("button").nth(1);
    const address = /^[A-Z]+\d+/.exec((await first.textContent()) ?? "")?.[0] ?? "";
    await first.click();
    await cell(workbench, address).and(page.locator('[aria-selected="true"]')).waitFor();
    await pane.getByRole("button", { name: "写成工作表" }).click();
    await page.getByRole("tab", { name: "读取说明" }).click();
    await expect(cell(workbench, "A1").textContent()).resolves.toContain("读取说明");
    await pane.getByRole("button", { name: "清除标注" }).click();
    await pane.getByRole("dialog").getByRole("button", { name: "清除标注" }).click();
    await page.getByRole("tab", { name: "读取说明" }).waitFor({ state: "detached" });
  });
});

test("what is ticked is put right in the sheet, told, and taken back", async () => {
  await at({ width: 1700 }, async (workbench) => {
    const { pane } = workbench;
    await check(workbench);
    const before = await cell(workbench, "N14").textContent();
    await pane.getByRole("button", { name: "更多" }).click();
    await pane.getByRole("menuitem", { name: "整理名册" }).click();
    await pane.getByRole("checkbox", { name: /^N16：/ }).uncheck();
    await pane.getByRole("button", { name: /^整理勾选的 \d+ 格$/ }).click();
    await pane.getByRole("button", { name: /^撤销整理过的/ }).click();
    await pane.getByText(/^已撤销 \d+ 格。$/).first().waitFor();
    await expect(cell(workbench, "N14").textContent()).resolves.toBe(before);
  });
});
