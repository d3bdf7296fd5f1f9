import { isMissingColumn } from "../../findings/headline";
import type { CheckResult, Finding } from "../../findings/result";
import type { Lang } from "../../messages";
import { categoryOf, type FilterKey } from "./category-of";
import { dataItself, narrowing, type Grouping, type ListFilter } from "./list-filter";
import { projectNames, type ProjectName } from "./naming";
import { ownerOf } from "./owners";
import { rootsInSteps, rootsOf } from "../../findings/roots";
import { addTo, groupBy } from "../../roster/group-by";
import type { Person } from "../../roster/roster";
import { atOnce, filterInSteps, sortInSteps, type Steps } from "../../roster/steps";

export { categoryOf, filterKeys, type FilterKey } from "./category-of";
export { rootFindings } from "../../findings/roots";

/** One line of the list: a heading or a finding with what is folded beneath it. */
export type ListRow =
  | { readonly kind: "project"; readonly id: string; readonly name: ProjectName; readonly count: number }
  | { readonly kind: "clause"; readonly id: string; readonly clause: string | null; readonly title: string; readonly titleEn: string; readonly count: number }
  | {
      readonly kind: "person";
      readonly id: string;
      readonly name: string | null;
      readonly row: { readonly sheet: string; readonly row: number } | null;
      /** Where no project heading stands above. */
      readonly project: ProjectName | null;
    }
  /** Above the columns that the roster lacks, which are many and alike. */
  | { readonly kind: "missing"; readonly id: string; readonly count: number }
  | { readonly kind: "finding"; readonly id: string; readonly finding: Finding; readonly dependents: readonly Finding[] };

/** Findings looked at, and groups put together, between two steps. */
const findingsAtOnce = 1024;
const groupsAtOnce = 256;

/** How many findings each chip stands for. */
export function countByCategory(result: Pick<CheckResult, "findings" | "signOffs">): Readonly<Record<FilterKey, number>> {
  return atOnce(countsInSteps(result));
}

function* countsInSteps({ findings, signOffs }: Pick<CheckResult, "findings" | "signOffs">): Steps<Readonly<Record<FilterKey, number>>> {
  const counts: Record<FilterKey, number> = { error: 0, warning: 0, review: 0, notice: 0, crashed: 0, settled: 0 };
  for (const [at, finding] of (yield* rootsInSteps(findings)).entries()) {
    counts[categoryOf(finding, signOffs)] += 1;
    if (at % findingsAtOnce === 0) yield;
  }
  return counts;
}

/** What the tab 问题 shows. */
export interface ProblemList {
  readonly rows: readonly ListRow[];
  readonly bars: readonly ClauseBar[];
  readonly counts: Readonly<Record<FilterKey, number>>;
  /** Findings among the rows, and all that could be. */
  readonly shown: number;
  readonly total: number;
}

/** The list with all that is counted of it, in small steps. */
export function* problemList(result: CheckResult, filter: ListFilter, grouping: Grouping, lang: Lang): Steps<ProblemList> {
  const counts = yield* countsInSteps(result);
  const rows = yield* rowsInSteps(result, filter, grouping, lang);
  let shown = 0;
  for (const [at, { kind }] of rows.entries()) {
    if (kind === "finding") shown += 1;
    if (at % findingsAtOnce === 0) yield;
  }
  const bars = yield* barsInSteps(result, filter, lang);
  // The first card that is drawn would make it, when there is least time.
  ownerOf(result);
  yield;
  return { rows, bars, counts, shown, total: (yield* rootsInSteps(result.findings)).length };
}

const order: Readonly<Record<FilterKey, number>> = { error: 0, crashed: 1, warning: 2, review: 3, settled: 4, notice: 5 };
const worstFirst =
  ({ signOffs }: CheckResult) =>
  (a: Finding, b: Finding): number =>
    order[categoryOf(a, signOffs)] - order[categoryOf(b, signOffs)];

/** The findings that the filter leaves, put together as asked. */
export function listRows(result: CheckResult, filter: ListFilter, grouping: Grouping = "project", lang: Lang = "zh-CN"): readonly ListRow[] {
  return atOnce(rowsInSteps(result, filter, grouping, lang));
}

function* rowsInSteps(result: CheckResult, filter: ListFilter, grouping: Grouping, lang: Lang): Steps<readonly ListRow[]> {
  const { roots: all, folded } = yield* rootsOf(result.findings);
  const roots = yield* filterInSteps(all, searchedAtOnce, narrowing(result, filter, lang));
  const asRow = (finding: Finding): ListRow => ({ kind: "finding", id: `finding:${finding.id}`, finding, dependents: folded.get(finding.id) ?? [] });
  return yield* grouping === "clause" ? byClause(result, roots, asRow) : byProject(result, roots, asRow, grouping);
}

/** To be searched, a finding must have been put into words. */
const searchedAtOnce = 64;

/**
 * Projects and their people in the roster's own order, then what concerns the whole roster, the worst finding of each
 * first; at the end the columns that are missing: many, and none of them a fault of a project.
 */
