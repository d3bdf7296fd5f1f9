import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "./support/axe";
import type { CheckResult } from "../../src/findings/result";
import { everyChecklistRow, verdictsOf } from "../../src/findings/verdicts";
import type { CellRef } from "../../src/roster/address";
import { App, Shell } from "../../src/taskpane/app";
import { checklistOf, countVerdicts, isOpen } from "../../src/taskpane/model/checklist";
import { everything, type Grouping, type ListFilter } from "../../src/taskpane/model/list-filter";
import { clauseBars, listRows, rootFindings } from "../../src/taskpane/model/result-list";
import { PaneContext } from "../../src/taskpane/pane-parts";
import { ResultsScreen } from "../../src/taskpane/screens/results";
import { themeFor } from "../../src/taskpane/theme";
import { paneParts } from "./support/parts";
import { dialogAfter } from "./support/dialog";
import { sampleResult, sampleSession } from "./support/sample";


let result: CheckResult;
beforeAll(async () => {
  result = await sampleResult();
});

const shown = (filter: Partial<ListFilter>, grouping: Grouping = "project") =>
  listRows(result, { ...everything, ...filter }, grouping).flatMap((row) => (row.kind === "finding" ? [row.finding] : []));

describe("the list of problems narrows", () => {
  test("to a project, a direction, a clause: each shows its own and nothing else", () => {
    const some = rootFindings(result.findings).find((finding) => finding.clause !== null && finding.subject.kind !== "roster");
    const project = some!.subject.kind === "roster" ? "" : some!.subject.projectKey;
    expect(shown({ project }).map((finding) => finding.subject)).toEqual(shown({ project }).map(() => expect.objectContaining({ projectKey: project })));
    expect(new Set(shown({ clause: some!.clause }).map((finding) => finding.clause))).toEqual(new Set([some!.clause]));
    const direction = result.directions.get(project)!;
    expect(shown({ direction })).toContain(some);
    expect(shown({ direction: "9.9" })).toEqual([]);
  });

  test("to words, in any order and however they are written, names and cells included", () => {
    const some = rootFindings(result.findings).find((finding) => finding.person !== null && finding.cells.length > 0);
    expect(shown({ text: some!.person! })).toContain(some);
    expect(shown({ text: `${some!.person!}　${some!.project ?? ""}`.trim() })).toContain(some);
    expect(shown({ text: "没有这样的字" })).toEqual([]);
  });

  test.each(["project", "person", "clause"] as const)("grouped by %s it holds the same findings", (grouping) => {
    const ids = (of: readonly { readonly id: string }[]): string[] => of.map((finding) => finding.id).sort();
    expect(ids(shown({}, grouping))).toEqual(ids(rootFindings(result.findings)));
  });
});

test("the bars of the chart add up to the list, most first, and stay when one is chosen", () => {
  const bars = clauseBars(result, everything, "zh-CN");
  expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(rootFindings(result.findings).length);
  expect(bars.map((bar) => bar.count)).toEqual(bars.map((bar) => bar.count).sort((a, b) => b - a));
  expect(clauseBars(result, { ...everything, clause: bars[0]!.clause ?? "" }, "zh-CN")).toEqual(bars);
});

describe("the review form is silent about nothing", () => {
  test("every clause of a project's checklist has its line", () => {
    const checklist = checklistOf(result);
    for (const project of result.roster.projects) {
      const expected = [...everyChecklistRow(result)].filter((row) => row.project === project.key).map((row) => row.clause);
      expect(checklist.rows({ project, person: null }).map((row) => row.id)).toEqual(expected);
    }
  });

  test("every verdict about a person is there, passes included", () => {
    const checklist = checklistOf(result);
    const lines = result.roster.projects.flatMap((project) => project.people.flatMap((person) => checklist.rows({ project, person })));
    const concerned = result.roster.projects.flatMap((project) => verdictsOf(result, project)).filter((verdict) => verdict.subject.kind === "person");
    expect(lines).toHaveLength(concerned.length);
    expect(countVerdicts(lines).get("pass")).toBe(concerned.filter((verdict) => verdict.outcome === "pass").length);
  });

  test("a reminder is open until it is ticked; a pass never is, a fail always", () => {
    const rows = checklistOf(result).rows({ project: result.roster.projects[0]!, person: null });
    const one = (verdict: string) => rows.find((row) => row.verdict === verdict)!;
    expect([isOpen(one("manual"), false), isOpen(one("manual"), true)]).toEqual([true, false]);
    expect([isOpen(one("pass"), false), isOpen(one("fail"), true)]).toEqual([false, true]);
  });
});

