import type { CellRef } from "./address";
import { inputOf } from "./cells/cell-reader";
import { unitKey } from "./cells/unit";
import { readStaffKinds } from "./cells/words";
import { read, type Fields, type Person } from "./roster";
import type { DraftFields } from "./row-reader";
import type { TitleValue } from "./values";

/** A person before role and side are settled. */
export interface PersonDraft {
  readonly id: string;
  readonly name: string;
  readonly nameCell: CellRef;
  readonly row: { readonly sheet: string; readonly row: number };
  fields: DraftFields;
  /** Stands in a table of the foreign side. */
  readonly foreign: boolean;
  /** Named as leader by a column, a mark at the name, or the table. */
  leader: boolean;
  /** Stands in a table of projects that names their leaders (负责人姓名). */
  readonly fromLeaderTable?: boolean;
}

/** What the rest of the project says. */
export interface Around {
  /** Somebody of the project is known to be the leader, so that the others are not. */
  readonly anyLeader: boolean;
  /** ISO code of the project's partner country. */
  readonly partner: string | null;
  readonly applicant: string | null;
}

/** Settles role and side from what the row and its project say. */
export function personOf(draft: PersonDraft, projectKey: string, around: Around): Person {
  const fields = withKind(draft.fields) as Fields;
  const told = read({ fields }, "role");
  const role = draft.leader || (told.state === "value" && told.value === "leader")
    ? "leader"
    : told.state === "value" || around.anyLeader ? "member" : "unknown";
  return {
    id: draft.id,
    name: draft.name,
    nameCell: draft.nameCell,
    row: draft.row,
    side: sideOf(draft, fields, role, around),
    role,
    projectKey,
    fields,
  };
}

/** Who is no staff but studies or is a postdoc: 博士生, 在站博士后. */
const kindWords = /博士后|[博硕]士(研究)?生|研究生|本科生|学生/;

/** 博士生 or 博士后 written for a title says what kind of member somebody is, where no column of that does. */
function withKind(fields: DraftFields): DraftFields {
  const { title, staffType } = fields;
  if (title?.state !== "value" || !kindWords.test(title.raw) || (title.value as TitleValue).rank !== null) return fields;
  if (staffType !== undefined && staffType.state !== "absent" && staffType.state !== "empty") return fields;
  const kinds = readStaffKinds(inputOf(title.raw));
  return kinds.state === "value" ? { ...fields, staffType: { state: "value", value: kinds.value, raw: title.raw, cell: title.cell, note: "kindFromTitle" } } : fields;
}

/**
 * 方别 as written; else the table, a role such as 外方负责人, or the partner country's nationality of
 * somebody who neither leads nor works at the applicant; else Chinese.
 */
function sideOf(draft: PersonDraft, fields: Fields, role: Person["role"], around: Around): Person["side"] {
  const side = read({ fields }, "side");
  if (side.state === "value") return side.value;
  if (draft.foreign) return "foreign";
  const told = read({ fields }, "role");
  if (told.state === "value" && /外方|法方|韩方|塞方|保方|匈方|斯方|foreign/i.test(told.raw)) return "foreign";
  const nationality = read({ fields }, "nationality");
  if (role === "leader" || nationality.state !== "value" || around.partner === null || nationality.value.iso !== around.partner) return "chinese";
  const employer = read({ fields }, "employer");
  const atApplicant = employer.state !== "value" || !/\p{Script=Han}/u.test(employer.value.text) ? false : around.applicant !== null && employer.value.key.startsWith(unitKey(around.applicant));
  return atApplicant ? "chinese" : "foreign";
}
