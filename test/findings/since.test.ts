import type { CheckResult } from "../../src/findings/result";
import { newsOf, sinceOf, withSince, type Since } from "../../src/findings/since/compare";
import { pastRunOf, pastRunSchema, runOver, withRun, type PastRun } from "../../src/findings/since/record";
import { read, type DataIssue, type Person } from "../../src/roster/roster";
import type { Outcome } from "../../src/rules/rule";
import { callWith, cellOf, resultOf, rosterOf, ruleOf, type Row, type RosterShape } from "./builder";

const birthCell = (person: Person) => ({ ...cellOf(person.row.row, "birthDate"), role: "subject" as const });

/** Born before 1981 is an error; without a date or a column it is a question. */
const birth = ruleOf("birth", (person): Outcome => {
  const said = read(person, "birthDate");
  const facts = { person: person.name };
  if (said.state === "absent") return { outcome: "review", reason: "missingColumn", message: "m", cells: [], facts, missing: ["birthDate"] };
  if (said.state === "unreadable") return { outcome: "review", reason: "unreadable", message: "m", cells: [birthCell(person)], facts };
  if (said.state === "empty") return { outcome: "review", reason: "needsJudgement", message: "ask", cells: [birthCell(person)], facts };
  return said.value.from >= 4018 ? { outcome: "pass", cells: [], facts } : { outcome: "fail", message: "bad", cells: [birthCell(person)], facts };
});
const call = callWith({ "1.6-3-a": "birth" });
const young = "1990-01-01";
const old = "1970-01-01";
const row = (name: string, birthDate?: string, project = "P1"): Row => ({ project, direction: "1.6", name, ...(birthDate === undefined ? {} : { birthDate }) });
const checked = (rows: readonly Row[], shape: RosterShape = {}): CheckResult => resultOf(rosterOf(rows, shape), call, [birth]);
const kept = (result: CheckResult, before: PastRun | null = null): PastRun => {
  const run = pastRunOf(result, "2026-06-01 09:00", before);
  if (run === null) throw new Error("too many findings");
  return pastRunSchema.parse(JSON.parse(JSON.stringify(run)));
};

/** What changed, by name. */
function told(result: CheckResult, since: Since): Readonly<Record<string, unknown>> {
  const nameOf = (id: string): string | null | undefined => result.findings.find((finding) => finding.id === id)?.person;
  return {
    fresh: since.fresh.map(nameOf),
    reopened: since.reopened.map(nameOf),
    changed: since.changed.map(({ id, before }) => `${nameOf(id) ?? ""} was ${before}`),
    unchanged: since.unchanged,
    gone: since.gone.map(({ past, why }) => `${past.person ?? past.rule} ${why}`),
  };
}
const compare = (now: CheckResult, before: PastRun) => told(now, sinceOf(now, before));
const nothing = { fresh: [], reopened: [], changed: [], unchanged: 0, gone: [] };

describe("since last time", () => {
  test("new, fixed and unchanged findings", () => {
    const before = kept(checked([row("张三", old), row("李四", old), row("王五", young)]));
    expect(compare(checked([row("张三", old), row("李四", young), row("王五", old)]), before)).toEqual({
      ...nothing,
      fresh: ["王五"],
      unchanged: 1,
      gone: ["李四 fixed"],
    });
  });

  test("keyed on person and project: sorted rows and rows put in above change nothing", () => {
    const rows = [row("张三", old), row("李四", young), row("王五")];
    expect(compare(checked([...rows].reverse(), { from: 9 }), kept(checked(rows)))).toEqual({ ...nothing, unchanged: 2 });
  });

  test("a doubt that turned out to be an error is neither new nor unchanged", () => {
    const now = checked([row("张三", old)]);
    const since = sinceOf(now, kept(checked([row("张三")])));
    expect(told(now, since)).toEqual({ ...nothing, changed: ["张三 was review"] });
    expect(newsOf(since).size).toBe(1);
  });

  test("what was fixed and is back is open again, however many runs lie between", () => {
    const first = kept(checked([row("张三", old)]));
    const second = kept(checked([row("张三", young)]), first);
    const third = kept(checked([row("张三", young)]), second);
    expect(compare(checked([row("张三", old)]), third)).toEqual({ ...nothing, reopened: ["张三"] });
  });
});

