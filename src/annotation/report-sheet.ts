import { chartInWords, clauseBarsInSteps, type ClauseBar } from "../findings/report/clause-counts";
import { followUpParts, limitLines, reportHead, type ReportFacts, type ReportNote } from "../findings/report/head";
import { overviewInSteps } from "../findings/report/overview";
import type { CheckResult } from "../findings/result";
import { message, type MessageFact } from "../messages";
import { mapInSteps, type Steps } from "../roster/steps";
import type { CellLook, SheetContent } from "./plan";
import { overviewRows } from "./report-overview";
import { boxed } from "./boxes";
import { findingRows } from "./report-rows";
import { folded } from "./text-width";
import { cellLimit, cut } from "./tokens";

type Row = readonly (string | number | null)[];
type Say = (key: string, facts?: Readonly<Record<string, MessageFact>>) => string;

const columnKeys = ["no", "severity", "person", "project", "cell", "clause", "quote", "sentence", "reading"] as const;
const columnWidths = [5, 11, 9, 20, 18, 9, 34, 48, 24];

/** The chart stands beside the head, over the last two columns; the head's lines end before them. */
const chartFrom = columnKeys.indexOf("sentence") + 1;
const sheetWidth = columnWidths.reduce((sum, width) => sum + width, 0);
const headWidth = columnWidths.slice(0, chartFrom - 1).reduce((sum, width) => sum + width, 0);
/** Bars that are legible at the height of the head. */
const mostBars = 6;

/**
 * The sheet 核对报告: what was checked, when and against what, and until when it can be mended; project by project what came
 * out of it, why and what to do; what was not checked. On a page of its own then every finding with its clause, then the limits.
 * `marked`: the roster has a result column, and the report says how to read it. Words carry the meaning, colour only repeats it, so that a
 * grey print says as much.
 */
export function* reportContent(
  result: CheckResult,
  facts: ReportFacts,
  notes: readonly ReportNote[],
  marked = false,
): Steps<SheetContent> {
  const say: Say = (key, values) => message(facts.lang, `report.${key}`, values);
  const { title, headline, counts, deadline, followUp, run, coverage } = reportHead(result, facts);
  const overview = yield* overviewInSteps(result, facts.lang);
  const bars = yield* clauseBarsInSteps(result, facts.lang, mostBars);
  // They run over the columns to the right, up to the chart.
  const lines = [title, headline, ...(overview.headline === null ? [] : [overview.headline]), counts, deadline, ...followUp, ...run];
  const head: readonly Row[] = [...(bars.length === 0 ? lines : lines.flatMap((line) => folded(line, headWidth))).map((line): Row => [line]), []];
  const first = overviewRows(overview, { above: head.length, width: sheetWidth, marked }, facts.lang);
  const findings = yield* findingRows(result, facts.lang);
  const header: Row = columnKeys.map((key) => say(`column.${key}`));
  const body: readonly Row[] = findings.length === 0 ? [[null, say("nothingFound")]] : findings.map((one) => one.row);
  const parts = [...followUpParts(result, facts.lang), { title: say("limits.title"), lines: [coverage, ...limitLines(result, facts.lang, notes)] }];
  const tail = parts.map(({ title: heading, lines: listed }): readonly Row[] => [[], [heading], ...listed.map((line, at): Row => [at + 1, line])]);
  const headerRow = head.length + first.rows.length + 2;
  const charted = bars.length === 0 ? [] : chartRows(bars, say);
  const rows = yield* mapInSteps([...head, ...first.rows, [say("section.findings")], header, ...body, ...charted, ...tail.flat()], rowsAtOnce, (row) => row.map((value) => (typeof value === "string" ? cut(value, cellLimit) : value)));
  const table = { top: headerRow, bottom: headerRow + (findings.length === 0 ? 0 : body.length), left: 1, right: columnKeys.length };
  const boxes = boxed([...first.tables, table]);
  const chartTop = headerRow + body.length + charted.length - bars.length;
  return {
    rows,
    links: findings
      .flatMap((one, at) => (one.location === null ? [] : [{ row: headerRow + 1 + at, column: columnKeys.indexOf("cell") + 1, location: one.location }]))
      .slice(0, mostLinks),
    looks: [
      ...first.looks,
      { area: { top: headerRow - 1, bottom: headerRow - 1, left: 1, right: 1 }, look: { bold: true, size: 12 } },
      ...boxes.looks,
      ...looks(headerRow, findings, body.length, tail.map((part) => part.length), charted.length),
      ...(bars.length === 0 ? [] : chartLooks(chartTop, bars.length)),
    ],
    columnWidths,
    frozenRows: 0,
    ...(bars.length === 0 ? {} : { chart: chartOf(bars, chartTop, head.length, facts.lang) }),
    print: {
      landscape: true,
      fitToWidth: true,
      repeatRows: { from: headerRow, to: headerRow },
      pageNumbers: true,
      gridlines: boxes.gridlines,
      breaksBefore: [headerRow - 1],
    },
  };
}

