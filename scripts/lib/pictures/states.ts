import { oddHeaders, protectedRoster, strangeHeaders, twoSheets } from "./books";
import type { Driver } from "./driver";

/** What the pane looks like at a moment of its life, and how one comes there from the state before. */
export interface State {
  readonly name: string;
  /** Also in looks that show a kind of thing once; `tall` where the pane is low, because something might not fit. */
  readonly in?: "key" | "tall" | "key and tall";
  readonly go: (at: Driver) => Promise<void>;
}

/** States that follow from one another, from a workbench that has just been opened. */
export interface Journey {
  readonly name: string;
  readonly states: readonly State[];
}

const noRoster = "填表说明";
const roster = "人员名册";

const notHidden = async ({ pane }: Driver): Promise<void> => pane.getByRole("menu").waitFor({ state: "detached" });

const lookedAt = ({ pane, say }: Driver): Promise<void> => pane.getByText(say("start.sheet.roster", { sheet: roster, people: 22, projects: 10 })).waitFor();

export const journeys: readonly Journey[] = [
  {
    name: "begin",
    states: [
      { name: "start", in: "key and tall", go: lookedAt },
      {
        name: "start-other",
        go: async ({ chooseSheet, pane, say }) => {
          await chooseSheet(noRoster);
          await pane.getByText(say("start.sheet.other", { sheet: noRoster })).waitFor();
        },
      },
      {
        name: "menu",
        in: "key",
        go: async ({ button, pane }) => {
          await button("pane.more.label").click();
          await pane.getByRole("menu").waitFor();
        },
      },
      {
        name: "settings",
        in: "key and tall",
        go: async (at) => {
          await at.page.keyboard.press("Escape");
          await notHidden(at);
          await at.open("settings.title");
        },
      },
      { name: "settings-below", go: ({ scrollTo }) => scrollTo(10_000) },
      {
        name: "template",
        go: async ({ back, open }) => {
          await back();
          await open("template.pane.title");
        },
      },
      {
        name: "template-done",
        go: async ({ button, pane, say }) => {
          await button("template.pane.insert").click();
          await pane.getByText(say("template.pane.insertedNext", { sheet: "名册" })).or(pane.getByText(say("template.pane.insertedNext", { sheet: "Roster" }))).first().waitFor();
        },
      },
      {
        name: "clean",
        go: async ({ check }) => check(),
      },
      {
        name: "problem",
        in: "key and tall",
        go: async ({ chooseSheet, button, pane, say }) => {
          await chooseSheet(noRoster);
          await button("pane.action.recheck").click();
          await pane.getByRole("heading", { name: say("pane.problem.headline") }).waitFor();
        },
      },
    ],
  },
  {
    name: "again",
    states: [
      {
        name: "last",
        go: async (at) => {
          await at.check();
          // Another Excel over the same workbook: the pane opens anew.
          await at.page.getByLabel(at.say("workbench.version.label")).selectOption("1.15");
          await at.button("start.checkAgain").waitFor();
        },
      },
    ],
  },
  {
    name: "run",
    states: [
      {
        name: "reading",
        in: "key",
        go: async (at) => {
          const { hold, button, pane, say } = at;
          await lookedAt(at);
          await hold(1);
          await button("pane.action.check").click();
          await pane.getByRole("progressbar", { name: say("pane.phase.read") }).waitFor();
        },
      },
      {
        name: "cancelling",
        go: async ({ button, pane, say }) => {
          await button("pane.action.cancel").click();
          await pane.getByRole("heading", { name: say("pane.running.cancelling") }).waitFor();
        },
      },
      {
        name: "cancelled",
        go: async ({ hold, pane, say }) => {
          await hold(null);
          await pane.getByRole("heading", { name: say("pane.cancelled.headline") }).waitFor();
        },
      },
    ],
  },
  {
    name: "results",
    states: [
      { name: "results", in: "key and tall", go: ({ check }) => check() },
      {
        name: "scope",
        go: ({ pane }) => pane.locator("main details summary").first().click(),
      },
      {
        name: "finding",
        in: "key",
        go: async ({ pane, say, scrollTo }) => {
          await pane.locator("main details summary").first().click();
          await pane.locator("article").getByRole("button", { name: new RegExp(`^${say("pane.finding.clause", { clause: "" })}`) }).first().click();
          await pane.locator("blockquote").first().waitFor();
          await pane.locator("article").first().focus();
          await scrollTo(260);
        },
      },
      {
        name: "filters",
        go: async ({ button, scrollTo }) => {
          await scrollTo(0);
          await button("pane.tools.more").click();
        },
      },
      {
        name: "nothing-shown",
        go: async ({ pane, say }) => {
          await pane.getByRole("textbox", { name: say("pane.search.label") }).or(pane.getByRole("searchbox")).first().fill("王五六七");
          await pane.getByText(say("pane.results.nothingShown")).waitFor();
        },
      },
      {
        name: "narrowed",
        in: "key",
        go: async ({ button, pane, say, scrollTo }) => {
          await button("pane.results.showAll").first().click();
          await pane.locator("button[aria-pressed]", { hasText: say("pane.filter.error") }).first().click();
          await pane.getByRole("region", { name: say("pane.chart.label") }).locator("button[aria-pressed]").first().click();
          await scrollTo(0);
        },
      },
      {
        name: "sign",
        in: "key and tall",
        go: async ({ button, pane }) => {
          await button("pane.results.showAll").first().click();
          await button("pane.tools.more").click();
          await button("signOff.pane.sign").first().click();
          await pane.getByRole("dialog").waitFor();
        },
      },
      {
        name: "sign-incomplete",
        in: "tall",
        go: async ({ pane, say }) => {
          await pane.getByRole("dialog").getByRole("button", { name: say("signOff.pane.do.settled"), exact: true }).click();
          await pane.getByText(say("signOff.pane.needName")).waitFor();
        },
      },
      {
        name: "signed",
        go: async ({ pane, say, scrollTo }) => {
          const dialog = pane.getByRole("dialog");
          await dialog.getByRole("textbox").first().fill("王敏");
          await dialog.getByRole("textbox").nth(1).fill("已核对护照原件");
          await dialog.getByRole("button", { name: say("signOff.pane.do.settled"), exact: true }).click();
          await dialog.waitFor({ state: "detached" });
          await pane.locator("button[aria-pressed]", { hasText: say("pane.filter.settled") }).click();
          await scrollTo(0);
        },
      },
      { name: "people", in: "key", go: ({ tab }) => tab("pane.tab.people") },
      {
        name: "nobody",
        go: async ({ pane, say }) => {
          await pane.getByLabel(say("pane.people.search")).fill("王五六七");
          await pane.getByText(say("pane.people.nobody")).waitFor();
        },
      },
      {
        name: "person",
        go: async ({ button, pane }) => {
          await button("pane.results.showAll").click();
          await pane.locator('[data-row^="person:"]').nth(3).click();
          await pane.locator("main h2:focus").waitFor();
        },
      },
      {
        name: "project",
        go: async ({ button, pane }) => {
          await button("pane.people.back").click();
          await pane.locator('[data-row^="project:"]').first().click();
          await pane.locator("main h2:focus").waitFor();
        },
      },
      { name: "checklist", in: "key", go: ({ tab }) => tab("pane.tab.checklist") },
      {
        name: "checklist-clause",
        go: async ({ pane, scrollTo }) => {
          await pane.locator("main article button[aria-expanded]").first().click();
          await scrollTo(200);
        },
      },
      {
        name: "tick",
        in: "tall",
        go: async ({ pane, scrollTo, say }) => {
          await scrollTo(0);
          await pane.getByLabel(say("pane.filter.project")).selectOption({ index: 1 });
          await pane.locator('main article input[type="checkbox"]').first().click();
          // Somebody has signed before, so nobody is asked.
          await pane.locator('main article input[type="checkbox"]:checked').first().waitFor();
        },
      },
      { name: "readings", go: ({ open }) => open("readingView.pane.title") },
      {
        name: "repairs",
        in: "key",
        go: async ({ back, open, pane, say }) => {
          await back();
          await open("repair.title");
          await pane.getByRole("list", { name: say("repair.list") }).waitFor();
        },
      },
      {
        name: "columns",
        in: "key",
        go: async ({ back, open, pane }) => {
          await back();
          await open("columns.title");
          await pane.locator("summary:visible").last().click();
        },
      },
      {
        name: "share",
        go: async ({ back, open }) => {
          await back();
          await open("share.pane.title");
        },
      },
      {
        name: "share-offline",
        go: async ({ page, button, pane, say }) => {
          await page.route(/\.[0-9a-f]{8}\.js$/, (route) => route.abort());
          await button("share.pane.make").click();
          await pane.getByText(say("error.part-not-loaded")).waitFor();
          await page.unroute(/\.[0-9a-f]{8}\.js$/);
        },
      },
      {
        name: "share-done",
        go: async ({ button, pane, say }) => {
          await button("share.pane.make").click();
          await pane.getByText(say("share.pane.done")).first().waitFor();
        },
      },
      {
        name: "replies",
        go: async ({ pane }) => pane.locator("#replies-heading").evaluate((element) => element.scrollIntoView()),
      },
      {
        name: "stale",
        in: "key",
        go: async ({ back, edit, tab, pane, say, scrollTo }) => {
          await back();
          await tab("pane.tab.problems");
          // The cell of what was signed: the next check finds that the sign-off has lapsed.
          const cell = pane.locator("article button[data-cell]").first();
          await cell.click();
          await edit((await cell.getAttribute("data-cell")) ?? "", "示范科学院");
          await pane.getByText(say("pane.results.stale")).first().waitFor();
          await scrollTo(0);
        },
      },
      { name: "since", go: ({ check }) => check() },
      { name: "follow-up", in: "key", go: ({ open }) => open("signOff.pane.view") },
      {
        name: "clear",
        in: "key and tall",
        go: async ({ back, button, pane }) => {
          await back();
          await button("pane.action.clear").click();
          await pane.getByRole("dialog").waitFor();
        },
      },
      {
        name: "cleared",
        go: async ({ pane, say }) => {
          await pane.getByRole("dialog").getByRole("button", { name: say("pane.action.clear"), exact: true }).click();
          await pane.getByRole("heading", { name: say("pane.clear.done") }).waitFor();
        },
      },
    ],
  },
  {
    name: "odd",
    states: [
      {
        name: "not-marked",
        in: "tall",
        go: async ({ openBook, check }) => {
          await openBook(await protectedRoster());
          await check();
        },
      },
      {
        name: "guessed",
        go: async ({ openBook, check }) => {
          await openBook(await oddHeaders());
          await check();
        },
      },
      { name: "columns-odd", go: ({ open }) => open("columns.title") },
      {
        name: "joined-start",
        go: async ({ openBook, pane, say }) => {
          await openBook(await twoSheets());
          await pane.getByText(say("scope.together.projectId", { sheets: "项目表 ＋ 人员表" })).waitFor();
        },
      },
      { name: "joined", go: ({ check }) => check() },
      {
        name: "header-by-hand",
        go: async ({ openBook, open, pane, say }) => {
          await openBook(await strangeHeaders());
          await open("columns.title");
          await pane.getByRole("combobox", { name: say("columns.headerRow") }).click();
          await pane.getByRole("option").first().click();
        },
      },
      {
        name: "unsupported",
        in: "tall",
        go: async ({ page, pane, say }) => {
          await page.getByLabel(say("workbench.version.label")).selectOption("1.8");
          await pane.getByRole("heading", { name: say("pane.unsupported.headline") }).waitFor();
        },
      },
    ],
  },
];

/** The page by itself: outside Excel; opened by Excel without its library; without our own program. */
export const alone = ["outside", "offline", "not-loaded"] as const;

/** Names of all the pictures of a look. */
export function namesOf(extent: "every" | "key" | "tall"): readonly string[] {
  return [...(extent === "every" ? alone : []), ...journeys.flatMap(({ states }) => states.filter((state) => isIn(state, extent)).map(({ name }) => name))];
}

/** Whether a picture of a state is taken in a look of that extent. */
export function isIn(state: State, extent: "every" | "key" | "tall"): boolean {
  return extent === "every" || (state.in ?? "").includes(extent);
}
