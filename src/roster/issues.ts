import type { CellRef } from "./address";
import { formatInterval } from "./calendar";
import type { Assembled } from "./assemble";
import { nameKey } from "./cells/people";
import { fieldKinds, type FieldKey } from "./field";
import type { Grid } from "./grid";
import { levelOf } from "./headers";
import { sameIdentity } from "./identity";
import { doubt, headerOf, spoken, type HeaderOf, type IssueDraft } from "./issue";
import { projectIssues } from "./project-issues";
import { read, type DataIssue, type Person, type Project, type ReadProblem, type Table } from "./roster";
import type { AnyReading } from "./row-reader";
import { guessedIn, hiddenIn, uncalculatedIn } from "./sheet-notices";
import { groupBy } from "./group-by";
import type { Steps } from "./steps";

/** Columns that only carry along: an odd cell in them is nobody's concern. */
const sidelined = new Set<FieldKey>(["serial", "age", "manMonth", "phone", "remark"]);

interface Around {
  readonly grids: readonly Grid[];
  readonly tables: readonly Table[];
  /** Codes of the call's directions. */
  readonly directions: readonly string[];
}

/** People or projects looked at between two steps. */
const atATime = 256;

/** What is wrong with the data itself, in reading order of people and projects. */
export function* issuesOf({ people, projects, nameless, repeated, strangers, conflicts }: Assembled, { grids, tables, directions }: Around): Steps<readonly DataIssue[]> {
  const labelOf = headerOf(tables);
  const issues: DataIssue[] = [];
  const uncalculated: CellRef[] = [];
  const seen = new Set<string>();
  const add = (draft: IssueDraft, personId: string | null, project: string | null): void => {
    const first = draft.cells[0];
    const key = first === undefined ? `${draft.rule} ${String(draft.facts["sheet"])}` : `${draft.rule} ${first.sheet}!${first.row}:${first.column}`;
    if (seen.has(key)) return;
    seen.add(key);
    issues.push({ ...draft, personId, projectKey: project, message: draft.message ?? draft.rule });
  };
  for (const [at, person] of people.entries()) {
    if (at % atATime === 0) yield;
    for (const draft of unreadableIn(person.fields, labelOf, uncalculated)) add(draft, person.id, person.projectKey);
    for (const draft of numberIssues(person, labelOf)) add(draft, person.id, person.projectKey);
    for (const draft of titleIssue(person)) add(draft, person.id, person.projectKey);
  }
  const conflictsIn = groupBy(conflicts, ({ projectKey }) => projectKey);
  for (const [at, project] of projects.entries()) {
    if (at % atATime === 0) yield;
    for (const draft of unreadableIn(project.fields, labelOf, uncalculated)) add(draft, null, project.key);
    for (const draft of waitingIn(project, labelOf)) add(draft, null, project.key);
    for (const draft of projectIssues(project, conflictsIn.get(project.key) ?? [], directions, labelOf)) add(draft, null, project.key);
  }
  for (const { cell, projectKey, problem } of nameless) {
    const facts = { field: "name", header: labelOf(cell) };
    if (problem === "notCalculated") {
      uncalculated.push(cell);
      continue;
    }
    add(problem === null ? doubt("data-missing-cell", "missingCell", [cell], facts) : doubt("data-unreadable-value", "unreadable", [cell], { ...facts, problem }), null, projectKey);
  }
  const byId = new Map(people.map((person) => [person.id, person]));
  for (const { cell, personId } of repeated) {
    const person = byId.get(personId);
    if (person !== undefined) add(duplicate(cell, person), person.id, person.projectKey);
  }
  for (const { cell, name } of strangers) add(doubt("data-visitor-not-listed", "ambiguousIdentity", [cell], { name }), null, null);
  yield* pairs(people, (draft, person) => add(draft, person.id, person.projectKey));
  for (const draft of [...hiddenIn(grids, tables), ...guessedIn(tables), ...uncalculatedIn(uncalculated)]) add(draft, null, null);
  return issues;
}

/** 职称 that the ladder does not know, where no 职称级别 tells the rank. A post (特聘研究员) is said more lightly. */
function* titleIssue(person: Person): Generator<IssueDraft> {
  const title = read(person, "title");
  if (person.side === "foreign" || title.state !== "value" || title.cell === null || title.value.rank !== null) return;
  if (read(person, "titleLevel").state === "value") return;
  const kind = read(person, "staffType");
  // 博士生 in this column is no title to be asked after: it was read as the kind of member.
  if (kind.state === "value" && kind.note === "kindFromTitle") return;
  const draft = doubt("data-unknown-title", "unknownValue", [title.cell], { raw: spoken(title.raw) });
  yield title.value.notATitle === null ? draft : { ...draft, severity: "info" };
}

