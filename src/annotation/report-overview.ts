import { clauseNames, isDone, reasonLines, type Overview, type ProjectStanding, type Standing } from "../findings/report/overview";
import { leadersText, projectName } from "../findings/report/projects";
import { message, type Lang } from "../messages";
import type { Area } from "../roster/address";
import { markLooks } from "./looks";
import type { CellLook, SheetContent } from "./plan";
import { folded } from "./text-width";

type Row = SheetContent["rows"][number];
type Look = SheetContent["looks"][number];

/** Rows that stand between the head of the report and the list of findings. */
export interface OverviewRows {
  readonly rows: readonly Row[];
  readonly looks: readonly Look[];
  /** Cells of the table with its header. */
  readonly tables: readonly Area[];
}

/** In the order of the report's columns, so that both tables share their widths. */
const columnKeys = ["no", "standing", "leader", "project", "unit", "direction", "clauses", "why", "done"] as const;
const right = columnKeys.length;
const header: CellLook = { bold: true, fill: "#D9D9D9", font: "#000000", wrap: true, top: true };

const standingLooks: Readonly<Record<Standing, CellLook>> = {
  fails: { bold: true, ...markLooks.error },
  open: markLooks.review,
  lacking: markLooks.review,
  warned: markLooks.warning,
  settled: {},
  clear: {},
};

/**
 * Project by project what comes of it, why and what to do, then what was not checked and a place to sign: with the head
 * of the report the page that answers for the whole roster. `above`: rows above; `width`: characters of a line; `marked`: the
 * roster has a result column to be read.
 */
export function overviewRows(overview: Overview, place: { readonly above: number; readonly width: number; readonly marked: boolean }, lang: Lang): OverviewRows {
  const { above, width, marked } = place;
  const say = (key: string, facts: Readonly<Record<string, string | number>> = {}): string => message(lang, `overview.${key}`, facts);
  const rows: Row[] = [];
  const looks: Look[] = [];
  const tables: Area[] = [];
  const look = (own: CellLook, top: number, bottom: number, left = 1, to: number = right): void => {
    looks.push({ area: { top: above + top, bottom: above + bottom, left, right: to }, look: own });
  };
  const heading = (text: string): void => {
    rows.push([text]);
    look({ bold: true, size: 12 }, rows.length, rows.length, 1, 1);
  };
  if (overview.projects.length > 0) {
    heading(say("title"));
    rows.push(columnKeys.map((key) => say(`column.${key}`)));
    look(header, rows.length, rows.length);
    const from = rows.length + 1;
    rows.push(...overview.projects.map((project, at) => projectRow(project, at + 1, lang)));
    look({ wrap: true, top: true }, from, rows.length);
    tables.push({ top: above + from - 1, bottom: above + rows.length, left: 1, right });
    for (const { standing, first, last } of runs(overview.projects)) look(standingLooks[standing], from + first, from + last, 2, 2);
    if (overview.others > 0) rows.push([say("others", { n: overview.others })]);
    rows.push([]);
  }
  const part = (title: string, lines: readonly string[]): void => {
    heading(title);
    rows.push(...lines.flatMap((line) => folded(line, width)).map((line): Row => [line]), []);
  };
  if (overview.unchecked.length > 0) part(say("unchecked.title"), overview.unchecked);
  if (marked) part(say("inRoster.title"), [say("inRoster")]);
  rows.push([say("signatures")], []);
  look({ bold: true }, rows.length - 1, rows.length - 1, 1, 1);
  return { rows, looks, tables };
}

function projectRow(project: ProjectStanding, no: number, lang: Lang): Row {
  const { head, standing, direction, unit } = project;
  return [
    no,
    message(lang, `overview.standing.${standing}`),
    leadersText(head, lang) || null,
    projectName(head),
    unit,
    direction,
    clauseNames(project).join("\n") || null,
    reasonLines(project, lang).join("\n") || null,
    isDone(standing) ? null : message(lang, "overview.done"),
  ];
}

/** Projects with the same result stand together: few areas for many projects. */
function runs(projects: readonly ProjectStanding[]): readonly { readonly standing: Standing; readonly first: number; readonly last: number }[] {
  const all: { standing: Standing; first: number; last: number }[] = [];
  for (const [at, { standing }] of projects.entries()) {
    const before = all.at(-1);
    if (before?.standing === standing) before.last = at;
    else all.push({ standing, first: at, last: at });
  }
  return all;
}
