import { guideline2026_2 } from "../../src/guideline";
import { exactly, parseIsoDay, type DateInterval } from "../../src/roster/calendar";
import { cellReaders } from "../../src/roster/cells";
import type { CellInput } from "../../src/roster/cells/cell-reader";
import { fieldKinds, type FieldKey } from "../../src/roster/field";
import fieldTable from "../../src/roster/fields.json";
import type { Cell } from "../../src/roster/grid";
import { buildIndex } from "../../src/roster/identity";
import { read, type Fields, type Person, type Project, type Reading, type Roster } from "../../src/roster/roster";
import { atOnce } from "../../src/roster/steps";
import { foldText } from "../../src/roster/text";
import type { RuleContext } from "../../src/rules/rule";

/**
 * One row of a small roster: what its cells hold, as a clerk would type it. A field that no row names is a
 * column that the roster lacks; one that another row names is an empty cell. `project` groups rows (P1).
 */
export type Row = Readonly<Partial<Record<FieldKey, string | number>>> & { readonly project?: string };

export interface RosterOptions {
  /** Columns that are there although every cell of them is empty. */
  readonly columns?: readonly FieldKey[];
  /** Rows of a list of visits (出访); the rows of people are visits of their own where they tell of one. */
  readonly visits?: readonly Row[];
  /** Only leaders are listed. */
  readonly teamListed?: boolean;
  /** Headers over columns, where the words in them matter. */
  readonly headers?: Readonly<Partial<Record<FieldKey, string>>>;
  /** ISO day of submission; without it the call's window. */
  readonly asOf?: string;
}

const projectLevel = new Set<string>(fieldTable.filter(({ level }) => level === "project").map(({ key }) => key));
const visitLevel = new Set<string>(fieldTable.filter(({ level }) => level === "visit").map(({ key }) => key));
const sheet = "名册";

/** Reads the rows as the product reads cells, and puts the roster, frozen, before a rule. */
export function contextOf(rows: readonly Row[], options: RosterOptions = {}): RuleContext {
  const settled = withLeaders(rows);
  const columns = [...new Set<FieldKey>([...[...settled, ...(options.visits ?? [])].flatMap((row) => Object.keys(row).filter(isField)), ...(options.columns ?? [])])];
  const people = settled.map((row, position) => personOf(row, position + 1, columns));
  const keys = [...new Set(settled.map((row) => row.project ?? "P1"))];
  const projects = keys.map((key) => ({
    ...projectOf(key, people, settled, columns, options.teamListed ?? true),
    visits: visitsOf(people.filter((person) => person.projectKey === key), settled, (options.visits ?? []).filter((row) => (row.project ?? "P1") === key), columns),
  }));
  const roster: Roster = {
    people,
    projects,
    tables: options.headers === undefined ? [] : [tableOf(columns, options.headers)],
    unmatched: [],
    issues: [],
    readings: [],
    present: new Set(columns),
  };
  deepFreeze(roster);
  return {
    roster,
    index: atOnce(buildIndex(roster)),
    // A copy, so that nothing is remembered from one case to the next.
    guideline: { ...guideline2026_2 },
    asOf: submission(options.asOf),
    directionOf: (project) => {
      const direction = read(project, "direction");
      const code = direction.state === "value" ? direction.value : null;
      return guideline2026_2.directions.find((one) => one.code === code) ?? null;
    },
  };
}

/** The first row of a project is its leader where no row says who is. */
function withLeaders(rows: readonly Row[]): readonly Row[] {
  const led = new Set(rows.filter((row) => row.role === "项目负责人").map((row) => row.project ?? "P1"));
  return rows.map((row, position) => {
    const key = row.project ?? "P1";
    const named = { name: `第${position + 1}人`, ...row };
    if (led.has(key) || row.role !== undefined || row.side === "外方") return named;
    led.add(key);
    return { ...named, role: "项目负责人" };
  });
}

function isField(key: string): key is FieldKey {
  return key in fieldKinds;
}

function personOf(row: Row, position: number, columns: readonly FieldKey[]): Person {
  const fields = fieldsOf(row, position, columns.filter((field) => !projectLevel.has(field)), columns);
  return {
    id: `${sheet}!${position + 1}`,
    name: String(row.name),
    nameCell: { sheet, row: position + 1, column: columns.indexOf("name") + 1 },
    row: { sheet, row: position + 1 },
    side: row.side === "外方" ? "foreign" : "chinese",
    role: row.role === "项目负责人" ? "leader" : "member",
    projectKey: row.project ?? "P1",
    fields,
  };
}

