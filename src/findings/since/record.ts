import { z } from "zod";
import { sheetsIn } from "../../roster/together";
import { identitiesOf, keptName, keptProject } from "../ids";
import { kindOf } from "../report/kinds";
import type { CheckResult, Finding } from "../result";

/** How a finding counted: the word that stood for it; `folded` under another one it counted in that one. */
export const pastKinds = ["error", "crashed", "warning", "review", "info", "folded"] as const;
export type PastKind = (typeof pastKinds)[number];

const shortHash = z.string().regex(/^[0-9a-f]{12}$/);

/** A finding of an earlier run: enough to know it again and to name it. Neither its cells nor a number of a person. */
export const pastFindingSchema = z.object({
  id: shortHash,
  kind: z.enum(pastKinds),
  clause: z.string().nullable(),
  rule: z.string(),
  person: z.string().nullable(),
  /** Who the project is, in words that outlive its rows. */
  project: z.string().nullable(),
});
export type PastFinding = z.infer<typeof pastFindingSchema>;

/** What an earlier run came to. */
export const pastRunSchema = z.object({
  /** When, as the report shows times; null where it is not known. */
  at: z.string().nullable(),
  guideline: z.object({ id: z.string(), version: z.string() }),
  asOf: z.string().nullable(),
  /** Sheets that the roster stood on; only runs over the same are compared. */
  sheets: z.array(z.string()),
  findings: z.array(pastFindingSchema),
  /** Findings that runs before it had and it had no more: one of them that comes back is open again. */
  gone: z.array(shortHash),
});
export type PastRun = z.infer<typeof pastRunSchema>;

/** More findings are not kept: the store travels with the workbook. */
export const mostPastFindings = 20_000;
/** Runs that a workbook keeps, one for each choice of sheets. */
export const mostPastRuns = 8;

/** What is kept of a result; null where there are more than {@link mostPastFindings}. `before` is the run that it follows. */
export function pastRunOf(result: CheckResult, at: string, before: PastRun | null): PastRun | null {
  const { guideline, asOf, roster } = result;
  const identities = identitiesOf(roster);
  const projects = new Map(roster.projects.map((project) => [project.key, identities.ofProject(project)]));
  const findings = result.findings.flatMap((finding) => pastFindingOf(finding, projects) ?? []);
  if (findings.length > mostPastFindings) return null;
  const ids = new Set(findings.map(({ id }) => id));
  const gone = [...(before?.findings ?? []).map(({ id }) => id), ...(before?.gone ?? [])].filter((id) => !ids.has(id));
  return {
    at,
    guideline: { id: guideline.id, version: guideline.version },
    asOf,
    sheets: sheetsIn(result.roster),
    findings,
    gone: [...new Set(gone)].slice(0, mostPastFindings),
  };
}

/** Null for what asks nobody anything. */
export function pastFindingOf(finding: Pick<Finding, "id" | "outcome" | "severity" | "causedBy" | "clause" | "rule" | "person" | "project">, projects: ReadonlyMap<string, string>): PastFinding | null {
  const kind = pastKindOf(finding);
  if (kind === null) return null;
  const { id, clause, rule, person, project } = finding;
  return { id, kind, clause, rule, person: person === null ? null : keptName(person), project: project === null ? null : keptProject(projects.get(project) ?? project) };
}

/** How a finding counts now; null for what asks nobody anything. */
export function pastKindOf(finding: Pick<Finding, "outcome" | "severity" | "causedBy">): PastKind | null {
  if (finding.causedBy !== null) return "folded";
  const kind = kindOf(finding);
  return kind === "notice" ? null : kind;
}

/** The run over the same sheets, or null. */
export function runOver(sheets: readonly string[], runs: readonly PastRun[]): PastRun | null {
  const wanted = [...sheets].sort().join("\u0000");
  return runs.find((run) => [...run.sheets].sort().join("\u0000") === wanted) ?? null;
}

/** The runs with this one first, in place of an earlier one over the same sheets. */
export function withRun(runs: readonly PastRun[], run: PastRun): readonly PastRun[] {
  const before = runOver(run.sheets, runs);
  return [run, ...runs.filter((one) => one !== before)].slice(0, mostPastRuns);
}
