import { countsOf, signedCounts } from "../findings/counts";
import type { CheckResult, ChecklistVerdict, Counts, Finding, SubjectRef } from "../findings/result";
import type { CellRef } from "../roster/address";
import type { Fields, Person, Project, Roster, Table } from "../roster/roster";
import type { Fact } from "../rules/rule";
import type { Layout, SharedSheet } from "./layout";
import { mask, type Scrub } from "./scrub";

/** A result that may stand in a copy, and what was held back of its findings. */
export interface SharedResult {
  readonly result: CheckResult;
  /** Findings whose sentence would tell what stays out: they say which clause, and no more. */
  readonly reworded: number;
  /** Findings on people and projects whose rows stay out. */
  readonly dropped: number;
}

/** Where the cells of a result stand in the copy; with `inPlace` they keep the addresses of the original. */
export interface Naming {
  readonly sheetName: (sheet: SharedSheet) => string;
  readonly inPlace: boolean;
}

/**
 * The result as a copy may tell it. People and projects whose rows stay out are not in it. A sentence stands only
 * where every cell that it rests on goes into the copy as it is and nothing secret is among its facts: how far somebody
 * is from a limit of age would tell the day of birth.
 */
export function sharedResult(original: CheckResult, layout: Layout, scrub: Scrub, naming: Naming): SharedResult {
  const moved = (cell: CellRef): CellRef | null => {
    const found = layout.at(cell);
    if (found === null) return null;
    return naming.inPlace ? cell : { sheet: naming.sheetName(found.sheet), row: found.row, column: found.column.to };
  };
  const movedRow = (place: { readonly sheet: string; readonly row: number; readonly column?: number }): { readonly sheet: string; readonly row: number } | null => {
    const found = layout.rowAt(place);
    if (found === null) return null;
    return naming.inPlace ? place : { sheet: naming.sheetName(found.sheet), row: found.row };
  };
  const people = new Map<string, Person>();
  for (const person of original.roster.people) {
    const row = movedRow({ ...person.row, column: person.nameCell.column });
    if (row !== null) people.set(person.id, { ...person, row, fields: {} });
  }
  const keys = new Map<string, string>();
  const projects: Project[] = [];
  const whole = new Set<string>();
  for (const project of original.roster.projects) {
    const own = project.people.flatMap((person) => people.get(person.id) ?? []);
    const row = movedRow(project.row) ?? own[0]?.row ?? null;
    if (row === null) continue;
    const fields = shownFields(project.fields, layout);
    const key = keyOf(project, fields, scrub, projects.length + 1);
    keys.set(project.key, key);
    if (own.length === project.people.length && project.rows.every((one) => movedRow(one) !== null)) whole.add(project.key);
    projects.push({ key, row, fields, people: own, leaders: project.leaders.flatMap((person) => people.get(person.id) ?? []), teamListed: project.teamListed, rows: [row] });
  }
  let reworded = 0;
  const findings = original.findings.flatMap((finding): readonly Finding[] => {
    const subject = subjectOf(finding.subject, people, keys);
    if (subject === null) return [];
    const cells = finding.cells.flatMap((cell) => {
      const to = moved(cell);
      return to === null ? [] : [{ ...to, role: cell.role }];
    });
    const project = finding.project === null ? null : (keys.get(finding.project) ?? null);
    const about = { ...finding, subject, project, cells, group: null };
    const plain = finding.cells.every((cell) => layout.at(cell)?.column.treatment === "shown") && isPublic(finding.words.facts, scrub);
    const all = finding.project === null || finding.subject.kind === "person" || whole.has(finding.project);
    if (plain && all && finding.subject.kind !== "roster") return [about];
    if (finding.subject.kind === "roster" && finding.cells.length === 0 && isPublic(finding.words.facts, scrub)) return [withSheets(about, layout, naming)];
    reworded += 1;
    return [{ ...about, facts: {}, margin: null, words: { key: `share.sentence.${finding.outcome}`, facts: {} } }];
  });
  const ids = new Set(findings.map(({ id }) => id));
  const kept = findings.map((finding) => (finding.causedBy === null || ids.has(finding.causedBy) ? finding : { ...finding, causedBy: null }));
  const before = new Map(original.roster.projects.flatMap((project) => (keys.has(project.key) ? [[keys.get(project.key) ?? "", project] as const] : [])));
  // Only what stands in the checklist: verdicts on people rest on cells that stay out.
  const said: CheckResult["said"] = ({ key }) => {
    const project = before.get(key);
    if (project === undefined) return { verdicts: [], checklist: [] };
    const checklist = original.said(project).checklist.map((row) => ({ ...row, project: key, findings: row.findings.filter((id) => ids.has(id)) }));
    return { verdicts: [], checklist };
  };
  const renamed = (key: string): readonly string[] => (keys.has(key) ? [keys.get(key) ?? ""] : []);
  const roster: Roster = {
    people: [...people.values()],
    projects,
    tables: layout.sheets.flatMap((sheet) => sheet.tables.map((table) => (naming.inPlace ? { ...table.table, sheet: naming.sheetName(sheet) } : movedTable(table, naming.sheetName(sheet), scrub)))),
    unmatched: [],
    issues: [],
    readings: [],
    present: original.roster.present,
  };
  const counts = countsOf(roster, kept, tally(projects, said));
  const signOffs = sharedSignOffs(original.signOffs, ids, counts);
  return {
    result: {
      guideline: original.guideline,
      asOf: original.asOf,
      roster,
      skipped: [],
      findings: kept,
      said,
      directions: new Map([...original.directions].flatMap(([key, code]) => renamed(key).map((name) => [name, code] as const))),
      open: new Set([...original.open].flatMap(renamed)),
      deciders: original.deciders,
      coverage: original.coverage,
      ...(signOffs === null ? { counts } : { counts: signedCounts(counts, kept, signOffs), signOffs }),
    },
    reworded,
    dropped: original.findings.length - findings.length,
  };
}

