import { nameKey, severalNames } from "./cells/people";
import type { CellRef } from "./address";
import { conflictsOf, type Conflict, type Conflicts } from "./conflicts";
import { fillAll, isCount, isName, isSentence, keepByRow, textOf, told, type ProjectDraft } from "./drafts";
import type { FieldKey } from "./field";
import { addLeaders, addTeam, fromRemark, sharedBy } from "./leaders";
import { shareLanguage } from "./language";
import { sharePeriod } from "./period";
import { personOf, type PersonDraft } from "./person-of";
import { projectKeys } from "./project-keys";
import { gapsOf, gapsOfUnplaced, unreadKey } from "./gaps";
import type { Gap, Person, Project, ReadProblem } from "./roster";
import type { AnyReading, DraftFields } from "./row-reader";
import { mapInSteps, type Steps } from "./steps";
import type { DataRow, RawTable } from "./table-rows";
import { placeVisit, shareVisits, tellsOfVisit, travellerIn, visitOf } from "./visits";

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

/** A row of a table of visits that names nobody of the roster, or several. */
export interface Stranger {
  readonly cell: CellRef;
  readonly name: string;
}

export interface Assembled {
  readonly people: readonly Person[];
  readonly projects: readonly Project[];
  readonly nameless: readonly Nameless[];
  readonly repeated: readonly Repeated[];
  readonly strangers: readonly Stranger[];
  readonly conflicts: readonly Conflict[];
}

/** What has to be said of the rows, noticed while they are put together. */
interface Notes {
  readonly nameless: Nameless[];
  readonly repeated: Repeated[];
  readonly strangers: Stranger[];
  readonly conflicts: Conflicts;
  /** The person that the row above names, for 同上. */
  above: PersonDraft | null;
}

/** Rows put together and projects finished between two steps. */
const rowsAtOnce = 256;
const projectsAtOnce = 64;

/** Groups the rows of all tables into projects and people. */
export function* assemble(tables: readonly RawTable[], isoOfDirection: (code: string) => string | null): Steps<Assembled> {
  const projects = new Map<string, ProjectDraft>();
  const notes: Notes = { nameless: [], repeated: [], strangers: [], conflicts: conflictsOf(), above: null };
  const keysIn = yield* projectKeys(tables);
  // Visits complete people who are listed elsewhere; alone they are the list of people.
  const listed = tables.some((table) => table.fields.has("name") && !table.ofVisits);
  const isVisits = (table: RawTable): boolean => listed && table.ofVisits;
  // Project tables first: a table of people without any project column may join the only project.
  const rank = (table: RawTable): number => (isVisits(table) ? 3 : table.namesLeaders ? 1 : table.fields.has("name") ? 2 : 0);
  for (const table of [...tables].sort((a, b) => rank(a) - rank(b))) {
    const keyOf = keysIn(table, projects);
    notes.above = null;
    for (const [at, row] of table.rows.entries()) {
      if (at % rowsAtOnce === 0) yield;
      if (!isSubject(table, row)) continue;
      if (isVisits(table)) addVisit(projects, keyOf, table, row, notes);
      else addRow(projectFor(projects, keyOf(row), table, row), table, row, notes);
    }
  }
  const anywhere = gapsOfUnplaced([...projects.values()]);
  const finished = yield* mapInSteps([...projects.values()], projectsAtOnce, (draft) => finish(draft, isoOfDirection, anywhere));
  const { nameless, repeated, strangers, conflicts } = notes;
  return { projects: finished, people: finished.flatMap(({ people }) => people), nameless, repeated, strangers, conflicts: conflicts.all() };
}

/** A row that names somebody or something; notes and stray cells are not one. */
function isSubject(table: RawTable, row: DataRow): boolean {
  const name = textOf(row.own.name);
  if (row.own.name?.state === "unreadable") return true;
  if (name !== null && isName(name)) return told(row.own) > 0 || !isSentence(name);
  if (name !== null && isCount(name)) return false;
  if (table.fields.has("name")) {
    return told(row.own) >= 2 || (textOf(row.project.projectId) !== null && textOf(row.project.projectTitle) !== null);
  }
  return (["projectId", "projectTitle", "leader"] as const).some((field) => textOf(row.project[field]) !== null);
}

