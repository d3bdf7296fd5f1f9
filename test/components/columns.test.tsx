import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Lang } from "../../src/messages";
import { message } from "../../src/messages";
import { App, Shell } from "../../src/taskpane/app";
import { themeFor } from "../../src/taskpane/theme";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import { bookOf, table, type BookSheet } from "../acceptance/book";
import { axe } from "./support/axe";
import { sampleSession } from "./support/sample";

jest.setTimeout(120_000);

const people: BookSheet = {
  name: "名册",
  rows: table({ 项目编号: "P1", 指南方向: "1.4", 项目名称: "量子", 申报单位: "甲大学", 姓名: "张三", 角色: "项目负责人", 诞生: "1980-12-31", 国籍: "中国", 曾经的工作单位: "乙大学" }),
};
const strange: BookSheet = { name: "上报", rows: [["某大学", "上报"], ["谁", "哪天生", "级别"], ["张三", "1980-12-31", "教授"], ["李四", "1990-01-02", "讲师"]] };

type Port = ReturnType<typeof fileWorkbook>;
const portOf = async (...sheets: BookSheet[]): Promise<Port> => fileWorkbook(openXlsx(await bookOf(...sheets)), "名册.xlsx");

async function openPane(port: Port, lang: Lang = "zh-CN"): Promise<ReturnType<typeof userEvent.setup>> {
  render(
    <Shell theme={themeFor({ bodyBackgroundColor: "#ffffff" })} lang={lang}>
      <App session={sampleSession(port)} />
    </Shell>,
  );
  const first = (await port.sheets())[0]?.name ?? "";
  await waitFor(() => expect(screen.getByRole("combobox", { name: message(lang, "pane.sheet.label") })).toHaveTextContent(first));
  return userEvent.setup({ delay: null, pointerEventsCheck: 0 });
}

const button = (name: string): HTMLElement => screen.getByRole("button", { name });
// By label and text: with every field in a list, to ask jsdom for roles takes seconds.
const picker = (column: string): HTMLElement => screen.getByLabelText(`${column} 列是什么`);
const group = (name: RegExp): HTMLElement => screen.getByRole("list", { name });

/** Types a part of a field's name and takes the option. */
async function pick(user: ReturnType<typeof userEvent.setup>, column: string, typed: string, option: string): Promise<void> {
  await user.click(picker(column));
  if (typed !== "") await user.type(picker(column), typed);
  await user.click(screen.getByText(option, { selector: "[role=option]" }));
}

async function checked(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.click(button("核对"));
  await screen.findByRole("list", { name: "发现的问题" }, { timeout: 20_000 });
}

test("from a result: guesses first, a correction is kept in the workbook, checked with, and taken back", async () => {
  const port = await portOf(people);
  const user = await openPane(port);
  await checked(user);
  expect(screen.queryByText(/1980-12-31/)).toBeNull();
  expect(screen.getByText(/有 1 列是猜的：I 曾经的工作单位/)).toBeVisible();
  await user.click(button("看列对应关系"));
  expect(await screen.findByRole("heading", { level: 1, name: "列对应关系" })).toHaveFocus();
  expect(screen.getAllByRole("list").map((list) => list.getAttribute("aria-label"))).toEqual(["猜的，请确认（1）", "没有认出的（1）", "认出的（7）"]);
  expect(within(group(/没有认出/)).getByText("例：1980-12-31")).toBeVisible();
  expect(await axe(document.body)).toEqual([]);

  expect(button("应用并重新核对")).toHaveAttribute("aria-disabled", "true");
  await pick(user, "G 诞生", "出生", "出生日期");
  expect(picker("G 诞生")).toHaveValue("出生日期");
  await pick(user, "I 曾经的工作单位", "", "不用这一列");
  await user.click(button("应用并重新核对"));
  await screen.findByRole("list", { name: "发现的问题" }, { timeout: 20_000 });
  expect(screen.getAllByText(/1980-12-31/).length).toBeGreaterThan(0);
  expect(screen.queryByText(/是猜的/)).toBeNull();
  const kept = JSON.parse((await port.store()) ?? "") as { readonly mapping?: unknown };
  expect(kept).toMatchObject({ version: 1, mapping: {} });
  expect(JSON.stringify(kept)).toContain('"columns":{"诞生":"birthDate","曾经的工作单位":"ignore"}');
  expect(JSON.stringify(kept.mapping)).not.toMatch(/张三|1980/);

  await user.click(button("更多"));
  await user.click(screen.getByRole("menuitem", { name: "列对应关系" }));
  expect(within(group(/您更正过的（1）/)).getByText("诞生")).toBeVisible();
  expect(within(group(/您指定不用的（1）/)).getByText("曾经的工作单位")).toBeVisible();
  await user.click(button("恢复自动识别"));
  await waitFor(async () => expect(JSON.parse((await port.store()) ?? "{}")).not.toHaveProperty("mapping"));
  await screen.findByText(/有 1 列是猜的/, {}, { timeout: 20_000 });
});

