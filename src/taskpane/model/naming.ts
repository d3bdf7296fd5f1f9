import type { Project, Roster } from "../../roster/roster";

/** How a project is called in lists. */
export type ProjectName =
  | { readonly kind: "roster" }
  | { readonly kind: "named"; readonly key: string; readonly title: string | null }
  | { readonly kind: "row"; readonly sheet: string; readonly row: number };

/** Answers how the project of a key is called; the key of the roster as a whole is "". */
export function projectNames(roster: Roster): (key: string) => ProjectName {
  const byKey = new Map(roster.projects.map((project) => [project.key, project]));
  return (key) => {
    if (key === "") return { kind: "roster" };
    const project = byKey.get(key);
    return project === undefined ? { kind: "named", key, title: null } : nameOf(project);
  };
}

/** A project by its number and title; by its title alone or its row where it has no number. */
export function nameOf(project: Project): ProjectName {
  const title = project.fields.projectTitle;
  const text = title?.state === "value" ? title.value : null;
  if (project.key === `${project.row.sheet}!${project.row.row}`) {
    return text === null ? { kind: "row", ...project.row } : { kind: "named", key: text, title: null };
  }
  return { kind: "named", key: project.key, title: text === project.key ? null : text };
}
