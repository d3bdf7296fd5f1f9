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

/** Look-ups by project key, by number and by name, in one pass. */
export function* buildIndex(roster: Roster): Steps<RosterIndex> {
  const byName = new Map<string, Person[]>();
  const byId = new Map<string, Person[]>();
  const put = (map: Map<string, Person[]>, key: string, person: Person): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [person]);
    else list.push(person);
  };
  // Of which project somebody is nobody knows, so not whether it is another one than that of a namesake.
  const unplaced = new Set(roster.projects.flatMap((project) => (project.unplaced === true ? [project.key] : [])));
  for (const [at, person] of roster.people.entries()) {
    if (at % peopleAtOnce === peopleAtOnce - 1) yield;
    if (unplaced.has(person.projectKey)) continue;
    put(byName, nameKey(person.name), person);
    const id = idOf(person);
    if (id !== null) put(byId, id.text, person);
  }
  return {
    projectOf: new Map(roster.projects.map((project) => [project.key, project])),
    othersLike(person) {
      if (unplaced.has(person.projectKey)) return nobody;
      const id = idOf(person);
      const named = byName.get(nameKey(person.name)) ?? [];
      const numbered = id === null ? [] : (byId.get(id.text) ?? []);
      if (named.length <= 1 && numbered.length <= 1) return nobody;
      const near = new Set([...named, ...numbered]);
      return [...near].flatMap((other) => {
        const identity = other === person ? "different" : sameIdentity(person, other);
        return identity === "different" ? [] : [{ person: other, identity }];
      });
    },
  };
}
