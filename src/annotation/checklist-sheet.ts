import { blocksOf, blockTitle, checklistParts, clauseTitle, limitsOf, sectionOf, type ChecklistMark, type ChecklistPart, type Limits } from "../findings/report/checklist";
import { reportHead, type ReportFacts } from "../findings/report/head";
import { leadersText, type ProjectHead } from "../findings/report/projects";
import type { CheckResult } from "../findings/result";
import type { Clause } from "../guideline/guideline";
import { message, type MessageFact } from "../messages";
import { markLooks } from "./looks";
import type { Area } from "../roster/address";
import { boxed } from "./boxes";
import type { CellLook, SheetContent } from "./plan";
import { textWidth } from "./text-width";
import { cellLimit, cut } from "./tokens";

type Row = readonly (string | number | null)[];
type Look = SheetContent["looks"][number];
type Say = (key: string, facts?: Readonly<Record<string, MessageFact>>) => string;

/** Projects that the sheet is written for: of more nobody would print it, and Excel on the web would hardly open it. */
export const mostChecklistProjects = 1000;
/** Projects beside each other: more would be too small to read on A4. */
const mostProjects = 12;
/** The project numbers are repeated after so many clauses, so that no printed page is without them. */
const rowsPerBand = 12;
/** Clause, requirement and text stand before the projects. */
const fixedColumns = 3;
/** Columns in characters: few projects leave more room for themselves and for the text of the clause. */
const width = { clause: 10, title: 22, quote: { least: 48, most: 76 }, project: { least: 11, most: 18 }, all: 160 } as const;

/** Characters of a project's name above its column further down. */
const mostHead = 24;

const grey = { band: "#D9D9D9", part: "#EDEDED" } as const;
const black = "#000000";

/** Colour repeats what sign and word say; other verdicts have none. */
const markLook: Readonly<Partial<Record<ChecklistMark, CellLook>>> = {
  fail: { bold: true, ...markLooks.error },
  warning: markLooks.warning,
  review: markLooks.review,
  crashed: markLooks.review,
};

/** What stands on the sheet so far. */
interface Draft {
  readonly rows: Row[];
  readonly looks: Look[];
  readonly breaks: number[];
  readonly tables: Area[];
}

/**
 * The sheet 形式审查表: by direction its clauses against its projects, to be printed, ticked and signed. Null
 * where there is no project, or more than {@link mostChecklistProjects}.
 */
export function checklistContent(result: CheckResult, facts: ReportFacts): SheetContent | null {
  if (result.roster.projects.length > mostChecklistProjects) return null;
  const parts = checklistParts(result, facts.lang);
  if (parts.length === 0) return null;
  const say: Say = (key, values) => message(facts.lang, `report.${key}`, values);
  const limits = limitsOf(result, facts.lang);
  const blocks = parts.flatMap((part) => blocksOf(part.projects, mostProjects).map((projects) => ({ part, projects })));
  const across = Math.max(...blocks.map(({ projects }) => projects.length));
  const right = fixedColumns + across;
  const { counts, run, coverage } = reportHead(result, facts);
  const top = [say("checklist.title"), counts, ...run, coverage, say("checklist.how")];
  const draft: Draft = { rows: top.map((line) => [line]), looks: [], breaks: [], tables: [] };
  const header = top.length + 1;
  draft.rows.push([say("legend")]);
  draft.rows.push(["clause", "content", "quote", "projects"].map((key) => say(`checklist.${key}`)));
  draft.looks.push(line(1, right, { bold: true, size: 16 }));
  draft.looks.push(line(header + 1, right, { bold: true, fill: grey.band, font: black }));
  for (const [at, block] of blocks.entries()) {
    if (at > 0) draft.breaks.push(draft.rows.length + 1);
    addBlock(draft, block.part, block.projects, limits, facts, say);
  }
  addEnd(draft, right, limits, say);
  const boxes = boxed(draft.tables);
  return {
    rows: draft.rows.map((row) => row.map((value) => (typeof value === "string" ? cut(value, cellLimit) : value))),
    links: [],
    looks: [...draft.looks, ...boxes.looks],
    columnWidths: widths(across, Math.max(...blocks.flatMap(({ projects }) => projects.map(({ number }) => textWidth(number ?? ""))))),
    frozenRows: header + 1,
    print: {
      landscape: true,
      fitToWidth: true,
      repeatRows: { from: header, to: header + 1 },
      pageNumbers: true,
      gridlines: boxes.gridlines,
      breaksBefore: draft.breaks,
    },
  };
}

