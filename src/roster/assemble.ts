import { nameKey } from "./cells/people";
import type { CellRef } from "./address";
import type { FieldKey } from "./field";
import { levelOf, personFieldOf } from "./headers";
import type { Person, Project } from "./roster";
import type { AnyReading } from "./row-reader";
import type { DataRow, RawTable } from "./table-rows";
import { isTotalWord } from "./sheet-cells";
import { squeeze, tidy } from "./text";
import { personOf, type PersonDraft } from "./person-of";

/** A project while its rows come in. */
interface ProjectDraft {
  readonly key: string;
  readonly row: { readonly sheet: string; readonly row: number };
  readonly fields: Map<FieldKey, AnyReading>;
  readonly rows: { readonly sheet: string; readonly row: number }[];
  readonly people: PersonDraft[];
  /** What person columns of a table without names say about the leader. */
  readonly leaderFields: Map<FieldKey, AnyReading>;
  teamListed: boolean;
}

/** A row that tells of a person whose name cell is empty. */
export interface Nameless {
  readonly cell: CellRef;
  readonly projectKey: string;
}

export interface Assembled {
  readonly people: readonly Person[];
  readonly projects: readonly Project[];
  readonly nameless: readonly Nameless[];
}

/** Groups the rows of all tables into projects and people. */
export function assemble(tables: readonly RawTable[], isoOfDirection: (code: string) => string | null): Assembled {
  const projects = new Map<string, ProjectDraft>();
  const nameless: Nameless[] = [];
  const numberOf = numbersByTitle(tables);
  // Project tables first: a table of people without any project column may join the only project.
  const ordered = [...tables.filter((table) => !table.fields.has("name")), ...tables.filter((table) => table.fields.has("name"))];
  for (const table of ordered) {
    const keyOf = keysOf(table, numberOf, projects);
    for (const row of table.rows) {
      if (!isSubject(table, row)) {
        continue;
      }
      const key = keyOf(row);
      const project = projectFor(projects, key, table, row);
      addRow(project, table, row, nameless);
    }
  }
  const finished = [...projects.values()].map((draft) => finish(draft, isoOfDirection));
  return { projects: finished, people: finished.flatMap(({ people }) => people), nameless };
}

const text = (reading: AnyReading | undefined): string | null =>
  reading?.state === "value" ? tidy(typeof reading.value === "string" ? reading.value : reading.raw) : null;

/** A row that names somebody or something; notes and stray cells are not one. */
function isSubject(table: RawTable, { readings }: DataRow): boolean {
  const name = text(readings.get("name"));
  if (name !== null) return isName(name);
  if (table.fields.has("name")) {
    const told = [...readings].filter(([field, reading]) => reading.state === "value" && levelOf(field) !== "project" && field !== "serial" && field !== "remark");
    return told.length >= 2 || (text(readings.get("projectId")) !== null && text(readings.get("projectTitle")) !== null);
  }
  return ["projectId", "projectTitle", "leader"].some((field) => text(readings.get(field as FieldKey)) !== null);
}

function isName(name: string): boolean {
  return name.length <= 60 && !isTotalWord(name) && !/^\d+(\.\d+)?$/.test(squeeze(name));
}

/** Title → number, where some table gives both. */
function numbersByTitle(tables: readonly RawTable[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const { rows } of tables) {
    for (const { readings } of rows) {
      const id = text(readings.get("projectId"));
      const title = text(readings.get("projectTitle"));
      if (id !== null && title !== null && !numbers.has(squeeze(title))) numbers.set(squeeze(title), id);
    }
  }
  return numbers;
}

/** The key of each row's project: number, else title, else that of the row above, else the place. */
function keysOf(table: RawTable, numberOf: ReadonlyMap<string, string>, projects: ReadonlyMap<string, ProjectDraft>): (row: DataRow) => string {
  const { fields, sheet, rows } = table;
  const known = fields.has("projectId") || fields.has("projectTitle");
  const marks = (["direction", "applicantUnit", "leader"] as const).filter((field) => fields.has(field));
  const groups = new Map<string, string>();
  let current: string | null = null;
  let last: readonly (string | null)[] = [];
  const only: string | null = !known && marks.length === 0 && projects.size === 1 ? ([...projects.keys()][0] ?? null) : null;
  return (row) => {
    if (known) {
      const title = text(row.readings.get("projectTitle"));
      const own = text(row.readings.get("projectId")) ?? (title === null ? null : (numberOf.get(squeeze(title)) ?? title));
      if (own !== null || current === null || !fields.has("name")) current = own ?? `${sheet}!${row.row}`;
      return current;
    }
    if (only !== null) return only;
    if (marks.length === 0) return `${sheet}!${rows[0]?.row ?? row.row}`;
    last = marks.map((field, i) => text(row.readings.get(field)) ?? last[i] ?? null);
    const group = last.join("\u0000");
    const key = groups.get(group) ?? `${sheet}!${row.row}`;
    groups.set(group, key);
    return key;
  };
}

