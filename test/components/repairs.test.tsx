import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { guideline2026_2 } from "../../src/guideline";
import { App, Shell } from "../../src/taskpane/app";
import { themeFor } from "../../src/taskpane/theme";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import { bookOf, table } from "../acceptance/book";
import { axe } from "./support/axe";
import { sampleSession } from "./support/sample";

jest.setTimeout(60_000);

const person = { 项目编号: "P1", 指南方向: "1.4", 项目名称: "量子材料联合研究", 申报单位: "甲大学", 角色: "项目负责人", 国籍: "中国" };

async function openRepairs() {
  const port = fileWorkbook(openXlsx(await bookOf({ name: "名册", rows: table({ ...person, 姓名: "张 三", 出生日期: "1985年3月2日", 证件号码: 110_101_198_503_020_011 }, { ...person, 姓名: "李四", 角色: "参加人员", 出生日期: "1986-05-06", 证件号码: null }) })), "名册.xlsx");
  render(
    <Shell theme={themeFor({ bodyBackgroundColor: "#ffffff" })} lang="zh-CN">
      <App session={{ ...sampleSession(port), guideline: guideline2026_2 }} />
    </Shell>,
  );
  await waitFor(() => expect(screen.getByRole("combobox", { name: "要核对的工作表" })).toHaveTextContent("名册"));
  const user = userEvent.setup();
  const open = async (): Promise<void> => {
    await user.click(screen.getByRole("button", { name: "更多" }));
    await user.click(await screen.findByRole("menuitem", { name: "整理名册", hidden: true }));
    await screen.findByRole("heading", { level: 1, name: "整理名册" });
  };
  return { port, user, open };
}

test("before and after are shown by kind; only what is ticked is changed, and one button takes it back", async () => {
  const { port, user, open } = await openRepairs();
  await open();
  expect(screen.getByText("请先核对一次名册，再来整理。")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "重新核对" }));
  await screen.findByRole("list", { name: "发现的问题" }, { timeout: 10_000 });
  await open();
  const list = await screen.findByRole("list", { name: "可以整理的单元格" });
  expect(await axe(document.body)).toEqual([]);
  // Lost digits are not ticked by themselves.
  expect(within(list).getByRole("checkbox", { name: /^I2：/ })).not.toBeChecked();
  await user.click(within(list).getByRole("checkbox", { name: "去掉姓名中间的空格（1）" }));
  expect(within(list).getByRole("checkbox", { name: "G2：“张 三”改为“张三”" })).not.toBeChecked();
  await user.click(screen.getByRole("button", { name: "整理勾选的 2 格" }));
  await screen.findAllByText(/已整理 2 格/);
  const cell = async (row: number, column: number) => (await port.read("名册")).cell(row, column);
  expect(await cell(2, 7)).toMatchObject({ value: "张 三" });
  expect(await cell(2, 8)).toMatchObject({ kind: "number", numberFormat: "yyyy-mm-dd" });
  await user.click(await screen.findByRole("button", { name: "撤销整理过的 2 格" }));
  await screen.findAllByText("已撤销 2 格。");
  expect(await cell(2, 8)).toMatchObject({ kind: "text", value: "1985年3月2日" });
  await waitFor(() => expect(screen.queryByRole("button", { name: /^撤销整理过的/ })).toBeNull());
});
