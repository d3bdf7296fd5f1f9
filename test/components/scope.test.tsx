import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { columnsOf, correctColumns } from "../../src/columns";
import { settingsSchema } from "../../src/findings/settings";
import { openStore, storedPart } from "../../src/findings/store";
import { guideline2026_2 } from "../../src/guideline";
import { App, Shell } from "../../src/taskpane/app";
import { themeFor } from "../../src/taskpane/theme";
import { excelWorkbook } from "../../src/workbook/excel";
import { openXlsx } from "../../src/workbook/file/open";
import type { WorkbookPort } from "../../src/workbook/port";
import { bookOf, table, type BookSheet } from "../acceptance/book";
import { install, openOffice, type RealOffice } from "../excel-host/office";
import { axe } from "./support/axe";
import { sampleSession } from "./support/sample";

const projects: BookSheet = { name: "项目表", rows: table({ 项目编号: "P1", 指南方向: "1.6", 项目名称: "绿色转型研究", 申报单位: "甲大学", 项目负责人: "张三" }) };
const people: BookSheet = {
  name: "人员表",
  rows: table({ 项目编号: "P1", 姓名: "张三", 出生日期: "1985-01-01", 国籍: "中国", 最高学位: "博士" }, { 项目编号: "P1", 姓名: "李四", 出生日期: "1975-01-01", 国籍: "中国", 最高学位: "硕士" }),
};
const visits: BookSheet = { name: "出访表", rows: table({ 姓名: "张三", 出访开始: "2026-10-01", 出访结束: "2026-10-08", 在外天数: 8 }) };
const full = (name: string, id: string, person: string): BookSheet => ({ name, rows: table({ 项目编号: id, 指南方向: "1.6", 项目名称: `${name}的研究`, 申报单位: "甲大学", 姓名: person, 出生日期: "1975-01-01", 国籍: "中国" }) });
const notes: BookSheet = { name: "填表说明", rows: [["请先填项目表"]] };

interface Opened {
  readonly office: RealOffice;
  readonly port: WorkbookPort;
  readonly user: ReturnType<typeof userEvent.setup>;
}

async function opened(sheets: readonly BookSheet[], active: string): Promise<Opened> {
  const office = openOffice(openXlsx(await bookOf(...sheets)));
  install(office);
  office.host.select(active, { top: 1, bottom: 1, left: 1, right: 1 });
  return { office, ...show() };
}

function show(): Pick<Opened, "port" | "user"> {
  const port = excelWorkbook();
  render(
    <Shell theme={themeFor(undefined)} lang="zh-CN">
      <App session={sampleSession(port)} />
    </Shell>,
  );
  return { port, user: userEvent.setup() };
}

const picker = (): HTMLElement => screen.getByRole("combobox", { name: "要核对的工作表" });
const shows = (text: string): Promise<void> => waitFor(() => expect(picker().textContent).toBe(text), { timeout: 30_000 });
const checked = async (user: Opened["user"]): Promise<void> => {
  await user.click(screen.getByRole("button", { name: /^(重新)?核对$/ }));
  await screen.findByRole("button", { name: "重新核对" }, { timeout: 60_000 });
};
const pick = async (user: Opened["user"], name: string): Promise<void> => {
  await user.click(picker());
  await user.click(await screen.findByRole("option", { name }, { timeout: 30_000 }));
};
const marked = async (port: WorkbookPort): Promise<string[]> => (await port.owned()).columns.map(({ sheet }) => sheet).sort();

test.each(["项目表", "人员表"])("two sheets that complete each other are checked together, whichever is looked at (%s)", async (active) => {
  const { port, user } = await opened([projects, people], active);
  await shows("项目表 ＋ 人员表");
  expect(screen.getByText("项目表 ＋ 人员表：几张表合在一起核对，按项目编号合并。")).toBeVisible();
  expect(screen.getByText(/“项目表 ＋ 人员表”看起来是名册：2 人、1 个项目/)).toBeVisible();
  await checked(user);
  expect(screen.getByText("项目表 ＋ 人员表：几张表合在一起核对，按项目编号合并。")).toBeVisible();
  expect(await marked(port)).toEqual(["人员表", "项目表"]);
  expect(await axe(document.body)).toEqual([]);
});

test("three sheets, looked at from one that is no roster", async () => {
  const { port, user } = await opened([notes, projects, people, visits], "填表说明");
  await shows("项目表 ＋ 人员表 ＋ 出访表");
  await checked(user);
  expect((await marked(port)).includes("填表说明")).toBe(false);
  expect(screen.getByText(/^项目表 ＋ 人员表 ＋ 出访表：几张表合在一起核对/)).toBeVisible();
});

test("of two rosters the one that is looked at is checked, the other is named, and what is chosen instead is remembered", async () => {
  const { port, user } = await opened([full("名册2025", "1", "张三"), full("名册2026", "1", "李四")], "名册2026");
  await shows("名册2026（当前）");
  await checked(user);
  expect(screen.getByText(/没有一起核对的表：名册2025/)).toBeVisible();
  expect(await marked(port)).toEqual(["名册2026"]);
  await pick(user, "名册2025");
  await checked(user);
  expect(await marked(port)).toEqual(["名册2025"]);
  const kept = storedPart(openStore(await port.store()), "settings", settingsSchema);
  await waitFor(async () => expect(storedPart(openStore(await port.store()), "settings", settingsSchema)?.sheets).toEqual(["名册2025"]));
  expect(kept === null || kept.asOf === null).toBe(true);
});

