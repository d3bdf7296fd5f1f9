import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App, Shell } from "../../src/taskpane/app";
import type { Session } from "../../src/taskpane/session";
import { themeFor } from "../../src/taskpane/theme";
import { axe } from "./support/axe";
import { sampleSession } from "./support/sample";


async function openPane(session: Session): Promise<ReturnType<typeof userEvent.setup>> {
  render(
    <Shell theme={themeFor({ bodyBackgroundColor: "#ffffff" })} lang="zh-CN">
      <App session={session} />
    </Shell>,
  );
  await waitFor(() => expect(screen.getByRole("combobox", { name: "要核对的工作表" })).toHaveTextContent("人员名册"));
  return userEvent.setup();
}

test("from the start page a template for one direction is inserted, chosen and selected", async () => {
  const session = sampleSession();
  const selected: string[] = [];
  const watched = { ...session, port: { ...session.port, select: (cell: { sheet: string; row: number; column: number }) => Promise.resolve(void selected.push(`${cell.sheet}!${cell.row},${cell.column}`)) } };
  const user = await openPane(watched);
  await user.click(screen.getByRole("button", { name: "还没有名册？插入名册模板" }));
  await screen.findByRole("heading", { level: 1, name: "插入名册模板" });
  expect(await axe(document.body)).toEqual([]);
  await user.click(screen.getByRole("combobox", { name: "给哪个指南方向用" }));
  await user.click(screen.getByRole("option", { name: /^1\.2 / }));
  await user.click(screen.getByRole("button", { name: "插入模板" }));
  // Beside the sheet, the pane's own note and what a screen reader hears.
  expect((await screen.findAllByText(/已插入工作表“名册”。/)).length).toBe(2);
  expect(selected).toEqual(["名册!5,1"]);
  expect((await session.port.sheets()).map(({ name }) => name)).toContain("名册");
  await waitFor(() => expect(screen.getByRole("combobox", { name: "要核对的工作表" })).toHaveTextContent(/^名册/));
  await user.click(screen.getByRole("button", { name: "核对" }));
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("未发现与指南条款不符之处"), { timeout: 10_000 });
});

test("a workbook whose structure is protected is told what to do, and nothing is written", async () => {
  const session = sampleSession();
  const user = await openPane({ ...session, port: { ...session.port, limits: () => Promise.resolve({ structureProtected: true }) } });
  await user.click(screen.getByRole("button", { name: "还没有名册？插入名册模板" }));
  await user.click(await screen.findByRole("button", { name: "插入模板" }));
  expect(await screen.findByText(/撤销“保护工作簿”/)).toBeInTheDocument();
  expect((await session.port.sheets()).map(({ name }) => name)).not.toContain("名册");
});
