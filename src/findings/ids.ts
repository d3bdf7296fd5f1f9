import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { formatInterval } from "../roster/calendar";
import { read, type Person, type Project, type Roster } from "../roster/roster";

/** 12 hexadecimal digits that depend on the parts alone. */
export function shortHash(parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.join("\u0000")))).slice(0, 12);
}

/** Who people and projects are, in words that outlive a sort, an inserted row or a corrected cell. */
export interface Identities {
  ofPerson(person: Person): string;
  ofProject(project: Project): string;
}

/**
 * A person is the name within the project; only where the project names two people alike, number, birth
 * date and unit tell them apart, and in the end their order. A project is its key, unless that is a row.
 */
export function identitiesOf(roster: Roster): Identities {
  const people = new Map<string, string>();
  const projects = new Map<string, string>();
  const taken = new Set<string>();
  const byKey = new Map(roster.projects.map((project) => [project.key, project]));
  for (const project of roster.projects) projects.set(project.key, numbered(lastingKey(project), taken));

  /** Projects in which no two people have one name: each is called by it. */
  const plain = new Set<Project>();

  /** Names the people of a project, when somebody asks for one of them: of most people nothing is to be told. */
  function nameIn(project: Project): void {
    if (new Set(project.people.map(({ name }) => name)).size === project.people.length) {
      plain.add(project);
      return;
    }
    const namesakes = new Map<string, number>();
    for (const person of project.people) namesakes.set(person.name, (namesakes.get(person.name) ?? 0) + 1);
    const inProject = new Set<string>();
    for (const person of project.people) {
      const alone = namesakes.get(person.name) === 1;
      people.set(person.id, numbered(alone ? person.name : detailed(person), inProject));
    }
  }
  return {
    ofPerson(person) {
      const project = byKey.get(person.projectKey);
      if (project === undefined || plain.has(project)) return person.name;
      if (!people.has(person.id)) nameIn(project);
      return people.get(person.id) ?? person.name;
    },
    ofProject: (project) => projects.get(project.key) ?? project.key,
  };
}

/** A name as the workbook's store keeps it: an identity number that somebody typed beside it is not part of it. */
export function keptName(name: string): string {
  return name.replace(/\d{14,}[\dXx]?/g, "…");
}

/** A project's identity as the store keeps it; only one that is made of names can hold more than its number or title. */
export function keptProject(identity: string): string {
  return identity.includes("\u0001") ? keptName(identity) : identity;
}

/** Gives each finding its id; the second finding with the same parts gets the id of "parts, 2". */
export function createIds(): (parts: readonly string[]) => string {
  const taken = new Set<string>();
  return (parts) => shortHash([numbered(parts.join("\u0000"), taken)]);
}

function numbered(key: string, taken: Set<string>): string {
  let unique = key;
  for (let n = 2; taken.has(unique); n += 1) unique = `${key}\u0001${n}`;
  taken.add(unique);
  return unique;
}

function lastingKey(project: Project): string {
  if (project.key !== `${project.row.sheet}!${project.row.row}`) return project.key;
  const unit = read(project, "applicantUnit");
  const names = project.leaders.map((leader) => leader.name);
  return [project.row.sheet, unit.state === "value" ? unit.raw : "", ...names].join("\u0001");
}

function detailed(person: Person): string {
  const number = read(person, "idNumber");
  const birth = read(person, "birthDate");
  const employer = read(person, "employer");
  return [
    person.name,
    number.state === "value" ? number.value.text : "",
    birth.state === "value" ? formatInterval(birth.value) : "",
    employer.state === "value" ? employer.value.key : "",
  ].join("\u0001");
}
