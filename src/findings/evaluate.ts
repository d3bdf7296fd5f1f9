import type { Direction, Guideline } from "../guideline/guideline";
import { cellKey } from "../roster/address";
import { exactly, parseIsoDay, type DateInterval } from "../roster/calendar";
import type { BuildIndex } from "../roster/index-of-roster";
import { read, type Project, type Roster } from "../roster/roster";
import { atOnce, type Steps } from "../roster/steps";
import type { Rule, RuleContext } from "../rules/rule";
import { bindClauses } from "./bindings";
import { countsOf, coverageOf } from "./counts";
import { dataFindings, type DataFindings } from "./data-findings";
import { createHearing } from "./hearing";
import { identitiesOf } from "./ids";
import { createLedger } from "./ledger";
import { inReadingOrder } from "./order";
import type { CheckResult } from "./result";

/** What an evaluation needs besides the roster and the call. */
export interface EvaluateOptions {
  /** ISO day of submission; null when not known: the call's window stands for it. */
  readonly asOf: string | null;
  readonly rules: readonly Rule[];
  readonly buildIndex: BuildIndex;
  /** Sheets that were not read, as they are to be reported. */
  readonly skipped?: CheckResult["skipped"];
}

/**
 * Checks a roster against every clause of a call. The same roster gives the same result to the last byte;
 * nothing in it depends on the clock, the locale or the machine. Throws `bad-guideline` where the call's
 * data does not fit the rules; a rule that throws is a `crashed` finding, and the run goes on.
 */
export function evaluate(roster: Roster, guideline: Guideline, options: EvaluateOptions): CheckResult {
  return atOnce(evaluateInSteps(roster, guideline, options));
}

/** {@link evaluate} in small steps; `progress` hears of each project that is done. */
export function* evaluateInSteps(
  roster: Roster,
  guideline: Guideline,
  options: EvaluateOptions,
  progress: (projects: number) => void = () => undefined,
): Steps<CheckResult> {
  const bound = bindClauses(guideline, options.rules);
  const identities = identitiesOf(roster);
  yield;
  const data = yield* dataFindings(roster, identities);
  const ledger = createLedger(data, identities, new Set(guideline.clauses.flatMap(({ sameAs }) => sameAs ?? [])));
  const directions = directionsOf(roster, guideline);
  const context: RuleContext = {
    roster,
    index: yield* options.buildIndex(roster),
    guideline,
    asOf: submissionDays(guideline, options.asOf),
    directionOf: (project) => directions.get(project.key) ?? null,
  };
  yield;
  const hearing = createHearing(bound, context, ledger);
  const toldCells = new Set(roster.issues.flatMap(({ cells: [first] }) => (first === undefined ? [] : [cellKey(first)])));
  yield;
  for (const [done, project] of roster.projects.entries()) {
    const asked = yield* hearing.first(project);
    if (!asked) askForDirection(project, toldCells, data, guideline);
    progress(done + 1);
  }
  yield;
  const findings = yield* inReadingOrder([...data.all(), ...ledger.findings], roster, guideline);
  yield;
  return {
    guideline,
    asOf: options.asOf,
    roster,
    skipped: options.skipped ?? [],
    counts: countsOf(roster, findings, hearing.rows),
    findings,
    said: hearing.again,
    open: hearing.open,
    directions: new Map(Array.from(directions, ([project, { code }]) => [project, code])),
    deciders: new Map(
      bound.flatMap(({ clause, rule }) => (rule === null ? [] : [[clause.id, { rule: rule.id, scope: rule.scope }] as const])),
    ),
    coverage: coverageOf(bound),
  };
}

/** The days on which the application may have been submitted. */
function submissionDays(guideline: Guideline, asOf: string | null): DateInterval {
  const given = asOf === null ? null : parseIsoDay(asOf);
  if (given !== null) return exactly(given);
  const from = parseIsoDay(guideline.window.from.slice(0, 10));
  const to = parseIsoDay(guideline.window.to.slice(0, 10));
  if (from === null || to === null) throw new Error("The window of a loaded call is two days");
  return { from, to };
}

function directionsOf(roster: Roster, guideline: Guideline): ReadonlyMap<string, Direction> {
  const byCode = new Map(guideline.directions.map((direction) => [direction.code, direction]));
  const directions = new Map<string, Direction>();
  for (const project of roster.projects) {
    const reading = read(project, "direction");
    const direction = reading.state === "value" ? byCode.get(reading.value) : undefined;
    if (direction !== undefined) directions.set(project.key, direction);
  }
  return directions;
}

/** Without a direction most clauses cannot be asked; where no clause tells it, it is told here, once. */
function askForDirection(project: Project, toldCells: ReadonlySet<string>, data: DataFindings, guideline: Guideline): void {
  const reading = read(project, "direction");
  const cell = reading.state === "absent" ? null : reading.cell;
  // The reader has told it already.
  if (cell !== null && toldCells.has(cellKey(cell))) return;
  const concerned = guideline.clauses.find((clause) => clause.columns.includes("direction"));
  if (reading.state === "value" || reading.state === "unreadable") data.unknownDirection(project, reading.cell, reading.raw);
  else if (reading.state === "empty") data.missingCell(project, ["direction"], [reading.cell], null);
  else if (concerned !== undefined) data.missingColumn(["direction"], concerned, "error", project.row.sheet);
}