function projectFor(projects: Map<string, ProjectDraft>, key: string, table: RawTable, row: DataRow): ProjectDraft {
  let project = projects.get(key);
  if (project === undefined) {
    const place = { sheet: table.sheet, row: row.row };
    project = { key, row: place, fields: new Map(), rows: [], people: [], leaderFields: new Map(), teamListed: false };
    projects.set(key, project);
  }
  if (table.direction !== null) {
    const told = project.fields.get("direction");
    const own = row.readings.get("direction");
    if ((told === undefined || told.state === "empty") && (own === undefined || own.state === "empty")) {
      project.fields.set("direction", { state: "value", value: table.direction, raw: table.direction, cell: null, note: "directionAbove" });
    }
  }
  return project;
}

function addRow(project: ProjectDraft, table: RawTable, row: DataRow, nameless: Nameless[]): void {
  project.rows.push({ sheet: table.sheet, row: row.row });
  const own = new Map<FieldKey, AnyReading>();
  for (const [field, reading] of row.readings) {
    if (levelOf(field) === "project") fillIn(project.fields, field, reading);
    else own.set(field, reading);
  }
  const name = row.readings.get("name");
  if (name === undefined) {
    for (const [field, reading] of own) fillIn(project.leaderFields, field, reading);
    return;
  }
  if (name.state !== "value" || name.cell === null) {
    if (name.state === "empty" && [...own.values()].filter(({ state }) => state === "value").length >= 2) nameless.push({ cell: name.cell, projectKey: project.key });
    return;
  }
  const shown = tidy(typeof name.value === "string" ? name.value : name.raw);
  project.people.push({
    id: `${table.sheet}!${row.row}`,
    name: shown,
    nameCell: name.cell,
    row: { sheet: table.sheet, row: row.row },
    fields: own,
    foreign: table.foreign,
    leader: table.namesLeaders || /[(（][^)）]*(项目负责人|负责人|主持人)[^)）]*[)）]/.test(shown),
  });
  if (!table.namesLeaders) project.teamListed = true;
}

/** The first row that says something counts; an empty cell is kept until then. */
function fillIn(fields: Map<FieldKey, AnyReading>, field: FieldKey, reading: AnyReading): void {
  const known = fields.get(field);
  if (known === undefined || (known.state === "empty" && reading.state !== "empty")) fields.set(field, reading);
}

function finish(draft: ProjectDraft, isoOfDirection: (code: string) => string | null): Project {
  addLeaders(draft);
  addTeam(draft);
  const anyLeader = draft.people.some((person) => person.leader || roleOf(person) === "leader");
  const direction = text(draft.fields.get("direction"));
  const partner = direction === null ? null : isoOfDirection(direction);
  const people = draft.people.map((person) => personOf(person, draft.key, { anyLeader, partner, applicant: text(draft.fields.get("applicantUnit")) }));
  return {
    key: draft.key,
    row: draft.row,
    fields: Object.fromEntries(draft.fields),
    people,
    leaders: people.filter(({ role, side }) => role === "leader" && side === "chinese"),
    teamListed: draft.teamListed,
    rows: draft.rows,
  };
}

function roleOf(person: PersonDraft): unknown {
  const role = person.fields.get("role");
  return role?.state === "value" ? role.value : null;
}

/** 项目负责人 of a project column: that person's own row where the name is the same, else a person of its own. */
function addLeaders(draft: ProjectDraft): void {
  const leader = draft.fields.get("leader");
  if (leader?.state !== "value" || leader.cell === null) return;
  const names = (typeof leader.value === "string" ? leader.value : leader.raw).split(/[、；;，,/\n]/).map(tidy).filter((name) => name !== "");
  const told = new Map(draft.leaderFields);
  for (const [column, field] of personFieldOf) {
    const reading = draft.fields.get(column);
    if (reading !== undefined && field !== "name") fillIn(told, field, reading);
  }
  for (const [at, name] of names.entries()) {
    const own = draft.people.find((person) => nameKey(person.name) === nameKey(name));
    const fields = names.length === 1 ? told : new Map<FieldKey, AnyReading>();
    if (own !== undefined) {
      own.leader = true;
      for (const [field, reading] of fields) fillIn(own.fields, field, reading);
      continue;
    }
    const { sheet, row } = leader.cell;
    const id = `${sheet}!${row}${at === 0 && draft.people.every((person) => person.id !== `${sheet}!${row}`) ? "" : `#${at + 1}`}`;
    draft.people.push({ id, name, nameCell: leader.cell, row: { sheet, row }, fields, foreign: false, leader: true });
  }
}

/** 项目组成员 in one cell: people who can be counted and named, and of whom nothing else is known. */
function addTeam(draft: ProjectDraft): void {
  const team = draft.fields.get("team");
  if (team?.state !== "value" || team.cell === null || !Array.isArray(team.value)) return;
  const { sheet, row } = team.cell;
  for (const [at, item] of (team.value as readonly { readonly name: string }[]).entries()) {
    if (draft.people.some((person) => nameKey(person.name) === nameKey(item.name))) continue;
    draft.people.push({ id: `${sheet}!${row}#team${at + 1}`, name: item.name, nameCell: team.cell, row: { sheet, row }, fields: new Map(), foreign: false, leader: false });
  }
  draft.teamListed = true;
}
