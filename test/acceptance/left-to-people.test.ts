import { leaderOf, type Facts } from "./examples/example";
import { checklistVerdict, runOf } from "./examples/run-example";

describe("on any workbook", () => {
  const left = ["G-1-2-a", "G-1-2-c", "G-1-2-d", "G-2-6-a", "G-3-1-d", "G-3-5-a", "G-3-6-a", "G-3-6-c", "G-4-1-a", "G-4-1-b", "G-4-1-c", "A2-3-1-a", "A2-3-2-a", "A2-3-3-a", "A2-3-4-b", "A2-3-6-b", "A2-3-7-a"];
  const told = ["G-0-b", "G-0-c", "G-1-1-b", "G-1-2-e", "G-1-2-f", "G-2-6-e", "G-3-3-a", "G-3-7-a", "G-4-3-a", "G-4-4-a", "G-5-a", "A2-0-a", "A2-0-b", "A2-1-a", "A2-2-a", "A2-2-d"];
  test("reminders are for a person, information decides nothing", async () => {
    const run = await runOf(leaderOf("1.4")());
    expect(left.map((clause) => [clause, checklistVerdict(run, clause)])).toEqual(left.map((clause) => [clause, "manual"]));
    expect(told.map((clause) => [clause, checklistVerdict(run, clause)])).toEqual(told.map((clause) => [clause, "info"]));
    expect(run.json.findings.filter(({ clause }) => clause !== null && [...left, ...told].includes(clause))).toEqual([]);
  });
});

test("1.1, 1.2: reminders are for a person and information decides nothing", async () => {
  const verdicts = async (rows: Facts, clauses: readonly string[]): Promise<readonly string[]> => {
    const run = await runOf(rows);
    return clauses.map((clause) => `${clause} ${checklistVerdict(run, clause)}`);
  };
  expect(await verdicts(leaderOf("1.1")(), ["1.1-2-a", "1.1-5-b", "1.1-5-d", "1.1-5-e", "1.1-0-c", "1.1-0-d", "1.1-0-e", "1.1-6-a"])).toEqual(["1.1-2-a manual", "1.1-5-b manual", "1.1-5-d manual", "1.1-5-e manual", "1.1-0-c info", "1.1-0-d info", "1.1-0-e info", "1.1-6-a info"]);
  expect(await verdicts(leaderOf("1.2")(), ["1.2-1-a", "1.2-3-b", "1.2-5-b", "1.2-0-d", "1.2-0-e", "1.2-2-e", "1.2-6-b"])).toEqual(["1.2-1-a manual", "1.2-3-b manual", "1.2-5-b manual", "1.2-0-d info", "1.2-0-e info", "1.2-2-e info", "1.2-6-b info"]);
});

test.each([
  ["1.3", leaderOf("1.3")(), "0-c info,0-d info,0-e info,3-j info"],
  ["1.4", leaderOf("1.4")(), "3-d manual,4-b manual,0-c info,0-d info,0-e info,1-a info,4-c info,5-a info"],
  ["1.5", leaderOf("1.5")(), "7-b manual,0-c info,0-d info,0-e info,7-c info,8-a info"],
  ["1.6", leaderOf("1.6")(), "3-f manual,4-b manual,0-c info,0-d info,0-e info,1-a info,4-c info,5-a info"],
  ["1.7", leaderOf("1.7")(), "6-b manual,0-c info,0-d info,0-e info,6-c info,7-a info"],
])("%s: reminders are for a person, information decides nothing", async (code, rows, expected) => {
  const run = await runOf(rows);
  const found = expected.split(",").map((line) => line.split(" ")[0] ?? "");
  expect(found.map((id) => `${id} ${checklistVerdict(run, `${code}-${id}`)}`).join(",")).toBe(expected);
});
