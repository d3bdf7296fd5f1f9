import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { rosterCases } from "./index";
import { outcomeOf, type Outcome } from "./outcome";

const folder = path.join(__dirname, "expected");
const expectedOf = (name: string): Outcome => JSON.parse(readFileSync(path.join(folder, `${name}.json`), "utf8")) as Outcome;

/** Workbooks of every shape that people have; what each says, cell for cell, stands in `expected/`. */
describe("rosters of every shape are read as a person reads them", () => {
  test.each(rosterCases.map((one) => [one.name, one.about, one] as const))("%s: %s", async (name, _, one) => {
    expect(await outcomeOf(one)).toEqual(expectedOf(name));
  });

  test("every case has its expectations, and every expectation its case", () => {
    expect(rosterCases.length).toBeGreaterThanOrEqual(25);
    expect(rosterCases.filter(({ name }) => !existsSync(path.join(folder, `${name}.json`)))).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(rosterCases.map(({ name }) => `${name}.json`).sort());
  });
});
