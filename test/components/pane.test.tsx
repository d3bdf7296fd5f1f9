import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "./support/axe";
import { RosterCheckError } from "../../src/errors";
import { message, type Lang } from "../../src/messages";
import { App, Shell } from "../../src/taskpane/app";
import type { Session } from "../../src/taskpane/session";
import { themeFor } from "../../src/taskpane/theme";
import type { CellRef } from "../../src/roster/address";
import type { WorkbookPort } from "../../src/workbook/port";
import { sampleSession, sampleWorkbook } from "./support/sample";


async function openPane(session: Session = sampleSession(), lang: Lang = "zh-CN"): Promise<ReturnType<typeof userEvent.setup>> {
  render(
    <Shell theme={themeFor({ bodyBackgroundColor: "#ffffff" })} lang={lang}>
      <App session={session} />
    </Shell>,
  );
  await screen.findByRole("combobox", { name: message(lang, "pane.sheet.label") });
  await waitFor(() => expect(screen.getByRole("combobox")).toHaveTextContent("人员名册"));
  return userEvent.setup();
}

const press = async (user: ReturnType<typeof userEvent.setup>, name: string): Promise<void> => user.click(screen.getByRole("button", { name }));
const list = (): Promise<HTMLElement> => screen.findByRole("list", { name: "发现的问题" }, { timeout: 10_000 });

/** The sample's workbook with some of its methods answering otherwise. */
function workbook(other: Partial<WorkbookPort>): Session {
  return sampleSession({ ...sampleWorkbook(), ...other });
}

describe("at the start", () => {
  test("the active sheet is chosen, and the pane says what it does and that nothing leaves the computer", async () => {
    await openPane();
    expect(screen.getByRole("combobox")).toHaveTextContent("人员名册（当前）");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("核对名册，把问题标在单元格里");
    expect(screen.getByText(/不上传/)).toBeVisible();
  });

  test("the document says its language and title to a screen reader", async () => {
    await openPane();
    expect(document.documentElement.lang).toBe("zh-CN");
    expect(document.title).toBe("名册核对");
  });

  test("nothing is broken for users of assistive technology", async () => {
    await openPane();
    expect(await axe(document.body)).toEqual([]);
  });
});

