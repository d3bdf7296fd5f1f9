import { textOf, type ProjectDraft } from "./drafts";
import { personOf, type Around } from "./person-of";
import { read, type Gap, type Person } from "./roster";
import type { AnyReading } from "./row-reader";
import type { DataRow } from "./table-rows";

/** The cell of a row that should say which project it is of, and could not be read; null where another one says it. */
export function unreadKey({ project }: DataRow): Pick<Gap, "field" | "cell" | "problem"> | null {
  if (textOf(project.projectId) !== null || textOf(project.projectTitle) !== null) return null;
  for (const field of ["projectId", "projectTitle"] as const) {
    const reading = project[field];
    if (reading?.state === "unreadable") return { field, cell: reading.cell, problem: reading.problem };
  }
  return null;
}

/** Cells of a project because of which nobody knows who is all of its team. */
export function gapsOf(draft: ProjectDraft, people: readonly Person[], around: Around): readonly Gap[] {
  const gaps: Gap[] = draft.unnamed.map(({ person, problem }) => {
    const { side, role, nameCell } = personOf(person, draft.key, around);
    return { field: "name", cell: nameCell, problem, side, role };
  });
  const { leader, team } = draft.fields;
  if (unread(leader) && !people.some(({ role }) => role === "leader")) gaps.push({ field: "leader", cell: leader.cell, problem: leader.problem, side: "chinese", role: "leader" });
  if (unread(team)) gaps.push({ field: "team", cell: team.cell, problem: team.problem, side: "chinese", role: "member" });
  for (const person of people) {
    const side = read(person, "side");
    const nationality = read(person, "nationality");
    if (unread(side)) gaps.push({ field: "side", cell: side.cell, problem: side.problem, side: person.side, role: person.role });
    else if (side.state !== "value" && unread(nationality) && nationality.problem === "notCalculated" && around.partner !== null && person.role !== "leader") {
      gaps.push({ field: "nationality", cell: nationality.cell, problem: nationality.problem, side: person.side, role: person.role });
    }
  }
  return gaps;
}

/** Rows of which nobody knows the project may belong to any: the first that may name a leader, else the first. */
export function gapsOfUnplaced(projects: readonly ProjectDraft[]): readonly Gap[] {
  const unplaced = projects.filter((project) => project.unplaced.length > 0);
  const member = (project: ProjectDraft): boolean => project.people.every(({ leader, fields }) => !leader && fields.role?.state === "value" && fields.role.value !== "leader");
  const first = unplaced.find((project) => !member(project)) ?? unplaced[0];
  const gap = first?.unplaced[0];
  return first === undefined || gap === undefined ? [] : [{ ...gap, side: "chinese", role: member(first) ? "member" : "unknown" }];
}

function unread(reading: AnyReading | undefined): reading is Extract<AnyReading, { readonly state: "unreadable" }> {
  return reading?.state === "unreadable";
}