describe("that a finding is gone does not mean that it was mended", () => {
  test("the person is not in the roster any more", () => {
    expect(compare(checked([row("张三", young)]), kept(checked([row("张三", young), row("李四", old)])))).toEqual({ ...nothing, gone: ["李四 left"] });
  });

  test("the person is in another project now", () => {
    expect(compare(checked([row("张三", young), row("李四", young, "P2")]), kept(checked([row("张三", young), row("李四", old)])))).toEqual({ ...nothing, gone: ["李四 left"] });
  });

  test("the column was deleted: nobody can say", () => {
    const now = checked([row("张三", old)], { without: ["birthDate"] });
    expect(compare(now, kept(checked([row("张三", old)])))).toEqual({ ...nothing, fresh: [null], gone: ["张三 undecided"] });
  });

  test("the cell cannot be read any more: the question hangs on that now", () => {
    const issues = (people: readonly Person[]): readonly DataIssue[] => [
      { rule: "data-unreadable-date", outcome: "review", severity: "warning", reason: "unreadable", personId: people[0]!.id, projectKey: "P1", cells: [cellOf(people[0]!.row.row, "birthDate")], message: "data-unreadable-date", facts: {} },
    ];
    const unreadable = checked([row("张三", "?")], { issues });
    expect(compare(unreadable, kept(checked([row("张三", old)])))).toEqual({ ...nothing, fresh: ["张三"], gone: [] });
    // And back: what was folded is an error in its own right.
    expect(compare(checked([row("张三", old)]), kept(unreadable))).toEqual({ ...nothing, changed: ["张三 was folded"], gone: ["张三 fixed"] });
  });
});

describe("what is kept of a run", () => {
  test("ids, how they counted, clause and names; no number of a person, no cell", () => {
    const run = kept(checked([row("张三 110101198101010018", old)]));
    expect(run.findings).toEqual([{ id: expect.stringMatching(/^[0-9a-f]{12}$/) as unknown, kind: "error", clause: "1.6-3-a", rule: "birth", person: "张三 …", project: "P1" }]);
    expect(run).toMatchObject({ asOf: null, guideline: { id: "2026-2" }, sheets: ["名册"], gone: [] });
  });

  test("a person whose number stands beside the name is still the same person", () => {
    const rows = [row("张三 110101198101010018", old)];
    expect(compare(checked([row("张三 110101198101010018", young)]), kept(checked(rows)))).toEqual({ ...nothing, gone: ["张三 … fixed"] });
  });

  test("a notice asks nobody and is not compared", () => {
    const telling = ruleOf("birth", (): Outcome => ({ outcome: "pass", cells: [], facts: {}, notice: "note" }));
    expect(kept(resultOf(rosterOf([row("张三")]), call, [telling])).findings).toEqual([]);
  });

  test("one run for each choice of sheets: another sheet's findings are not taken for fixed", () => {
    const here = kept(checked([row("张三", old)]));
    const there = { ...here, sheets: ["另一张"] };
    const later = { ...here, at: "2026-06-02 09:00" };
    const runs = withRun(withRun(withRun([], here), there), later);
    expect(runs).toEqual([later, there]);
    expect(runOver(["名册"], runs)).toBe(later);
    expect(runOver(["名册", "另一张"], runs)).toBeNull();
  });
});

test("without an earlier run the result is as it was", () => {
  const result = checked([row("张三", old)]);
  expect(withSince(result, null)).toBe(result);
});

test("other terms are told: the day of submission, the version of the call's data", () => {
  const now = checked([row("张三", old)]);
  const before = kept(now);
  expect(sinceOf(now, before).sameTerms).toBe(true);
  expect(sinceOf(now, { ...before, asOf: "2026-06-01" }).sameTerms).toBe(false);
  expect(sinceOf(now, { ...before, guideline: { id: "2026-2", version: "older" } }).sameTerms).toBe(false);
});
