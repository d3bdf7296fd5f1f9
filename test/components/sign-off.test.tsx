import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { check } from "../../src/check";
import { guideline2026_2 } from "../../src/guideline";
import { message } from "../../src/messages";
import { App, Shell } from "../../src/taskpane/app";
import type { Session } from "../../src/taskpane/session";
import { themeFor } from "../../src/taskpane/theme";
import { axe } from "./support/axe";
import { dialogAfter } from "./support/dialog";
import { sampleSession, sampleWorkbook } from "./support/sample";

// Whole runs over the sample, in a machine that may be busy.
jest.setTimeout(120_000);

type User = ReturnType<typeof userEvent.setup>;
const long = { timeout: 30_000 };

/** The pane over the sample, checked. */
async function checked(session: Session = sampleSession()): Promise<User> {
  render(
    <Shell theme={themeFor({ bodyBackgroundColor: "#ffffff" })} lang="zh-CN">
      <App session={session} />
    </Shell>,
  );
  const user = userEvent.setup();
  await waitFor(() => expect(screen.getByRole("combobox")).toHaveTextContent("人员名册"), long);
  await user.click(screen.getByRole("button", { name: "核对" }));
  await screen.findByRole("tab", { name: "问题" }, long);
  return user;
}

/** The first finding that offers this, by its button. */
const offering = (name: string): HTMLElement => screen.getAllByRole("button", { name })[0]!.closest("article")!;

async function sign(user: User, offer: string, does: string, by: string, reason: string): Promise<void> {
  const dialog = await dialogAfter(() => user.click(within(offering(offer)).getByRole("button", { name: offer })));
  const name = within(dialog).getByRole("textbox", { name: /您的姓名/, hidden: true });
  await user.clear(name);
  if (by !== "") await user.type(name, by);
  if (reason !== "") await user.type(within(dialog).getByRole("textbox", { name: /理由/, hidden: true }), reason);
  await user.click(within(dialog).getByRole("button", { name: does, hidden: true }));
}

/** The dialog has gone, and what it covered is there again. */
async function gone(): Promise<void> {
  await waitFor(() => expect(screen.queryByRole("dialog", { hidden: true })).toBeNull(), long);
  await screen.findByRole("tablist", {}, long);
}

describe("signing off a finding", () => {
  test("asks for name and reason, says who signed, remembers the name, and can be undone", async () => {
    const port = sampleWorkbook();
    const user = await checked(sampleSession(port));
    await user.click(screen.getByRole("button", { name: /^待确认/ }));
    await sign(user, "签认…", "签认", "", "");
    const dialog = await screen.findByRole("dialog", { hidden: true });
    expect(within(dialog).getByText("请写姓名。")).toBeVisible();
    expect(within(dialog).getByText("请写理由。")).toBeVisible();
    expect(await axe(document.body)).toEqual([]);
    await user.type(within(dialog).getByRole("textbox", { name: /您的姓名/, hidden: true }), "王老师");
    await user.type(within(dialog).getByRole("textbox", { name: /理由/, hidden: true }), "原件已核对");
    await user.click(within(dialog).getByRole("button", { name: "签认", hidden: true }));
    await gone();
    // It left the doubts that the list is narrowed to, and is counted apart.
    await user.click(await screen.findByRole("button", { name: /^已签认/ }, long));
    expect(await screen.findByText("已签认（王老师，2026-06-01 09:00）：原件已核对", {}, long)).toBeVisible();
    expect(screen.getByText("已签认 1 处。")).toBeVisible();
    await user.click(within(offering("签认…")).getByRole("button", { name: "签认…" }));
    expect(within(await screen.findByRole("dialog", { hidden: true })).getByRole("textbox", { name: /您的姓名/, hidden: true })).toHaveValue("王老师");
    await user.keyboard("{Escape}");
    await gone();
    expect(await axe(document.body)).toEqual([]);
    expect((await check(port, { guideline: guideline2026_2, sheets: ["人员名册"], asOf: null })).counts.settled).toBe(1);
    await user.click(screen.getByRole("button", { name: "撤销王老师的签认" }));
    await waitFor(() => expect(screen.queryByText("已签认 1 处。")).toBeNull(), long);
  });

  test("the marks in the sheet follow by themselves", async () => {
    const port = sampleWorkbook();
    const user = await checked(sampleSession(port));
    await user.click(screen.getByRole("button", { name: /^错误/ }));
    await sign(user, "提出异议…", "提出异议", "张处", "已另行请示");
    await gone();
    const told = async (): Promise<string> => {
      const [column] = (await port.owned()).columns;
      const grid = await port.read("人员名册");
      return Array.from({ length: grid.rowCount }, (_, row) => String(grid.cell(row + 1, column?.column ?? 1).value ?? "")).join("\n");
    };
    await waitFor(async () => expect(await told()).toContain("有异议，仍按错误计（张处，2026-06-01 09:00）：已另行请示"), long);
    // Still among the errors.
    expect(await screen.findByRole("button", { name: /^错误/ }, long)).toBeVisible();
  });

  test("what cannot be kept says so and stays open with what was typed", async () => {
    const port = sampleWorkbook();
    const user = await checked(sampleSession(port));
    await port.apply([{ kind: "writeStore", text: JSON.stringify({ version: 99 }) }]);
    await sign(user, "签认…", "签认", "王老师", "原件已核对");
    const dialog = await screen.findByRole("dialog", { hidden: true });
    expect(await within(dialog).findByText(message("zh-CN", "error.store-unreadable"), {}, long)).toBeVisible();
    expect(within(dialog).getByRole("textbox", { name: /理由/, hidden: true })).toHaveValue("原件已核对");
  });
});

describe("the page 签认与比较", () => {
  test("lists what was signed and what changed since the last run", async () => {
    const port = sampleWorkbook();
    const user = await checked(sampleSession(port));
    expect(screen.queryByText(/^比上次/)).toBeNull();
    await sign(user, "签认…", "签认", "王老师", "原件已核对");
    await gone();
    await user.click(screen.getByRole("button", { name: "重新核对" }));
    expect(await screen.findByText("比上次（2026-06-01 09:00）：没有变化。", {}, long)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "查看 签认与比较" }));
    expect(await screen.findByRole("heading", { name: "签认与异议（1）" })).toBeVisible();
    const [list] = screen.getAllByRole("list");
    expect(within(list!).getByText("已签认（王老师，2026-06-01 09:00）：原件已核对")).toBeVisible();
    expect(await axe(document.body)).toEqual([]);
  });
});
