import { exitCode } from "../../src/findings/exit-code";
import type { CheckResult, Finding } from "../../src/findings/result";
import { withSignOffs } from "../../src/findings/sign-off/hold";
import { signed, signFinding, tickReminder, unsigned } from "../../src/findings/sign-off/sign";
import type { SignOff } from "../../src/findings/sign-off/record";
import { everyChecklistRow } from "../../src/findings/verdicts";
import type { Guideline } from "../../src/guideline/guideline";
import { read, type DataIssue, type Person } from "../../src/roster/roster";
import type { Outcome } from "../../src/rules/rule";
import { callWith, cellOf, resultOf, rosterOf, ruleOf, type Row, type RosterShape } from "./builder";

const who = { by: "王老师", reason: "原件已核对", at: "2026-06-01 09:00" };
const birthCell = (person: Person) => ({ ...cellOf(person.row.row, "birthDate"), role: "subject" as const });

/** Born before 1981 is an error in 1.6 and in 1.4; without a date it is a question. */
const birth = ruleOf("birth", (person): Outcome => {
  const said = read(person, "birthDate");
  const facts = { person: person.name };
  if (said.state === "unreadable") return { outcome: "review", reason: "unreadable", message: "unreadable", cells: [birthCell(person)], facts };
  if (said.state !== "value") return { outcome: "review", reason: "needsJudgement", message: "ask", cells: [birthCell(person)], facts };
  return said.value.from >= 4018 ? { outcome: "pass", cells: [], facts } : { outcome: "fail", message: "bad", cells: [birthCell(person)], facts };
});
const call = callWith({ "1.6-3-a": "birth" });
const team: readonly Row[] = [
  { project: "P1", direction: "1.6", name: "张三", role: "leader", birthDate: "1985-01-01" },
  { project: "P1", direction: "1.6", name: "李四" },
  { project: "P1", direction: "1.6", name: "王五", birthDate: "1970-01-01" },
];
const checked = (rows: readonly Row[] = team, shape: RosterShape = {}, guideline: Guideline = call): CheckResult => resultOf(rosterOf(rows, shape), guideline, [birth]);
const about = (result: CheckResult, person: string): Finding => {
  const found = result.findings.find((finding) => finding.person === person);
  if (found === undefined) throw new Error(`nothing about ${person}`);
  return found;
};
const sign = (result: CheckResult, person: string): SignOff => {
  const signOff = signFinding(result, about(result, person), who);
  if (signOff === null) throw new Error("cannot be signed");
  return signOff;
};
const lapsedBecause = (result: CheckResult) => result.signOffs?.lapsed.map(({ changed }) => changed);

describe("what a person can do about a finding", () => {
  test("a doubt is settled: it leaves what is left to decide, and is counted apart", () => {
    const before = checked();
    const after = withSignOffs(before, [sign(before, "李四")]);
    expect([before.counts.review, after.counts.review, after.counts.settled]).toEqual([1, 0, 1]);
    expect(after.findings).toBe(before.findings);
    expect(after.signOffs?.held.get(about(before, "李四").id)).toMatchObject({ kind: "settled", by: "王老师", reason: "原件已核对" });
  });

  test("an error is contested: it stays an error and counts on", () => {
    const before = checked();
    const after = withSignOffs(before, [sign(before, "王五")]);
    expect(after.signOffs?.held.get(about(before, "王五").id)?.kind).toBe("contested");
    expect([after.counts.error, after.counts.settled, after.counts.contested]).toEqual([1, 0, 1]);
    expect(exitCode(after, false)).toBe(1);
  });

  test("a settled doubt does not count as left with --strict", () => {
    const before = checked(team.slice(0, 2));
    expect(exitCode(before, true)).toBe(3);
    expect(exitCode(withSignOffs(before, [sign(before, "李四")]), true)).toBe(0);
  });

  test("a warning is settled", () => {
    const soft = ruleOf("birth", (person): Outcome => ({ outcome: "fail", message: "bad", severity: "warning", cells: [birthCell(person)], facts: {} }));
    const before = resultOf(rosterOf(team.slice(0, 1)), call, [soft]);
    const after = withSignOffs(before, [sign(before, "张三")]);
    expect([before.counts.warning, after.counts.warning, after.counts.settled]).toEqual([1, 0, 1]);
  });

  test("a crash, a notice and what is folded under another finding cannot be signed", () => {
    const crashing = ruleOf("birth", () => {
      throw new Error("boom");
    });
    const telling = ruleOf("birth", (): Outcome => ({ outcome: "pass", cells: [], facts: {}, notice: "note" }));
    for (const rule of [crashing, telling]) {
      const result = resultOf(rosterOf(team.slice(0, 1)), call, [rule]);
      expect(signFinding(result, about(result, "张三"), who)).toBeNull();
    }
    const folded = unreadable().findings.find(({ causedBy }) => causedBy !== null);
    expect(folded === undefined ? "none" : signFinding(unreadable(), folded, who)).toBeNull();
  });

  test("it is undone as it was done", () => {
    const before = checked();
    const signOff = sign(before, "李四");
    const after = withSignOffs(before, [signOff]);
    expect(withSignOffs(after, unsigned([signOff], signOff.id))).toEqual(before);
    expect(signed([signOff], { ...signOff, by: "李老师" })).toEqual([{ ...signOff, by: "李老师" }]);
  });

  test("a result without sign-offs is the same object: nothing about it changes", () => {
    const before = checked();
    expect(withSignOffs(before, [])).toBe(before);
  });
});

