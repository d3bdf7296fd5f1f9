import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { check, openWorkbench, stage } from "./support/workbench";

const { browser, address } = stage();
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "roster-check-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a sign-off is kept in the file: whoever opens it next sees who signed and why", async () => {
  const file = path.join(folder, "名册.xlsx");
  const first = await openWorkbench(browser(), address(), { width: 1366, height: 900 });
  await check(first);
  await first.pane.getByRole("button", { name: /^待确认/ }).first().click();
  await first.pane.getByRole("button", { name: "签认…" }).first().click();
  const dialog = first.pane.getByRole("dialog");
  await dialog.getByRole("textbox", { name: /您的姓名/ }).fill("王老师");
  await dialog.getByRole("textbox", { name: /理由/ }).fill("原件已核对");
  await dialog.getByRole("button", { name: "签认" }).click();
  await first.pane.getByText("已签认 1 处。").waitFor();
  const saving = first.page.waitForEvent("download");
  await first.page.getByRole("button", { name: /下载|保存|另存/ }).first().click();
  await (await saving).saveAs(file);
  expect(first.complaints).toEqual([]);
  await first.page.context().close();

  const second = await openWorkbench(browser(), address(), { width: 1366, height: 900 });
  await second.page.locator('input[type="file"]').setInputFiles(file);
  await second.pane.locator("button", { hasText: /^核对$/ }).waitFor();
  await check(second);
  await second.pane.getByRole("button", { name: /^已签认/ }).first().click();
  await second.pane.getByText(/^已签认（王老师，.*）：原件已核对$/).first().waitFor();
  expect(await second.pane.getByText(/^比上次（/).count()).toBe(1);
  await second.page.context().close();
});
