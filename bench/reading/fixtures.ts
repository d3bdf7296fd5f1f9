import { readFileSync } from "node:fs";
import path from "node:path";
import { rosterCases } from "../../test/rosters/index";
import { outcomeOf, type Outcome } from "../../test/rosters/outcome";

const folder = path.resolve(__dirname, "../../test/rosters/expected");

/** How much of what the rosters of test/rosters say is understood: counts and percentages. */
export async function measureFixtures(): Promise<void> {
  const totals = { columns: tally(), people: tally(), readings: tally(), findings: tally() };
  const misread: string[] = [];
  for (const one of rosterCases) {
    const expected = JSON.parse(readFileSync(path.join(folder, `${one.name}.json`), "utf8")) as Outcome;
    const found = await outcomeOf(one);
    const before = Object.values(totals).reduce((sum, { wrong }) => sum + wrong, 0);
    add(totals.columns, known(expected.columns), known(found.columns));
    add(totals.people, expected.projects.flatMap(people), found.projects.flatMap(people));
    add(totals.readings, expected.rows.flatMap(cells), found.rows.flatMap(cells));
    add(totals.findings, expected.findings, found.findings);
    if (Object.values(totals).reduce((sum, { wrong }) => sum + wrong, 0) > before) misread.push(one.name);
  }
  console.log(`${rosterCases.length} rosters of test/rosters        right     of      %   wrong or too many`);
  for (const [name, { right, of, wrong }] of Object.entries(totals)) {
    console.log(`${name.padEnd(28)}${String(right).padStart(10)}${String(of).padStart(7)}${((100 * right) / of).toFixed(1).padStart(7)}${String(wrong).padStart(10)}`);
  }
  if (misread.length > 0) console.log(`misread: ${misread.join(", ")}`);
}

interface Tally {
  right: number;
  of: number;
  wrong: number;
}

const tally = (): Tally => ({ right: 0, of: 0, wrong: 0 });

function add(total: Tally, expected: readonly string[], found: readonly string[]): void {
  const left = new Map<string, number>();
  for (const one of expected) left.set(one, (left.get(one) ?? 0) + 1);
  total.of += expected.length;
  for (const one of found) {
    const count = left.get(one) ?? 0;
    if (count > 0) total.right += 1;
    else total.wrong += 1;
    left.set(one, count - 1);
  }
}

/** Columns that a person would know the meaning of. */
const known = (columns: readonly string[]): readonly string[] => columns.filter((line) => !line.endsWith("→ –"));

const people = (project: string): readonly string[] => (/: (.*?)(; visits:|$)/.exec(project)?.[1] ?? "").split(", ").filter((one) => one !== "");

const cells = (row: string): readonly string[] => {
  const [place = "", ...said] = row.split(" | ");
  return said.map((cell) => `${place} ${cell}`);
};