function projectFor(projects: Map<string, ProjectDraft>, key: string, table: RawTable, row: DataRow): ProjectDraft {
  let project = projects.get(key);
  if (project === undefined) {
    const place = { sheet: table.sheet, row: row.row, column: table.table.area.left };
    project = { key, row: place, place: `${table.place}!${row.row}`, ofProjectTable: table.namesLeaders || !table.fields.has("name"), fields: {}, rows: [], eachRow: {}, people: [], unnamed: [], unplaced: [], visits: [], leaderFields: {}, teamListed: false };
    projects.set(key, project);
  }
  return project;
}

/** What lines above the table, a heading inside it or the sheet's name tell, where the project's own cells do not. */
function addAbove(project: ProjectDraft, table: RawTable, row: DataRow): void {
  fillAll(project.fields, table.captions);
  const direction = row.section?.direction ?? table.direction;
  const told = project.fields.direction;
  if (direction !== null && (told === undefined || told.state === "empty")) {
    project.fields.direction = { state: "value", value: direction, raw: direction, cell: null, note: "directionAbove" };
  }
}

function addRow(project: ProjectDraft, table: RawTable, row: DataRow, notes: Notes): void {
  const side = row.section?.side ?? (table.foreign ? "foreign" : null);
  const foreign = side === "foreign";
  project.rows.push({ sheet: table.sheet, row: row.row, table: table.table.id });
  if (!foreign) notes.conflicts.compare(project.key, project.fields, row);
  keepByRow(project, row.project);
  fillAll(project.fields, row.project);
  const unplaced = unreadKey(row);
  if (unplaced !== null) project.unplaced.push(unplaced);
  addAbove(project, table, row);
  const { own } = row;
  const { name } = own;
  if (name === undefined) {
    fillAll(project.leaderFields, own);
    return;
  }
  const shown = textOf(name);
  if (name.state === "absent" || name.cell === null) return;
  if (name.state !== "value" || shown === null || !isName(shown)) {
    const problem = name.state === "empty" ? null : name.state === "unreadable" ? name.problem : "unknownValue";
    if (name.state !== "unreadable" && told(own) < 2) return;
    notes.nameless.push({ cell: name.cell, projectKey: project.key, problem });
    if (tellsOfVisit(own)) return;
    const person = { id: "", name: "", nameCell: name.cell, row: { sheet: table.sheet, row: row.row }, fields: own, foreign, leader: table.namesLeaders };
    project.unnamed.push({ person, problem });
    return;
  }
  if (!table.namesLeaders) project.teamListed = true;
  if (name.note === "ditto" && isAgain(project, table, row, name.cell, notes)) return;
  const visit = tellsOfVisit(own);
  const place = { sheet: table.sheet, row: row.row };
  const traveller = visit ? travellerIn(project.people, shown, own) : null;
  if (traveller !== null) {
    project.visits.push(visitOf(traveller, place, own, name.cell));
    return;
  }
  const names = severalIn(name);
  for (const [at, { name: one, remark }] of (names ?? [{ name: shown, remark: null }]).entries()) {
    const person: PersonDraft = {
      id: `${table.place}!${row.row}${at === 0 ? "" : `#${at + 1}`}`,
      name: one,
      nameCell: name.cell,
      row: place,
      fields: names === null ? own : { ...sharedBy(own), ...(remark === null ? {} : fromRemark(remark, name.cell)) },
      foreign,
      leader: table.namesLeaders || leads(remark ?? /[(（]([^)）]*)[)）]/.exec(one)?.[1] ?? ""),
      fromLeaderTable: table.namesLeaders,
    };
    takeOverLeader(project, person);
    project.people.push(person);
    if (visit) project.visits.push(visitOf(person, place, own));
    notes.above = person;
  }
}

/** The people of a name cell that names several; null where it is one. */
function severalIn(name: AnyReading | undefined): ReturnType<typeof severalNames> {
  return name?.state === "value" && name.note === "peopleInCell" ? severalNames(name.raw) : null;
}

