import { z } from "zod";
import { addMonths, type Day } from "../roster/calendar";
import { read, type Person, type Project } from "../roster/roster";
import { at, fail, open, pass, review, valueOf } from "./support/answers";
import { largestMatching } from "./support/matching";
import { projectRule, type CellMark, type Outcome } from "./rule";
import { fills, fillsByAny, slotSchema, type Slot } from "./support/slots";
import { chineseSide, headsOf, submissionOf, type SamePerson } from "./support/subjects";

const params = z.strictObject({
  slots: z.array(slotSchema).min(1),
  /** Our own line: whoever fills the slot and is older than so many years is pointed out. */
  ours: z.strictObject({ slot: slotSchema.shape.slot, olderThan: z.int().positive() }).optional(),
});

/**
 * 团队由几类人员各一名组成: different people fill the slots. Whether somebody fills one may be unknown:
 * passes if it is filled whatever the unknown turn out to be, fails if it cannot be.
 */
export const teamSlots = projectRule<z.infer<typeof params>>({
  id: "team-slots",
  params,
  needs: ["title", "titleLevel", "staffType", "degree", "teamRole12", "birthDate", "idNumber"],
  outcomes: ["pass", "fail", "review"],
  coverage: "full",
  holds: ({ outcome }) => outcome === "pass",
  check({ project }, { slots, ours }, context) {
    const { index } = context;
    const team = chineseSide(project);
    const facts = { project: project.key };
    if (!project.teamListed) {
      return review("notListed", "not-listed", { cells: team.map((person) => ({ ...person.nameCell, role: "candidate" })), facts });
    }
    const heads = headsOf(team, index);
    const surely = largestMatching(slots, heads.mayBeTold, (slot, head) => fillsByAny(slot, head) === "yes");
    const cells = consideredCells(team, slots);
    if (surely === slots.length) {
      const contradicted = declared(project, slots) ?? declaredTwice(project, slots, heads.surelyTold);
      if (contradicted !== null) return contradicted;
      const old = ours === undefined ? [] : onlyOld(slots, ours, heads.mayBeTold, submissionOf(project, context).from);
      return old.length === 0 ? pass({ cells, facts }) : tooOld(project, old, ours?.olderThan ?? 0);
    }
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

/** One person put into two slots, or everybody put into some slot and one slot left empty. */
function declaredTwice(project: Project, slots: readonly Slot[], heads: readonly SamePerson[]): ReturnType<typeof review> | null {
  const roles = heads.map((head) => head.flatMap((person) => (valueOf(read(person, "teamRole12")) === null ? [] : [{ person, slot: valueOf(read(person, "teamRole12")) }])));
  for (const told of roles) {
    const [first] = told;
    if (first === undefined || new Set(told.map(({ slot }) => slot)).size < 2) continue;
    const cells = told.flatMap(({ person }) => at(read(person, "teamRole12")));
    return review("contradictory", "declared-twice", { cells, facts: { project: project.key, person: first.person.name } });
  }
  const named = new Set(roles.flat().map(({ slot }) => slot));
  const empty = roles.every((told) => told.length > 0) ? slots.find(({ slot }) => !named.has(slot)) : undefined;
  if (empty === undefined) return null;
  const cells = heads.flatMap((head) => head.flatMap((person) => at(read(person, "teamRole12"), "candidate")));
  return review("contradictory", "declared-nobody", { cells, facts: { project: project.key, slot: empty.slot } });
}

/** Those who fill the slot where nobody else can without leaving another slot empty, and all of whom are surely older. */
function onlyOld(slots: readonly Slot[], ours: { readonly slot: Slot["slot"]; readonly olderThan: number }, heads: readonly SamePerson[], submission: Day): readonly Person[] {
  const older = (head: SamePerson): boolean => head.some((person) => isOlder(person, ours.olderThan, submission));
  const withoutThem = largestMatching(slots, heads, (slot, head) => fillsByAny(slot, head) === "yes" && !(slot.slot === ours.slot && older(head)));
  if (withoutThem === slots.length) return [];
  const slot = slots.find((one) => one.slot === ours.slot);
  return slot === undefined ? [] : heads.filter((head) => older(head) && fillsByAny(slot, head) === "yes").flat();
}

/** Surely more than so many years of age, whatever day of the interval the birth was on. */
function isOlder(person: Person, years: number, on: Day): boolean {
  const birth = valueOf(read(person, "birthDate")) ?? valueOf(read(person, "idNumber"))?.birth ?? null;
  return birth !== null && birth.to <= addMonths(on, -12 * (years + 1));
}

function tooOld(project: Project, people: readonly Person[], years: number): ReturnType<typeof review> {
  const cells = people.flatMap((person) => {
    const birth = read(person, "birthDate");
    return at(birth.state === "value" ? birth : read(person, "idNumber"));
  });
  return review("needsJudgement", "old-young", { cells, facts: { project: project.key, people: people.map((person) => person.name), years }, severity: "warning" });
}

/** Filled only if those whose title or kind is not known fill a slot: names them. */
function whomToClarify(project: Project, slots: readonly Slot[], team: readonly Person[]): Outcome {
  const empty = slots.filter((slot) => !team.some((person) => fills(slot, person) === "yes"));
  const asked = empty.length > 0 ? empty : slots;
  const doubtful = team.filter((person) => asked.some((slot) => fills(slot, person) === "unknown"));
  const cells = consideredCells(doubtful, asked);
  for (const person of doubtful) {
    const unread = (["title", "staffType"] as const).find((field) => read(person, field).state === "unreadable");
    if (unread !== undefined) return open(person, [unread], person.name);
  }
  const absent = doubtful.every((person) => read(person, "title").state === "absent" && read(person, "staffType").state === "absent");
  const [first] = doubtful;
  if (absent && first !== undefined) return open(first, ["title", "staffType"], first.name);
  const missing = doubtful.some((person) => [read(person, "title"), read(person, "staffType")].some(({ state }) => state === "empty"));
  const people = doubtful.map((person) => person.name);
  return review(missing ? "missingCell" : "needsJudgement", doubtful.length > 0 ? "clarify" : "same-person", {
    cells: doubtful.length > 0 ? cells : consideredCells(team, slots),
    facts: doubtful.length > 0 ? { project: project.key, people } : { project: project.key },
  });
}
