import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { RosterCheckError } from "../../src/errors";
import { hasMessage, languages, message } from "../../src/messages";
import { App, Shell } from "../../src/taskpane/app";
import type { Session } from "../../src/taskpane/session";
import { themeFor } from "../../src/taskpane/theme";
import { registry } from "../../src/taskpane/views";
import { isOffered } from "../../src/taskpane/views/view";
import { axe } from "./support/axe";
import { scopeOf } from "./support/parts";
import { sampleSession } from "./support/sample";


async function openPane(session: Session = sampleSession()): Promise<ReturnType<typeof userEvent.setup>> {
  render(
    <Shell theme={themeFor({ bodyBackgroundColor: "#ffffff" })} lang="zh-CN">
      <App session={session} />
    </Shell>,
  );
  await waitFor(() => expect(screen.getByRole("combobox", { name: "要核对的工作表" })).toHaveTextContent("人员名册"));
  return userEvent.setup();
}

/** Fluent hides what is beside a menu from the tree a while longer than jsdom needs: hence `hidden`. */
async function openPage(user: ReturnType<typeof userEvent.setup>, name: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: "更多" }));
  await user.click(await screen.findByRole("menuitem", { name, hidden: true }));
  await screen.findByRole("heading", { level: 1, name });
}

describe("the pages behind 更多", () => {
  test("each has an id of its own and a name in both languages", () => {
    expect(new Set(registry.views.map(({ id }) => id)).size).toBe(registry.views.length);
    expect(registry.views.filter(({ title }) => !hasMessage(title)).map(({ id }) => id)).toEqual([]);
    expect(languages).toHaveLength(2);
  });

  test("what needs a result is not offered before there is one", () => {
    const [view] = registry.views;
    expect(isOffered({ ...view!, needs: "result" }, { scope: scopeOf(["名册"]), checked: null })).toBe(false);
    expect(isOffered({ ...view!, needs: "sheet" }, { scope: scopeOf(["名册"]), checked: null })).toBe(true);
    expect(isOffered({ ...view!, needs: "sheet" }, { scope: scopeOf([]), checked: null })).toBe(false);
    expect(isOffered({ ...view!, needs: "nothing" }, { scope: scopeOf([]), checked: null })).toBe(true);
  });

  test("a page takes the focus on its title, is free of faults, and leads back to where one was", async () => {
    const user = await openPane();
    await openPage(user, "设置");
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    expect(await axe(document.body)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "返回" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("核对名册");
    expect(screen.getByRole("button", { name: "更多" })).toHaveFocus();
  });

  test("a result stays as it was while a page covers it", async () => {
    const user = await openPane();
    await user.click(screen.getByRole("button", { name: "核对" }));
    await screen.findByRole("list", { name: "发现的问题" }, { timeout: 10_000 });
    await user.click(screen.getByRole("tab", { name: "审查表" }));
    await openPage(user, "设置");
    await user.click(screen.getByRole("button", { name: "返回" }));
    expect(screen.getByRole("tab", { name: "审查表" })).toHaveAttribute("aria-selected", "true");
  });
});

describe("设置", () => {
  test("the day of submission is what the next check goes by", async () => {
    const user = await openPane();
    await openPage(user, "设置");
    await user.type(screen.getByLabelText(/^按哪一天核对/), "2026-06-15");
    await user.click(screen.getByRole("button", { name: "核对" }));
    await screen.findByRole("list", { name: "发现的问题" }, { timeout: 10_000 });
    expect(screen.getByText("核对日期：2026-06-15。")).toBeInTheDocument();
  });

  test("what is chosen for the workbook is kept in it and holds for whoever opens it next", async () => {
    const session = sampleSession();
    const user = await openPane(session);
    await openPage(user, "设置");
    await user.click(screen.getByRole("radio", { name: "只写结果列，不上色" }));
    await user.click(screen.getByRole("radio", { name: "只显示错误和待确认" }));
    await waitFor(async () => expect(JSON.parse((await session.port.store()) ?? "{}")).toMatchObject({ settings: { colours: false, shown: "errorsAndReviews" } }));
    cleanup();
    const colleague = await openPane(session);
    await colleague.click(screen.getByRole("button", { name: "核对" }));
    await screen.findByRole("list", { name: "发现的问题" }, { timeout: 10_000 });
    expect(screen.getByRole("button", { name: /^错误/ })).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByRole("button", { name: /^说明/ })).toHaveAttribute("aria-pressed", "false");
    const owned = await session.port.owned();
    expect(owned.columns).toHaveLength(1);
    expect(owned.formattedSheets).toEqual([]);
  });

  test("plain settings leave nothing in the workbook", async () => {
    const session = sampleSession();
    const user = await openPane(session);
    await openPage(user, "设置");
    await user.click(screen.getByRole("radio", { name: "不显示说明" }));
    await waitFor(async () => expect(await session.port.store()).not.toBeNull());
    await user.click(screen.getByRole("radio", { name: "全部" }));
    await waitFor(async () => expect(await session.port.store()).toBeNull());
  });

  test("a workbook that takes no writing keeps the choice until the pane is closed, and says so", async () => {
    const { port, ...rest } = sampleSession();
    const user = await openPane({ ...rest, port: { ...port, apply: () => Promise.reject(new RosterCheckError("workbook-busy")) } });
    await openPage(user, "设置");
    await user.click(screen.getByRole("radio", { name: "不显示说明" }));
    expect(await screen.findByText(message("zh-CN", "error.workbook-busy"))).toBeVisible();
    expect(screen.getByRole("radio", { name: "不显示说明" })).toBeChecked();
  });

  test("the language is switched at once", async () => {
    const user = await openPane();
    await openPage(user, "设置");
    await user.click(within(screen.getByRole("radiogroup", { name: "语言" })).getByRole("radio", { name: "English" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Settings");
  });
});