/** The numbers behind the chart, readable below the list: a heading, a header row, a row for each bar. */
function chartRows(bars: readonly ClauseBar[], say: Say): readonly Row[] {
  const at = (...cells: Row): Row => [...Array.from({ length: chartNames - 1 }, () => null), ...cells];
  return [[], [say("chart.title")], at(say("chart.names"), say("chart.counts")), ...bars.map(({ name, count }) => at(name, count))];
}

/** The columns of those numbers: wide enough for a clause's name. */
const chartNames = columnKeys.indexOf("quote") + 1;

function chartLooks(headerRow: number, bars: number): SheetContent["looks"] {
  const right = chartNames + 1;
  return [
    { area: { top: headerRow - 1, bottom: headerRow - 1, left: 1, right: 1 }, look: { bold: true } },
    { area: { top: headerRow, bottom: headerRow, left: chartNames, right }, look: { bold: true, fill: headerFill, font: "#000000" } },
    { area: { top: headerRow + 1, bottom: headerRow + bars, left: chartNames, right: chartNames }, look: { wrap: true, top: true } },
  ];
}

function chartOf(bars: readonly ClauseBar[], top: number, headRows: number, lang: ReportFacts["lang"]): NonNullable<SheetContent["chart"]> {
  const title = message(lang, "report.chart.title");
  return {
    name: title,
    title,
    description: chartInWords(bars, lang),
    source: { top, bottom: top + bars.length, left: chartNames, right: chartNames + 1 },
    place: { top: 1, bottom: headRows, left: chartFrom, right: columnKeys.length },
  };
}

const headerFill = "#D9D9D9";

function looks(
  headerRow: number,
  findings: readonly { readonly look: CellLook }[],
  bodyRows: number,
  tailRows: readonly number[],
  between: number,
): SheetContent["looks"] {
  const right = columnKeys.length;
  const row = (at: number, look: CellLook, left = 1, to = right): SheetContent["looks"][number] => ({
    area: { top: at, bottom: at, left, right: to },
    look,
  });
  const firstBody = headerRow + 1;
  const lastBody = headerRow + bodyRows;
  return [
    row(1, { bold: true, size: 16 }),
    row(2, { bold: true, size: 12 }),
    row(headerRow, { bold: true, fill: headerFill, font: "#000000", wrap: true, top: true }),
    ...(findings.length === 0
      ? []
      : [
          { area: { top: firstBody, bottom: lastBody, left: 1, right }, look: { wrap: true, top: true } },
          {
            area: { top: firstBody, bottom: lastBody, left: columnKeys.indexOf("cell") + 1, right: columnKeys.indexOf("cell") + 1 },
            look: { font: "#0563C1", underline: true },
          },
        ]),
    ...mergedRows(findings.map((one) => one.look)).map(({ from, to, look }) => ({
      area: { top: firstBody + from, bottom: firstBody + to, left: 2, right: 2 },
      look,
    })),
    // The heading of each part at the end, below a blank row.
    ...tailRows.map((_, at) => row(lastBody + between + 2 + tailRows.slice(0, at).reduce((sum, length) => sum + length, 0), { bold: true })),
  ];
}

/** Rows between two steps. */
const rowsAtOnce = 2048;

/** What Excel holds on one sheet; the addresses behind stay readable as text. */
const mostLinks = 65_530;

/** Runs of findings with the same look, so that a long list needs few areas. */
function mergedRows(all: readonly CellLook[]): readonly { from: number; to: number; look: CellLook }[] {
  const runs: { from: number; to: number; look: CellLook }[] = [];
  for (const [at, look] of all.entries()) {
    const last = runs.at(-1);
    if (last !== undefined && last.look === look) last.to = at;
    else runs.push({ from: at, to: at, look });
  }
  return runs;
}
