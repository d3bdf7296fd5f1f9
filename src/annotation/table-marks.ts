import type { CheckResult, Finding } from "../findings/result";
import { signOffText } from "../findings/report/sign-offs";
import { renderWords } from "../findings/words";
import { message, type Lang } from "../messages";
import type { Grid } from "../roster/grid";
import type { Table } from "../roster/roster";
import type { Steps } from "../roster/steps";
import { columnLabels, unnamed } from "./labels";
import { cellLimit, gravities, guard, rowKindOf, rowKinds, signs, token, withoutBrackets, type Gravity, type RowKind } from "./tokens";

/** What the result column of one table says, before it has a place. */
export interface TableMarks {
  readonly table: Table;
  /** Texts by row; rows without a finding are not in it. */
  readonly texts: ReadonlyMap<number, string>;
  /** Columns to colour, by severity, least grave first (the last format added comes first in Excel). */
  readonly flagged: readonly { readonly column: number; readonly gravity: Gravity; readonly label: string }[];
  readonly guardColumn: number;
  readonly bracketsInNames: boolean;
}

/** One finding as one row tells it: the labels of the row's own cells, and the sentence. */
interface Entry {
  readonly kind: RowKind;
  readonly labels: readonly string[];
  readonly sentence: string;
}

/** Row texts and flagged columns of every table of the roster. */
export function* tableMarks(result: CheckResult, grids: ReadonlyMap<string, Grid>, lang: Lang): Steps<readonly TableMarks[]> {
  const drafts = result.roster.tables.flatMap((table) => {
    const grid = grids.get(table.sheet);
    return grid === undefined ? [] : [newDraft(table, grid, lang)];
  });
  const homes = homeRows(result);
  for (const kind of rowKinds) {
    for (const [at, finding] of result.findings.entries()) {
      if (at % findingsAtOnce === 0) yield;
      if (rowKindOf(finding, result.signOffs) === kind) place(finding, kind, sentenceOf(finding, result, lang), drafts, homes, lang);
    }
  }
  const marks: TableMarks[] = [];
  for (const draft of drafts) marks.push(yield* finished(draft, lang));
  return marks;
}

/** Findings put into words, and rows written, between two steps. */
const findingsAtOnce = 64;
const rowsAtOnce = 512;

interface Draft {
  readonly table: Table;
  readonly grid: Grid;
  readonly labels: ReadonlyMap<number, string>;
  readonly entries: Map<number, Entry[]>;
  readonly flagged: Map<string, { column: number; gravity: Gravity; label: string }>;
}

function newDraft(table: Table, grid: Grid, lang: Lang): Draft {
  return { table, grid, labels: columnLabels(table, lang), entries: new Map(), flagged: new Map() };
}

/** The row that tells a finding whether or not one of its cells stands there, by subject. */
interface Homes {
  readonly people: ReadonlyMap<string, Home>;
  readonly projects: ReadonlyMap<string, Home>;
}

/** `column` tells tables apart that stand side by side. */
interface Home {
  readonly sheet: string;
  readonly row: number;
  readonly column?: number;
}

function homeRows(result: CheckResult): Homes {
  return {
    people: new Map(result.roster.people.map(({ id, row, nameCell }) => [id, nameCell.sheet === row.sheet ? { ...row, column: nameCell.column } : row])),
    projects: new Map(result.roster.projects.map((project) => [project.key, project.row])),
  };
}

function homeOf(finding: Finding, homes: Homes): Home | undefined {
  switch (finding.subject.kind) {
    case "person":
      return homes.people.get(finding.subject.personId);
    case "project":
      return homes.projects.get(finding.subject.projectKey);
    case "roster":
      return undefined;
  }
}

/** What is wrong; behind it who settled or contests it, and why. */
function sentenceOf(finding: Finding, { signOffs }: CheckResult, lang: Lang): string {
  const text = renderWords(lang, finding.words);
  const signOff = signOffs?.held.get(finding.id);
  return withoutBrackets(signOff === undefined ? text : message(lang, "report.noted", { text, note: signOffText(signOff, lang) }));
}

