import { message, type Lang } from "../messages";
import type { Project } from "../roster/roster";
import type { CheckResult, Finding, Verdict, Words } from "./result";
import { verdictsOf } from "./verdicts";

/** An outcome as it is compared: a clause that does not concern somebody and one that there is not are the same. */
export type ComparedOutcome = "pass" | "fail" | "review" | "crashed" | "notApplicable";

/** One clause that comes to something else for somebody. */
export interface VerdictChange {
  readonly project: string;
  readonly person: string | null;
  /** Row of the person; null where the project is meant. */
  readonly personId: string | null;
  /** Id in the later call; of a clause that is gone, in the earlier one. */
  readonly clause: string;
  readonly before: ComparedOutcome;
  readonly after: ComparedOutcome;
  /** What the later call finds, or the earlier one found. */
  readonly words: Words | null;
}

/** What two calls come to over one roster. */
export interface RosterDiff {
  readonly changes: readonly VerdictChange[];
  /** Findings about the data (an unknown direction) that one of the calls alone gives. */
  readonly findings: readonly { readonly when: "new" | "gone"; readonly finding: Finding }[];
}

/**
 * Whose verdict changes when a roster is checked by a later call. A clause that is new and passed, or gone and had
 * passed, changes nobody's verdict. `clauseBefore`: id in the later call → in the earlier one.
 */
export function compareResults(before: CheckResult, after: CheckResult, clauseBefore: ReadonlyMap<string, string>): RosterDiff {
  const names = new Map(after.roster.people.map(({ id, name }) => [id, name]));
  const told = (clause: string, was: Verdict | undefined, is: Verdict | undefined): readonly VerdictChange[] => {
    const verdict = is ?? was;
    const [from, to] = [outcomeOf(was), outcomeOf(is)];
    if (verdict === undefined || verdict.subject.kind === "roster" || !isChange(from, to)) return [];
    const personId = verdict.subject.kind === "person" ? verdict.subject.personId : null;
    const words = to === "fail" || to === "review" || to === "crashed" ? (is?.words ?? null) : null;
    return [{ project: verdict.subject.projectKey, personId, person: personId === null ? null : (names.get(personId) ?? null), clause, before: from, after: to, words }];
  };
  const inBefore = new Map(before.roster.projects.map((project) => [project.key, project]));
  const inAfter = new Map(after.roster.projects.map((project) => [project.key, project]));
  const changes: VerdictChange[] = [];
  const gone: VerdictChange[] = [];
  // Project by project: all verdicts of both calls at once would not fit into memory.
  for (const key of new Set([...inAfter.keys(), ...inBefore.keys()])) {
    const earlier = worstByKey(before, inBefore.get(key), ({ clause }) => clause);
    for (const [who, is] of worstByKey(after, inAfter.get(key), ({ clause }) => clauseBefore.get(clause) ?? `new ${clause}`)) {
      changes.push(...told(is.clause, earlier.get(who), is));
      earlier.delete(who);
    }
    for (const was of earlier.values()) gone.push(...told(was.clause, was, undefined));
  }
  return { changes: inRosterOrder([...changes, ...gone], after), findings: [...onlyIn(after, before, "new"), ...onlyIn(before, after, "gone")] };
}

/** The words of an outcome. */
export function outcomeInWords(outcome: ComparedOutcome, lang: Lang): string {
  return message(lang, `finding.outcome.${outcome}`);
}

/** What the roster lacks as a whole is told once, as a finding about the data. */
function outcomeOf(verdict: Verdict | undefined): ComparedOutcome {
  return verdict === undefined || verdict.reason === "missingColumn" ? "notApplicable" : verdict.outcome;
}

function isChange(before: ComparedOutcome, after: ComparedOutcome): boolean {
  const settled = (outcome: ComparedOutcome): boolean => outcome === "pass" || outcome === "notApplicable";
  return before !== after && !(settled(before) && settled(after));
}

const weight: Readonly<Record<ComparedOutcome, number>> = { fail: 4, crashed: 3, review: 2, pass: 1, notApplicable: 0 };

/** A clause that asks two things of somebody comes to the worse of them. */
function worstByKey(result: CheckResult, project: Project | undefined, clauseOf: (verdict: Verdict) => string): Map<string, Verdict> {
  const worst = new Map<string, Verdict>();
  for (const verdict of project === undefined ? [] : verdictsOf(result, project)) {
    const key = keyOf(verdict, clauseOf(verdict));
    const other = worst.get(key);
    if (other === undefined || weight[outcomeOf(verdict)] > weight[outcomeOf(other)]) worst.set(key, verdict);
  }
  return worst;
}

function keyOf({ subject }: Verdict, clause: string): string {
  const who = subject.kind === "roster" ? [] : [subject.projectKey, subject.kind === "person" ? subject.personId : ""];
  return [clause, ...who].join("\u0000");
}

function inRosterOrder(changes: readonly VerdictChange[], { roster }: CheckResult): readonly VerdictChange[] {
  const projects = new Map(roster.projects.map(({ key }, order) => [key, order]));
  const people = new Map(roster.people.map(({ id }, order) => [id, order]));
  const place = ({ project, personId }: VerdictChange): readonly [number, number] => [projects.get(project) ?? 0, personId === null ? -1 : (people.get(personId) ?? 0)];
  return [...changes].sort((a, b) => {
    const [[projectA, personA], [projectB, personB]] = [place(a), place(b)];
    return projectA - projectB || personA - personB;
  });
}

function onlyIn(one: CheckResult, other: CheckResult, when: "new" | "gone"): RosterDiff["findings"] {
  const known = new Set(other.findings.map(({ id }) => id));
  return one.findings.filter(({ id, clause }) => clause === null && !known.has(id)).map((finding) => ({ when, finding }));
}
