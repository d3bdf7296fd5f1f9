import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App, Shell } from "../../src/taskpane/app";
import { themeFor } from "../../src/taskpane/theme";
import { openXlsx } from "../../src/workbook/file/open";
import { axe } from "./support/axe";
import { sampleSession, sampleWorkbook } from "./support/sample";

/** The pane after a check, on its page 共享副本与退回单; `opened` are the new workbooks. */
async function openPage(lang: "zh-CN" | "en-US" = "zh-CN"): Promise<{ readonly user: ReturnType<typeof userEvent.setup>; readonly port: ReturnType<typeof sampleWorkbook>; readonly opened: Uint8Array[] }> {
  const port = sampleWorkbook();
  const opened: Uint8Array[] = [];
  const copies = { bytes: () => Promise.resolve(port.save()), openNew: (bytes: Uint8Array) => Promise.resolve(void opened.push(bytes)) };
  render(
    <Shell theme={themeFor({ bodyBackgroundColor: "#ffffff" })} lang={lang}>
      <App session={{ ...sampleSession(port), copies }} />
    </Shell>,
  );
  const user = userEvent.setup();
  await waitFor(() => expect(screen.getAllByRole("combobox")[0]).toHaveTextContent("人员名册"));
  await user.click(screen.getAllByRole("button", { name: lang === "zh-CN" ? "核对" : "Check" })[0]!);
  await screen.findByRole("list", { name: lang === "zh-CN" ? "发现的问题" : "Problems found" }, { timeout: 20_000 });
  await user.click(screen.getByRole("button", { name: lang === "zh-CN" ? "更多" : "More" }));
  const page = lang === "zh-CN" ? "共享副本与退回单" : "Copies and replies";
  await user.click(await screen.findByRole("menuitem", { name: page, hidden: true }));
  await screen.findByRole("heading", { level: 1, name: page });
  return { user, port, opened };
}

test("a shared copy opens as a new workbook, what is not in it is told, and the open one stays as it was", async () => {
  const { user, port, opened } = await openPage();
  const before = port.save();
  expect(await axe(document.body)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "生成共享副本" }));
  expect((await screen.findAllByText(/共享副本已作为新的工作簿打开/, {}, { timeout: 20_000 })).length).toBeGreaterThan(0);
  expect(screen.getByText(/没有带上的列 2 列：证件号码、备注/)).toBeInTheDocument();
  expect(await axe(document.body)).toEqual([]);
  expect(opened).toHaveLength(1);
  expect(openXlsx(opened[0]!).sheets.map(({ name }) => name)).toEqual(["人员名册", "核对报告", "形式审查表", "副本说明"]);
  expect(port.save()).toEqual(before);
}, 60_000);

test("the partner's copy has no results in it", async () => {
  const { user, opened } = await openPage();
  await user.click(screen.getByRole("radio", { name: /外方/ }));
  await user.click(screen.getByRole("button", { name: "生成共享副本" }));
  await waitFor(() => expect(opened).toHaveLength(1), { timeout: 20_000 });
  expect(openXlsx(opened[0]!).sheets.map(({ name }) => name)).toEqual(["人员名册", "副本说明"]);
}, 60_000);

test("replies: who has how much, as sheets of this workbook or as a workbook each", async () => {
  const { user, port, opened } = await openPage();
  const section = screen.getByRole("region", { name: "退回修改单" });
  expect(within(section).getByRole("row", { name: /^示范理工大学 6 / })).toBeInTheDocument();
  expect(within(section).getByText("申报截止时间：2026-07-01 17:00。")).toBeInTheDocument();
  await user.click(within(section).getByRole("radio", { name: "工作单位" }));
  await user.click(within(section).getByRole("radio", { name: "申报单位" }));
  await user.click(within(section).getByRole("button", { name: "写成 4 张工作表" }));
  await within(section).findByText(/已在工作簿末尾写了 4 张/, {}, { timeout: 20_000 });
  expect((await port.sheets()).map(({ name }) => name)).toContain("退回单-示范理工大学");
  await user.click(within(section).getByRole("button", { name: "每家一个文件，共 4 个" }));
  await waitFor(() => expect(opened).toHaveLength(4), { timeout: 20_000 });
  expect(await axe(document.body)).toEqual([]);
}, 60_000);

test("in English too", async () => {
  await openPage("en-US");
  expect(screen.getByRole("button", { name: "Make the copy" })).toBeInTheDocument();
  expect(screen.getByRole("region", { name: "To be mended" })).toBeInTheDocument();
}, 60_000);
