import { z } from "zod";
import { read, type Person, type Reading } from "../roster/roster";
import { fail, open, pass, review } from "./support/answers";
import { projectRule, type CellMark } from "./rule";
import { chineseSide, headsOf } from "./support/subjects";

const params = z.strictObject({
  /** All of the Chinese side, or those of them who travel (where the roster says who does). */
  count: z.enum(["chinese", "travellers"]),
  min: z.int().positive(),
  max: z.int().positive().optional(),
});

/** 中方团队人数: different people, not rows; the leader counts once. */
export const teamSize = projectRule<z.infer<typeof params>>({
  id: "team-size",
  params,
  needs: ["name", "side", "travels"],
  outcomes: ["pass", "fail", "review"],
  coverage: "full",
  holds: (answer, { max }) => (answer.outcome === "pass" ? max === undefined : answer.outcome === "fail" && answer.message === "too-many"),
  check({ project }, { count, min, max = Infinity }, { index }) {
    const all = chineseSide(project);
    if (!project.teamListed) return review("notListed", "not-listed", { cells: candidates(all), facts: { project: project.key } });
    const travels = new Map(all.map((person) => [person.id, read(person, "travels")]));
    const told = count === "travellers" && all.some((person) => travels.get(person.id)?.state !== "absent");
    const sure = told ? all.filter((person) => answer(travels.get(person.id)) === "yes") : all;
    const possible = told ? all.filter((person) => answer(travels.get(person.id)) !== "no") : all;
    const least = headsOf(sure, index).mayBeTold.length;
    const most = headsOf(possible, index).surelyTold.length;
    const cells = candidates(possible);
    const facts = { project: project.key, count: least === most ? `${least}` : `${least}–${most}` };
    if (most < min) {
      return fail("too-few", { cells, facts: { ...facts, min, short: min - most }, margin: { value: most - min, unit: "person" } });
    }
    if (least > max) {
      if (count === "travellers" && !told) return review("needsJudgement", "who-travels", { cells, facts: { ...facts, max } });
      return fail("too-many", { cells, facts: { ...facts, max, over: least - max }, margin: { value: max - least, unit: "person" } });
    }
    if (least >= min && most <= max) {
      return pass({ cells, facts, margin: { value: Math.min(least - min, max - most), unit: "person" } });
    }
    const silent = possible.find((person) => told && !["yes", "no"].includes(answer(travels.get(person.id))));
    if (silent !== undefined) return open(silent, ["travels"], silent.name);
    return review("ambiguousIdentity", "same-person", { cells, facts });
  },
});

function candidates(people: readonly Person[]): readonly CellMark[] {
  return people.map((person) => ({ ...person.nameCell, role: "candidate" }));
}

function answer(reading: Reading<"yes" | "no" | "pending"> | undefined): string {
  return reading?.state === "value" ? reading.value : "unknown";
}