function projectOf(key: string, people: readonly Person[], rows: readonly Row[], columns: readonly FieldKey[], teamListed: boolean): Project {
  const own = people.filter((person) => person.projectKey === key);
  const first = rows.findIndex((row) => (row.project ?? "P1") === key);
  const merged: Record<string, string | number> = {};
  for (const row of rows) {
    if ((row.project ?? "P1") !== key) continue;
    for (const [field, cell] of Object.entries(row)) merged[field] ??= cell;
  }
  return {
    key,
    row: { sheet, row: first + 2 },
    fields: fieldsOf(merged, first + 1, columns.filter((field) => projectLevel.has(field)), columns),
    people: own,
    leaders: own.filter((person) => person.role === "leader" && person.side === "chinese"),
    teamListed,
    told: toldIn(rows, key, columns),
    rows: own.map((person) => person.row),
  };
}

/** What each row of a project says in the columns that are kept row by row. */
function toldIn(rows: readonly Row[], key: string, columns: readonly FieldKey[]): NonNullable<Project["told"]> {
  const told: Partial<Record<FieldKey, Reading<unknown>[]>> = {};
  for (const field of ["recommender", "subtopicId", "subproject", "unitRole", "applicantUnit", "direction"] as const) {
    for (const [at, row] of rows.entries()) {
      const held = (row.project ?? "P1") === key ? row[field] : undefined;
      if (held === undefined) continue;
      const reading = readingOf(field, held, { sheet, row: at + 2, column: columns.indexOf(field) + 1 });
      if (reading.state === "value") (told[field] ??= []).push(reading);
    }
  }
  return told as NonNullable<Project["told"]>;
}

function tableOf(columns: readonly FieldKey[], headers: NonNullable<RosterOptions["headers"]>): Roster["tables"][number] {
  const column = (field: FieldKey, on: string): Roster["tables"][number]["columns"][number] => {
    const header = on === sheet ? (headers[field] ?? field) : "别的表";
    return { table: on, sheet: on, column: columns.indexOf(field) + 1, header, label: header, field, fields: [field], confidence: 1, corrected: false, key: header, samples: [] };
  };
  const area = { top: 1, left: 1, bottom: 9, right: columns.length };
  return { id: sheet, sheet, headerRows: [1], fingerprint: "", area, firstRow: 2, lastRow: 9, columns: ["别的", sheet].flatMap((on) => columns.map((field) => column(field, on))) };
}

function visitsOf(people: readonly Person[], rows: readonly Row[], listed: readonly Row[], columns: readonly FieldKey[]): NonNullable<Project["visits"]> {
  const own = people.flatMap((person) => {
    const row = rows[person.row.row - 2] ?? {};
    const tells = Object.entries(row).some(([field, held]) => visitLevel.has(field) && held !== "");
    return tells ? [{ name: person.name, nameCell: person.nameCell, personId: person.id, row: person.row, fields: person.fields }] : [];
  });
  const further = listed.map((row, position) => {
    const named = people.filter(({ name }) => name === row.name);
    const place = { sheet: "出访", row: position + 2 };
    const fields = fieldsOf(row, position + 1, Object.keys(row).filter(isField), columns, place.sheet);
    const personId = named.length === 1 ? (named[0]?.id ?? null) : null;
    return { name: String(row.name), nameCell: { ...place, column: columns.indexOf("name") + 1 }, personId, row: place, fields };
  });
  return [...own, ...further];
}

function fieldsOf(row: Row, position: number, wanted: readonly FieldKey[], columns: readonly FieldKey[] = wanted, on = sheet): Fields {
  const fields: Record<string, Reading<unknown>> = {};
  for (const field of wanted) {
    const cell = { sheet: on, row: position + 1, column: columns.indexOf(field) + 1 };
    const held = row[field];
    fields[field] = readingOf(field, held === undefined ? "" : held, cell);
  }
  return fields;
}

function readingOf(field: FieldKey, held: string | number, cell: { sheet: string; row: number; column: number }): Reading<unknown> {
  const kind = typeof held === "number" ? "number" : held === "" ? "empty" : /^#[A-Z/]+[!?]?$/.test(held) ? "error" : "text";
  const source: Cell = { kind, value: held === "" ? null : held, numberFormat: "General", formula: false };
  const input: CellInput = {
    cell: source,
    text: foldText(String(held)),
    date1904: false,
    header: "",
    birth: field === "birthDate",
    directions: guideline2026_2.directions,
    moneyUnit: "wan",
  };
  const outcome = cellReaders[fieldKinds[field]](input);
  if (outcome.state === "empty") return { state: "empty", cell };
  if (outcome.state === "unreadable") return { state: "unreadable", cell, raw: String(held), problem: outcome.problem };
  return { state: "value", value: outcome.value, raw: String(held), cell, note: outcome.note };
}

function submission(asOf: string | undefined): DateInterval {
  const day = (text: string): number => parseIsoDay(text.slice(0, 10)) ?? 0;
  const { window } = guideline2026_2;
  return asOf === undefined ? { from: day(window.from), to: day(window.to) } : exactly(day(asOf));
}

function deepFreeze(held: unknown): void {
  if (typeof held !== "object" || held === null || Object.isFrozen(held)) return;
  Object.freeze(held);
  Object.values(held).forEach(deepFreeze);
}
