import { z } from "zod";
import { read, type Person, type Project } from "../roster/roster";
import { at, fail, open, pass, review, valueOf } from "./support/answers";
import { outside } from "./support/subjects";
import { personRule, type CellMark, type Outcome, type RuleContext } from "./rule";

const params = z.strictObject({
  /** Applied and running projects of one leader with one country, this one included. */
  max: z.int().positive(),
});
type Params = z.infer<typeof params>;

/**
 * 项目负责人申请和在研的同一国别项目合计不超过若干项: counts the projects of the roster that the same
 * person leads with the same country (two directions may share a country) and what the roster declares.
 */
export const oneProjectPerCountry = personRule<Params>({
  id: "one-project-per-country",
  params,
  needs: ["role", "name", "idNumber", "birthDate", "employer", "direction", "sameCountryActiveCount", "sameCountryOtherAppliedCount"],
  outcomes: ["pass", "fail", "review", "notApplicable"],
  coverage: "partial",
  check({ person, project }, limits, context) {
    const elsewhere = outside(person, "leader");
    if (elsewhere !== null) return elsewhere;
    const country = context.directionOf(project);
    return country === null ? withoutCountry(project) : ofLeader(person, project, country, limits, context);
  },
});

/** Of which country a project is nobody knows. */
function withoutCountry(project: Project): Outcome {
  const direction = read(project, "direction");
  return direction.state === "value"
    ? review("unknownValue", "no-country", { cells: at(direction), facts: { project: project.key, direction: direction.value } })
    : open(project, ["direction"], project.key);
}

interface Other {
  readonly person: Person;
  readonly project: Project;
  readonly identity: "same" | "unknown";
}

function ofLeader(
  leader: Person,
  project: Project,
  country: { readonly iso: string; readonly country: string },
  { max }: Params,
  context: RuleContext,
): Outcome {
  const led = otherProjects(leader, project, context);
  const others = led.filter((other) => context.directionOf(other.project)?.iso === country.iso);
  const unsettled = led.filter((other) => context.directionOf(other.project) === null);
  const same = others.filter(({ identity }) => identity === "same");
  const surely = keysOf(same);
  const possibly = keysOf(others);
  const running = read(leader, "sameCountryActiveCount");
  const applied = read(leader, "sameCountryOtherAppliedCount");
  const declared = (valueOf(running) ?? 0) + (valueOf(applied) ?? 0);
  const total = 1 + surely.length + declared;
  const facts = { person: leader.name, country: country.country };
  const own: readonly CellMark[] = [
    { ...leader.nameCell, role: "subject" },
    ...(valueOf(running) === null || valueOf(running) === 0 ? [] : at(running)),
    ...(valueOf(applied) === null || valueOf(applied) === 0 ? [] : at(applied)),
  ];
  const group = (keys: readonly string[]): string => [country.iso, ...new Set([project.key, ...keys])].sort().join("\u0000");
  if (total > max) {
    return fail(surely.length > 0 ? "too-many" : "too-many-declared", {
      cells: [...own, ...otherCells(same)],
      facts: { ...facts, total, max, ...(surely.length > 0 ? { projects: [project.key, ...surely] } : {}), ...(surely.length > 0 ? { declared } : {}) },
      margin: { value: max - total, unit: "project" },
      ...(surely.length > 0 && { group: group(surely) }),
    });
  }
  if (1 + possibly.length + declared > max) {
    return review("ambiguousIdentity", "same-person", {
      cells: [...own, ...otherCells(others)],
      facts: { ...facts, projects: [project.key, ...possibly] },
      group: group(possibly),
    });
  }
  const [doubtful] = unsettled;
  if (doubtful !== undefined && 1 + keysOf([...others, ...unsettled]).length + declared > max) return withoutCountry(doubtful.project);
  if (running.state !== "value") return open(leader, ["sameCountryActiveCount"], leader.name);
  if (applied.state === "unreadable") return open(leader, ["sameCountryOtherAppliedCount"], leader.name);
  return pass({ cells: [...own, ...at(running, "evidence")], facts: { ...facts, total }, margin: { value: max - total, unit: "project" } });
}

/** Projects other than this one that are led by somebody who is or may be this person. */
function otherProjects(leader: Person, project: Project, context: RuleContext): readonly Other[] {
  return context.index.othersLike(leader).flatMap(({ person, identity }) => {
    const other = context.index.projectOf.get(person.projectKey);
    if (other === undefined || other.key === project.key) return [];
    return other.leaders.some(({ id }) => id === person.id) ? [{ person, project: other, identity }] : [];
  });
}

function keysOf(others: readonly Other[]): readonly string[] {
  return [...new Set(others.map(({ project }) => project.key))];
}

function otherCells(others: readonly Other[]): readonly CellMark[] {
  return others.map(({ person }) => ({ ...person.nameCell, role: "other" }));
}