describe("what a sign-off rests on", () => {
  test.each<[string, readonly Row[], RosterShape]>([
    ["the rows are sorted", [team[2]!, team[1]!, team[0]!], {}],
    ["rows are put in above", team, { from: 9 }],
    ["somebody else is added", [...team, { project: "P1", direction: "1.6", name: "赵六" }], {}],
    ["somebody else's cell changes", [team[0]!, team[1]!, { ...team[2]!, birthDate: "1971-01-01" }], {}],
    ["a column that it does not rest on changes", [team[0]!, { ...team[1]!, employer: "乙大学" }, team[2]!], {}],
  ])("it holds when %s", (_what, rows, shape) => {
    const result = withSignOffs(checked(rows, shape), [sign(checked(), "李四")]);
    expect(result.signOffs?.held.size).toBe(1);
    expect(result.signOffs?.lapsed).toEqual([]);
  });

  test("it lapses when its cell changes, and says which column", () => {
    const rows = [team[0]!, { ...team[1]!, birthDate: "1960-01-01" }, team[2]!];
    const result = withSignOffs(checked(rows), [sign(checked(), "李四")]);
    expect(result.signOffs?.held.size).toBe(0);
    expect(lapsedBecause(result)).toMatchObject([{ fields: ["birthDate"] }]);
    expect(result.counts).toMatchObject({ error: 2, review: 0, settled: 0 });
  });

  test("it lapses when an error becomes another error by a change of its cell", () => {
    const rows = [team[0]!, team[1]!, { ...team[2]!, birthDate: "1971-01-01" }];
    expect(lapsedBecause(withSignOffs(checked(rows), [sign(checked(), "王五")]))).toMatchObject([{ fields: ["birthDate"], rule: false }]);
  });

  test("it lapses with the version of the call's data, and when the clause says something else", () => {
    const signOffs = [sign(checked(), "李四")];
    const newer = { ...call, version: "2027-01-01" };
    const changed = { ...call, clauses: call.clauses.map((clause) => (clause.id === "1.6-3-a" ? { ...clause, quote: "另一句话" } : clause)) };
    for (const guideline of [newer, changed]) {
      expect(lapsedBecause(withSignOffs(checked(team, {}, guideline), signOffs))).toEqual([{ fields: [], said: false, rule: true }]);
    }
  });

  test("it lapses when the rule says something else of the same cells", () => {
    const other = ruleOf("birth", (person): Outcome => ({ outcome: "review", reason: "imprecise", message: "other", cells: [birthCell(person)], facts: {} }));
    const result = withSignOffs(resultOf(rosterOf(team), call, [other]), [sign(checked(), "李四")]);
    expect(lapsedBecause(result)).toEqual([{ fields: [], said: true, rule: false }]);
  });

  test("nobody settles an error by what is written in the store", () => {
    const before = checked();
    const result = withSignOffs(before, [{ ...sign(before, "王五"), kind: "settled" }]);
    expect(result.counts).toMatchObject({ error: 1, settled: 0 });
    expect(lapsedBecause(result)).toEqual([{ fields: [], said: true, rule: false }]);
  });

  test("a finding that is gone is neither settled nor lapsed; when it is back on the same grounds the sign-off holds", () => {
    const signOffs = [sign(checked(), "李四")];
    const mended = withSignOffs(checked([team[0]!, { ...team[1]!, birthDate: "1990-01-01" }, team[2]!]), signOffs);
    expect(mended.signOffs).toBeUndefined();
    expect(withSignOffs(checked(), signOffs).counts.settled).toBe(1);
  });

  test("a finding that no cell carries rests on who is there: one more person opens it again", () => {
    const absent: RosterShape = { without: ["birthDate"] };
    const needs = ruleOf("birth", (): Outcome => ({ outcome: "review", reason: "missingColumn", message: "m", cells: [], facts: {}, missing: ["birthDate"] }));
    const of = (rows: readonly Row[]): CheckResult => resultOf(rosterOf(rows, absent), call, [needs]);
    const before = of(team);
    const finding = before.findings.find(({ rule }) => rule === "data-missing-column");
    const signOff = finding === undefined ? null : signFinding(before, finding, who);
    expect(signOff).not.toBeNull();
    if (signOff === null) return;
    expect(withSignOffs(of([...team].reverse()), [signOff]).counts.settled).toBe(1);
    expect(lapsedBecause(withSignOffs(of([...team, { project: "P1", direction: "1.6", name: "赵六" }]), [signOff]))).toEqual([{ fields: [], said: true, rule: false }]);
  });
});

