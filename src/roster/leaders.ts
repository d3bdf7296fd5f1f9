import type { CellRef } from "./address";
import { inputOf } from "./cells/cell-reader";
import { nameKey, peopleUnclear } from "./cells/people";
import { readStaffKinds } from "./cells/words";
import { readTitle } from "./cells/title";
import { fillAll, fillIn, isName, type ProjectDraft } from "./drafts";
import type { FieldKey } from "./field";
import { personFieldOf } from "./headers";
import type { AnyReading, DraftFields } from "./row-reader";
import { tidy } from "./text";
import type { CellValues } from "./values";

/** 项目负责人 of a project column: that person's own row where the name is the same, else a person of its own. */
export function addLeaders(draft: ProjectDraft): void {
  const { leader } = draft.fields;
  if (leader?.state !== "value" || leader.cell === null) return;
  const names = (typeof leader.value === "string" ? leader.value : leader.raw).split(/[、；;，,/\n]/).map(tidy).filter(isName);
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
    const id = at === 0 && draft.people.every((person) => person.id !== draft.place) ? draft.place : `${draft.place}#leader${at + 1}`;
    draft.people.push({ id, name, nameCell: leader.cell, row: { sheet, row }, fields, foreign: false, leader: true });
  }
}

/** 项目组成员 in one cell: people who can be counted and named; what stands in brackets may be title or kind. */
export function addTeam(draft: ProjectDraft): void {
  const { team } = draft.fields;
  if (team?.state !== "value" || team.cell === null || !Array.isArray(team.value)) return;
  const { sheet, row } = team.cell;
  for (const [at, { name, remark }] of (team.value as CellValues["people"]).entries()) {
    if (!isName(name)) continue;
    const fields = remark === null ? {} : fromRemark(remark, team.cell);
    const known = draft.people.find((person) => nameKey(person.name) === nameKey(name));
    if (known === undefined) {
      draft.people.push({ id: `${draft.place}#team${at + 1}`, name, nameCell: team.cell, row: { sheet, row }, fields, foreign: false, leader: false });
      continue;
    }
    known.fields = { ...known.fields };
    fillAll(known.fields, fields);
  }
  // 张三、李四等5人 does not name them all, and where it is not clear which words are names nobody can count.
  if (team.note !== peopleUnclear && !/等\s*(\d+|[一二三四五六七八九十]+)?\s*[人名位]?[。.]?\s*$/.test(team.raw)) draft.teamListed = true;
}

/** What a remark at somebody's name tells: 教授; 博士生. */
export function fromRemark(remark: string, cell: CellRef): DraftFields {
  const fields: DraftFields = {};
  const input = inputOf(remark);
  const put = (field: FieldKey, value: Extract<AnyReading, { readonly state: "value" }>["value"]): void => {
    fields[field] = { state: "value", value, raw: remark, cell, note: "peopleInCell" };
  };
  const title = readTitle(input);
  if (title.state === "value" && title.value.rank !== null) put("title", title.value);
  const kinds = readStaffKinds(input);
  if (kinds.state === "value") put("staffType", kinds.value);
  return fields;
}

/** Columns that belong to one person: of several names in one cell nobody can tell whose they are. */
export const personal = ["idNumber", "passportNo", "birthDate", "phone", "email", "age", "gender"] as const satisfies readonly FieldKey[];

/** The row's fields as they hold for each of several people named in one cell. */
export function sharedBy(own: DraftFields): DraftFields {
  const shared: DraftFields = { ...own };
  for (const field of personal) {
    const reading = own[field];
    if (reading?.state === "value" && reading.cell !== null) shared[field] = { state: "unreadable", cell: reading.cell, raw: reading.raw, problem: "severalValues" };
  }
  return shared;
}
