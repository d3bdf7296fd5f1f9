import { nameKey } from "./cells/people";
import type { CellRef } from "./address";
import type { FieldKey } from "./field";
import { personFieldOf } from "./headers";
import { conflictsOf, type Conflict, type Conflicts } from "./conflicts";
import type { Person, Project, ReadProblem } from "./roster";
import type { AnyReading, DraftFields } from "./row-reader";
import { inRow, type DataRow, type RawTable } from "./table-rows";
import { isTotalWord } from "./sheet-cells";
import { squeeze, tidy } from "./text";
import { personOf, type PersonDraft } from "./person-of";

/** A project while its rows come in. */
interface ProjectDraft {
  readonly key: string;
  readonly row: { readonly sheet: string; readonly row: number };
  readonly fields: DraftFields;
  readonly rows: { readonly sheet: string; readonly row: number }[];
  /** See {@link Project.told}. */
  readonly told: Partial<Record<FieldKey, AnyReading[]>>;
  readonly people: PersonDraft[];
  /** What person columns of a table without names say about the leader. */
  readonly leaderFields: DraftFields;
  teamListed: boolean;
}

/** A row that tells of a person whose name cell is empty or holds no name. */
export interface Nameless {
  readonly cell: CellRef;
  readonly projectKey: string;
  /** Null where the cell is empty. */
  readonly problem: ReadProblem | null;
}

/** A row that says 同上 for a name that its project has already. */
export interface Repeated {
  readonly cell: CellRef;
  readonly personId: string;
}

export interface Assembled {
  readonly people: readonly Person[];
  readonly projects: readonly Project[];
  readonly nameless: readonly Nameless[];
  readonly repeated: readonly Repeated[];
  readonly conflicts: readonly Conflict[];
}

/** What has to be said of the rows, noticed while they are put together. */
interface Notes {
  readonly nameless: Nameless[];
  readonly repeated: Repeated[];
  readonly conflicts: Conflicts;
  /** The person that the row above names, for 同上. */
  above: PersonDraft | null;
}

/** Groups the rows of all tables into projects and people. */
export function assemble(tables: readonly RawTable[], isoOfDirection: (code: string) => string | null): Assembled {
  const projects = new Map<string, ProjectDraft>();
  const notes: Notes = { nameless: [], repeated: [], conflicts: conflictsOf(), above: null };
  const numberOf = numbersByTitle(tables);
  // Project tables first: a table of people without any project column may join the only project.
  const ordered = [...tables.filter((table) => !table.fields.has("name")), ...tables.filter((table) => table.fields.has("name"))];
  for (const table of ordered) {
    const keyOf = keysOf(table, numberOf, projects);
    notes.above = null;
    for (const row of table.rows) {
      if (!isSubject(table, row)) continue;
      addRow(projectFor(projects, keyOf(row), table, row), table, row, notes);
    }
  }
  const finished = [...projects.values()].map((draft) => finish(draft, isoOfDirection));
  const { nameless, repeated, conflicts } = notes;
  return { projects: finished, people: finished.flatMap(({ people }) => people), nameless, repeated, conflicts: conflicts.all() };
}

const text = (reading: AnyReading | undefined): string | null =>
  reading?.state === "value" ? tidy(typeof reading.value === "string" ? reading.value : reading.raw) : null;

/** A row that names somebody or something; notes and stray cells are not one. */
function isSubject(table: RawTable, row: DataRow): boolean {
  const name = text(row.own.name);
  if (name !== null && isName(name)) return true;
  if (name !== null && isCount(name)) return false;
  if (table.fields.has("name")) {
    return told(row.own) >= 2 || (text(row.project.projectId) !== null && text(row.project.projectTitle) !== null);
  }
  return (["projectId", "projectTitle", "leader"] as const).some((field) => text(row.project[field]) !== null);
}

