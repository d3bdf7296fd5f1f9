import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CheckResult } from "../../src/findings/result";
import { everyChecklistRow, everyVerdict } from "../../src/findings/verdicts";
import type { CellRef } from "../../src/roster/address";
import { checklistOf } from "../../src/taskpane/model/checklist";
import { subjectsOf, subjectsWith } from "../../src/taskpane/model/subjects";
import { PaneContext } from "../../src/taskpane/pane-parts";
import { ResultsScreen } from "../../src/taskpane/screens/results";
import { Shell } from "../../src/taskpane/app";
import { themeFor } from "../../src/taskpane/theme";
import { axe } from "./support/axe";
import { paneParts } from "./support/parts";
import { sampleResult } from "./support/sample";


let result: CheckResult;
beforeAll(async () => {
  result = await sampleResult();
});

describe("everybody with a tally", () => {
  test("each project is followed by its people, in the roster's order", () => {
    const { rows } = subjectsOf(result);
    expect(rows.map((row) => row.id)).toEqual(result.roster.projects.flatMap((project) => [`project:${project.key}`, ...project.people.map((person) => `person:${person.id}`)]));
  });

  test("nobody is all clear where a column is missing for everybody, and no project with an open clause", () => {
    const { rows, columnsMissing } = subjectsOf(result);
    expect(columnsMissing).toBe(true);
    expect(rows.filter((row) => row.kind === "person" && row.settled)).toEqual([]);
    const open = new Set([...everyChecklistRow(result)].filter(({ verdict }) => verdict === "fail" || verdict === "review").map(({ project }) => project));
    expect(rows.filter((row) => row.settled && open.has(row.project.key))).toEqual([]);
  });

  test("somebody without a fault is all clear where every column is there", () => {
    const without = { ...result, findings: [], open: new Set<string>() };
    expect(subjectsOf(without).rows.every((row) => row.settled)).toBe(true);
  });

  test("searching for a person keeps the heading of the project and nobody else of it", () => {
    const [project] = result.roster.projects;
    const [, person] = project!.people;
    const found = subjectsWith(subjectsOf(result).rows, person!.name, false);
    expect(found.map((row) => row.id)).toEqual([`project:${project!.key}`, `person:${person!.id}`]);
    expect(subjectsWith(subjectsOf(result).rows, "没有这个人", false)).toEqual([]);
  });
});

describe("the page of one", () => {
  test("every verdict that is given of a person is there, those of other directions included", () => {
    const checklist = checklistOf(result);
    for (const project of result.roster.projects) {
      for (const person of project.people) {
        const whose = { project, person };
        const shown = [...checklist.rows(whose), ...checklist.elsewhere(whose)].map((row) => row.id);
        const given = [...everyVerdict(result)].flatMap(({ subject, clause }) => (subject.kind === "person" && subject.personId === person.id ? [clause] : []));
        expect([...shown].sort()).toEqual([...given].sort());
      }
    }
  });

  async function opened(onSelect: (cell: CellRef) => void = () => undefined): Promise<ReturnType<typeof userEvent.setup>> {
    render(
      <Shell theme={themeFor({ bodyBackgroundColor: "#ffffff" })} lang="zh-CN">
        <PaneContext value={paneParts()}>
          <ResultsScreen
            checked={{ result, marked: null, markProblem: null }}
            scroller={{ current: document.body }}
            headRef={() => undefined}
            onRecheck={() => undefined}
            onReportOnly={() => undefined}
            onSelect={onSelect}
          />
        </PaneContext>
      </Shell>,
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole("tab", { name: "人员与项目" }));
    return user;
  }

  test("opens from the list with its name in focus, selects the person's cell, and leads back to the row", async () => {
    const selected: CellRef[] = [];
    const user = await opened((cell) => selected.push(cell));
    const [project] = result.roster.projects;
    const [person] = project!.people;
    await user.click(await screen.findByRole("button", { name: new RegExp(`^${person!.name}`) }));
    expect(screen.getByRole("heading", { level: 2, name: person!.name })).toHaveFocus();
    expect(await axe(document.body)).toEqual([]);
    await user.click(screen.getByRole("button", { name: /^在表中选中/ }));
    expect(selected).toEqual([person!.nameCell]);
    await user.click(screen.getByRole("button", { name: "返回全部人员和项目" }));
    await waitFor(() => expect(screen.getByRole("button", { name: new RegExp(`^${person!.name}`) })).toHaveFocus());
  });

  test("passes are listed, what does not concern the project is folded away and unfolds", async () => {
    const user = await opened();
    await user.click(await screen.findByRole("button", { name: new RegExp(`^${result.roster.projects[0]!.key}`) }));
    const list = within(screen.getByRole("list", { name: "条款和结论" }));
    await user.click(await list.findByRole("button", { name: /^待确认 ?\d/ }));
    const passes = await list.findByRole("button", { name: /^符合 ?\d/ });
    expect(passes).toHaveAttribute("aria-expanded", "true");
    await user.click(passes);
    const folded = await list.findByRole("button", { name: /^只管别的指南方向/ });
    expect(folded).toHaveAttribute("aria-expanded", "false");
    await user.click(folded);
    expect(folded).toHaveAttribute("aria-expanded", "true");
  });

  test("the arrows go from row to row", async () => {
    const user = await opened();
    const [first, second] = result.roster.projects[0]!.people;
    const row = await screen.findByRole("button", { name: new RegExp(`^${first!.name}`) });
    row.focus();
    await user.keyboard("{ArrowDown}");
    await waitFor(() => expect(screen.getByRole("button", { name: new RegExp(`^${second!.name}`) })).toHaveFocus());
  });
});
