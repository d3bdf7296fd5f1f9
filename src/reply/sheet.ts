import { cellsText } from "../findings/report/findings";
import { kindOf, reportKind } from "../findings/report/kinds";
import { projectNames } from "../findings/report/projects";
import type { ReportFacts } from "../findings/report/head";
import type { CheckResult, Finding } from "../findings/result";
import { isMissingColumn } from "../findings/headline";
import { missingColumn } from "../findings/report/missing";
import { renderWords } from "../findings/words";
import type { Clause } from "../guideline/guideline";
import { markLooks } from "../annotation/looks";
import { boxed } from "../annotation/boxes";
import type { CellLook, SheetContent } from "../annotation/plan";
import { folded } from "../annotation/text-width";
import { cellLimit, cut } from "../annotation/tokens";
import { message, type MessageFact } from "../messages";
import { cellAddress, quoteSheet } from "../roster/address";
import { deadlineText } from "../findings/report/deadline";
import type { Reply } from "./group";

type Row = readonly (string | number | null)[];

const columnKeys = ["no", "kind", "project", "person", "cell", "sentence", "do", "clause", "done"] as const;
const columnWidths = [5, 10, 20, 10, 16, 44, 26, 40, 8];
const right = columnKeys.length;
const width = columnWidths.reduce((sum, one) => sum + one, 0);
const at = (key: (typeof columnKeys)[number]): number => columnKeys.indexOf(key) + 1;

const looks: Readonly<Partial<Record<ReturnType<typeof kindOf>, CellLook>>> = {
  error: { bold: true, ...markLooks.error },
  warning: markLooks.warning,
  review: markLooks.review,
};

/**
 * A sheet to send back to one unit (退回修改单): how much there is to do and until when, then each point with its cell, what
 * to do, the clause, and a box to tick. With `links` the cells lead into the workbook that the sheet stands in.
 */
export function replyContent(result: CheckResult, reply: Reply, facts: ReportFacts, links: boolean): SheetContent {
  const say = (key: string, values?: Readonly<Record<string, MessageFact>>): string => message(facts.lang, `reply.${key}`, values);
  const { lang } = facts;
  const title = lang === "zh-CN" ? result.guideline.title : result.guideline.titleEn;
  const missing = missingColumns(result, reply, lang);
  const lines = [
    say("title"),
    say("to", { name: reply.name ?? say("nobody") }),
    say("counts", { ...reply.counts, projects: reply.projects, people: reply.people }),
    deadlineText(result.guideline, result.asOf, lang),
    say("about", { title, at: facts.at }),
    ...(missing.length === 0 ? [] : [say("missing", { fields: missing })]),
    say("how"),
  ].flatMap((line) => folded(line, width));
  const headerRow = lines.length + 1;
  const names = projectNames(result);
  const clauses = new Map(result.guideline.clauses.map((clause) => [clause.id, clause]));
  const told = reply.findings.map((finding) => reply.discreet(finding, lang));
  const body = told.map((finding, index): Row => {
    const clause = finding.clause === null ? undefined : clauses.get(finding.clause);
    return [
      index + 1,
      message(lang, `report.severity.${kindOf(finding)}`),
      finding.project === null ? null : (names.get(finding.project) ?? finding.project),
      finding.person,
      cellsText(finding, lang),
      renderWords(lang, finding.words),
      say(`do.${toDo(finding)}`),
      clause === undefined ? null : `${clause.id} ${clause.quote}`,
      "□",
    ];
  });
  const rows: Row[] = [...lines.map((line) => [line]), columnKeys.map((key) => say(`column.${key}`)), ...body, [], [say("sign")]];
  const firstRow = headerRow + 1;
  const lastRow = headerRow + body.length;
  const boxes = boxed([{ top: headerRow, bottom: lastRow, left: 1, right }]);
  return {
    rows: rows.map((row) => row.map((value) => (typeof value === "string" ? cut(value, cellLimit) : value))),
    links: links ? told.flatMap((finding, index) => linkOf(finding, firstRow + index)) : [],
    looks: [
      ...boxes.looks,
      { area: { top: 1, bottom: 1, left: 1, right: 1 }, look: { bold: true, size: 16 } },
      { area: { top: 2, bottom: 4, left: 1, right: 1 }, look: { bold: true } },
      { area: { top: headerRow, bottom: headerRow, left: 1, right }, look: { bold: true, fill: "#D9D9D9", font: "#000000", wrap: true, top: true } },
      { area: { top: firstRow, bottom: lastRow, left: 1, right }, look: { wrap: true, top: true } },
      { area: { top: firstRow, bottom: lastRow, left: at("done"), right: at("done") }, look: { center: true } },
      ...(links ? [{ area: { top: firstRow, bottom: lastRow, left: at("cell"), right: at("cell") }, look: { font: "#0563C1", underline: true } }] : []),
      ...reply.findings.flatMap((finding, index) => {
        const look = looks[kindOf(finding)];
        const row = firstRow + index;
        return look === undefined ? [] : [{ area: { top: row, bottom: row, left: at("kind"), right: at("kind") }, look }];
      }),
    ],
    columnWidths,
    frozenRows: headerRow,
    print: { landscape: true, fitToWidth: true, repeatRows: { from: headerRow, to: headerRow }, pageNumbers: true, gridlines: boxes.gridlines, breaksBefore: [] },
  };
}

/** What to do about it: of a doubt by why it is one. */
function toDo(finding: Finding): string {
  const kind = kindOf(finding);
  if (kind !== "review") return kind;
  return finding.rule === "data-unreadable-date" ? "unreadableDate" : (finding.reason ?? "needsJudgement");
}

/** Columns that the roster lacks altogether and that a clause about the unit's own projects asks for. */
function missingColumns(result: CheckResult, reply: Reply, lang: ReportFacts["lang"]): readonly string[] {
  const directions = reply.findings.map(({ project }) => result.directions.get(project ?? ""));
  const concerns = (clause: Clause): boolean => directions.some((direction) => direction === undefined || clause.directions.includes(direction));
  const concerned = new Set(result.guideline.clauses.filter(concerns).map(({ id }) => id));
  return result.findings
    .filter((finding) => isMissingColumn(finding) && reportKind(finding, result.signOffs) !== "settled")
    .map((finding) => missingColumn(finding, result, lang))
    .filter(({ clauses }) => clauses.some(({ id }) => concerned.has(id)))
    .map(({ column }) => column);
}

function linkOf({ cells: [first] }: Finding, row: number): SheetContent["links"] {
  return first === undefined ? [] : [{ row, column: at("cell"), location: `${quoteSheet(first.sheet)}!${cellAddress(first.row, first.column)}` }];
}