/** How many cells of a person's row say something about the person. */
function told(own: DraftFields): number {
  let count = 0;
  for (const field in own) {
    if (field !== "name" && field !== "serial" && field !== "remark" && own[field as FieldKey]?.state === "value") count += 1;
  }
  return count;
}

function isName(name: string): boolean {
  return name.length <= 60 && /\p{L}/u.test(name) && !isCount(name);
}

/** 合计, 4人: what stands in the name column of a row that adds others up. */
function isCount(name: string): boolean {
  return isTotalWord(name) || /^共?\d+[人名项个位次]?$/.test(squeeze(name)) && squeeze(name).length <= 4;
}

/** Title → number, where some table gives both. */
function numbersByTitle(tables: readonly RawTable[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const { rows } of tables) {
    for (const { project } of rows) {
      const id = text(project.projectId);
      const title = text(project.projectTitle);
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
      const title = text(row.project.projectTitle);
      const own = text(row.project.projectId) ?? (title === null ? null : (numberOf.get(squeeze(title)) ?? title));
      if (own !== null || current === null || !fields.has("name")) current = own ?? `${sheet}!${row.row}`;
      return current;
    }
    if (only !== null) return only;
    if (marks.length === 0) return `${sheet}!${rows[0]?.row ?? row.row}`;
    last = marks.map((field, i) => text(inRow(row, field)) ?? last[i] ?? null);
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
    project = { key, row: place, fields: {}, rows: [], told: {}, people: [], leaderFields: {}, teamListed: false };
    projects.set(key, project);
  }
  if (table.direction !== null) {
    const told = project.fields.direction;
    const own = row.project.direction;
    if ((told === undefined || told.state === "empty") && (own === undefined || own.state === "empty")) {
      project.fields.direction = { state: "value", value: table.direction, raw: table.direction, cell: null, note: "directionAbove" };
    }
  }
  return project;
}

function addRow(project: ProjectDraft, table: RawTable, row: DataRow, notes: Notes): void {
  project.rows.push({ sheet: table.sheet, row: row.row });
  if (!table.foreign) notes.conflicts.compare(project.key, project.fields, row);
  keepTold(project, row);
  fillAll(project.fields, row.project);
  const { own } = row;
  const { name } = own;
  if (name === undefined) {
    fillAll(project.leaderFields, own);
    return;
  }
  const shown = text(name);
  if (name.state === "absent" || name.cell === null) return;
  if (name.state !== "value" || shown === null || !isName(shown)) {
    const problem = name.state === "empty" ? null : name.state === "unreadable" ? name.problem : "unknownValue";
    if (told(own) >= 2) notes.nameless.push({ cell: name.cell, projectKey: project.key, problem });
    return;
  }
  if (!table.namesLeaders) project.teamListed = true;
  const { above } = notes;
  if (name.note === "ditto" && above !== null) {
    if (project.people.includes(above)) {
      notes.repeated.push({ cell: name.cell, personId: above.id });
      above.fields = { ...above.fields };
      fillAll(above.fields, own);
      return;
    }
    for (const field of identifying) fromAbove(own, above.fields, field);
  }
  const person: PersonDraft = {
    id: `${table.sheet}!${row.row}`,
    name: shown,
    nameCell: name.cell,
    row: { sheet: table.sheet, row: row.row },
    fields: own,
    foreign: table.foreign,
    leader: table.namesLeaders || /[(（][^)）]*(项目负责人|负责人|主持人)[^)）]*[)）]/.test(shown),
  };
  project.people.push(person);
  notes.above = person;
}

/** What tells a person from a namesake: 同上 in the name column means these too. */
const identifying = ["idNumber", "birthDate", "employer", "nationality", "side"] as const;

function fromAbove(own: DraftFields, above: DraftFields, field: FieldKey): void {
  const mine = own[field];
  const before = above[field];
  if (mine?.state === "empty" && before?.state === "value") own[field] = { ...before, cell: mine.cell, note: "ditto" };
}