describe("核对", () => {
  test("ends with the answer in the headline, which takes the focus and is announced", async () => {
    const user = await openPane();
    await press(user, "核对");
    await list();
    const headline = screen.getByRole("heading", { level: 1 });
    expect(headline).toHaveTextContent(/^\d+ 个项目不能通过形式审查/);
    expect(headline).toHaveFocus();
    expect(screen.getAllByRole("status").map((status) => status.textContent)).toContainEqual(expect.stringContaining(headline.textContent));
  });

  test("marks the workbook: a result column and a report sheet are there afterwards", async () => {
    const port = sampleWorkbook();
    const user = await openPane(sampleSession(port));
    await press(user, "核对");
    await list();
    expect((await port.sheets()).map((sheet) => sheet.name)).toContain("核对报告");
    expect((await port.owned()).columns).toHaveLength(1);
  });

  test("a finding says what is wrong, and its cell is selected by a press", async () => {
    const selected: CellRef[] = [];
    const user = await openPane(
      workbook({
        select: (cell) => {
          selected.push(cell);
          return Promise.resolve();
        },
      }),
    );
    await press(user, "核对");
    const [button] = within(await list()).getAllByRole("button", { name: /^在表中选中 [A-Z]+\d+$/ });
    await user.click(button!);
    expect(selected).toHaveLength(1);
    expect(button).toHaveTextContent(/^[A-Z]+\d+$/);
    expect(selected[0]!.sheet).toBe("人员名册");
  });

  test("the clause is folded away, and unfolds with its text word for word", async () => {
    const session = sampleSession();
    const user = await openPane(session);
    await press(user, "核对");
    const [toggle] = within(await list()).getAllByRole("button", { name: /^条款 / });
    expect(toggle).toHaveAttribute("aria-expanded", "false");
    await user.click(toggle!);
    expect(toggle).toHaveAttribute("aria-expanded", "true");
    const id = toggle!.textContent.replace("条款 ", "");
    const clause = session.guideline.clauses.find((one) => one.id === id);
    expect(document.querySelector("blockquote")).toHaveTextContent(clause!.quote.replace(/\s+/g, " "));
  });

  test("a finding says what to do, leads to its place in the page of rules, and is copied alone", async () => {
    const user = await openPane();
    await press(user, "核对");
    const cards = within(await list()).getAllByRole("article");
    const card = within(cards.find((one) => within(one).queryByText("错误") !== null)!);
    const toggle = card.getByRole("button", { name: /^条款 / });
    const id = toggle.textContent.replace("条款 ", "");
    await user.click(toggle);
    expect(card.getByText(message("zh-CN", "next.fail"))).toBeVisible();
    expect(card.getByRole("link", { name: "这一条怎样判断" })).toHaveAttribute("href", `help/rules.zh-CN.html#${id}`);
    await user.click(card.getByRole("button", { name: "复制这一条" }));
    expect(await card.findByRole("button", { name: "已复制" })).toBeVisible();
    expect(await navigator.clipboard.readText()).toContain(card.getByRole("group", { name: "相关单元格" }).parentElement!.querySelector("p")!.textContent);
  });

  test("cells of several people are numbered and named, so that one sees whose they are", async () => {
    const user = await openPane();
    await press(user, "核对");
    const group = within(await list()).getAllByRole("group", { name: "相关单元格" }).find((one) => one.textContent.includes("②"))!;
    const [first] = within(group).getAllByRole("button");
    expect(first).toHaveTextContent(/^① \S+ ?[A-Z]+\d+$/);
    expect(first).toHaveAccessibleName(/^在表中选中 ① \S+ [A-Z]+\d+/);
  });

  test("the chips narrow the list to a category and widen it again", async () => {
    const user = await openPane();
    await press(user, "核对");
    await list();
    const chips = within(screen.getByRole("group", { name: "按类别筛选" }));
    await user.click(chips.getByRole("button", { name: /^错误/ }));
    expect(chips.getByRole("button", { name: /^错误/ })).toHaveAttribute("aria-pressed", "true");
    const words = within(await list()).getAllByRole("article").map((card) => within(card).queryByText("错误") !== null);
    expect(words.length).toBeGreaterThan(0);
    expect(words.every(Boolean)).toBe(true);
  });

  test("switching the language says the same findings in English", async () => {
    const user = await openPane();
    await press(user, "核对");
    await list();
    await press(user, "English");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/projects? fails? the formal review/);
    expect(await screen.findByRole("list", { name: "Problems found" }, { timeout: 10_000 })).toBeVisible();
  });

  test("results are free of accessibility faults", async () => {
    const user = await openPane();
    await press(user, "核对");
    await list();
    expect(await axe(document.body)).toEqual([]);
  });
});

