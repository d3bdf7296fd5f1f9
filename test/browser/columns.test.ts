import { readFileSync } from "node:fs";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import { bookOf, table } from "../acceptance/book";
import { check, stage } from "./support/workbench";

jest.setTimeout(120_000);

const { at } = stage();

test("a column is corrected by keyboard, and the correction leaves with the file", async () => {
  await at({}, async (workbench) => {
    const { page, pane } = workbench;
    const rows = table({ 项目编号: "P1", 指南方向: "1.4", 项目名称: "量子", 申报单位: "甲大学", 姓名: "张三", 角色: "项目负责人", 诞生: "1980-12-31", 国籍: "中国" });
    await page.locator('input[type="file"]').setInputFiles({ name: "名册.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(await bookOf({ name: "名册", rows })) });
    await page.getByRole("tab", { name: "名册" }).waitFor();
    await check(workbench);

    await pane.getByRole("button", { name: "更多" }).click();
    await pane.getByRole("menuitem", { name: "列对应关系" }).click();
    const picker = pane.getByRole("combobox", { name: "G 诞生 列是什么" });
    await picker.focus();
    await page.keyboard.type("出生日期");
    await page.keyboard.press("Enter");
    await expect(picker.inputValue()).resolves.toBe("出生日期");
    await pane.getByRole("button", { name: "应用并重新核对" }).press("Enter");
    await pane.getByRole("list", { name: "发现的问题" }).waitFor();
    await pane.getByText("1980-12-31").first().waitFor();

    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载文件" }).click()]);
    const store = await fileWorkbook(openXlsx(new Uint8Array(readFileSync(await download.path()))), "").store();
    expect(store).toContain('"诞生":"birthDate"');
  });
});
