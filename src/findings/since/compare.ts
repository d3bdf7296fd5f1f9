import { groupBy } from "../../roster/group-by";
import { identitiesOf, keptName, keptProject } from "../ids";
import type { CheckResult } from "../result";
import { verdictsOf } from "../verdicts";
import { pastKindOf, type PastFinding, type PastKind, type PastRun } from "./record";

/** A finding of the last run that this one has no more, and why it is not there. */
export interface GoneFinding {
  readonly past: PastFinding;
  /**
   * `fixed`: the question was asked again and is answered. `left`: the person or project is not in the roster any more.
   * `undecided`: what it rests on is missing or unreadable now, so nobody can say.
   */
  readonly why: "fixed" | "left" | "undecided";
}

/** What changed since the last run over the same sheets. Ids are those of the findings. */
export interface Since {
  readonly previous: Pick<PastRun, "at" | "asOf" | "guideline">;
  /** Both runs asked the same: call, version of its data, day of submission. */
  readonly sameTerms: boolean;
  readonly fresh: readonly string[];
  /** Back again after it was gone. */
  readonly reopened: readonly string[];
  /** There before, as something else: a doubt that turned out to be an error. */
  readonly changed: readonly { readonly id: string; readonly before: PastKind }[];
  readonly unchanged: number;
  readonly gone: readonly GoneFinding[];
}

/** The result with what changed since an earlier run; without one as it is. */
export function withSince(result: CheckResult, previous: PastRun | null): CheckResult {
  return previous === null ? result : { ...result, since: sinceOf(result, previous) };
}

/** See {@link Since}. */
export function sinceOf(result: CheckResult, previous: PastRun): Since {
  const before = new Map(previous.findings.map((finding) => [finding.id, finding]));
  const goneBefore = new Set(previous.gone);
  const now = new Set(result.findings.map(({ id }) => id));
  const fresh: string[] = [];
  const reopened: string[] = [];
  const changed: { id: string; before: PastKind }[] = [];
  let unchanged = 0;
  for (const finding of result.findings) {
    const kind = pastKindOf(finding);
    if (kind === null || kind === "folded") continue;
    const past = before.get(finding.id);
    if (past === undefined) (goneBefore.has(finding.id) ? reopened : fresh).push(finding.id);
    else if (past.kind === kind) unchanged += 1;
    else changed.push({ id: finding.id, before: past.kind });
  }
  const missing = previous.findings.filter(({ id, kind }) => kind !== "folded" && !now.has(id));
  const whyGone = reasons(result, missing);
  const { guideline } = result;
  return {
    previous: { at: previous.at, asOf: previous.asOf, guideline: previous.guideline },
    sameTerms: previous.asOf === result.asOf && previous.guideline.id === guideline.id && previous.guideline.version === guideline.version,
    fresh,
    reopened,
    changed,
    unchanged,
    gone: missing.map((past) => ({ past, why: whyGone(past) })),
  };
}

/** Findings that somebody who looked at the last run has not seen: new ones, those that are back, and those that are something else now. */
export function newsOf(since: Since): ReadonlySet<string> {
  return new Set([...since.fresh, ...since.reopened, ...since.changed.map(({ id }) => id)]);
}

/**
 * Why findings are gone. That a finding is not there does not yet mean that it was mended: a deleted column takes all its
 * errors away, and a person who left takes theirs.
 */
function reasons(result: CheckResult, missing: readonly PastFinding[]): (past: PastFinding) => GoneFinding["why"] {
  if (missing.length === 0) return () => "fixed";
  const { people, projects } = result.roster;
  const identities = identitiesOf(result.roster);
  // A run from the store names a project by what outlives its rows, a printed result by its key.
  const names = new Map(projects.map((project) => [project.key, [...new Set([keptProject(identities.ofProject(project)), project.key])]]));
  const namesOf = (project: string): readonly string[] => names.get(project) ?? [project];
  const personNames = new Map(people.map(({ id, name }) => [id, keptName(name)]));
  const here = new Set<string>([...names.values()].flat().map((project) => subjectKey(project, null)));
  for (const { name, projectKey } of people) for (const project of namesOf(projectKey)) here.add(subjectKey(project, keptName(name)));
  const asked = groupBy(missing.filter(({ clause }) => clause !== null), ({ project }) => project ?? "");
  const open = new Set<string>();
  for (const project of projects) {
    const own = namesOf(project.key).filter((name) => asked.has(name));
    const clauses = new Set(own.flatMap((name) => asked.get(name) ?? []).map(({ clause }) => clause));
    for (const { clause, rule, outcome, subject } of own.length === 0 ? [] : verdictsOf(result, project)) {
      if (outcome === "pass" || outcome === "notApplicable" || !clauses.has(clause)) continue;
      const person = subject.kind === "person" ? (personNames.get(subject.personId) ?? null) : null;
      for (const name of own) open.add([rule, clause, subjectKey(name, person)].join("\u0000"));
    }
  }
  return ({ rule, clause, project, person }) => {
    const subject = subjectKey(project, person);
    if (project !== null && !here.has(subject)) return "left";
    return clause !== null && open.has([rule, clause, subject].join("\u0000")) ? "undecided" : "fixed";
  };
}

function subjectKey(project: string | null, person: string | null): string {
  return `${project ?? ""}\u0000${person ?? ""}`;
}
