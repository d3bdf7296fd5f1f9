import { addTo } from "../roster/group-by";
import { atOnce, type Steps } from "../roster/steps";
import type { Finding } from "./result";

/** Findings looked at between two steps. */
const findingsAtOnce = 1024;

/** The findings of a result, those apart that another one causes. */
export interface Roots {
  readonly roots: readonly Finding[];
  /** Those folded under another one, by its id. */
  readonly folded: ReadonlyMap<string, readonly Finding[]>;
}

const remembered = new WeakMap<readonly Finding[], Roots>();

/** Told apart once for a result, in small steps. */
export function* rootsOf(findings: readonly Finding[]): Steps<Roots> {
  const before = remembered.get(findings);
  if (before !== undefined) return before;
  const ids = new Set<string>();
  for (const [at, { id }] of findings.entries()) {
    ids.add(id);
    if (at % findingsAtOnce === 0) yield;
  }
  const roots: Finding[] = [];
  const folded = new Map<string, Finding[]>();
  for (const [at, finding] of findings.entries()) {
    if (at % findingsAtOnce === 0) yield;
    const { causedBy } = finding;
    if (causedBy === null || !ids.has(causedBy)) roots.push(finding);
    else addTo(folded, causedBy, finding);
  }
  const made = { roots, folded };
  remembered.set(findings, made);
  return made;
}

/** Findings that stand for themselves; the others are folded under their cause. */
export function rootFindings(findings: readonly Finding[]): readonly Finding[] {
  return atOnce(rootsOf(findings)).roots;
}

/** {@link rootFindings} in small steps. */
export function* rootsInSteps(findings: readonly Finding[]): Steps<readonly Finding[]> {
  return (yield* rootsOf(findings)).roots;
}
