import { nameKey } from "./cells/people";
import type { RosterIndex, SameIdentity } from "./index-of-roster";
import { read, type Person, type Roster } from "./roster";
import type { Steps } from "./steps";

/**
 * Whether two rows are one human being. A valid number decides; then the day of birth or the employer
 * beside the same name; a name alone leaves it open.
 */
export function sameIdentity(a: Person, b: Person): SameIdentity {
  const [idA, idB] = [idOf(a), idOf(b)];
  if (idA !== null && idB !== null && comparable(idA.kind, idB.kind)) return idA.text === idB.text ? "same" : "different";
  if (nameKey(a.name) !== nameKey(b.name)) return "different";
  const [birthA, birthB] = [birthOf(a), birthOf(b)];
  if (birthA !== null && birthB !== null && (birthA.to < birthB.from || birthB.to < birthA.from)) return "different";
  const employerA = read(a, "employer");
  const employerB = read(b, "employer");
  const sameEmployer = employerA.state === "value" && employerB.state === "value" && employerA.value.key === employerB.value.key;
  return birthA !== null && birthB !== null && sameEmployer ? "same" : "unknown";
}

function idOf(person: Person): { readonly text: string; readonly kind: string } | null {
  const id = read(person, "idNumber");
  return id.state === "value" && id.value.valid ? id.value : null;
}

/** Two kinds of document may both be one person's: only numbers of one kind contradict each other. */
function comparable(a: string, b: string): boolean {
  return a === b;
}

function birthOf(person: Person): { readonly from: number; readonly to: number } | null {
  const birth = read(person, "birthDate");
  if (birth.state === "value") return birth.value;
  const id = read(person, "idNumber");
  return id.state === "value" ? id.value.birth : null;
}

/** People entered between two steps. */
const peopleAtOnce = 2048;

const nobody: ReturnType<RosterIndex["othersLike"]> = [];

/** Who shares a name or a number: one person, as most do, or several. */
type Sharing = Map<string, Person | Person[]>;

function put(sharing: Sharing, key: string, person: Person): void {
  const before = sharing.get(key);
  if (before === undefined) sharing.set(key, person);
  else if (Array.isArray(before)) before.push(person);
  else sharing.set(key, [before, person]);
}

/** Everybody who shares it with another one, with all who do. */
function* sharers(sharing: Sharing): Steps<ReadonlyMap<Person, readonly Person[]>> {
  const found = new Map<Person, readonly Person[]>();
  let at = 0;
  for (const group of sharing.values()) {
    if (Array.isArray(group)) for (const person of group) found.set(person, group);
    at += 1;
    if (at % peopleAtOnce === 0) yield;
  }
  return found;
}

/** Look-ups by project key, by number and by name, in one pass. */
export function* buildIndex(roster: Roster): Steps<RosterIndex> {
  const byName: Sharing = new Map();
  const byId: Sharing = new Map();
  // Of which project somebody is nobody knows, so not whether it is another one than that of a namesake.
  const unplaced = new Set(roster.projects.flatMap((project) => (project.unplaced === true ? [project.key] : [])));
  for (const [at, person] of roster.people.entries()) {
    if (at % peopleAtOnce === peopleAtOnce - 1) yield;
    if (unplaced.has(person.projectKey)) continue;
    put(byName, nameKey(person.name), person);
    const id = idOf(person);
    if (id !== null) put(byId, id.text, person);
  }
  const named = yield* sharers(byName);
  const numbered = yield* sharers(byId);
  return {
    projectOf: new Map(roster.projects.map((project) => [project.key, project])),
    othersLike(person) {
      // Nobody is like somebody who is not entered above.
      const [alike, same] = [named.get(person), numbered.get(person)];
      if (alike === undefined && same === undefined) return nobody;
      const near = new Set([...(alike ?? []), ...(same ?? [])]);
      return [...near].flatMap((other) => {
        const identity = other === person ? "different" : sameIdentity(person, other);
        return identity === "different" ? [] : [{ person: other, identity }];
      });
    },
  };
}
