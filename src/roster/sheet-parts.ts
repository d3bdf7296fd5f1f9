import { nameKey } from "./cells/people";
import { textOf } from "./drafts";
import type { FieldKey } from "./field";
import { foldedKey } from "./project-keys";
import type { Steps } from "./steps";
import type { RawTable } from "./table-rows";

/** What a sheet holds of a roster, and what it can be recognised by beside other sheets. */
export interface SheetPart {
  readonly sheet: string;
  /** Tables of people, of projects (one row a project), of visits. */
  readonly people: boolean;
  readonly projects: boolean;
  readonly visits: boolean;
  /** Says itself under which direction its projects are: it could be a roster without any other sheet. */
  readonly directed: boolean;
  readonly fields: ReadonlySet<FieldKey>;
  /** Its projects, folded: numbers, titles, and both where a row gives both. */
  readonly ids: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  /** Its people, folded: names alone, and with the number and with the title of their project. */
  readonly names: ReadonlySet<string>;
  readonly namesById: ReadonlySet<string>;
  readonly namesByTitle: ReadonlySet<string>;
}

const rowsAtOnce = 256;

/** What the tables of one sheet come to, whether they stand side by side, below each other or alone. */
export function* sheetPart(sheet: string, tables: readonly RawTable[]): Steps<SheetPart> {
  const [ids, titles, pairs] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [names, namesById, namesByTitle] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { rows, captions, namesLeaders } of tables) {
    let [id, title] = [textOf(captions.projectId), textOf(captions.projectTitle)];
    const project = (ownId: string | null, ownTitle: string | null): void => {
      // A row without a project is one of the project above it.
      if (ownId !== null || ownTitle !== null) [id, title] = [ownId, ownTitle];
      if (id !== null) ids.add(foldedKey(id));
      if (title !== null) titles.add(foldedKey(title));
      if (id !== null && title !== null) pairs.add(`${foldedKey(id)}\u0000${foldedKey(title)}`);
    };
    project(null, null);
    for (const [at, row] of rows.entries()) {
      if (at % rowsAtOnce === rowsAtOnce - 1) yield;
      project(textOf(row.project.projectId), textOf(row.project.projectTitle));
      const name = namesLeaders ? null : textOf(row.own.name);
      if (name === null) continue;
      const key = nameKey(name);
      names.add(key);
      if (id !== null) namesById.add(`${key}\u0000${foldedKey(id)}`);
      if (title !== null) namesByTitle.add(`${key}\u0000${foldedKey(title)}`);
    }
  }
  const listsPeople = ({ fields, namesLeaders, ofVisits }: RawTable): boolean => fields.has("name") && !namesLeaders && !ofVisits;
  return {
    sheet,
    people: tables.some(listsPeople),
    projects: tables.some((table) => !table.ofVisits && !listsPeople(table)),
    visits: tables.some(({ ofVisits }) => ofVisits),
    directed: tables.some(({ fields, direction, captions }) => direction !== null || fields.has("direction") || captions.direction !== undefined),
    fields: new Set(tables.flatMap(({ fields, captions }) => [...fields, ...(Object.keys(captions) as FieldKey[])])),
    ids,
    titles,
    pairs,
    names,
    namesById,
    namesByTitle,
  };
}
