import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import { bookOf, table, type BookSheet } from "../acceptance/book";
import { serveProduct } from "./support/server";
import { check, openBrowser, openWorkbench, type OpenWorkbench } from "./support/workbench";

jest.setTimeout(180_000);

let server: Awaited<ReturnType<typeof serveProduct>>;
let browser: Browser;
beforeAll(async () => {
  server = await serveProduct();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const projects: BookSheet = { name: "项目表", rows: table({ 项目编号: "P1", 指南方向: "1.6", 项目名称: "绿色转型研究", 申报单位: "甲大学", 项目负责人: "张三" }) };
const people: BookSheet = {
  name: "人员表",
  rows: table({ 项目编号: "P1", 姓名: "张三", 出生日期: "1985-01-01", 国籍: "中国" }, { 项目编号: "P1", 姓名: "李四", 出生日期: "1975-01-01", 国籍: "中国" }),
};
const visits: BookSheet = { name: "出访表", rows: table({ 姓名: "张三", 出访开始: "2026-10-01", 出访结束: "2026-10-08", 在外天数: 8 }) };
const full = (name: string, person: string): BookSheet => ({ name, rows: table({ 项目编号: name, 指南方向: "1.6", 项目名称: `${name}的研究`, 申报单位: "甲大学", 姓名: person, 出生日期: "1975-01-01", 国籍: "中国" }) });

async function opened(sheets: readonly BookSheet[], options: Parameters<typeof openWorkbench>[2] = {}): Promise<OpenWorkbench> {
  const workbench = await openWorkbench(browser, server.address, options);
  await workbench.page.locator('input[type="file"]').setInputFiles({ name: "名册.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(await bookOf(...sheets)) });
  await workbench.page.getByRole("tab", { name: sheets[0]!.name, exact: true }).waitFor();
  await workbench.pane.locator("button", { hasText: /^(核对|Check)$/ }).waitFor();
  return workbench;
}

test("two sheets are checked together; a finding leads to the cell of its own sheet; clearing clears both", async () => {
  const workbench = await opened([projects, people]);
  const { page, pane } = workbench;
  await pane.getByText("项目表 ＋ 人员表：几张表合在一起核对，按项目编号合并。").waitFor();
  await check(workbench);
  await expect(pane.getByText("项目表 ＋ 人员表：几张表合在一起核对，按项目编号合并。").isVisible()).resolves.toBe(true);
  await pane.getByRole("button", { name: /^在表中选中 .*人员表!C3$/ }).first().click();
  await page.getByRole("tab", { name: "人员表", exact: true, selected: true }).waitFor();
  await page.locator('[data-address="E1"]', { hasText: "核对结果" }).waitFor();
  await page.getByRole("tab", { name: "项目表", exact: true }).click();
  await page.locator('[data-address="F1"]', { hasText: "核对结果" }).waitFor();
  await pane.getByRole("button", { name: "清除标注" }).click();
  await pane.getByRole("dialog").getByRole("button", { name: "清除标注" }).click();
  await pane.getByRole("heading", { name: "已清除标注" }).waitFor();
  await expect(page.locator('[data-address="F1"]').textContent()).resolves.not.toContain("核对结果");
  await page.getByRole("tab", { name: "人员表", exact: true }).click();
  await expect(page.locator('[data-address="E1"]').textContent()).resolves.not.toContain("核对结果");
  expect([...workbench.complaints, ...workbench.strangers]).toEqual([]);
  await page.context().close();
});

test("three sheets, in English, narrow: what is read together is told without being cut off", async () => {
  const workbench = await opened([projects, people, visits], { locale: "en-US", width: 1100 });
  const { page, pane } = workbench;
  await pane.getByText(/^项目表 ＋ 人员表 ＋ 出访表: read together as one roster, joined by project number\.$/).waitFor();
  await check(workbench);
  const wider = await pane.locator("main").evaluate((main) => main.scrollWidth > main.clientWidth);
  expect(wider).toBe(false);
  await page.context().close();
});

test("of two rosters one is chosen by keyboard, checked alone, and remembered in the file", async () => {
  const workbench = await opened([full("名册甲", "张三"), full("名册乙", "李四")]);
  const { page, pane } = workbench;
  const picker = pane.getByRole("combobox", { name: "要核对的工作表" });
  await pane.getByText(/“名册甲”看起来是名册/).waitFor();
  await picker.focus();
  await page.keyboard.press("ArrowDown");
  await pane.getByRole("option", { name: "全部名册：名册甲 ＋ 名册乙" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await pane.getByText(/“名册乙”看起来是名册/).waitFor();
  await check(workbench);
  await pane.getByText(/李四出生于/).first().waitFor();
  await page.getByRole("tab", { name: "名册甲", exact: true }).click();
  await expect(page.locator('[data-address="H1"]').textContent()).resolves.not.toContain("核对结果");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载文件" }).click()]);
  const store = await fileWorkbook(openXlsx(new Uint8Array(readFileSync(await download.path()))), "").store();
  expect(store).toContain('"sheets":["名册乙"]');
  expect(workbench.complaints).toEqual([]);
  await page.context().close();
});
