import type { Clause } from "../../guideline/guideline";
import { message, type Lang } from "../../messages";
import { atOnce, type Steps } from "../../roster/steps";
import type { CheckResult } from "../result";
import { rootsInSteps } from "../roots";
import { clauseTitle } from "./checklist";
import { reportKind, type FindingKind } from "./kinds";

/** How often a clause was found broken or left open; `clause` null: the roster's data itself. */
export interface ClauseCount {
  readonly clause: Clause | null;
  readonly count: number;
}

/** Findings looked at between two steps. */
const findingsAtOnce = 4096;

/** What asks somebody to do something; the others only tell. */
const counted: ReadonlySet<FindingKind> = new Set<FindingKind>(["error", "crashed", "warning", "review"]);

/**
 * Findings by clause, the most frequent first, equal ones in the order of the call; a folded finding counts in its cause. A
 * column that the roster lacks is left out: there are many, and none is a fault of anybody in it.
 */
function* clauseCounts({ findings, guideline, signOffs }: CheckResult): Steps<readonly ClauseCount[]> {
  const counts = new Map<string, number>();
  for (const [at, finding] of (yield* rootsInSteps(findings)).entries()) {
    if (at % findingsAtOnce === 0) yield;
    const { clause, subject } = finding;
    if (!counted.has(reportKind(finding, signOffs)) || (clause === null && subject.kind === "roster")) continue;
    counts.set(clause ?? "", (counts.get(clause ?? "") ?? 0) + 1);
  }
  const place = new Map(guideline.clauses.map((clause, at) => [clause.id, { clause, at }]));
  return [...counts]
    .map(([id, count]) => ({ clause: place.get(id)?.clause ?? null, count, at: place.get(id)?.at ?? place.size }))
    .sort((a, b) => b.count - a.count || a.at - b.at)
    .map(({ clause, count }) => ({ clause, count }));
}

/** One bar of the report's chart. */
export interface ClauseBar {
  readonly name: string;
  readonly count: number;
}

/** The most frequent clauses by name; what does not fit is one bar at the end. */
export function clauseBars(result: CheckResult, lang: Lang, most: number): readonly ClauseBar[] {
  return atOnce(clauseBarsInSteps(result, lang, most));
}

/** {@link clauseBars} in small steps. */
export function* clauseBarsInSteps(result: CheckResult, lang: Lang, most: number): Steps<readonly ClauseBar[]> {
  const counts = yield* clauseCounts(result);
  const shown = counts.length <= most ? counts : counts.slice(0, most - 1);
  const rest = counts.slice(shown.length);
  const bars = shown.map(({ clause, count }) => ({
    name: clause === null ? message(lang, "report.chart.data") : `${clause.id} ${clauseTitle(clause, lang)}`,
    count,
  }));
  if (rest.length === 0) return bars;
  return [...bars, { name: message(lang, "report.chart.others", { n: rest.length }), count: rest.reduce((sum, { count }) => sum + count, 0) }];
}

/** The chart in one sentence, for people who do not see it. */
export function chartInWords(bars: readonly ClauseBar[], lang: Lang): string {
  return message(lang, "report.chart.words", { bars: bars.map(({ name, count }) => message(lang, "report.chart.bar", { name, n: count })) });
}
