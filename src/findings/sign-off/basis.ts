import type { Clause, Guideline } from "../../guideline/guideline";
import type { CellRef } from "../../roster/address";
import type { Project } from "../../roster/roster";
import { groupBy } from "../../roster/group-by";
import type { Fact } from "../../rules/rule";
import { columnFields } from "../column-fields";
import { identitiesOf, shortHash, type Identities } from "../ids";
import type { CheckResult, Finding } from "../result";
import { cellTexts } from "./cell-texts";
import type { Basis } from "./record";

/** What sign-offs rest on in one result. */
export interface Bases {
  readonly identities: Identities;
  /** What a sign-off of this finding rests on. Of one of the findings that were named. */
  ofFinding(finding: Finding): Basis;
  /** Of a reminder of the checklist: its clause alone. */
  ofTick(clause: Clause): Basis;
}

/** Facts that say where something stands; a sort or an inserted row changes them and nothing else. */
const places: ReadonlySet<string> = new Set(["row", "rows", "rowCount", "otherRow", "columns", "columnCount", "sheet", "sheets", "otherSheet"]);

/** See {@link Bases}; `findings` are those that will be asked for: the cells of no other are looked up. */
export function basesOf(result: CheckResult, findings: readonly Finding[]): Bases {
  const { guideline, roster } = result;
  const clauses = new Map(guideline.clauses.map((clause) => [clause.id, clause]));
  const textOf = cellTexts(roster, findings.flatMap(({ cells }) => cells));
  const fieldOf = columnFields(roster);
  const identities = identitiesOf(roster);
  const asked = new Set(findings.map(({ id }) => id));
  const dependents = groupBy(
    result.findings.filter(({ causedBy }) => causedBy !== null && asked.has(causedBy)),
    ({ causedBy }) => causedBy ?? "",
  );
  const cellHashes = (cells: readonly CellRef[]): Basis["cells"] =>
    Object.fromEntries(
      [...groupBy(cells, fieldOf)]
        .map(([field, own]): [string, string] => [field, shortHash(own.map(textOf).sort())])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return {
    identities,
    ofFinding: (finding) => ({
      cells: cellHashes(finding.cells),
      said: shortHash([
        ...sayingOf(finding),
        // Where no cell carries it, it is about whoever is there.
        ...(finding.cells.length > 0 ? [] : peopleOf(finding, result, identities)),
        ...(dependents.get(finding.id) ?? []).flatMap((one) => [one.id, ...sayingOf(one)]),
      ]),
      rule: ruleHash(guideline, finding.clause === null ? null : (clauses.get(finding.clause) ?? null), finding.rule),
    }),
    ofTick: (clause) => ({ cells: {}, said: shortHash(["manual"]), rule: ruleHash(guideline, clause, "") }),
  };
}

/** The id of a reminder of the checklist: its clause and its project, whatever rows the project moves to. */
export function tickId(clause: string, project: Project, identities: Identities): string {
  return shortHash(["tick", clause, identities.ofProject(project)]);
}

function sayingOf({ outcome, severity, reason, margin, facts, words }: Finding): readonly string[] {
  // Two people are named in the order of their rows.
  const { name, other, ...rest } = facts;
  const pair = typeof name === "string" && typeof other === "string" ? { ...rest, pair: [name, other] } : facts;
  const told = Object.entries(pair)
    .filter(([name]) => !places.has(name))
    .map(([name, fact]) => JSON.stringify([name, inAnyOrder(fact)]))
    .sort();
  return [outcome, severity, reason ?? "", words.key, JSON.stringify(margin), ...told];
}

function inAnyOrder(fact: Fact): Fact {
  return typeof fact === "object" && fact !== null ? [...fact].sort() : fact;
}

function peopleOf({ subject }: Finding, { roster }: CheckResult, identities: Identities): readonly string[] {
  const projects = subject.kind === "roster" ? roster.projects : roster.projects.filter(({ key }) => key === subject.projectKey);
  return projects
    .flatMap((project) => [identities.ofProject(project), ...project.people.map((person) => [identities.ofProject(project), identities.ofPerson(person)].join("\u0000"))])
    .sort();
}

function ruleHash({ id, version }: Guideline, clause: Clause | null, rule: string): string {
  const bound = clause === null ? [rule] : [clause.id, clause.quote, clause.rule ?? "", canonical(clause.params), canonical(clause.also)];
  return shortHash([id, version, ...bound]);
}

/** JSON with keys in order: a call's data written anew in another order is the same call. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