function place(finding: Finding, kind: RowKind, sentence: string, drafts: readonly Draft[], homes: Homes, lang: Lang): void {
  const home = homeOf(finding, homes);
  for (const draft of drafts) {
    const rows = new Map<number, string[]>();
    if (home !== undefined && home.sheet === draft.table.sheet && holds(draft.table, home.row, home.column)) rows.set(home.row, []);
    for (const cell of finding.cells) {
      // Another project's cells have their own finding there; evidence explains and is not at fault.
      if (cell.role === "other" || cell.role === "evidence") continue;
      if (cell.sheet !== draft.table.sheet || !holds(draft.table, cell.row, cell.column)) continue;
      const label = draft.labels.get(cell.column) ?? unnamed(lang, cell.column);
      const labels = rows.get(cell.row) ?? [];
      if (!labels.includes(label)) labels.push(label);
      rows.set(cell.row, labels);
      if (kind !== "settled") draft.flagged.set(`${kind} ${cell.column}`, { column: cell.column, gravity: kind, label });
    }
    for (const [row, labels] of rows) {
      const entries = draft.entries.get(row);
      if (entries === undefined) draft.entries.set(row, [{ kind, labels, sentence }]);
      else entries.push({ kind, labels, sentence });
    }
  }
}

function holds(table: Table, row: number, column = table.area.left): boolean {
  return row >= table.firstRow && row <= table.lastRow && column >= table.area.left && column <= table.area.right;
}

function* finished(draft: Draft, lang: Lang): Steps<TableMarks> {
  const guardColumn = guardColumnOf(draft.table);
  const texts = new Map<number, string>();
  let bracketsInNames = false;
  for (let row = draft.table.firstRow; row <= draft.table.lastRow; row += 1) {
    if (row % rowsAtOnce === 0) yield;
    const entries = draft.entries.get(row);
    if (entries === undefined) continue;
    const name = textOf(draft.grid, row, guardColumn);
    bracketsInNames ||= name !== withoutBrackets(name);
    texts.set(row, rowText(name, entries, lang));
  }
  const flagged = [...draft.flagged.values()].sort(
    (a, b) => gravities.indexOf(b.gravity) - gravities.indexOf(a.gravity) || a.column - b.column,
  );
  return { table: draft.table, texts, flagged, guardColumn, bracketsInNames };
}

/** The column whose cell tells one row from another: the person's name, else the leader's, else the project's. */
function guardColumnOf(table: Table): number {
  for (const field of ["name", "nameEn", "leader", "foreignLeader", "projectTitle", "projectId"] as const) {
    const column = table.columns.find((one) => one.fields.includes(field) || one.field === field);
    if (column !== undefined) return column.column;
  }
  return table.area.left;
}

/** A cell as a formula joins it to a text. */
function textOf(grid: Grid, row: number, column: number): string {
  const { kind, value } = grid.cell(row, column);
  if (kind === "boolean") return String(value).toUpperCase();
  // Excel joins at most 15 digits of a number.
  if (typeof value === "number") return String(Number(value.toPrecision(15))).toUpperCase();
  return value === null || kind === "error" ? "" : String(value);
}

/** `〔name〕✗【label】sentence △【label】sentence`, cut between findings with how many are left out. */
function rowText(name: string, entries: readonly Entry[], lang: Lang): string {
  const parts = entries.map(
    ({ kind, labels, sentence }) => (labels.length === 0 ? signs[kind] : labels.map((label) => token(kind, label)).join("")) + sentence,
  );
  const whole = guard(name) + parts.join(" ");
  if (whole.length <= cellLimit) return whole;
  let text = guard(name);
  let told = 0;
  for (const part of parts) {
    const longer = told === 0 ? text + part : `${text} ${part}`;
    const rest = more(lang, parts.length - told - 1);
    if (longer.length + rest.length > cellLimit) break;
    text = longer;
    told += 1;
  }
  return text + more(lang, parts.length - told);
}

function more(lang: Lang, n: number): string {
  return n === 0 ? "" : message(lang, "mark.more", { n });
}
