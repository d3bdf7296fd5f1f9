import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { guideline2026_2 } from "../../src/guideline";
import { App, Shell } from "../../src/taskpane/app";
import type { Session } from "../../src/taskpane/session";
import { themeFor } from "../../src/taskpane/theme";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import { bookOf, table } from "../acceptance/book";
import { axe } from "./support/axe";
import { sampleSession } from "./support/sample";

jest.setTimeout(60_000);

const person = (facts: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({ 项目编号: "P1", 指南方向: "1.4", 项目名称: "量子材料联合研究", 申报单位: "甲大学", 姓名: "张三", 角色: "项目负责人", 国籍: "中国", 出生日期: "1985-03-02", ...facts });

async function portOf(rows: readonly Readonly<Record<string, string>>[]) {
  return fileWorkbook(openXlsx(await bookOf({ name: "名册", rows: table(...rows) })), "名册.xlsx");
}

async function openReadings(session: Session): Promise<ReturnType<typeof userEvent.setup>> {
  render(
    <Shell theme={themeFor({ bodyBackgroundColor: "#ffffff" })} lang="zh-CN">
      <App session={session} />
    </Shell>,
  );
  await waitFor(() => expect(screen.getByRole("combobox", { name: "要核对的工作表" })).toHaveTextContent("名册"));
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "核对" }));
  await screen.findByRole("list", { name: "发现的问题" }, { timeout: 10_000 });
  await user.click(screen.getByRole("button", { name: "更多" }));
  await user.click(await screen.findByRole("menuitem", { name: "怎样读的", hidden: true }));
  await screen.findByRole("heading", { level: 1, name: "怎样读的" });
  return user;
}

const cellsShown = (): readonly string[] => within(screen.getByRole("list", { name: "推断得出的和读不出的单元格" })).getAllByRole("button").map((button) => button.textContent);

test("raw, understood and why, column by column; a click selects the cell; one column at a time; written as a sheet", async () => {
  const port = await portOf([person({ 出生日期: "1985年3月" }), person({ 姓名: "李四", 角色: "参加人员", 出生日期: "去年", 国籍: "火星" })]);
  const selected: string[] = [];
  const session = { ...sampleSession({ ...port, select: ({ row, column }) => Promise.resolve(void selected.push(`${row},${column}`)) }), guideline: guideline2026_2 };
  const user = await openReadings(session);
  expect(await axe(document.body)).toEqual([]);
  expect(cellsShown()).toEqual(["G3 火星 读不出 不认识这种写法。", "H2 1985年3月 → 1985-03 只写到月。", "H3 去年 读不出 这里不是日期。"]);
  await user.click(screen.getByRole("button", { name: /^H2/ }));
  expect(selected).toEqual(["2,8"]);
  await user.keyboard("{ArrowDown}");
  await user.click(screen.getByRole("combobox", { name: "看哪一列" }));
  await user.click(screen.getByRole("option", { name: /^国籍/ }));
  expect(cellsShown()).toEqual(["G3 火星 读不出 不认识这种写法。"]);
  await user.click(screen.getByRole("button", { name: "写成工作表" }));
  expect((await screen.findAllByText(/已写入工作表“读取说明”/)).length).toBe(2);
  expect((await port.sheets()).map(({ name }) => name)).toContain("读取说明");
});

test("thousands of cells: only those in view are in the document", async () => {
  const rows = Array.from({ length: 3000 }, (_, at) => person({ 姓名: `成员${at}`, 角色: at === 0 ? "项目负责人" : "参加人员", 出生日期: `198${at % 10}年${(at % 12) + 1}月` }));
  await openReadings({ ...sampleSession(await portOf(rows)), guideline: guideline2026_2 });
  expect(cellsShown().length).toBeLessThan(60);
  expect(screen.getByText(/推断得出 3000 格/)).toBeInTheDocument();
});
