import type { Finding } from "../findings/result";
import { message, type Lang } from "../messages";
import { canonical } from "../roster/cells";
import type { FieldKey } from "../roster/field";
import { read, type Fields, type Project, type Roster } from "../roster/roster";
import { squeeze } from "../roster/text";

type Fact = Finding["facts"][string];

/** Whose projects and people a unit may be told of: its own. */
export interface Own {
  /** Keys of its projects. */
  readonly projects: ReadonlySet<string>;
  /** Ids of its people, and of everybody in its projects. */
  readonly people: ReadonlySet<string>;
}

/** A finding as one unit may read it: without cells, names, numbers and titles of other units' people and projects. */
export type Discreet = (finding: Finding, own: Own, lang: Lang) => Finding;

interface Owners {
  readonly projects: Set<string>;
  readonly people: Set<string>;
}

/** See {@link Discreet}; looks at the roster once. */
export function discretion(roster: Roster): Discreet {
  const projects = new Map(roster.projects.map((project) => [project.key, project]));
  const people = new Map(roster.people.map((person) => [person.id, person]));
  const rows = new Map<string, Owners>();
  const texts = new Map<string, Owners>();
  const ownersOf = (of: Map<string, Owners>, key: string): Owners => {
    const known = of.get(key) ?? { projects: new Set(), people: new Set() };
    of.set(key, known);
    return known;
  };
  for (const project of roster.projects) {
    for (const { sheet, row } of project.rows) ownersOf(rows, `${sheet}!${row}`).projects.add(project.key);
    for (const text of [project.key, ...namesOf(project)]) ownersOf(texts, squeeze(text)).projects.add(project.key);
  }
  for (const person of roster.people) {
    ownersOf(rows, `${person.row.sheet}!${person.row.row}`).people.add(person.id);
    ownersOf(texts, squeeze(person.name)).people.add(person.id);
  }
  return (finding, own, lang) => {
    const isOthers = (owners: Owners | undefined): owners is Owners => owners !== undefined && isOf(owners) && ![...owners.projects].some((key) => own.projects.has(key)) && ![...owners.people].some((id) => own.people.has(id));
    // A row is its people's: others may stand in a project of theirs.
    const isOthersRow = (owners: Owners | undefined): owners is Owners => owners !== undefined && (owners.people.size > 0 ? ![...owners.people].some((id) => own.people.has(id)) : isOthers(owners));
    const cells = finding.cells.filter(({ sheet, row }) => !isOthersRow(rows.get(`${sheet}!${row}`)));
    const secrets = new Map<string, "project" | "person">();
    const known = ownTexts(finding, own, projects);
    const hide = (text: string, kind: "project" | "person"): void => {
      if (text.length > 1 && !known.has(squeeze(text))) secrets.set(squeeze(text), kind);
    };
    for (const { sheet, row } of finding.cells) {
      const owners = rows.get(`${sheet}!${row}`);
      if (!isOthersRow(owners)) continue;
      for (const id of owners.people) for (const text of [people.get(id)?.name ?? "", ...personalTexts(people.get(id)?.fields)]) hide(text, "person");
      for (const key of owners.projects) {
        for (const text of [key, ...namesOf(projects.get(key))]) hide(text, "project");
        for (const text of personalTexts(projects.get(key)?.fields)) hide(text, "person");
      }
    }
    const said = (text: string): string => {
      const owners = texts.get(squeeze(text));
      if (isOthers(owners) && !known.has(squeeze(text))) return message(lang, `reply.other.${owners.people.size > 0 ? "person" : "project"}`);
      let clean = text;
      for (const [secret, kind] of secrets) if (squeeze(clean).includes(secret)) clean = squeeze(clean) === secret || !clean.includes(secret) ? message(lang, `reply.other.${kind}`) : clean.replaceAll(secret, message(lang, `reply.other.${kind}`));
      return clean;
    };
    const told = (facts: Readonly<Record<string, Fact>>): Record<string, Fact> => Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, typeof fact === "string" ? said(fact) : Array.isArray(fact) ? [...new Set(fact.map(said))] : fact]));
    return { ...finding, cells, facts: told(finding.facts), words: { ...finding.words, facts: told(finding.words.facts) } };
  };
}

function isOf({ projects, people }: Owners): boolean {
  return projects.size + people.size > 0;
}

/** A project's number and titles, as they are written. */
function namesOf(project: Project | undefined): readonly string[] {
  if (project === undefined) return [];
  return (["projectId", "projectTitle", "projectTitleEn"] as const).flatMap((field) => {
    const reading = read(project, field);
    return reading.state === "value" ? [reading.raw] : [];
  });
}

/** Columns that tell who somebody is. */
const telling = ["idNumber", "passportNo", "leaderIdNo", "birthDate", "nameEn", "phone", "email", "leader", "leaderBirthDate", "foreignLeader", "contact", "contactPhone", "contactEmail"] as const satisfies readonly FieldKey[];

/** What the cells of a person or project say of who somebody is, as written and as read. */
function personalTexts(fields: Fields = {}): readonly string[] {
  return telling.flatMap((field) => {
    const reading = fields[field];
    return reading?.state === "value" ? [reading.raw, canonical(reading.value)] : [];
  });
}

/** What the unit wrote itself: of the finding's project, and of its own people in it. */
function ownTexts({ subject }: Finding, own: Own, projects: ReadonlyMap<string, Project>): ReadonlySet<string> {
  const project = subject.kind === "roster" ? undefined : projects.get(subject.projectKey);
  if (project === undefined) return new Set();
  const team = project.people.filter(({ id }) => own.people.has(id));
  const wholly = team.length === project.people.length;
  const fields = [...(wholly ? [project.fields] : []), ...team.map((person) => person.fields)];
  const raws = fields.flatMap((one) => Object.values(one).flatMap((reading) => (reading.state === "value" ? [reading.raw] : [])));
  return new Set([project.key, ...namesOf(project), ...team.map(({ name }) => name), ...raws].map(squeeze));
}
