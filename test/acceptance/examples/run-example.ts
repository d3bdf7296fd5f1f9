import { bookOf, table, type BookCell, type BookSheet } from "../book";
import { runBook, verdictOf, type BookRun } from "../run";
import type { Example, Facts } from "./example";

const present = (facts: Facts): Record<string, BookCell> => Object.fromEntries(Object.entries(facts).flatMap(([header, cell]) => (cell === undefined ? [] : [[header, cell]])));

/** The run of the rows of an example. */
export async function runOf(rows: Facts | readonly Facts[], { asOf = null, visits }: { readonly asOf?: string | null; readonly visits?: readonly Facts[] } = {}): Promise<BookRun> {
  const sheet = (name: string, records: readonly Facts[]): BookSheet => ({ name, rows: table(...records.map(present)) });
  const people = sheet("名册", Array.isArray(rows) ? (rows as readonly Facts[]) : [rows as Facts]);
  return runBook(await (visits === undefined ? bookOf(people) : bookOf(people, sheet("出访计划", visits))), asOf);
}

/** The verdict that the checklist shows on P1; without a line there, the first verdict. */
export function checklistVerdict(run: BookRun, clause: string): string {
  const lines = run.json.checklist.filter((line) => line.clause === clause);
  const line = lines.find(({ project }) => project === "P1") ?? lines[0];
  return line === undefined ? verdictOf(run, clause) : line.verdict;
}

/** What an example gives: `info` for a pass where information is expected. */
export async function outcomeOf([clause, , rows, expected, more = {}]: Example): Promise<string> {
  const run = await runOf(rows, more);
  const found = more.of === undefined ? checklistVerdict(run, clause) : verdictOf(run, clause, more.of);
  return expected === "info" && found === "pass" ? "info" : found;
}