/** What is said of somebody at the name: 项目负责人. */
function leads(remark: string): boolean {
  return /负责人|主持人/.test(remark) && !/非|不是|课题|子/.test(remark);
}

/** 同上 for a name: the same person again in this project, or the same person in another one. */
function isAgain(project: ProjectDraft, table: RawTable, row: DataRow, cell: CellRef, notes: Notes): boolean {
  const { above } = notes;
  if (above === null) return false;
  const { own } = row;
  if (project.people.includes(above)) {
    if (tellsOfVisit(own)) project.visits.push(visitOf(above, { sheet: table.sheet, row: row.row }, own, cell));
    else notes.repeated.push({ cell, personId: above.id });
    above.fields = { ...above.fields };
    fillAll(above.fields, own);
    return true;
  }
  for (const field of identifying) fromAbove(own, above.fields, field);
  return false;
}

/** What tells a person from a namesake: 同上 in the name column means these too. */
const identifying = ["idNumber", "birthDate", "employer", "nationality", "side"] as const;

function fromAbove(own: DraftFields, above: DraftFields, field: FieldKey): void {
  const mine = own[field];
  const before = above[field];
  if (mine?.state === "empty" && before?.state === "value") own[field] = { ...before, cell: mine.cell, note: "ditto" };
}

/** A leader named by the table of projects (负责人姓名) who has a row among the people: one person, that row's. */
function takeOverLeader(project: ProjectDraft, person: PersonDraft): void {
  if (person.fromLeaderTable === true) return;
  const named = project.people.find((other) => other.fromLeaderTable === true && nameKey(other.name) === nameKey(person.name));
  if (named === undefined) return;
  project.people = project.people.filter((other) => other !== named);
  person.leader = true;
  person.fields = { ...person.fields };
  fillAll(person.fields, named.fields);
}

function addVisit(projects: Map<string, ProjectDraft>, keyOf: (row: DataRow) => string, table: RawTable, row: DataRow, notes: Notes): void {
  const name = textOf(row.own.name);
  const cell = row.own.name?.state === "value" ? row.own.name.cell : null;
  if (name === null || cell === null) return;
  const told = table.fields.has("projectId") || table.fields.has("projectTitle") || textOf(table.captions.projectId) !== null || textOf(table.captions.projectTitle) !== null;
  // 王芳、李娜 in one cell travel both.
  for (const one of severalIn(row.own.name)?.map((person) => person.name) ?? [name]) {
    if (!placeVisit(projects, told ? keyOf(row) : null, table.sheet, row, one)) notes.strangers.push({ cell, name: one });
  }
}

function finish(draft: ProjectDraft, isoOfDirection: (code: string) => string | null, anywhere: readonly Gap[]): Project {
  addLeaders(draft);
  addTeam(draft);
  sharePeriod(draft.fields);
  shareVisits(draft);
  for (const person of draft.people) shareLanguage(person.fields);
  const anyLeader = draft.people.some((person) => person.leader || roleOf(person) === "leader");
  const direction = textOf(draft.fields.direction);
  const partner = direction === null ? null : isoOfDirection(direction);
  const around = { anyLeader, partner, applicant: textOf(draft.fields.applicantUnit) };
  const people = draft.people.map((person) => personOf(person, draft.key, around));
  const gaps = [...gapsOf(draft, people, around), ...anywhere];
  return {
    key: draft.key,
    row: draft.row,
    fields: draft.fields as Project["fields"],
    people,
    leaders: people.filter(({ role, side }) => role === "leader" && side === "chinese"),
    teamListed: draft.teamListed,
    told: draft.eachRow as NonNullable<Project["told"]>,
    rows: draft.rows,
    ...(draft.visits.length === 0 ? {} : { visits: draft.visits.map((visit) => ({ ...visit, fields: visit.fields as Person["fields"] })) }),
    ...(gaps.length === 0 ? {} : { gaps }),
    ...(draft.unplaced.length === 0 ? {} : { unplaced: true as const }),
  };
}

function roleOf(person: PersonDraft): unknown {
  const { role } = person.fields;
  return role?.state === "value" ? role.value : null;
}