/** The first row that says something counts; an empty cell is kept until then. */
function fillIn(fields: DraftFields, field: FieldKey, reading: AnyReading): void {
  const known = fields[field];
  if (known === undefined || (known.state === "empty" && reading.state !== "empty")) fields[field] = reading;
}

const eachRow = ["recommender", "subtopicId", "subproject", "unitRole", "applicantUnit"] as const satisfies readonly FieldKey[];

function keepTold({ told }: ProjectDraft, { project }: DataRow): void {
  for (const field of eachRow) {
    const reading = project[field];
    if (reading?.state === "value") (told[field] ??= []).push(reading);
  }
}

function fillAll(fields: DraftFields, readings: DraftFields): void {
  for (const field in readings) {
    const reading = readings[field as FieldKey];
    if (reading !== undefined) fillIn(fields, field as FieldKey, reading);
  }
}

function finish(draft: ProjectDraft, isoOfDirection: (code: string) => string | null): Project {
  addLeaders(draft);
  addTeam(draft);
  const anyLeader = draft.people.some((person) => person.leader || roleOf(person) === "leader");
  const direction = text(draft.fields.direction);
  const partner = direction === null ? null : isoOfDirection(direction);
  const people = draft.people.map((person) => personOf(person, draft.key, { anyLeader, partner, applicant: text(draft.fields.applicantUnit) }));
  return {
    key: draft.key,
    row: draft.row,
    fields: draft.fields as Project["fields"],
    people,
    leaders: people.filter(({ role, side }) => role === "leader" && side === "chinese"),
    teamListed: draft.teamListed,
    told: draft.told as NonNullable<Project["told"]>,
    rows: draft.rows,
  };
}

function roleOf(person: PersonDraft): unknown {
  const role = person.fields.role;
  return role?.state === "value" ? role.value : null;
}

/** 项目负责人 of a project column: that person's own row where the name is the same, else a person of its own. */
function addLeaders(draft: ProjectDraft): void {
  const leader = draft.fields.leader;
  if (leader?.state !== "value" || leader.cell === null) return;
  const names = (typeof leader.value === "string" ? leader.value : leader.raw).split(/[、；;，,/\n]/).map(tidy).filter((name) => name !== "");
  const said: DraftFields = { ...draft.leaderFields };
  for (const [column, field] of personFieldOf) {
    const reading = draft.fields[column];
    if (reading !== undefined && field !== "name") fillIn(said, field, reading);
  }
  for (const [at, name] of names.entries()) {
    const own = draft.people.find((person) => nameKey(person.name) === nameKey(name));
    const fields: DraftFields = names.length === 1 ? { ...said } : {};
    if (own !== undefined) {
      own.leader = true;
      // A copy: what stands in the row's own cells is still to be told apart.
      own.fields = { ...own.fields };
      fillAll(own.fields, fields);
      continue;
    }
    const { sheet, row } = leader.cell;
    const id = `${sheet}!${row}${at === 0 && draft.people.every((person) => person.id !== `${sheet}!${row}`) ? "" : `#${at + 1}`}`;
    draft.people.push({ id, name, nameCell: leader.cell, row: { sheet, row }, fields, foreign: false, leader: true });
  }
}

/** 项目组成员 in one cell: people who can be counted and named, and of whom nothing else is known. */
function addTeam(draft: ProjectDraft): void {
  const team = draft.fields.team;
  if (team?.state !== "value" || team.cell === null || !Array.isArray(team.value)) return;
  const { sheet, row } = team.cell;
  for (const [at, item] of (team.value as readonly { readonly name: string }[]).entries()) {
    if (draft.people.some((person) => nameKey(person.name) === nameKey(item.name))) continue;
    draft.people.push({ id: `${sheet}!${row}#team${at + 1}`, name: item.name, nameCell: team.cell, row: { sheet, row }, fields: {}, foreign: false, leader: false });
  }
  draft.teamListed = true;
}
