import { performance } from "node:perf_hooks";
import { evaluate } from "../src/findings/evaluate";
import type { CheckResult } from "../src/findings/result";
import { guideline2026_2 as call } from "../src/guideline";
import type { Guideline } from "../src/guideline/guideline";
import { buildIndex } from "../src/roster/identity";
import { recogniseRoster } from "../src/roster/recognise";
import type { Roster } from "../src/roster/roster";
import { rules } from "../src/rules";
import { madeUpGrid } from "./lib/made-up-roster";
import { engineAnswers, factsOf, handWrittenAnswers, linesOf, subsetOf, type Answers } from "./lib/subset";

/**
 * How long the rules take: 100,000 people in 15,000 projects against every clause, and side by side json-rules-engine
 * and code written by hand for the subset that all three can express (birth dates, nationality, degree, title).
 * Reading the roster is not part of it.
 */
const people = Number(process.argv[2] ?? 100_000);
const projects = Math.ceil(people * 0.15);
const runs = 3;

interface Measured<T> {
  readonly wall: number;
  readonly cpu: number;
  readonly value: T;
}

void main();

async function main(): Promise<void> {
  const small = rosterOf(people / 10, projects / 10);
  const smallTime = await best(() => checked(small, call));
  const roster = rosterOf(people, projects);
  const held = megabytes(process.memoryUsage().heapUsed);
  const all = await best(() => checked(roster, call));
  const peak = megabytes(process.resourceUsage().maxRSS * 1024);
  const subset = subsetOf(call);
  const ours = await best(() => checked(roster, subset));
  const lines = linesOf(subset);
  const facts = factsOf(roster, lines);
  const byHand = await best(() => handWrittenAnswers(facts, lines));
  const byEngine = await best(() => engineAnswers(facts, lines), 1);

  const { counts, findings } = all.value;
  console.log(`${people} people in ${projects} projects, best of ${runs} runs; processor time in brackets`);
  row(`all ${call.clauses.length} clauses`, all, `${findings.length} findings, ${counts.error} of them errors; aim: under 1000 ms`);
  console.log(`time(10n)/time(n)             ${(all.cpu / smallTime.cpu).toFixed(1).padStart(9)}       n = ${people / 10}; aim: at most 10`);
  console.log(`memory                        ${String(held).padStart(9)} MB    the roster; at most ${peak} MB in all while it was checked`);
  console.log(`\nbirth dates, nationality, degree and title alone (${lines.length} lines), people asked: ${facts.length}`);
  row("roster check", ours, said(answersOf(ours.value)));
  row("by hand", byHand, `${said(byHand.value)}; ${ratio(ours, byHand)} of ours`);
  row("json-rules-engine", byEngine, `${said(byEngine.value)}; ${ratio(ours, byEngine)} of ours; aim: at least 10 times`);
}

function rosterOf(size: number, inProjects: number): Roster {
  return recogniseRoster([madeUpGrid({ people: size, projects: inProjects })], call);
}

function checked(roster: Roster, guideline: Guideline): CheckResult {
  return evaluate(roster, guideline, { asOf: null, rules, buildIndex });
}

async function best<T>(work: () => T | Promise<T>, times = runs): Promise<Measured<T>> {
  let found: Measured<T> | null = null;
  for (let run = 0; run < times; run += 1) {
    const from = process.cpuUsage();
    const start = performance.now();
    const value = await work();
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(from);
    if (found === null || wall < found.wall) found = { wall, cpu: (user + system) / 1000, value };
  }
  if (found === null) throw new Error("Nothing was measured");
  return found;
}

function answersOf({ findings }: CheckResult): Answers {
  const of = (outcome: string): number => findings.filter((finding) => finding.clause !== null && finding.outcome === outcome).length;
  return { fail: of("fail"), review: of("review") };
}

function row(what: string, { wall, cpu }: Measured<unknown>, note: string): void {
  console.log(`${what.padEnd(30)}${wall.toFixed(0).padStart(9)} ms (${cpu.toFixed(0)})   ${note}`);
}

function said({ fail, review }: Answers): string {
  return `${fail} fail, ${review} left to a person`;
}

function ratio(ours: Measured<unknown>, other: Measured<unknown>): string {
  return `${(other.cpu / ours.cpu).toFixed(other.cpu < ours.cpu ? 2 : 1)} times the time`;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}