/** 李四's date cannot be read; the clause on ages is folded under that. */
function unreadable(): CheckResult {
  const issue = (people: readonly Person[]): DataIssue => ({
    rule: "data-unreadable-date", outcome: "review", severity: "warning", reason: "unreadable", personId: people[1]!.id, projectKey: "P1",
    cells: [cellOf(people[1]!.row.row, "birthDate")], message: "data-unreadable-date", facts: { header: "出生年月", raw: "?", problem: "notADate" },
  });
  return checked([team[0]!, { ...team[1]!, birthDate: "?" }, team[2]!], { issues: (people) => [issue(people)] });
}

describe("what is folded under a finding", () => {
  test("is settled with it", () => {
    const before = unreadable();
    const cause = before.findings.find(({ rule }) => rule === "data-unreadable-date");
    const signOff = cause === undefined ? null : signFinding(before, cause, who);
    expect(before.findings.filter(({ causedBy }) => causedBy === cause?.id)).toHaveLength(1);
    expect(withSignOffs(before, signOff === null ? [] : [signOff]).counts).toMatchObject({ review: 0, settled: 1, error: 1 });
  });

  test("is part of what was signed: one more question under it opens it again", () => {
    const before = unreadable();
    const cause = before.findings.find(({ rule }) => rule === "data-unreadable-date");
    const signOff = cause === undefined ? null : signFinding(before, cause, who);
    const more: CheckResult = { ...before, findings: before.findings.flatMap((one) => (one.causedBy === null ? [one] : [one, { ...one, id: "0123456789ab" }])) };
    expect(lapsedBecause(withSignOffs(more, signOff === null ? [] : [signOff]))).toEqual([{ fields: [], said: true, rule: false }]);
  });
});

describe("reminders of the checklist", () => {
  const manual = (result: CheckResult) => [...everyChecklistRow(result)].find(({ verdict }) => verdict === "manual");
  const tick = (result: CheckResult): SignOff => {
    const row = manual(result);
    const project = result.roster.projects.find(({ key }) => key === row?.project);
    const clause = result.guideline.clauses.find(({ id }) => id === row?.clause);
    if (project === undefined || clause === undefined) throw new Error("no reminder");
    return tickReminder(result, project, clause, { ...who, reason: "" });
  };

  test("are ticked for a project, and counted apart", () => {
    const before = checked();
    const after = withSignOffs(before, [tick(before)]);
    expect(after.counts).toMatchObject({ ticked: 1, manual: before.counts.manual - 1 });
    expect([...(after.signOffs?.ticks.values() ?? [])]).toMatchObject([{ kind: "ticked", by: "王老师", about: { project: "P1" } }]);
  });

  test("stay ticked when rows move and people come, not for another project", () => {
    const signOffs = [tick(checked())];
    const more = [{ project: "P0", direction: "1.6", name: "赵六", role: "leader" as const }, ...team];
    const after = withSignOffs(checked(more, { from: 7 }), signOffs);
    expect([...(after.signOffs?.ticks.keys() ?? [])].map((key) => key.split("\u0000")[0])).toEqual(["P1"]);
  });

  test("lapse with the version of the call's data", () => {
    const result = withSignOffs(checked(team, {}, { ...call, version: "2027-01-01" }), [tick(checked())]);
    expect([result.signOffs?.ticks.size, lapsedBecause(result)]).toEqual([0, [{ fields: [], said: false, rule: true }]]);
  });
});