function* byProject(result: CheckResult, roots: readonly Finding[], asRow: (finding: Finding) => ListRow, grouping: Grouping): Steps<readonly ListRow[]> {
  const projects = yield* grouped(roots.filter((finding) => !isMissingColumn(finding)), (finding) => projectKeyOf(finding) ?? "");
  const nameOf = projectNames(result.roster);
  const people = new Map<string, { readonly person: Person; readonly at: number }>();
  for (const [at, person] of result.roster.people.entries()) {
    people.set(person.id, { person, at });
    if (at % findingsAtOnce === 0) yield;
  }
  const known = new Set(result.roster.projects.map(({ key }) => key));
  const keys = [...known, ...[...projects.keys()].filter((key) => key !== "" && !known.has(key)), ""].filter((key) => projects.has(key));
  const worst = worstFirst(result);
  const rows: ListRow[] = [];
  for (const [at, key] of keys.entries()) {
    if (at % groupsAtOnce === 0) yield;
    const findings = projects.get(key) ?? [];
    const name = nameOf(key);
    const headed = grouping === "project" || key === "";
    if (headed) rows.push({ kind: "project", id: `project:${key}`, name, count: findings.length });
    const byPerson = groupBy(findings, (finding) => personIdOf(finding) ?? "");
    const personRank = (id: string): number => (id === "" ? -1 : (people.get(id)?.at ?? Number.MAX_SAFE_INTEGER));
    for (const [personId, own] of [...byPerson].sort(([a], [b]) => personRank(a) - personRank(b))) {
      const person = people.get(personId)?.person;
      if (personId !== "" || (key !== "" && (byPerson.size > 1 || !headed))) {
        rows.push({
          kind: "person",
          id: `person:${key}:${personId}`,
          name: person?.name ?? own[0]?.person ?? null,
          row: person?.row ?? null,
          project: headed ? null : name,
        });
      }
      for (const finding of yield* sortInSteps(own, worst)) rows.push(asRow(finding));
    }
  }
  rows.push(...missingRows(result, roots, asRow));
  return rows;
}

/** Items by key, keys in the order of first use, in small steps. */
function* grouped(items: readonly Finding[], keyOf: (item: Finding) => string): Steps<Map<string, Finding[]>> {
  const groups = new Map<string, Finding[]>();
  for (const [at, item] of items.entries()) {
    addTo(groups, keyOf(item), item);
    if (at % findingsAtOnce === 0) yield;
  }
  return groups;
}

function missingRows(result: CheckResult, roots: readonly Finding[], asRow: (finding: Finding) => ListRow): readonly ListRow[] {
  const missing = roots.filter(isMissingColumn).sort((a, b) => worstFirst(result)(a, b) || Number(b.facts["count"] ?? 0) - Number(a.facts["count"] ?? 0));
  return missing.length === 0 ? [] : [{ kind: "missing", id: "missing", count: missing.length }, ...missing.map(asRow)];
}

/** Clauses in the call's order, what is wrong with the data itself behind them, the columns that are missing at the end. */
function* byClause(result: CheckResult, roots: readonly Finding[], asRow: (finding: Finding) => ListRow): Steps<readonly ListRow[]> {
  const at = new Map(result.guideline.clauses.map((clause, index) => [clause.id, { clause, index }]));
  const rank = (id: string): number => (id === dataItself ? Number.POSITIVE_INFINITY : (at.get(id)?.index ?? Number.MAX_SAFE_INTEGER));
  const groups = [...(yield* grouped(roots.filter((finding) => !isMissingColumn(finding)), (finding) => finding.clause ?? dataItself))].sort(([a], [b]) => rank(a) - rank(b));
  const rows: ListRow[] = [];
  for (const [id, findings] of groups) {
    const clause = at.get(id)?.clause;
    rows.push({
      kind: "clause",
      id: `clause:${id}`,
      clause: id === dataItself ? null : id,
      title: clause?.title ?? "",
      titleEn: clause?.titleEn ?? "",
      count: findings.length,
    });
    for (const [n, finding] of (yield* sortInSteps(findings, worstFirst(result))).entries()) {
      rows.push(asRow(finding));
      if (n % findingsAtOnce === 0) yield;
    }
  }
  rows.push(...missingRows(result, roots, asRow));
  return rows;
}

/** One bar of the chart: a clause (null: the data itself) and how many findings it has. */
export interface ClauseBar {
  readonly clause: string | null;
  readonly title: string;
  readonly titleEn: string;
  readonly count: number;
}

/** Findings by clause, most first; the chart stays whole when one of its bars is chosen. */
export function clauseBars(result: CheckResult, filter: ListFilter, lang: Lang): readonly ClauseBar[] {
  return atOnce(barsInSteps(result, filter, lang));
}

function* barsInSteps(result: CheckResult, filter: ListFilter, lang: Lang): Steps<readonly ClauseBar[]> {
  const roots = yield* filterInSteps(yield* rootsInSteps(result.findings), searchedAtOnce, narrowing(result, { ...filter, clause: null }, lang));
  const clauses = new Map(result.guideline.clauses.map((clause) => [clause.id, clause]));
  return [...(yield* grouped(roots, (finding) => finding.clause ?? dataItself))]
    .map(([id, findings]) => ({
      clause: id === dataItself ? null : id,
      title: clauses.get(id)?.title ?? "",
      titleEn: clauses.get(id)?.titleEn ?? "",
      count: findings.length,
    }))
    .sort((a, b) => b.count - a.count);
}

function personIdOf(finding: Finding): string | null {
  return finding.subject.kind === "person" ? finding.subject.personId : null;
}

function projectKeyOf(finding: Finding): string | null {
  return finding.subject.kind === "roster" ? null : finding.subject.projectKey;
}
