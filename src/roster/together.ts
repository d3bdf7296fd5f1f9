import type { FieldKey } from "./field";
import type { Roster } from "./roster";

/**
 * How the sheets of a roster belong together: by the number or title of projects, as the people of the only project,
 * by the names of people, or not at all (they were only read together). Null where there is one sheet.
 */
export type Together = "projectId" | "projectTitle" | "onlyProject" | "people" | "nothing";

/** See {@link Together}. */
export function togetherBy({ tables, projects }: Pick<Roster, "tables" | "projects">): Together | null {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  if (sheets.length < 2) return null;
  const have = (field: FieldKey): number => sheets.filter((sheet) => tables.some((table) => table.sheet === sheet && table.columns.some(({ fields }) => fields.includes(field)))).length;
  if (projects.some(({ rows }) => rows.some(({ sheet }) => sheet !== rows[0]?.sheet))) {
    return have("projectId") > 1 ? "projectId" : have("projectTitle") > 1 ? "projectTitle" : "onlyProject";
  }
  return projects.some(({ visits = [], rows }) => visits.some(({ row }) => row.sheet !== rows[0]?.sheet)) ? "people" : "nothing";
}