/** That something was settled or contested stays in the copy; who said so and why does not. */
function sharedSignOffs(signOffs: CheckResult["signOffs"], ids: ReadonlySet<string>, before: Counts): NonNullable<CheckResult["signOffs"]> | null {
  if (signOffs === undefined) return null;
  const held = [...signOffs.held].filter(([id]) => ids.has(id)).map(([id, signOff]) => [id, { ...signOff, by: mask, reason: "" }] as const);
  return { held: new Map(held), ticks: new Map(), lapsed: [], before };
}

function tally(projects: readonly Project[], said: CheckResult["said"]): Record<ChecklistVerdict, number> {
  const rows: Record<ChecklistVerdict, number> = { pass: 0, fail: 0, review: 0, notApplicable: 0, crashed: 0, manual: 0, info: 0, notChecked: 0 };
  for (const project of projects) for (const { verdict } of said(project).checklist) rows[verdict] += 1;
  return rows;
}

/** A column that is missing is told with the sheets that lack it: those of the copy, by the names that they have there. */
function withSheets(finding: Finding, layout: Layout, naming: Naming): Finding {
  if (finding.words.facts["sheets"] === undefined) return finding;
  const sheets = layout.sheets.map((sheet) => naming.sheetName(sheet));
  return { ...finding, facts: { ...finding.facts, sheets }, words: { ...finding.words, facts: { ...finding.words.facts, sheets } } };
}

/** What a project is known by in the copy; a key that only stands in what stays out is a number of the copy's own. */
function keyOf(project: Project, fields: Fields, scrub: Scrub, n: number): string {
  const known = ([fields.projectId, fields.projectTitle] as const).some((reading) => reading?.state === "value");
  return known && scrub(project.key) === project.key && !project.key.startsWith(`${project.row.sheet}!`) ? project.key : `#${n}`;
}

/** The readings whose cells go into the copy; only those that name a project and its unit are needed. */
function shownFields(fields: Fields, layout: Layout): Fields {
  const stays = (reading: Fields["projectId"] | Fields["applicantUnit"]): boolean => reading?.state === "value" && reading.cell !== null && layout.at(reading.cell) !== null;
  return {
    ...(stays(fields.projectId) ? { projectId: fields.projectId } : {}),
    ...(stays(fields.projectTitle) ? { projectTitle: fields.projectTitle } : {}),
    ...(stays(fields.leader) ? { leader: fields.leader } : {}),
    ...(stays(fields.applicantUnit) ? { applicantUnit: fields.applicantUnit } : {}),
  };
}

function subjectOf(subject: SubjectRef, people: ReadonlyMap<string, Person>, keys: ReadonlyMap<string, string>): SubjectRef | null {
  if (subject.kind === "roster") return subject;
  const projectKey = keys.get(subject.projectKey);
  if (projectKey === undefined) return null;
  if (subject.kind === "project") return { ...subject, projectKey };
  return people.has(subject.personId) ? { ...subject, projectKey } : null;
}

function isPublic(facts: Readonly<Record<string, Fact>>, scrub: Scrub): boolean {
  return Object.values(facts)
    .flatMap((fact): readonly (string | number | boolean | null)[] => (Array.isArray(fact) ? (fact as readonly string[]) : [fact as string]))
    .every((fact) => scrub(String(fact)) === String(fact));
}

function movedTable({ table: { id, fingerprint }, columns, headerRow, rows }: SharedSheet["tables"][number], sheet: string, scrub: Scrub): Table {
  return {
    id,
    fingerprint,
    sheet,
    headerRows: [headerRow],
    area: { top: headerRow, left: 1, bottom: headerRow + rows.size, right: columns.length },
    columns: columns.map(({ column, to }) => ({ ...column, sheet, column: to, header: scrub(column.header), label: scrub(column.label), samples: [] })),
    firstRow: headerRow + 1,
    lastRow: headerRow + rows.size,
  };
}