/** `uncalculated` takes the cells whose formulas have no result, which are told of together. */
function* unreadableIn(fields: Person["fields"], labelOf: HeaderOf, uncalculated: CellRef[]): Generator<IssueDraft> {
  for (const field in fields) {
    const key = field as FieldKey;
    const reading: AnyReading | undefined = fields[key];
    if (reading?.state === "unreadable" && reading.problem === "notCalculated") {
      uncalculated.push(reading.cell);
      continue;
    }
    if (reading?.state !== "unreadable" || key === "direction" || sidelined.has(key)) continue;
    // Several visits of one person are several values of their columns, and nothing is wrong with that.
    if (reading.problem === "severalValues" && levelOf(key) === "visit") continue;
    yield doubt(ruleFor(reading.problem, key), "unreadable", [reading.cell], { field: key, header: labelOf(reading.cell), problem: reading.problem, ...(fieldKinds[key] === "idNumber" ? {} : { raw: spoken(reading.raw) }) });
  }
}

/** Who belongs to the team is in formulas that nobody calculated: one doubt for each column, under which what depends on it stands. */
function* waitingIn({ gaps = [] }: Project, labelOf: HeaderOf): Generator<IssueDraft> {
  for (const [field, own] of groupBy(gaps.filter(({ problem }) => problem === "notCalculated"), (gap) => gap.field)) {
    const cells = own.map(({ cell }) => cell);
    const [first] = cells;
    if (first !== undefined) yield doubt("data-unreadable-value", "unreadable", cells, { field, header: labelOf(first), problem: "notCalculated" });
  }
}

function ruleFor(problem: ReadProblem, field: FieldKey): string {
  if (problem === "lostDigits") return "data-number-lost-digits";
  if (problem === "impossibleDate") return "data-impossible-date";
  const kind = fieldKinds[field];
  return kind === "date" || kind === "moment" ? "data-unreadable-date" : "data-unreadable-value";
}

/** 证件号码: its own check, and against 出生日期 and 性别. The number itself never becomes a fact. */
function* numberIssues(person: Person, labelOf: HeaderOf): Generator<IssueDraft> {
  const id = read(person, "idNumber");
  if (id.state !== "value" || id.cell === null) return;
  const { problem, birth, sex } = id.value;
  const header = labelOf(id.cell);
  if (problem === "lostDigits") yield doubt("data-number-lost-digits", "unreadable", [id.cell], { field: "idNumber", header });
  else if (problem === "masked") yield { ...doubt("data-unreadable-value", "unreadable", [id.cell], { field: "idNumber", header, problem: "masked" }), outcome: "notice", severity: "info" };
  else if (problem === null && id.value.kind === "other") yield doubt("data-unreadable-value", "unreadable", [id.cell], { field: "idNumber", header, problem: "unknownValue" });
  else if (problem !== null) yield doubt("data-id-checksum", "unreadable", [id.cell], { field: "idNumber", header, problem });
  const stated = read(person, "birthDate");
  if (birth !== null && stated.state === "value" && stated.cell !== null && (birth.from < stated.value.from || birth.to > stated.value.to)) {
    yield doubt("data-id-conflict", "contradictory", [id.cell, stated.cell], { field: "birthDate", header, other: labelOf(stated.cell), raw: spoken(stated.raw), value: formatInterval(birth) });
  }
  const gender = read(person, "gender");
  if (sex !== null && gender.state === "value" && gender.cell !== null && gender.value !== sex) {
    yield doubt("data-id-conflict", "contradictory", [id.cell, gender.cell], { field: "gender", header, other: labelOf(gender.cell), raw: gender.raw, value: sex === "male" ? "男" : "女" });
  }
}

/** The same person twice in one project, and one number under two names. */
function* pairs(people: readonly Person[], tell: (draft: IssueDraft, person: Person) => void): Steps<void> {
  const byNumber = new Map<string, Person>();
  const byName = new Map<string, Person[]>();
  for (const [at, person] of people.entries()) {
    if (at % atATime === 0) yield;
    const id = read(person, "idNumber");
    if (id.state === "value" && id.value.valid && id.cell !== null) {
      const first = byNumber.get(id.value.text);
      if (first === undefined) byNumber.set(id.value.text, person);
      else if (nameKey(first.name) !== nameKey(person.name)) {
        const other = read(first, "idNumber");
        const cells = other.state === "value" && other.cell !== null ? [id.cell, other.cell] : [id.cell];
        tell(doubt("data-same-id-two-names", "contradictory", cells, { name: person.name, other: first.name }), person);
      }
    }
    const key = `${person.projectKey}\u0000${nameKey(person.name)}`;
    const namesakes = byName.get(key) ?? [];
    const twin = namesakes.find((other) => sameIdentity(person, other) === "same");
    if (twin !== undefined) tell(duplicate(person.nameCell, twin), person);
    namesakes.push(person);
    byName.set(key, namesakes);
  }
}

function duplicate(cell: CellRef, twin: Person): IssueDraft {
  return doubt("data-duplicate-person", null, [cell, twin.nameCell], { name: twin.name, row: twin.row.row });
}
