import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { check } from "../../src/check";
import { pastRunOf } from "../../src/findings/since/record";
import { withPart } from "../../src/findings/store";
import { guideline2026_2 } from "../../src/guideline";
import { insertSample } from "../../src/sample";
import { App, Shell } from "../../src/taskpane/app";
import type { Session } from "../../src/taskpane/session";
import { themeFor } from "../../src/taskpane/theme";
import { axe } from "./support/axe";
import { sampleResult, sampleSession, sampleWorkbook } from "./support/sample";


async function openPane(session: Session = sampleSession()): Promise<ReturnType<typeof userEvent.setup>> {
  render(
    <Shell theme={themeFor(undefined)} lang="zh-CN">
      <App session={session} />
    </Shell>,
  );
  await waitFor(() => expect(screen.getByRole("combobox", { name: "要核对的工作表" })).toHaveTextContent("人员名册"));
  return userEvent.setup();
}

const results = (): Promise<HTMLElement> => screen.findByRole("list", { name: "发现的问题" }, { timeout: 10_000 });

test("the first page says what the chosen sheet looks like and offers three ways to begin", async () => {
  await openPane();
  expect(await screen.findByText("“人员名册”看起来是名册：22 人、10 个项目。")).toBeVisible();
  for (const name of ["核对这张表", "还没有名册？插入名册模板", "用示例名册试一试"]) expect(screen.getByRole("button", { name })).toBeVisible();
  expect(screen.getByText(/不上传/)).toBeVisible();
  expect(await axe(document.body)).toEqual([]);
});

test("one press checks the sheet that looks like a roster", async () => {
  const user = await openPane();
  await user.click(screen.getByRole("button", { name: "核对这张表" }));
  await results();
});

test("a sheet that is no roster is said to be none", async () => {
  const user = await openPane();
  await user.click(screen.getByRole("combobox"));
  await user.click(await screen.findByRole("option", { name: "填表说明" }));
  expect(await screen.findByText(/“填表说明”不像名册/)).toBeVisible();
});

test("a large sheet is not read in passing", async () => {
  const port = sampleWorkbook();
  let stopped = false;
  await openPane(
    sampleSession({
      ...port,
      read: (sheet, control) => {
        control?.progress?.(0, 2_000_000);
        stopped = control?.signal?.aborted === true;
        return port.read(sheet, control);
      },
    }),
  );
  expect(await screen.findByText("要核对的是“人员名册”。")).toBeVisible();
  expect(stopped).toBe(true);
});

test("a workbook that was checked before opens on that, with the check again in reach", async () => {
  const session = sampleSession();
  const user = await openPane(session);
  await user.click(screen.getByRole("button", { name: "核对" }));
  await results();
  cleanup();
  await openPane(session);
  expect(await screen.findByRole("heading", { level: 1, name: /^这个工作簿核对过/ })).toBeVisible();
  expect(screen.getByRole("button", { name: "再核对这张表" })).toBeVisible();
});

test("where the workbook keeps what the last check came to, the first page says it", async () => {
  const session = sampleSession();
  const user = await openPane(session);
  await user.click(screen.getByRole("button", { name: "核对" }));
  await results();
  cleanup();
  const run = pastRunOf(await sampleResult(), "2026-05-20 10:30", null)!;
  const findings = run.findings.filter(({ kind }) => kind === "error").slice(0, 2);
  await session.port.apply([{ kind: "writeStore", text: withPart(null, "lastRun", [{ ...run, findings }]) }]);
  await openPane(session);
  expect(await screen.findByRole("heading", { level: 1, name: "这个工作簿核对过（2026-05-20 10:30）" })).toBeVisible();
  expect(screen.getByText(/上次有 2 处错误、0 处待确认/)).toBeVisible();
});

describe("the sample", () => {
  test("comes as a sheet of its own, is chosen, and is checked like any roster", async () => {
    const port = sampleWorkbook();
    const user = await openPane(sampleSession(port));
    await user.click(screen.getByRole("button", { name: "用示例名册试一试" }));
    await waitFor(() => expect(screen.getByRole("combobox", { name: "要核对的工作表" })).toHaveTextContent("示例名册"));
    expect((await port.sheets()).map(({ name }) => name)).toEqual(["人员名册", "填表说明", "示例名册"]);
    await user.click(screen.getByRole("button", { name: "核对这张表" }));
    await results();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/个项目不能通过形式审查/);
  });

  test("finds what the sample's file finds", async () => {
    const port = sampleWorkbook();
    const { sheet } = await insertSample(port, "zh-CN");
    const result = await check(port, { guideline: guideline2026_2, sheets: [sheet], asOf: null });
    const told = (findings: typeof result.findings): readonly string[] => findings.map(({ clause, rule, person, project }) => [clause ?? rule, project, person].join(" ")).sort();
    expect(told(result.findings)).toEqual(told((await sampleResult()).findings));
  });

  test("a second one is numbered, and no sheet of the user's is touched", async () => {
    const port = sampleWorkbook();
    await insertSample(port, "zh-CN");
    expect((await insertSample(port, "zh-CN")).sheet).toBe("示例名册2");
  });
});
