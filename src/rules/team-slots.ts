import { z } from "zod";
import { read, type Person, type Project } from "../roster/roster";
import { at, fail, pass, review } from "./support/answers";
import { largestMatching } from "./support/matching";
import { projectRule, type CellMark } from "./rule";
import { fills, fillsByAny, slotSchema, type Slot } from "./support/slots";
import { chineseSide, headsOf } from "./support/subjects";

const params = z.strictObject({ slots: z.array(slotSchema).min(1) });

/**
 * 团队由几类人员各一名组成: different people fill the slots. Whether somebody fills one may be unknown:
 * passes if it is filled whatever the unknown turn out to be, fails if it cannot be.
 */
export const teamSlots = projectRule<z.infer<typeof params>>({
  id: "team-slots",
  params,
  needs: ["title", "titleLevel", "staffType", "degree", "teamRole12"],
  outcomes: ["pass", "fail", "review"],
  coverage: "full",
  check({ project }, { slots }, { index }) {
    const team = chineseSide(project);
    const facts = { project: project.key };
    if (!project.teamListed) {
      return review("notListed", "not-listed", { cells: team.map((person) => ({ ...person.nameCell, role: "candidate" })), facts });
    }
    const heads = headsOf(team, index);
    const surely = largestMatching(slots, heads.mayBeTold, (slot, head) => fillsByAny(slot, head) === "yes");
    const cells = consideredCells(team, slots);
    if (surely === slots.length) return declared(project, slots) ?? pass({ cells, facts });
    const possibly = largestMatching(slots, heads.surelyTold, (slot, head) => fillsByAny(slot, head) !== "no");
    if (possibly < slots.length) {
      const empty = slots.find((slot) => team.every((person) => fills(slot, person) === "no"));
      const considered = empty === undefined ? cells : consideredCells(team, [empty]);
      return fail(empty === undefined ? "not-different" : `no-${empty.slot}`, {
        cells: considered,
        facts,
        margin: { value: possibly - slots.length, unit: "person" },
      });
    }
    return whomToClarify(project, slots, team);
  },
});

/** The cell of each member that was looked at for the slots. */
function consideredCells(team: readonly Person[], slots: readonly Slot[]): readonly CellMark[] {
  return team.flatMap((person) => {
    const title = slots.some((slot) => slot.title !== undefined) ? at(read(person, "title"), "candidate") : [];
    const staff = slots.some((slot) => slot.staff !== undefined) ? at(read(person, "staffType"), "candidate") : [];
    return [...title, ...staff];
  });
}

/** A member whom the roster puts into a slot that this member cannot fill; null when there is none. */
function declared(project: Project, slots: readonly Slot[]): ReturnType<typeof review> | null {
  for (const person of chineseSide(project)) {
    const role = read(person, "teamRole12");
    const slot = role.state === "value" ? slots.find((one) => one.slot === role.value) : undefined;
    if (slot === undefined || fills(slot, person) !== "no") continue;
    const cells = [...at(role), ...consideredCells([person], [slot]).map((cell) => ({ ...cell, role: "evidence" as const }))];
    return review("contradictory", `declared-${slot.slot}`, { cells, facts: { project: project.key, person: person.name } });
  }
  return null;
}

/** Filled only if those whose title or kind is not known fill a slot: names them. */
function whomToClarify(project: Project, slots: readonly Slot[], team: readonly Person[]): ReturnType<typeof review> {
  const open = slots.filter((slot) => !team.some((person) => fills(slot, person) === "yes"));
  const asked = open.length > 0 ? open : slots;
  const doubtful = team.filter((person) => asked.some((slot) => fills(slot, person) === "unknown"));
  const cells = consideredCells(doubtful, asked);
  const absent = doubtful.every((person) => read(person, "title").state === "absent" && read(person, "staffType").state === "absent");
  if (absent) return { ...review("missingColumn", "missing-column", { cells: [], facts: { fields: ["title", "staffType"] } }), missing: ["title", "staffType"] } as ReturnType<typeof review>;
  const missing = doubtful.some((person) => [read(person, "title"), read(person, "staffType")].some(({ state }) => state === "empty"));
  const people = doubtful.map((person) => person.name);
  return review(missing ? "missingCell" : "needsJudgement", doubtful.length > 0 ? "clarify" : "same-person", {
    cells: doubtful.length > 0 ? cells : consideredCells(team, slots),
    facts: doubtful.length > 0 ? { project: project.key, people } : { project: project.key },
  });
}