test("a guess decides nothing until it is confirmed", async () => {
  const port = await portOf({ name: "名册", rows: table({ 项目编号: "P1", 指南方向: "1.4", 项目名称: "量子", 姓名: "张三", 角色: "项目负责人", 国籍: "中国", 在研项目数: 3 }) });
  const user = await openPane(port);
  await checked(user);
  expect(screen.queryByText(/最多 1 项/)).toBeNull();
  await user.click(screen.getAllByRole("button", { name: "指定是哪一列" })[0]!);
  await user.click(await screen.findByRole("checkbox", { name: "G 在研项目数 列猜得对" }));
  await user.click(button("应用并重新核对"));
  expect((await screen.findAllByText(/最多 1 项/, {}, { timeout: 20_000 })).length).toBeGreaterThan(0);
  expect(JSON.stringify(JSON.parse((await port.store()) ?? ""))).toContain('"columns":{"在研项目数":"sameCountryActiveCount"}');
});

test("a field that moves from one column to another says so", async () => {
  const user = await openPane(await portOf(people));
  await user.click(button("更多"));
  await user.click(screen.getByRole("menuitem", { name: "列对应关系" }));
  await screen.findByRole("list", { name: /没有认出/ });
  await pick(user, "G 诞生", "国籍", "国籍");
  expect(screen.getByText("应用后，H 国籍 列不再当作这一项。")).toBeVisible();
  await pick(user, "G 诞生", "", "自动识别");
  expect(screen.queryByText(/不再当作这一项/)).toBeNull();
  expect(picker("G 诞生")).toHaveValue("没有采用");
  await user.type(picker("G 诞生"), "＠");
  expect(screen.getByText("没有这样的项目")).toHaveAttribute("aria-disabled", "true");
  await user.tab();
  expect(picker("G 诞生")).toHaveValue("没有采用");
});

test("a sheet whose header nobody knows: its row is shown by hand, its columns are chosen, and it is checked", async () => {
  const port = await portOf(strange);
  const user = await openPane(port);
  await user.click(button("核对"));
  await user.click(await screen.findByRole("button", { name: "手工指定列" }, { timeout: 20_000 }));
  const rows = await screen.findByRole("combobox", { name: "表头所在的行" });
  await user.click(rows);
  await user.click(screen.getByRole("option", { name: "第 2 行：谁、哪天生、级别" }));
  expect(screen.getByText(/请至少指定“姓名”/)).toBeVisible();
  expect(button("应用并重新核对")).toHaveAttribute("aria-disabled", "true");
  await pick(user, "A 谁", "姓名", "姓名");
  await pick(user, "B 哪天生", "出生", "出生日期");
  expect(screen.queryByText(/请至少指定“姓名”/)).toBeNull();
  expect(await axe(document.body)).toEqual([]);
  await user.click(button("应用并重新核对"));
  await screen.findByRole("list", { name: "发现的问题" }, { timeout: 20_000 });
  expect(screen.getByText(/核对了 2 人/)).toBeVisible();
});

test("what a newer version keeps in the workbook is said, and not overwritten", async () => {
  const port = await portOf(people);
  await port.apply([{ kind: "writeStore", text: '{"version":9}' }]);
  const user = await openPane(port);
  await checked(user);
  expect(screen.getByText(/更新版本的本工具写的，这次没有采用/)).toBeVisible();
  await user.click(button("看列对应关系"));
  await pick(user, "G 诞生", "出生", "出生日期");
  await user.click(button("应用并重新核对"));
  expect(await screen.findByText(/随文件保存的资料读不懂/)).toBeVisible();
  expect(await port.store()).toBe('{"version":9}');
});

test("in English", async () => {
  const user = await openPane(await portOf(people), "en-US");
  await user.click(button("More"));
  await user.click(screen.getByRole("menuitem", { name: "Columns" }));
  expect(await screen.findByRole("list", { name: "Not recognised (1)" })).toBeVisible();
  expect(screen.getByRole("combobox", { name: "What column G 诞生 is" })).toHaveValue("Not used");
});
