import type { FieldKey } from "./field";
import type { Roster } from "./roster";

/**
 * How the sheets of a roster belong together: by the number or title of projects, as the people of the only project,
 * by the names of people, or not at all (they were only read together). Null where there is one sheet.
 */
export type Together = "projectId" | "projectTitle" | "onlyProject" | "people" | "nothing";

/** See {@link Together}. */
export function togetherBy({ tables, projects }: Pick<Roster, "tables" | "projects">): Together | null {
  const sheets = sheetsIn({ tables });
  if (sheets.length < 2) return null;
  const have = (field: FieldKey): number => sheets.filter((sheet) => tables.some((table) => table.sheet === sheet && table.columns.some(({ fields }) => fields.includes(field)))).length;
  if (projects.some(({ rows }) => rows.some(({ sheet }) => sheet !== rows[0]?.sheet))) {
    return have("projectId") > 1 ? "projectId" : have("projectTitle") > 1 ? "projectTitle" : "onlyProject";
  }
  return projects.some(({ visits = [], rows }) => visits.some(({ row }) => row.sheet !== rows[0]?.sheet)) ? "people" : "nothing";
}

/** The sheets of a roster, each once. */
export function sheetsIn({ tables }: Pick<Roster, "tables">): string[] {
  return [...new Set(tables.map(({ sheet }) => sheet))];
}

/** "项目表 ＋ 人员表". */
export function sheetsText(sheets: readonly string[]): string {
  return sheets.join(" ＋ ");
}