/** `number`: characters of the longest number of a project, which stands on one line where there is room for it. */
function widths(across: number, number: number): readonly number[] {
  const { clause, title, quote, project, all } = width;
  const within = (range: { readonly least: number; readonly most: number }, wanted: number): number =>
    Math.min(range.most, Math.max(range.least, Math.floor(wanted)));
  const least = within(project, number + 2);
  const each = within({ ...project, least }, (all - clause - title - quote.least) / across);
  return [clause, title, within(quote, all - clause - title - each * across), ...Array.from({ length: across }, () => each)];
}

/** One direction's clauses against as many of its projects as stand beside each other. */
function addBlock(draft: Draft, part: ChecklistPart, projects: readonly ProjectHead[], limits: Limits, facts: ReportFacts, say: Say): void {
  const { rows, looks } = draft;
  const right = fixedColumns + projects.length;
  const blanks = (label: string): Row => [null, null, label];
  rows.push([blockTitle(part, projects, facts.lang)]);
  looks.push(line(rows.length, right, { bold: true, size: 12, fill: grey.part, font: black }));
  const firstHead = rows.length + 1;
  rows.push([...blanks(say("checklist.number")), ...projects.map((project) => project.number ?? (project.title === null ? project.key : null))]);
  rows.push([...blanks(say("checklist.projectTitle")), ...projects.map((project) => project.title)]);
  rows.push([...blanks(say("checklist.leader")), ...projects.map((project) => leadersText(project, facts.lang) || null)]);
  looks.push({ area: { top: firstHead, bottom: rows.length, left: 1, right }, look: { bold: true, wrap: true, top: true } });
  let inSection = 0;
  let section = "";
  let wrapped = { top: 0, bottom: 0, left: 0, right: 0 };
  for (const clause of part.clauses) {
    const own = sectionOf(clause);
    const again = own === section;
    if (!again || inSection === rowsPerBand) {
      rows.push([say("checklist.section", { section: own, again: again ? "yes" : "no" }), null, null, ...projects.map(columnHead)]);
      looks.push(line(rows.length, right, { bold: true, fill: grey.band, font: black }));
      looks.push({ area: { top: rows.length, bottom: rows.length, left: fixedColumns + 1, right }, look: { wrap: true, top: true } });
      section = own;
      inSection = 0;
    }
    inSection += 1;
    const note = limits.ofClause.get(clause.id);
    const title = clauseTitle(clause, facts.lang) + (note === undefined ? "" : say("checklist.note", { n: note }));
    rows.push([clause.id, title, clause.quote, ...projects.map(({ key }) => part.text(clause.id, key))]);
    looks.push(...markedCells(rows.length, verdicts(part, clause, projects)));
    if (inSection > 1) wrapped.bottom = rows.length;
    else looks.push({ area: (wrapped = { top: rows.length, bottom: rows.length, left: 1, right }), look: { wrap: true, top: true } });
  }
  draft.tables.push({ top: firstHead, bottom: rows.length, left: 1, right });
}

function verdicts(part: ChecklistPart, clause: Clause, projects: readonly ProjectHead[]): readonly (ChecklistMark | null)[] {
  return projects.map((project) => part.mark(clause.id, project.key));
}

/** What a column is known by further down; of a title its beginning. */
function columnHead({ number, title, key }: ProjectHead): string {
  const name = number ?? title ?? key;
  return name.length <= mostHead ? name : `${name.slice(0, mostHead - 1)}…`;
}

/** Runs of equal marks in a row, so that a wide sheet needs few areas. */
function markedCells(row: number, marks: readonly (ChecklistMark | null)[]): readonly Look[] {
  const runs: { readonly mark: ChecklistMark; readonly from: number; to: number }[] = [];
  for (const [at, mark] of marks.entries()) {
    const last = runs.at(-1);
    if (last !== undefined && last.mark === mark && last.to === at - 1) last.to = at;
    else if (mark !== null) runs.push({ mark, from: at, to: at });
  }
  return runs.flatMap(({ mark, from, to }) => {
    const look = markLook[mark];
    return look === undefined ? [] : [{ area: { top: row, bottom: row, left: fixedColumns + 1 + from, right: fixedColumns + 1 + to }, look }];
  });
}

/** What the machine does not see of some clauses, and the place to sign. */
function addEnd(draft: Draft, right: number, limits: Limits, say: Say): void {
  const { rows, looks } = draft;
  if (limits.texts.length > 0) {
    rows.push([], [say("checklist.notes")]);
    looks.push(line(rows.length, right, { bold: true }));
    for (const [at, text] of limits.texts.entries()) rows.push([say("checklist.note", { n: at + 1 }).trim(), text]);
  }
  rows.push([], [say("checklist.signatures")]);
  looks.push(line(rows.length, right, { bold: true, size: 12 }));
}

function line(row: number, right: number, look: CellLook): Look {
  return { area: { top: row, bottom: row, left: 1, right }, look };
}
