import type { CellRef } from "./address";
import { formatInterval } from "./calendar";
import type { Nameless } from "./assemble";
import { nameKey } from "./cells/people";
import { fieldKinds, type FieldKey } from "./field";
import { sameIdentity } from "./identity";
import { read, type DataIssue, type Person, type Project, type ReadProblem, type Table } from "./roster";
import type { AnyReading } from "./row-reader";

type Draft = Omit<DataIssue, "personId" | "projectKey" | "message">;
/** Columns that only carry along: an odd cell in them is nobody's concern. */
const sidelined = new Set<FieldKey>(["serial", "age", "manMonth", "phone", "remark"]);

/** What is wrong with the data itself, in reading order of people and projects. */
export function issuesOf(people: readonly Person[], projects: readonly Project[], tables: readonly Table[], nameless: readonly Nameless[], directions: readonly string[]): readonly DataIssue[] {
  const headerOf = headers(tables);
  const issues: DataIssue[] = [];
  const seen = new Set<string>();
  const add = (draft: Draft, person: Person | null, project: string | null): void => {
    const first = draft.cells[0];
    const key = `${draft.rule} ${first === undefined ? "" : `${first.sheet}!${first.row}:${first.column}`}`;
    if (seen.has(key)) return;
    seen.add(key);
    issues.push({ ...draft, personId: person?.id ?? null, projectKey: project, message: draft.rule });
  };
  for (const person of people) {
    for (const draft of unreadableIn(person.fields, headerOf)) add(draft, person, person.projectKey);
    for (const draft of numberIssues(person, headerOf)) add(draft, person, person.projectKey);
  }
  for (const project of projects) {
    for (const draft of unreadableIn(project.fields, headerOf)) add(draft, null, project.key);
    const code = read(project, "creditCode");
    if (code.state === "value" && !code.value.valid && code.cell !== null) {
      add(issue("data-credit-code", "unknownValue", [code.cell], { field: "creditCode", header: headerOf(code.cell), raw: code.raw, problem: code.value.problem ?? "" }), null, project.key);
    }
    const direction = read(project, "direction");
    const unknown = direction.state === "unreadable" || (direction.state === "value" && !directions.includes(direction.value));
    if (unknown && direction.cell !== null) {
      const facts = { field: "direction", header: headerOf(direction.cell), raw: direction.raw, directions: directions.join("、") };
      add(issue("data-unknown-direction", "unreadable", [direction.cell], facts), null, project.key);
    }
    if (direction.state === "empty") add(issue("data-missing-cell", "missingCell", [direction.cell], { field: "direction", header: headerOf(direction.cell) }), null, project.key);
  }
  for (const { cell, projectKey } of nameless) add(issue("data-missing-cell", "missingCell", [cell], { field: "name", header: headerOf(cell) }), null, projectKey);
  for (const [draft, person] of pairs(people)) add(draft, person, person.projectKey);
  return issues;
}

function issue(rule: string, reason: DataIssue["reason"], cells: readonly CellRef[], facts: DataIssue["facts"]): Draft {
  return { rule, outcome: "review", severity: "warning", reason, cells, facts };
}

function headers(tables: readonly Table[]): (cell: CellRef) => string {
  return (cell) =>
    tables
      .find((table) => table.sheet === cell.sheet && cell.row >= table.area.top && cell.row <= table.area.bottom)
      ?.columns.find(({ column }) => column === cell.column)?.label ?? "";
}

function* unreadableIn(fields: Person["fields"], headerOf: (cell: CellRef) => string): Generator<Draft> {
  for (const field in fields) {
    const key = field as FieldKey;
    const reading: AnyReading | undefined = fields[key];
    if (reading?.state !== "unreadable" || key === "direction" || sidelined.has(key)) continue;
    yield issue(ruleFor(reading.problem, key), "unreadable", [reading.cell], { field: key, header: headerOf(reading.cell), raw: fieldKinds[key] === "idNumber" ? "" : reading.raw, problem: reading.problem });
  }
}

function ruleFor(problem: ReadProblem, field: FieldKey): string {
  if (problem === "lostDigits") return "data-number-lost-digits";
  if (problem === "impossibleDate") return "data-impossible-date";
  const kind = fieldKinds[field];
  return kind === "date" || kind === "moment" ? "data-unreadable-date" : "data-unreadable-value";
}

/** 证件号码: its own check, and against 出生日期 and 性别. The number itself never becomes a fact. */
function* numberIssues(person: Person, headerOf: (cell: CellRef) => string): Generator<Draft> {
  const id = read(person, "idNumber");
  if (id.state !== "value" || id.cell === null) return;
  const { problem, birth, sex } = id.value;
  const header = headerOf(id.cell);
  if (problem === "lostDigits") yield issue("data-number-lost-digits", "unreadable", [id.cell], { field: "idNumber", header });
  else if (problem === "masked") yield { ...issue("data-unreadable-value", "unreadable", [id.cell], { field: "idNumber", header, raw: "", problem: "masked" }), outcome: "notice", severity: "info" };
  else if (problem !== null) yield issue("data-id-checksum", "unreadable", [id.cell], { field: "idNumber", header, problem });
  const stated = read(person, "birthDate");
  if (birth !== null && stated.state === "value" && stated.cell !== null && (birth.from < stated.value.from || birth.to > stated.value.to)) {
    yield issue("data-id-conflict", "contradictory", [id.cell, stated.cell], { field: "birthDate", header, other: headerOf(stated.cell), raw: stated.raw, value: formatInterval(birth) });
  }
  const gender = read(person, "gender");
  if (sex !== null && gender.state === "value" && gender.cell !== null && gender.value !== sex) {
    yield issue("data-id-conflict", "contradictory", [id.cell, gender.cell], { field: "gender", header, other: headerOf(gender.cell), raw: gender.raw, value: sex === "male" ? "男" : "女" });
  }
}

/** The same person twice in one project, and one number under two names. */
function* pairs(people: readonly Person[]): Generator<[Draft, Person]> {
  const byNumber = new Map<string, Person>();
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    const id = read(person, "idNumber");
    if (id.state === "value" && id.value.valid && id.cell !== null) {
      const first = byNumber.get(id.value.text);
      if (first === undefined) byNumber.set(id.value.text, person);
      else if (nameKey(first.name) !== nameKey(person.name)) {
        const other = read(first, "idNumber");
        const cells = other.state === "value" && other.cell !== null ? [id.cell, other.cell] : [id.cell];
        yield [issue("data-same-id-two-names", "contradictory", cells, { name: person.name, names: `${first.name}、${person.name}` }), person];
      }
    }
    const key = `${person.projectKey}\u0000${nameKey(person.name)}`;
    const namesakes = byName.get(key) ?? [];
    const twin = namesakes.find((other) => sameIdentity(person, other) === "same");
    if (twin !== undefined) yield [issue("data-duplicate-person", null, [person.nameCell, twin.nameCell], { name: person.name, row: twin.row.row }), person];
    byName.set(key, [...namesakes, person]);
  }
}
