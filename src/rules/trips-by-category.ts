import { z } from "zod";
import { read, type Person } from "../roster/roster";
import { projectRule, type CellMark, type Outcome } from "./rule";
import { at, fail, open, pass, review, type Truth } from "./support/answers";
import { largestMatching } from "./support/matching";
import { fills, slotSchema, type Slot } from "./support/slots";
import { chineseSide, headsOf, type SamePerson } from "./support/subjects";
import type { RosterIndex } from "../roster/index-of-roster";

const params = z.strictObject({ slots: z.array(slotSchema).min(1) });
const years = ["tripsY1", "tripsY2"] as const;
type Year = (typeof years)[number];

/** 每年选派几类人员各至少一名出访: in each year different travellers fill the slots. */
export const tripsByCategory = projectRule<z.infer<typeof params>>({
  id: "trips-by-category",
  params,
  needs: ["tripsY1", "tripsY2", "teamRole12", "title", "titleLevel", "staffType"],
  outcomes: ["pass", "fail", "review"],
  coverage: "full",
  holds: ({ outcome }) => outcome === "pass",
  check({ project }, { slots }, { index }) {
    const team = chineseSide(project);
    if (!project.teamListed || team.length === 0) {
      return review("notListed", "not-listed", { cells: team.map((person) => ({ ...person.nameCell, role: "candidate" })), facts: { project: project.key } });
    }
    const silent = team.every((person) => years.every((year) => read(person, year).state !== "value"));
    const [first] = team;
    if (silent && first !== undefined) return open(first, [...years], first.name);
    const said = years.map((year) => ({ year, answer: ofYear(year, team, slots, index, project.key) }));
    const doubtful = said.find(({ answer }) => answer.outcome === "fail") ?? said.find(({ answer }) => answer.outcome !== "pass");
    return doubtful?.answer ?? pass({ cells: said.flatMap(({ year }) => tripCells(team, year)), facts: { project: project.key } });
  },
});

function ofYear(year: Year, team: readonly Person[], slots: readonly Slot[], index: RosterIndex, project: string): Outcome {
  const heads = headsOf(team, index);
  const fits = (slot: Slot, head: SamePerson): Truth => {
    const each = head.map((person): Truth => (head.some((row) => travels(row, year) === "yes") ? role(slot, person) : both(travels(person, year), role(slot, person))));
    return each.includes("yes") ? "yes" : each.includes("unknown") ? "unknown" : "no";
  };
  const facts = { project, year: year === "tripsY1" ? 1 : 2 };
  const cells = tripCells(team, year);
  if (largestMatching(slots, heads.mayBeTold, (slot, head) => fits(slot, head) === "yes") === slots.length) return pass({ cells, facts });
  const possibly = largestMatching(slots, heads.surelyTold, (slot, head) => fits(slot, head) !== "no");
  if (possibly < slots.length) {
    const empty = slots.find((slot) => heads.surelyTold.every((head) => fits(slot, head) === "no"));
    return fail(empty === undefined ? "not-different" : `no-${empty.slot}`, { cells, facts, margin: { value: possibly - slots.length, unit: "person" } });
  }
  const silent = team.find((person) => travels(person, year) === "unknown");
  if (silent !== undefined) return open(silent, [year], silent.name);
  const people = team.filter((person) => travels(person, year) === "yes").map(({ name }) => name);
  return review("needsJudgement", "clarify", { cells, facts: { ...facts, people } });
}

function travels(person: Person, year: Year): Truth {
  const trips = read(person, year);
  return trips.state !== "value" ? "unknown" : trips.value >= 1 ? "yes" : "no";
}

/** The category that the roster states, else what title and kind of staff make of the person. */
function role(slot: Slot, person: Person): Truth {
  const stated = read(person, "teamRole12");
  return stated.state === "value" ? (stated.value === slot.slot ? "yes" : "no") : fills(slot, person);
}

function both(a: Truth, b: Truth): Truth {
  return a === "no" || b === "no" ? "no" : a === "unknown" || b === "unknown" ? "unknown" : "yes";
}

function tripCells(team: readonly Person[], year: Year): readonly CellMark[] {
  return team.flatMap((person) => at(read(person, year), "candidate"));
}
