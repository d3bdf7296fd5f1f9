import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App, Shell } from "../../src/taskpane/app";
import { themeFor } from "../../src/taskpane/theme";
import type { WorkbookPort } from "../../src/workbook/port";
import { sampleSession, sampleWorkbook } from "./support/sample";

// Whole runs over the sample, in a machine that may be busy, and real pauses.
jest.setTimeout(120_000);
const long = { timeout: 40_000 };

/** The sample, with a hand on the edits that it tells of; counts how often it was read. */
async function pane(settings: object): Promise<{ readonly edit: () => void; readonly reads: () => number; readonly user: ReturnType<typeof userEvent.setup> }> {
  const book = sampleWorkbook();
  await book.apply([{ kind: "writeStore", text: JSON.stringify({ version: 1, settings }) }]);
  let onEdit: () => void = () => undefined;
  let reads = 0;
  const port: WorkbookPort = {
    ...book,
    read: (sheet, control) => {
      reads += 1;
      return book.read(sheet, control);
    },
    watch: (told) => {
      onEdit = () => told({ sheet: "人员名册", address: "A2" });
      return Promise.resolve(() => Promise.resolve());
    },
  };
  render(
    <Shell theme={themeFor({ bodyBackgroundColor: "#ffffff" })} lang="zh-CN">
      <App session={sampleSession(port)} />
    </Shell>,
  );
  const user = userEvent.setup();
  await waitFor(() => expect(screen.getByRole("combobox")).toHaveTextContent("人员名册"), long);
  await user.click(screen.getByRole("button", { name: "核对" }));
  await screen.findByRole("list", { name: "发现的问题" }, long);
  return { edit: () => onEdit(), reads: () => reads, user };
}

const stale = /名册改过了/;

test("without the option edits mark the result as out of date, and nothing is read behind the user's back", async () => {
  const { edit, reads } = await pane({});
  const before = reads();
  edit();
  expect(await screen.findByText(stale, {}, long)).toBeVisible();
  await new Promise((resolve) => setTimeout(resolve, 4500));
  expect(reads()).toBe(before);
});

test("with the option the roster is checked again after a pause; the focus stays, and the results stay in view", async () => {
  const { edit, reads, user } = await pane({ recheckOnEdit: true });
  const search = screen.getByRole("textbox", { name: "在问题中查找" });
  await user.click(search);
  const before = reads();
  edit();
  expect(await screen.findByText(stale, {}, long)).toBeVisible();
  edit();
  await waitFor(() => expect(screen.queryByText(stale)).toBeNull(), long);
  expect(reads()).toBeGreaterThan(before);
  expect(document.activeElement).toBe(search);
  expect(await screen.findByText("比上次（2026-06-01 09:00）：没有变化。", {}, long)).toBeVisible();
});
