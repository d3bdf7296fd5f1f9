import { textOf, type ProjectDraft } from "./drafts";
import type { FieldKey } from "./field";
import { unreadKey } from "./gaps";
import { inRow, type DataRow, type RawTable } from "./table-rows";
import type { Steps } from "./steps";
import { squeeze } from "./text";

/** Gives each row the key of its project. */
export type KeyOf = (row: DataRow) => string;

/** Keys over all tables: one project may be written in several ways (Ｐ１ and p1, 量子 材料 and 量子材料). */
export function* projectKeys(tables: readonly RawTable[]): Steps<(table: RawTable, projects: ReadonlyMap<string, ProjectDraft>) => KeyOf> {
  const numberOf = yield* numbersByTitle(tables);
  const written = new Map<string, string>();
  const named = (id: string | null, title: string | null): string | null => {
    const name = id ?? (title === null ? null : (numberOf.get(foldedKey(title)) ?? title));
    if (name === null) return null;
    const known = written.get(foldedKey(name));
    if (known !== undefined) return known;
    written.set(foldedKey(name), name);
    return name;
  };
  return (table, projects) => keysOf(table, projects, named);
}

/** A project's number or title as two ways of writing it are the same. */
export const foldedKey = (text: string): string => squeeze(text).toLowerCase();

/** What tells projects apart that have no number. */
const marks = ["direction", "applicantUnit", "leader"] as const satisfies readonly FieldKey[];

const rowsAtOnce = 1024;

/** Title → number, where some table gives both. */
function* numbersByTitle(tables: readonly RawTable[]): Steps<ReadonlyMap<string, string>> {
  const numbers = new Map<string, string>();
  for (const { rows, captions } of tables) {
    for (const [at, project] of [captions, ...rows.map((row) => row.project)].entries()) {
      if (at % rowsAtOnce === rowsAtOnce - 1) yield;
      const id = textOf(project.projectId);
      const title = textOf(project.projectTitle);
      if (id !== null && title !== null && !numbers.has(foldedKey(title))) numbers.set(foldedKey(title), id);
    }
  }
  return numbers;
}

type Named = (id: string | null, title: string | null) => string | null;

/** Number, else title, else that of the row above, else the lines above the table, else the place. */
function keysOf(table: RawTable, projects: ReadonlyMap<string, ProjectDraft>, named: Named): KeyOf {
  const { fields, place, rows, captions } = table;
  if (fields.has("projectId") || fields.has("projectTitle")) return keysOfColumns(table, named);
  const caption = named(textOf(captions.projectId), textOf(captions.projectTitle));
  if (caption !== null) return () => caption;
  const own = marks.filter((field) => fields.has(field));
  if (own.length === 0) {
    const [only] = projects.size === 1 ? [...projects.values()] : [];
    if (only !== undefined && belongsTo(table, only)) return () => only.key;
    const inSection = new Map<string | null, string>();
    return ({ row, section }) => {
      const part = section?.direction ?? null;
      const key = inSection.get(part) ?? (part === null ? `${place}!${rows[0]?.row ?? row}` : `${place}!${row}`);
      inSection.set(part, key);
      return key;
    };
  }
  const groups = new Map<string, string>();
  let last: readonly (string | null)[] = [];
  return (row) => {
    last = own.map((field, i) => textOf(inRow(row, field)) ?? last[i] ?? null);
    const group = last.join("\u0000");
    const key = groups.get(group) ?? `${place}!${row.row}`;
    groups.set(group, key);
    return key;
  };
}

/** People without project columns are those of the only project there is: of a table of projects, of their sheet, or its foreign side. */
function belongsTo({ sheet, foreign, direction }: RawTable, only: ProjectDraft): boolean {
  if (!only.ofProjectTable && only.row.sheet !== sheet && !foreign) return false;
  const told = textOf(only.fields.direction);
  return direction === null || told === null || direction === told;
}

function keysOfColumns({ fields, place }: RawTable, named: Named): KeyOf {
  let current: string | null = null;
  const unplaced = new Map<string, string>();
  return (data) => {
    const { row, project } = data;
    const own = named(textOf(project.projectId), textOf(project.projectTitle));
    if (own === null && unreadKey(data) !== null) {
      // Which project it is of nobody knows, so not that of the row above.
      const group = marks.map((field) => textOf(inRow(data, field)) ?? "").join("\u0000");
      current = unplaced.get(group) ?? `${place}!${row}`;
      unplaced.set(group, current);
      return current;
    }
    if (own !== null || current === null || !fields.has("name")) current = own ?? `${place}!${row}`;
    return current;
  };
}