describe("when it does not go as hoped", () => {
  test("a sheet that is no roster: what is wrong, and what to do", async () => {
    const user = await openPane();
    await user.click(screen.getByRole("combobox"));
    await user.click(await screen.findByRole("option", { name: "填表说明" }));
    await press(user, "核对");
    expect(await screen.findByRole("heading", { name: "没能完成核对" }, { timeout: 10_000 })).toHaveFocus();
    expect(screen.getByText(message("zh-CN", "error.no-roster.hint"), { exact: false })).toBeVisible();
    expect(await axe(document.body)).toEqual([]);
  });

  test("cancelling leaves the workbook as it was", async () => {
    const port = sampleWorkbook();
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const user = await openPane(
      workbook({
        ...port,
        read: async (sheet, control) => {
          await gate;
          return port.read(sheet, control);
        },
      }),
    );
    await press(user, "核对");
    expect(screen.getByRole("progressbar")).toBeInTheDocument();
    await press(user, "取消");
    act(() => release());
    expect(await screen.findByRole("heading", { name: "已取消" }, { timeout: 10_000 })).toBeVisible();
    expect((await port.sheets()).map((sheet) => sheet.name)).not.toContain("核对报告");
  });

  test("a workbook that cannot be marked still shows what was found, and says why it is not marked", async () => {
    const user = await openPane(workbook({ apply: () => Promise.reject(new RosterCheckError("workbook-busy")) }));
    await press(user, "核对");
    await list();
    expect(screen.getByText("核对完成，但没有写入标注")).toBeVisible();
  });

  test("an edit after the check makes the results stale, and offers to check again", async () => {
    let edited: (edit: { sheet: string; address: string }) => void = () => undefined;
    const user = await openPane(
      workbook({
        watch: (onEdit) => {
          edited = onEdit;
          return Promise.resolve(() => Promise.resolve());
        },
      }),
    );
    await press(user, "核对");
    await list();
    await act(async () => {
      await Promise.resolve();
      edited({ sheet: "人员名册", address: "N8" });
    });
    expect(screen.getByText("名册改过了，这是修改前的结果。")).toBeVisible();
    expect(screen.getByText("名册有改动，结果已过时。")).toHaveAttribute("aria-live", "polite");
    expect(screen.getAllByRole("button", { name: "重新核对" })).toHaveLength(2);
  });
});

// Fluent takes `aria-hidden` off a dialog a while after it opened where nothing is laid out (jsdom): hence `hidden`.
describe("清除标注", () => {
  test("asks first, says what stays, and clears", async () => {
    const port = sampleWorkbook();
    const user = await openPane(sampleSession(port));
    await press(user, "核对");
    await list();
    await press(user, "清除标注");
    const dialog = await screen.findByRole("dialog", { hidden: true }, { timeout: 10_000 });
    expect(dialog).toHaveTextContent("名册里的数据、格式、筛选、批注都不变");
    await user.click(await within(dialog).findByRole("button", { name: "清除标注", hidden: true }, { timeout: 10_000 }));
    expect(await screen.findByRole("heading", { name: "已清除标注" }, { timeout: 10_000 })).toBeVisible();
    expect((await port.owned()).columns).toEqual([]);
    expect((await port.sheets()).map((sheet) => sheet.name)).toEqual(["人员名册", "填表说明"]);
  });

  test("keeps what is stored in the workbook unless that is ticked", async () => {
    const port = sampleWorkbook();
    await port.apply([{ kind: "writeStore", text: '{"version":1,"settings":{}}' }]);
    const user = await openPane(sampleSession(port));
    const clear = async (tick: boolean): Promise<void> => {
      await press(user, "清除标注");
      const dialog = await screen.findByRole("dialog", { hidden: true }, { timeout: 10_000 });
      const choice = within(dialog).getByRole("checkbox", { name: "随工作簿保存的资料也删除", hidden: true });
      expect(choice).not.toBeChecked();
      if (tick) await user.click(choice);
      await user.click(await within(dialog).findByRole("button", { name: "清除标注", hidden: true }, { timeout: 10_000 }));
    };
    await clear(false);
    expect(await screen.findByText("随工作簿保存的资料还在，下次核对接着用。", {}, { timeout: 10_000 })).toBeVisible();
    expect(await port.store()).not.toBeNull();
    await clear(true);
    expect(await screen.findByText("随工作簿保存的资料也已删除。", {}, { timeout: 10_000 })).toBeVisible();
    expect(await port.store()).toBeNull();
  });

  test("says so when there is nothing to clear", async () => {
    const user = await openPane();
    await press(user, "清除标注");
    const dialog = await screen.findByRole("dialog", { hidden: true }, { timeout: 10_000 });
    await user.click(await within(dialog).findByRole("button", { name: "清除标注", hidden: true }, { timeout: 10_000 }));
    expect(await screen.findByRole("heading", { name: "没有需要清除的标注" }, { timeout: 10_000 })).toBeVisible();
  });
});
