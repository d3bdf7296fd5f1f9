import { z } from "zod";
import { read, type Reading } from "../roster/roster";
import { at, fail, open, pass } from "./support/answers";
import { projectRule } from "./rule";

const params = z.strictObject({});

/** 指南方向: every project is of exactly one direction of the call. */
export const validDirection = projectRule<z.infer<typeof params>>({
  id: "valid-direction",
  params,
  needs: ["direction", "projectId"],
  outcomes: ["pass", "fail", "review"],
  coverage: "full",
  check({ project }, _params, { guideline }) {
    const direction = read(project, "direction");
    const codes = guideline.directions.map(({ code }) => code);
    if (direction.state === "unreadable" && direction.problem === "severalValues") {
      return fail("several", { cells: at(direction), facts: { project: project.key, raw: direction.raw } });
    }
    const told = distinct(project.told?.direction ?? []);
    if (told.length > 1) {
      const raw = told.map((reading) => reading.value).join(" / ");
      return fail("several", { cells: told.flatMap((reading) => at(reading)), facts: { project: project.key, raw } });
    }
    if (direction.state !== "value") return open(project, ["direction"], project.key);
    const grounds = { cells: at(direction), facts: { project: project.key, direction: direction.value } };
    if (!codes.includes(direction.value)) return fail("unknown", { ...grounds, facts: { ...grounds.facts, codes } });
    // Without its number a project is told by its title, its unit and its leader: a person looks whether that is right.
    return read(project, "projectId").state === "empty" ? open(project, ["projectId"], project.key) : pass(grounds);
  },
});

type Told = Extract<Reading<string>, { readonly state: "value" }>;

/** The first cell of each direction that the rows of a project name. */
function distinct(readings: readonly Reading<string>[]): readonly Told[] {
  const first = new Map<string, Told>();
  for (const reading of readings) {
    if (reading.state === "value" && !first.has(reading.value)) first.set(reading.value, reading);
  }
  return [...first.values()];
}