test("all rosters together are one choice, which another pane of the same workbook opens with", async () => {
  const { port, user } = await opened([full("物理学院", "P1", "张三"), full("化学学院", "P2", "李四")], "物理学院");
  await shows("物理学院（当前）");
  await pick(user, "全部名册：物理学院 ＋ 化学学院");
  await checked(user);
  expect(await marked(port)).toEqual(["化学学院", "物理学院"]);
  await waitFor(async () => expect(await port.store()).toContain("化学学院"));
  document.body.replaceChildren();
  show();
  await shows("物理学院 ＋ 化学学院");
});

test("only a part of a roster can be chosen, and the result says that it is one", async () => {
  const { port, user } = await opened([projects, people], "人员表");
  await shows("项目表 ＋ 人员表");
  await pick(user, "人员表（当前）");
  await checked(user);
  expect(screen.getByText(/“人员表”和项目表是同一份名册的几张表/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "一起核对" }));
  await shows("项目表 ＋ 人员表");
  await waitFor(async () => expect(await marked(port)).toEqual(["人员表", "项目表"]), { timeout: 60_000 });
  await waitFor(async () => expect((await port.store()) ?? "").not.toContain('"settings"'));
});

test("a hidden roster is left alone, as the command line leaves it", async () => {
  const { port, user } = await opened([full("名册", "P1", "张三"), { ...full("旧名册", "P2", "李四"), state: "hidden" }], "名册");
  await shows("名册（当前）");
  await checked(user);
  expect(await marked(port)).toEqual(["名册"]);
});

test("reports of our own are never read, neither ours to clear nor left over in a copy", async () => {
  const { port, user } = await opened([projects, people], "项目表");
  await shows("项目表 ＋ 人员表");
  await checked(user);
  const before = (await port.sheets()).length;
  await checked(user);
  await shows("项目表 ＋ 人员表");
  expect((await port.sheets()).length).toBe(before);
  // The names by which we know our sheets are gone: the copy went through another program.
  await port.apply((await port.owned()).names.map((name) => ({ kind: "removeName", name }) as const));
  await checked(user);
  expect(screen.getByText("项目表 ＋ 人员表：几张表合在一起核对，按项目编号合并。")).toBeVisible();
});

test("an edit on either sheet makes the result old", async () => {
  const { office, user } = await opened([projects, people], "项目表");
  await shows("项目表 ＋ 人员表");
  await checked(user);
  office.host.edit("人员表", 2, 3, "1990-01-01");
  expect(await screen.findByText("名册改过了，这是修改前的结果。", undefined, { timeout: 30_000 })).toBeVisible();
});

test("a sheet that was renamed since does not take the result with it: checking again finds it under its new name", async () => {
  const { office, port, user } = await opened([projects, people], "项目表");
  await shows("项目表 ＋ 人员表");
  await checked(user);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("人员表").name = "人员";
    await context.sync();
  });
  await checked(user);
  await shows("项目表 ＋ 人员");
  await waitFor(async () => expect(await marked(port)).toEqual(["人员", "项目表"]), { timeout: 60_000 });
});

test("a sheet that is gone: its cells cannot be selected, which is said; what was chosen with it is chosen no more", async () => {
  const { office, port, user } = await opened([full("名册2025", "1", "张三"), full("名册2026", "1", "李四")], "名册2026");
  await shows("名册2026（当前）");
  await pick(user, "名册2025");
  await checked(user);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("名册2025").delete();
    await context.sync();
  });
  await user.click((await screen.findAllByRole("button", { name: /^在表中选中/ }))[0]!);
  expect(await screen.findByText(/没能选中/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "重新核对" }));
  await screen.findByRole("heading", { level: 1, name: "没能完成核对" }, { timeout: 30_000 });
  await shows("名册2026（当前）");
  await user.click(screen.getByRole("button", { name: "再试一次" }));
  await screen.findByRole("button", { name: "重新核对" }, { timeout: 60_000 });
  expect(await marked(port)).toEqual(["名册2026"]);
});

test("where nothing tells which of several rosters is meant, the pane asks, and says how", async () => {
  const { user } = await opened([notes, full("名册A", "1", "张三"), full("名册B", "2", "李四")], "填表说明");
  expect(await screen.findByText("这个工作簿里有几份名册：名册A、名册B。请在上面的“工作表”里选要核对的。", undefined, { timeout: 30_000 })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "核对" }));
  expect(await screen.findByText(/有几张表都像名册：名册A、名册B/, undefined, { timeout: 30_000 })).toBeVisible();
  await pick(user, "名册B");
  await checked(user);
});

test("a sheet whose header the user showed is offered to be checked with the sheets that it completes", async () => {
  const strange: BookSheet = { name: "人员表", rows: [["项目编号", "谁", "哪年"], ["P1", "张三", "1985-01-01"]] };
  const { port, user } = await opened([projects, strange], "项目表");
  await shows("项目表（当前）");
  await pick(user, "人员表");
  const { tables, tableAt } = await columnsOf(port, "人员表", guideline2026_2);
  expect(tables).toEqual([]);
  const shown = tableAt(1);
  await correctColumns(port, [{ keys: shown.columns.map(({ key }) => key), columns: new Map([[shown.columns[1]!.key, "name"], [shown.columns[2]!.key, "birthDate"]]), shown: true }]);
  await checked(user);
  await user.click(await screen.findByRole("button", { name: "一起核对" }, { timeout: 30_000 }));
  await shows("项目表 ＋ 人员表");
  await waitFor(async () => expect(await marked(port)).toEqual(["人员表", "项目表"]), { timeout: 60_000 });
});
