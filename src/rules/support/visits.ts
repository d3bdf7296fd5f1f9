import type { Fields, Person, Project } from "../../roster/roster";

/** What the roster says of each visit (出访) of a person: row by row, or in the person's own row. */
export function visitsOf(project: Project, person: Person): readonly { readonly fields: Fields }[] {
  const visits = (project.visits ?? []).filter(({ personId }) => personId === person.id);
  return visits.length > 0 ? visits : [person];
}
