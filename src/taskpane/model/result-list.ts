import { isMissingColumn } from "../../findings/headline";
import type { CheckResult, Finding } from "../../findings/result";
import type { Lang } from "../../messages";
import { categoryOf, type FilterKey } from "./category-of";
import { dataItself, narrowing, type Grouping, type ListFilter } from "./list-filter";
import { projectNames, type ProjectName } from "./naming";
import { groupBy } from "../../roster/group-by";

export { categoryOf, filterKeys, type FilterKey } from "./category-of";

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

/** Findings that stand in the list themselves; the others are folded under their cause. */
export function rootFindings(findings: readonly Finding[]): readonly Finding[] {
  const ids = new Set(findings.map((finding) => finding.id));
  return findings.filter((finding) => finding.causedBy === null || !ids.has(finding.causedBy));
}

/** How many findings each chip stands for. */
export function countByCategory({ findings, signOffs }: Pick<CheckResult, "findings" | "signOffs">): Readonly<Record<FilterKey, number>> {
  const counts: Record<FilterKey, number> = { error: 0, warning: 0, review: 0, notice: 0, crashed: 0, settled: 0 };
  for (const finding of rootFindings(findings)) counts[categoryOf(finding, signOffs)] += 1;
  return counts;
}

const order: Readonly<Record<FilterKey, number>> = { error: 0, crashed: 1, warning: 2, review: 3, settled: 4, notice: 5 };
const worstFirst =
  ({ signOffs }: CheckResult) =>
  (a: Finding, b: Finding): number =>
    order[categoryOf(a, signOffs)] - order[categoryOf(b, signOffs)];

/** The findings that the filter leaves, put together as asked. */
export function listRows(result: CheckResult, filter: ListFilter, grouping: Grouping = "project", lang: Lang = "zh-CN"): readonly ListRow[] {
  const roots = rootFindings(result.findings).filter(narrowing(result, filter, lang));
  const folded = foldedByCause(result.findings);
  const asRow = (finding: Finding): ListRow => ({ kind: "finding", id: `finding:${finding.id}`, finding, dependents: folded.get(finding.id) ?? [] });
  return grouping === "clause" ? byClause(result, roots, asRow) : byProject(result, roots, asRow, grouping);
}

/**
 * Projects and their people in the roster's own order, then what concerns the whole roster, the worst finding of each
 * first; at the end the columns that are missing: many, and none of them a fault of a project.
 */
function byProject(result: CheckResult, roots: readonly Finding[], asRow: (finding: Finding) => ListRow, grouping: Grouping): readonly ListRow[] {
  const projects = groupBy(roots.filter((finding) => !isMissingColumn(finding)), (finding) => projectKeyOf(finding) ?? "");
  const nameOf = projectNames(result.roster);
  const projectOrder = new Map(result.roster.projects.map((project, at) => [project.key, at]));
  const people = new Map(result.roster.people.map((person, at) => [person.id, { person, at }]));
  const rank = (key: string): number => (key === "" ? Number.POSITIVE_INFINITY : (projectOrder.get(key) ?? Number.MAX_SAFE_INTEGER));
  const rows: ListRow[] = [];
  for (const [key, findings] of [...projects].sort(([a], [b]) => rank(a) - rank(b))) {
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
      rows.push(...[...own].sort(worstFirst(result)).map(asRow));
    }
  }
  return [...rows, ...missingRows(result, roots, asRow)];
}

function missingRows(result: CheckResult, roots: readonly Finding[], asRow: (finding: Finding) => ListRow): readonly ListRow[] {
  const missing = roots.filter(isMissingColumn).sort((a, b) => worstFirst(result)(a, b) || Number(b.facts["count"] ?? 0) - Number(a.facts["count"] ?? 0));
  return missing.length === 0 ? [] : [{ kind: "missing", id: "missing", count: missing.length }, ...missing.map(asRow)];
}

/** Clauses in the call's order, what is wrong with the data itself behind them, the columns that are missing at the end. */
function byClause(result: CheckResult, roots: readonly Finding[], asRow: (finding: Finding) => ListRow): readonly ListRow[] {
  const at = new Map(result.guideline.clauses.map((clause, index) => [clause.id, { clause, index }]));
  const rank = (id: string): number => (id === dataItself ? Number.POSITIVE_INFINITY : (at.get(id)?.index ?? Number.MAX_SAFE_INTEGER));
  const groups = [...groupBy(roots.filter((finding) => !isMissingColumn(finding)), (finding) => finding.clause ?? dataItself)].sort(([a], [b]) => rank(a) - rank(b));
  const listed = groups.flatMap(([id, findings]): readonly ListRow[] => {
    const clause = at.get(id)?.clause;
    const heading: ListRow = {
      kind: "clause",
      id: `clause:${id}`,
      clause: id === dataItself ? null : id,
      title: clause?.title ?? "",
      titleEn: clause?.titleEn ?? "",
      count: findings.length,
    };
    return [heading, ...[...findings].sort(worstFirst(result)).map(asRow)];
  });
  return [...listed, ...missingRows(result, roots, asRow)];
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
  const roots = rootFindings(result.findings).filter(narrowing(result, { ...filter, clause: null }, lang));
  const clauses = new Map(result.guideline.clauses.map((clause) => [clause.id, clause]));
  return [...groupBy(roots, (finding) => finding.clause ?? dataItself)]
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

function foldedByCause(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const ids = new Set(findings.map((finding) => finding.id));
  return groupBy(
    findings.filter((finding) => finding.causedBy !== null && ids.has(finding.causedBy)),
    (finding) => finding.causedBy ?? "",
  );
}
