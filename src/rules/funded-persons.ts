import { z } from "zod";
import type { RosterIndex } from "../roster/index-of-roster";
import { read, type Person, type Project } from "../roster/roster";
import { projectRule, type CellMark, type Outcome } from "./rule";
import { inOtherUnit } from "./support/amounts";
import { at, fail, open, pass, review, valueOf } from "./support/answers";
import { chineseSide, headsOf } from "./support/subjects";

const params = z.strictObject({
  /** People that are funded to travel. */
  persons: z.int().positive(),
  /** 万元 for each of them. */
  wanEach: z.number().positive(),
});

/** 每个项目资助若干名、每人若干万元: who travels, and the amount. */
export const fundedPersons = projectRule<z.infer<typeof params>>({
  id: "funded-persons",
  params,
  needs: ["name", "side", "travels", "fundTotalWan"],
  outcomes: ["pass", "fail", "review"],
  coverage: "full",
  holds: ({ outcome }) => outcome === "fail",
  check({ project }, { persons, wanEach }, { index }) {
    const wan = persons * wanEach;
    const travellers = whoTravels(project, persons, index);
    if (travellers.outcome === "fail") return travellers;
    const funds = read(project, "fundTotalWan");
    const off = funds.state === "value" ? Math.round((wan - funds.value) * 10_000) / 10_000 : 0;
    const facts = { project: project.key, funds: valueOf(funds) ?? 0, wan };
    const margin = { value: off, unit: "wan" } as const;
    if (funds.state === "value" && inOtherUnit(funds.value, wan)) return review("needsJudgement", "unit-doubt", { cells: at(funds), facts: { project: project.key, told: wan, wan } });
    if (off < 0) return fail("too-much", { cells: at(funds), facts: { ...facts, over: -off }, margin });
    if (travellers.outcome !== "pass") return travellers;
    if (off > 0) return fail("too-little", { cells: at(funds), facts: { ...facts, under: off }, margin, severity: "warning" });
    if (funds.state === "unreadable") return open(project, ["fundTotalWan"], project.key);
    if (funds.state !== "value") return { ...open(project, ["fundTotalWan"], project.key), severity: "info" } as Outcome;
    return { ...travellers, cells: [...travellers.cells, ...at(funds)] };
  },
});

function whoTravels(project: Project, persons: number, index: RosterIndex): Outcome {
  const all = chineseSide(project);
  if (all.length === 0) return review("notListed", "no-people", { cells: [], facts: { project: project.key, persons } });
  const answers = new Map(all.map((person) => [person.id, valueOf(read(person, "travels"))]));
  const told = [...answers.values()].some((answer) => answer !== null);
  const sure = all.filter(({ id }) => answers.get(id) === "yes");
  const possible = told ? all.filter(({ id }) => answers.get(id) !== "no") : all;
  const facts = { project: project.key, persons };
  const least = headsOf(sure, index).mayBeTold.length;
  const most = headsOf(possible, index).surelyTold.length;
  if (least > persons) {
    return fail("too-many", { cells: cellsOf(sure), facts: { ...facts, people: namesOf(sure) }, margin: { value: persons - least, unit: "person" } });
  }
  if (most < persons) return review("needsJudgement", "nobody", { cells: cellsOf(all), facts });
  if (most > persons) {
    const doubt = { cells: cellsOf(possible), facts: { ...facts, people: namesOf(possible) } };
    return headsOf(possible, index).mayBeTold.length > persons
      ? review("needsJudgement", "who-travels", doubt)
      : review("ambiguousIdentity", "same-person", doubt);
  }
  const [only] = possible;
  if (told && only !== undefined && project.leaders.length > 0 && !possible.some(({ role }) => role === "leader")) {
    return review("needsJudgement", "not-leader", { cells: cellsOf(possible), facts: { project: project.key, person: only.name } });
  }
  const margin = { value: 0, unit: "person" } as const;
  return pass({ cells: cellsOf(possible), facts, margin }, all.length > possible.length ? "others-listed" : undefined);
}

function cellsOf(people: readonly Person[]): readonly CellMark[] {
  return people.map((person) => ({ ...person.nameCell, role: "candidate" }));
}

function namesOf(people: readonly Person[]): readonly string[] {
  return people.map(({ name }) => name);
}
