import type { CheckResult, Finding } from "../../findings/result";
import type { Roster } from "../../roster/roster";

/** The chips above the list. A fail that matters little (info) and a notice are both notes. */
export const filterKeys = ["error", "warning", "review", "notice", "crashed"] as const;
export type FilterKey = (typeof filterKeys)[number];

/** The category in which a finding is shown: its icon, its word, its chip. */
export function categoryOf(finding: Finding): FilterKey {
  switch (finding.outcome) {
    case "crashed":
      return "crashed";
    case "review":
      return "review";
    case "notice":
      return "notice";
    case "fail":
      return finding.severity === "info" ? "notice" : finding.severity;
  }
}

/** How a project is called in the list. */
export type ProjectName =
  | { readonly kind: "roster" }
  | { readonly kind: "named"; readonly key: string; readonly title: string | null }
  | { readonly kind: "row"; readonly sheet: string; readonly row: number };

/** One line of the list: a heading or a finding with what is folded beneath it. */
export type ListRow =
  | { readonly kind: "project"; readonly id: string; readonly name: ProjectName; readonly count: number }
  | { readonly kind: "person"; readonly id: string; readonly name: string | null; readonly row: { readonly sheet: string; readonly row: number } | null }
  | { readonly kind: "finding"; readonly id: string; readonly finding: Finding; readonly dependents: readonly Finding[] };

/** Findings that stand in the list themselves; the others are folded under their cause. */
export function rootFindings(findings: readonly Finding[]): readonly Finding[] {
  const ids = new Set(findings.map((finding) => finding.id));
  return findings.filter((finding) => finding.causedBy === null || !ids.has(finding.causedBy));
}

/** How many findings each chip stands for. */
export function countByCategory(findings: readonly Finding[]): Readonly<Record<FilterKey, number>> {
  const counts: Record<FilterKey, number> = { error: 0, warning: 0, review: 0, notice: 0, crashed: 0 };
  for (const finding of rootFindings(findings)) counts[categoryOf(finding)] += 1;
  return counts;
}

const order: Readonly<Record<FilterKey, number>> = { error: 0, crashed: 1, warning: 2, review: 3, notice: 4 };

/**
 * The list: projects and their people in the roster's own order, then what concerns the whole roster (mostly
 * columns that are missing: many, and none of them a fault of a project), the worst
 * finding of each first. `shown` empty shows every category.
 */
export function listRows(result: CheckResult, shown: ReadonlySet<FilterKey>): readonly ListRow[] {
  const roots = rootFindings(result.findings).filter((finding) => shown.size === 0 || shown.has(categoryOf(finding)));
  const folded = foldedByCause(result.findings);
  const projects = groupBy(roots, (finding) => projectKeyOf(finding) ?? "");
  const projectOrder = new Map(result.roster.projects.map((project, at) => [project.key, at]));
  const people = new Map(result.roster.people.map((person, at) => [person.id, { person, at }]));
  const rank = (key: string): number => (key === "" ? Number.POSITIVE_INFINITY : (projectOrder.get(key) ?? Number.MAX_SAFE_INTEGER));

  const rows: ListRow[] = [];
  for (const [key, findings] of [...projects].sort(([a], [b]) => rank(a) - rank(b))) {
    rows.push({ kind: "project", id: `project:${key}`, name: projectName(result.roster, key), count: findings.length });
    const byPerson = groupBy(findings, (finding) => personIdOf(finding) ?? "");
    const personRank = (id: string): number => (id === "" ? -1 : (people.get(id)?.at ?? Number.MAX_SAFE_INTEGER));
    for (const [personId, own] of [...byPerson].sort(([a], [b]) => personRank(a) - personRank(b))) {
      const person = people.get(personId)?.person;
      if (personId !== "" || (key !== "" && byPerson.size > 1)) {
        rows.push({
          kind: "person",
          id: `person:${key}:${personId}`,
          name: person?.name ?? own[0]?.person ?? null,
          row: person?.row ?? null,
        });
      }
      for (const finding of [...own].sort((a, b) => order[categoryOf(a)] - order[categoryOf(b)])) {
        rows.push({ kind: "finding", id: `finding:${finding.id}`, finding, dependents: folded.get(finding.id) ?? [] });
      }
    }
  }
  return rows;
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

function projectName(roster: Roster, key: string): ProjectName {
  if (key === "") return { kind: "roster" };
  const project = roster.projects.find((one) => one.key === key);
  const title = project?.fields.projectTitle;
  const text = title?.state === "value" ? title.value : null;
  if (project !== undefined && key === `${project.row.sheet}!${project.row.row}`) {
    return text === null ? { kind: "row", ...project.row } : { kind: "named", key: text, title: null };
  }
  return { kind: "named", key, title: text === key ? null : text };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
