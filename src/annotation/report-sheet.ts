import type { CheckResult, Counts } from "../findings/result";
import { hasMessage, message, type Lang, type MessageFact } from "../messages";
import type { CellLook, SheetContent } from "./plan";
import { findingRows } from "./report-rows";
import { cellLimit, cut } from "./tokens";

/** What the report says of the run itself. */
export interface ReportFacts {
  readonly lang: Lang;
  /** Time of the run as shown: "2026-06-01 14:05". */
  readonly at: string;
  /** The product's version; left out where it is not known. */
  readonly version?: string;
}

type Row = readonly (string | number | null)[];
type Say = (key: string, facts?: Readonly<Record<string, MessageFact>>) => string;

const columnKeys = ["no", "severity", "person", "project", "cell", "clause", "quote", "sentence", "reading"] as const;
const columnWidths = [6, 9, 12, 22, 16, 11, 46, 52, 36];

/**
 * The sheet 核对报告: what was checked, when and against what, what came out of it, what it does not cover,
 * then every finding with its clause. Words carry the meaning, colour only repeats it, so that a grey print
 * says as much.
 */
export function reportContent(
  result: CheckResult,
  facts: ReportFacts,
  notes: readonly { readonly key: string; readonly facts: Readonly<Record<string, string | number>> }[],
): SheetContent {
  const say: Say = (key, values) => message(facts.lang, `report.${key}`, values);
  const head = headRows(result, facts, say);
  const findings = findingRows(result, facts.lang);
  const header: Row = columnKeys.map((key) => say(`column.${key}`));
  const body: readonly Row[] = findings.length === 0 ? [[null, say("nothingFound")]] : findings.map((one) => one.row);
  const tail = tailRows(result, facts.lang, say, notes);
  const headerRow = head.length + 1;
  const rows = [...head, header, ...body, ...tail];
  return {
    rows: rows.map((row) => row.map((value) => (typeof value === "string" ? cut(value, cellLimit) : value))),
    links: findings.flatMap((one, at) =>
      one.location === null ? [] : [{ row: headerRow + 1 + at, column: columnKeys.indexOf("cell") + 1, location: one.location }],
    ),
    looks: looks(headerRow, findings, body.length, tail.length),
    columnWidths,
    frozenRows: headerRow,
  };
}

/** Short enough to stay in view above the list: one line each, running over the columns to the right. */
function headRows(result: CheckResult, facts: ReportFacts, say: Say): readonly Row[] {
  const { guideline, counts, coverage, roster } = result;
  const title = facts.lang === "zh-CN" ? guideline.title : guideline.titleEn;
  const sheets = [...new Set(roster.tables.map((table) => table.sheet))];
  const lines = [
    say("title"),
    headline(counts, say),
    say("counts", countFacts(counts)),
    say("guideline", { title, id: guideline.id, version: guideline.version }),
    result.asOf === null
      ? say("window", { from: spaced(guideline.window.from), to: spaced(guideline.window.to) })
      : say("asOf", { asOf: result.asOf }),
    say("run", { at: facts.at, tool: say("tool"), version: facts.version ?? "" }),
    say("sheets", { sheets, skipped: result.skipped.length }),
    say("coverage", { ...coverage, all: guideline.clauses.length }),
  ];
  return lines.map((line) => [line]);
}

/** Says whether anything contradicts the call; never that the call's conditions are met. */
function headline(counts: Counts, say: Say): string {
  const undecided = counts.review + counts.crashed;
  const key = counts.error > 0 ? "error" : counts.warning > 0 ? "warning" : undecided > 0 ? "review" : "clean";
  return say(`headline.${key}`, { error: counts.error, warning: counts.warning, review: undecided });
}

function countFacts(counts: Counts): Readonly<Record<string, number>> {
  return {
    people: counts.people,
    projects: counts.projects,
    error: counts.error,
    warning: counts.warning,
    review: counts.review,
    crashed: counts.crashed,
    notes: counts.notice + counts.info,
  };
}

/** What the reader should know of the limits: rules that see a part only, sheets that were not read, notes. */
function tailRows(
  result: CheckResult,
  lang: Lang,
  say: Say,
  notes: readonly { readonly key: string; readonly facts: Readonly<Record<string, string | number>> }[],
): readonly Row[] {
  const rules = [...new Set(result.guideline.clauses.flatMap((clause) => clause.rule ?? []))];
  const limits = rules.map((rule) => `rule.${rule}.limits`).filter(hasMessage);
  const lines = new Set([
    say("limits.manual"),
    say("limits.roster"),
    ...limits.map((key) => message(lang, key)),
    ...result.skipped.map(({ sheet, reason }) => say("skipped", { sheet, reason: reasonText(reason, lang) })),
    ...notes.map((note) => message(lang, note.key, note.facts)),
  ]);
  return [[], [say("limits.title")], ...[...lines].map((line, at): Row => [at + 1, line])];
}

/** A reason is a key under `report.skip.` where there are words for it. */
function reasonText(reason: string, lang: Lang): string {
  const key = `report.skip.${reason}`;
  return hasMessage(key) ? message(lang, key) : reason;
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

function spaced(moment: string): string {
  return moment.replace("T", " ");
}
