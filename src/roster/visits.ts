import { nameKey } from "./cells/people";
import { fillIn, textOf, type ProjectDraft, type VisitDraft } from "./drafts";
import { fieldKinds, type FieldKey } from "./field";
import { levelOf } from "./headers";
import type { PersonDraft } from "./person-of";
import type { DraftFields } from "./row-reader";
import type { DataRow } from "./table-rows";
import { squeeze } from "./text";

/** Columns that describe a person: a table with one of them lists people, whatever it says of visits. */
const describing = ["birthDate", "title", "degree", "nationality", "staffType", "idNumber", "gender"] as const satisfies readonly FieldKey[];

/** Columns of a person that a list of visits has, too: on a sheet that is called so, with nothing that describes the person, they tell it. */
const travelling = ["usesProjectFunds", "inTaskList", "tripDate", "tripCount"] as const satisfies readonly FieldKey[];

/** Whether a table lists visits (出访) rather than people. */
export function isOfVisits(fields: ReadonlySet<FieldKey>, sheet: string): boolean {
  if (!fields.has("name")) return false;
  const [called, describes] = [/出访|访问|行程|visit|trip/i.test(squeeze(sheet)), describing.some((field) => fields.has(field))];
  if ([...fields].some((field) => levelOf(field) === "visit")) return called || !describes;
  return called && !describes && travelling.some((field) => fields.has(field));
}

const visitFields = (Object.keys(fieldKinds) as FieldKey[]).filter((field) => levelOf(field) === "visit");

/** Whether a row says something of a visit. */
export function tellsOfVisit(own: DraftFields): boolean {
  return visitFields.some((field) => own[field]?.state === "value");
}

/** A visit of a person, from the row that tells of it. */
export function visitOf(person: PersonDraft, row: VisitDraft["row"], fields: DraftFields, nameCell = person.nameCell): VisitDraft {
  return { name: person.name, nameCell, personId: person.id, row, fields };
}

/** The same name in the same project, and nothing that identifies them differs: a further visit, not a namesake. */
export function travellerIn(people: readonly PersonDraft[], name: string, own: DraftFields): PersonDraft | null {
  const key = nameKey(name);
  return people.find((person) => nameKey(person.name) === key && !differ(person.fields, own)) ?? null;
}

function differ(a: DraftFields, b: DraftFields): boolean {
  return (["idNumber", "birthDate"] as const).some((field) => {
    const [one, two] = [textOf(a[field]), textOf(b[field])];
    return one !== null && two !== null && squeeze(one) !== squeeze(two);
  });
}

/**
 * What a person's row says of visits where others tell of them too: the only visit's values, or, of several visits,
 * cells that hold several values; who wants each of them reads the project's visits.
 */
export function shareVisits(draft: ProjectDraft): void {
  const of = new Map<string, VisitDraft[]>();
  for (const visit of draft.visits) {
    if (visit.personId !== null) of.set(visit.personId, [...(of.get(visit.personId) ?? []), visit]);
  }
  for (const person of draft.people) {
    const visits = of.get(person.id) ?? [];
    if (visits.length === 0 || (visits.length === 1 && visits[0]?.fields === person.fields)) continue;
    const fields: DraftFields = { ...person.fields };
    for (const { fields: told } of visits) {
      for (const key in told) {
        const field = key as FieldKey;
        const reading = told[field];
        if (reading?.state !== "value" || reading.cell === null || levelOf(field) !== "visit") continue;
        fillIn(fields, field, reading);
        const known = fields[field];
        if (known?.state === "value" && known.raw !== reading.raw) fields[field] = { state: "unreadable", cell: known.cell ?? reading.cell, raw: known.raw, problem: "severalValues" };
      }
    }
    person.fields = fields;
  }
}

/** Puts a row of a table of visits to the person it names; false when nobody or several have that name. */
export function placeVisit(projects: ReadonlyMap<string, ProjectDraft>, key: string | null, sheet: string, row: DataRow, name: string): boolean {
  const { own } = row;
  const cell = own.name?.state === "value" ? own.name.cell : null;
  if (cell === null) return true;
  const found = [...projects.values()].flatMap((project) => {
    if (key !== null && project.key !== key) return [];
    const person = travellerIn(project.people, name, own);
    return person === null ? [] : [{ project, person }];
  });
  const [first] = found;
  const place = { sheet, row: row.row };
  if (first !== undefined && found.length === 1) {
    first.project.visits.push(visitOf(first.person, place, own, cell));
    return true;
  }
  const project = key === null ? (projects.size === 1 ? [...projects.values()][0] : undefined) : projects.get(key);
  project?.visits.push({ name, nameCell: cell, personId: null, row: place, fields: own });
  return false;
}
