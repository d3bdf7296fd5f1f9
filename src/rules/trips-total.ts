import { z } from "zod";
import { read, type Person } from "../roster/roster";
import { projectRule, type CellMark } from "./rule";
import { at, fail, open, pass, review, type Truth } from "./support/answers";
import { isOpenEnded, reaches, tellExactly } from "./support/numbers";
import { chineseSide } from "./support/subjects";

const params = z.strictObject({
  /** 人次 over the whole period. */
  min: z.int().positive(),
});

/** 执行期内出访人次: each journey of each person counts, by the project's own figure or person by person. */
export const tripsTotal = projectRule<z.infer<typeof params>>({
  id: "trips-total",
  params,
  needs: ["visitsOut", "tripsY1", "tripsY2"],
  outcomes: ["pass", "fail", "review"],
  coverage: "full",
  holds: ({ outcome }) => outcome === "pass",
  check({ project }, { min }) {
    const figure = read(project, "visitsOut");
    if (figure.state === "unreadable") return open(project, ["visitsOut"], project.key);
    const team = chineseSide(project);
    const people = counted(team);
    const complete = project.teamListed && people.silent === null;
    const byPeople: Truth = people.sum >= min ? "yes" : complete ? "no" : "unknown";
    const byFigure: Truth = figure.state !== "value" ? "unknown" : reaches(figure, min);
    const cells = [...at(figure), ...people.cells];
    if (byPeople !== "unknown" && byFigure !== "unknown" && byPeople !== byFigure) {
      const total = figure.state === "value" ? figure.value : 0;
      return review("contradictory", "conflict", { cells, facts: { project: project.key, total, sum: people.sum, min } });
    }
    const truth = byFigure === "unknown" ? byPeople : byFigure;
    const value = figure.state === "value" ? figure.value : people.sum;
    const facts = { project: project.key, value, min };
    const grounds = { cells, facts, margin: { value: value - min, unit: "person" } as const };
    if (truth === "yes") return pass(grounds);
    if (truth === "no") return fail("too-few", { ...grounds, facts: { ...facts, short: min - value } });
    if (isOpenEnded(figure)) return tellExactly(project, "visitsOut", project.key);
    if (people.silent !== null && people.cells.length > 0 && people.told) return open(people.silent.person, people.silent.fields, people.silent.person.name);
    return open(project, ["visitsOut"], project.key);
  },
});

interface Counted {
  readonly sum: number;
  readonly told: boolean;
  readonly cells: readonly CellMark[];
  readonly silent: { readonly person: Person; readonly fields: readonly ("tripsY1" | "tripsY2")[] } | null;
}

function counted(team: readonly Person[]): Counted {
  let sum = 0;
  let told = false;
  let silent: Counted["silent"] = null;
  const cells: CellMark[] = [];
  for (const person of team) {
    for (const field of ["tripsY1", "tripsY2"] as const) {
      const trips = read(person, field);
      cells.push(...at(trips, "candidate"));
      if (trips.state === "value") {
        sum += trips.value;
        told = true;
      } else silent ??= { person, fields: [field] };
    }
  }
  return { sum, told, cells, silent };
}
