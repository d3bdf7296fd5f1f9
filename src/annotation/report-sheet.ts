import { limitLines, reportHead, type ReportFacts, type ReportNote } from "../findings/report/head";
import type { CheckResult } from "../findings/result";
import { message, type MessageFact } from "../messages";
import type { CellLook, SheetContent } from "./plan";
import { findingRows } from "./report-rows";
import { cellLimit, cut } from "./tokens";

type Row = readonly (string | number | null)[];
type Say = (key: string, facts?: Readonly<Record<string, MessageFact>>) => string;

const columnKeys = ["no", "severity", "person", "project", "cell", "clause", "quote", "sentence", "reading"] as const;
const columnWidths = [5, 10, 9, 18, 14, 10, 36, 44, 24];

/**
 * The sheet 核对报告: what was checked, when and against what, what came out of it, what it does not cover,
 * then every finding with its clause. Words carry the meaning, colour only repeats it, so that a grey print
 * says as much.
 */
export function reportContent(
  result: CheckResult,
  facts: ReportFacts,
  notes: readonly ReportNote[],
): SheetContent {
  const say: Say = (key, values) => message(facts.lang, `report.${key}`, values);
  const { title, headline, counts, run, coverage } = reportHead(result, facts);
  // Short enough to stay in view above the list: one line each, running over the columns to the right.
  const head: readonly Row[] = [title, headline, counts, ...run, coverage].map((line) => [line]);
  const findings = findingRows(result, facts.lang);
  const header: Row = columnKeys.map((key) => say(`column.${key}`));
  const body: readonly Row[] = findings.length === 0 ? [[null, say("nothingFound")]] : findings.map((one) => one.row);
  const limits = limitLines(result, facts.lang, notes);
  const tail: readonly Row[] = [[], [say("limits.title")], ...limits.map((line, at): Row => [at + 1, line])];
  const headerRow = head.length + 1;
  const rows = [...head, header, ...body, ...tail];
  return {
    rows: rows.map((row) => row.map((value) => (typeof value === "string" ? cut(value, cellLimit) : value))),
    links: findings
      .flatMap((one, at) => (one.location === null ? [] : [{ row: headerRow + 1 + at, column: columnKeys.indexOf("cell") + 1, location: one.location }]))
      .slice(0, mostLinks),
    looks: looks(headerRow, findings, body.length, tail.length),
    columnWidths,
    frozenRows: headerRow,
    print: {
      landscape: true,
      fitToWidth: true,
      repeatRows: { from: headerRow, to: headerRow },
      pageNumbers: true,
      gridlines: true,
      breaksBefore: [],
    },
  };
}

function looks(
  headerRow: number,
  findings: readonly { readonly look: CellLook }[],
  bodyRows: number,
  tailRows: number,
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
    row(headerRow, { bold: true, fill: "#D9D9D9", font: "#000000", wrap: true, top: true }),
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
    ...(tailRows > 1 ? [row(lastBody + 2, { bold: true })] : []),
  ];
}

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