describe("in the pane", () => {
  async function checked(): Promise<ReturnType<typeof userEvent.setup>> {
    render(
      <Shell theme={themeFor({ bodyBackgroundColor: "#ffffff" })} lang="zh-CN">
        <App session={sampleSession()} />
      </Shell>,
    );
    await waitFor(() => expect(screen.getByRole("combobox")).toHaveTextContent("人员名册"));
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "核对" }));
    await screen.findByRole("list", { name: "发现的问题" }, { timeout: 20_000 });
    return user;
  }

  test("F8 goes to the first finding, ↓ to the next, ↑ back", async () => {
    const user = await checked();
    const ids = listRows(result, everything).flatMap((row) => (row.kind === "finding" ? [row.id] : []));
    const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset["finding"];
    await user.keyboard("{F8}");
    await waitFor(() => expect(focused()).toBe(ids[0]));
    await user.keyboard("{ArrowDown}");
    await waitFor(() => expect(focused()).toBe(ids[1]));
    await user.keyboard("{ArrowUp}");
    await waitFor(() => expect(focused()).toBe(ids[0]));
  });

  test("copying says how much was copied, and the clipboard has the sentences of the list", async () => {
    const user = await checked();
    await user.click(screen.getByRole("button", { name: "复制下面的清单" }));
    const n = rootFindings(result.findings).length;
    expect(await screen.findByText(`已复制 ${n} 条，可以粘贴到邮件或文档里。`)).toBeVisible();
    const text = await navigator.clipboard.readText();
    expect(text.split("\r\n").filter((line) => line.startsWith("- 【"))).toHaveLength(n);
  });

  test("a bar of the chart narrows the list to its clause, and a second press widens it", async () => {
    const user = await checked();
    await user.click(screen.getByRole("button", { name: "筛选、分组和统计图" }));
    const bar = clauseBars(result, everything, "zh-CN").find((one) => one.clause !== null && one.count <= 3)!;
    const chart = within(screen.getByRole("region", { name: /^各条款的问题数/ }));
    const more = chart.queryByRole("button", { name: /^另有/ });
    if (more !== null) await user.click(more);
    const button = chart.getByRole("button", { name: new RegExp(`^${bar.clause!} .* ${bar.count} 条$`) });
    await user.click(button);
    expect(button).toHaveAttribute("aria-pressed", "true");
    await waitFor(() => expect(within(screen.getByRole("list", { name: "发现的问题" })).getAllByRole("article")).toHaveLength(bar.count));
  });

  test("审查表: a tick settles a reminder, and stays through another tab and another check", async () => {
    const user = await checked();
    await user.click(screen.getByRole("tab", { name: "审查表" }));
    await user.click(screen.getByLabelText("只看还没了结的"));
    const list = (): HTMLElement => screen.getByRole("list", { name: "条款和结论" });
    const box = (): HTMLElement => within(list()).getAllByRole("checkbox")[0]!;
    const name = box().getAttribute("aria-label")!;
    // Who ticks is asked once.
    const dialog = await dialogAfter(() => user.click(box()));
    await user.type(within(dialog).getByRole("textbox", { name: /您的姓名/, hidden: true }), "王老师");
    await user.click(within(dialog).getByRole("button", { name: "确认", hidden: true }));
    await waitFor(() => expect(within(list()).queryByRole("checkbox", { name })).toBeNull(), { timeout: 20_000 });
    await user.click(screen.getByRole("button", { name: "重新核对" }));
    await user.click(await screen.findByRole("tab", { name: "审查表" }, { timeout: 20_000 }));
    expect(await screen.findByRole("checkbox", { name })).toBeChecked();
    expect(await axe(document.body)).toEqual([]);
  });

  test("nothing found: says so, and sends the reader to what a person has to confirm", () => {
    const clean: CheckResult = { ...result, findings: [], counts: { ...result.counts, error: 0, warning: 0, info: 0, review: 0, notice: 0, crashed: 0 } };
    render(
      <Shell theme={themeFor({ bodyBackgroundColor: "#ffffff" })} lang="zh-CN">
        <PaneContext value={paneParts()}>
          <ResultsScreen
            checked={{ result: clean, marked: null, markProblem: null }}
            scroller={{ current: document.body }}
            headRef={() => undefined}
            onRecheck={() => undefined}
            onReportOnly={() => undefined}
            onSelect={(cell: CellRef) => expect(cell).toBeUndefined()}
          />
        </PaneContext>
      </Shell>,
    );
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("未发现与指南条款不符之处");
    expect(screen.getByText("仍请核对需要人工确认的条款。")).toBeVisible();
  });
});
