import { evaluate, evaluateInSteps } from "../../src/findings/evaluate";
import type { CheckResult, Finding } from "../../src/findings/result";
import { verdictsOf } from "../../src/findings/verdicts";
import { guideline2026_2 } from "../../src/guideline";
import { read, type DataIssue, type Person, type Roster } from "../../src/roster/roster";
import type { Outcome } from "../../src/rules/rule";
import { callWith, cellOf, everybodyDiffers, resultOf, rosterOf, ruleOf, sheet, whole, type Row } from "./builder";

const birthCell = (person: Person) => ({ ...cellOf(person.row.row, "birthDate"), role: "subject" as const });
const failing = (person: Person): Extract<Outcome, { outcome: "fail" }> => ({ outcome: "fail", message: "bad", cells: [birthCell(person)], facts: { person: person.name } });
const passing: Outcome = { outcome: "pass", cells: [], facts: {} };

/** Answers as the real birth-date rule does about missing data; a birth date before 1981 fails. */
const birthRule = ruleOf("birth", (person) => {
  const birth = read(person, "birthDate");
  const facts = { person: person.name };
  if (birth.state === "absent") return { outcome: "review", reason: "missingColumn", message: "m", cells: [], facts, missing: ["birthDate"] };
  if (birth.state === "empty") return { outcome: "review", reason: "missingCell", message: "m", cells: [birthCell(person)], facts };
  if (birth.state === "unreadable") return { outcome: "review", reason: "unreadable", message: "m", cells: [birthCell(person)], facts };
  return birth.value.from >= 4018 ? passing : failing(person);
});

const team: readonly Row[] = [
  { project: "P1", direction: "1.6", name: "张三", role: "leader", birthDate: "1985-01-01" },
  { project: "P1", direction: "1.6", name: "李四", birthDate: "1979-01-01" },
  { project: "P2", direction: "1.4", name: "王五", role: "leader", birthDate: "1979-01-01" },
];
const ages = callWith({ "1.6-3-a": "birth", "1.4-3-e": "birth" });
const short = ({ rule, clause, outcome, severity, person, project }: Finding) => ({ rule, clause, outcome, severity, person, project });

describe("a clause and its subjects", () => {
  test("each finding names rule, clause, person, project and cells", () => {
    const { findings } = resultOf(rosterOf(team), ages, [birthRule]);
    expect(findings.map(short)).toEqual([
      { rule: "birth", clause: "1.6-3-a", outcome: "fail", severity: "error", person: "李四", project: "P1" },
      { rule: "birth", clause: "1.4-3-e", outcome: "fail", severity: "error", person: "王五", project: "P2" },
    ]);
    expect(findings[0]).toMatchObject({
      cells: [{ sheet, row: 3, column: 5, role: "subject" }],
      words: { key: "rule.birth.bad", facts: { person: "李四" } },
      subject: { kind: "person", personId: "名册!3", projectKey: "P1" },
    });
  });

  test("each subject of a clause has a verdict, passes too", () => {
    const { verdicts } = resultOf(rosterOf(team), ages, [birthRule]);
    expect(verdicts.map(({ clause, outcome }) => `${clause} ${outcome}`)).toEqual(["1.6-3-a pass", "1.6-3-a fail", "1.4-3-e fail"]);
  });

  test("a rule may lower the severity of its clause, never raise it", () => {
    const says = (severity: "error" | "warning" | "info") => ruleOf("birth", (person) => ({ ...failing(person), severity }));
    const severity = (clause: string, said: "error" | "warning" | "info") =>
      resultOf(rosterOf(team.slice(0, 1)), callWith({ [clause]: "birth" }), [says(said)]).findings.find((one) => one.clause === clause)?.severity;
    expect(severity("1.6-3-a", "warning")).toBe("warning");
    expect(severity("A2-3-6-d", "error")).toBe("warning");
  });

  test("a clause that is always left to a person does not fail: it asks, as a warning", () => {
    const { findings, checklist } = resultOf(rosterOf(team), callWith({ "G-3-4-a": "birth" }), [ruleOf("birth", failing)]);
    expect(findings.map(({ outcome, reason, severity }) => ({ outcome, reason, severity }))).toEqual(
      Array(3).fill({ outcome: "review", reason: "needsJudgement", severity: "warning" }),
    );
    expect(checklist.find(({ clause }) => clause === "G-3-4-a")).toMatchObject({ verdict: "review", severity: "warning" });
  });

  test("a pass with a notice is told and blames nobody", () => {
    const rule = ruleOf("birth", () => ({ ...passing, notice: "from-id" }));
    const { findings, counts, checklist } = resultOf(rosterOf(team.slice(2)), ages, [rule]);
    expect(findings).toMatchObject([{ outcome: "notice", severity: "info", words: { key: "rule.birth.from-id" } }]);
    expect(counts).toMatchObject({ notice: 1, error: 0, review: 0 });
    expect(checklist.find(({ clause }) => clause === "1.4-3-e")).toMatchObject({ verdict: "pass", findings: [findings[0]!.id] });
  });

  test("one fact about several projects gives a finding in each, under one group", () => {
    const rule = ruleOf("birth", (person) => ({ ...failing(person), group: `leader ${person.name}` }));
    const rows = [{ ...team[0]!, project: "P1" }, { ...team[0]!, project: "P2" }, { ...team[1]!, project: "P3" }];
    const groups = resultOf(rosterOf(rows), ages, [rule]).findings.map(({ group }) => group);
    expect(groups[0]).toMatch(/^[0-9a-f]{12}$/);
    expect(groups[1]).toBe(groups[0]);
    expect(groups[2]).not.toBe(groups[0]);
  });

  test("a clause that repeats an earlier one tells nothing twice, and its row is true", () => {
    const rows: Row[] = [{ project: "P1", direction: "1.2", name: "张三", role: "leader" }, { project: "P1", direction: "1.2", name: "李四" }];
    const rule = ruleOf("who", failing);
    const leaders = ruleOf("leaders", (person) => (person.role === "leader" ? failing(person) : { outcome: "notApplicable", why: "notLeader" }));
    const { findings, checklist, counts } = resultOf(rosterOf(rows), callWith({ "1.2-4-a": "who", "1.2-4-g": "leaders" }), [rule, leaders]);
    expect(findings.map(({ clause, person }) => `${clause} ${person}`)).toEqual(["1.2-4-a 张三", "1.2-4-a 李四"]);
    expect(checklist.find(({ clause }) => clause === "1.2-4-g")).toMatchObject({ verdict: "fail", findings: [findings[0]!.id] });
    expect(counts.error).toBe(2);
  });
});

describe("a rule that throws", () => {
  const fragile = ruleOf("fragile", (person) => {
    if (person.name === "李四") throw new Error("boom");
    return passing;
  });
  const result = resultOf(rosterOf(team), callWith({ "1.6-3-a": "birth", "1.6-3-b": "fragile" }), [birthRule, fragile]);

  test("is named with its subject, and everything else is decided as ever", () => {
    const crashed = result.findings.filter(({ outcome }) => outcome === "crashed");
    expect(crashed.map(short)).toEqual([{ rule: "fragile", clause: "1.6-3-b", outcome: "crashed", severity: "error", person: "李四", project: "P1" }]);
    expect(crashed[0]).toMatchObject({ words: { key: "finding.crashed", facts: { rule: "fragile", detail: "boom" } }, cells: [{ row: 3 }] });
    expect(result.verdicts.filter(({ rule }) => rule === "birth").map(({ outcome }) => outcome)).toEqual(["pass", "fail"]);
    expect(result.counts).toMatchObject({ crashed: 1, error: 1 });
  });

  test("stands in the checklist above a review and below a fail", () => {
    const row = (names: readonly [string, Outcome | "throw"][]) => {
      const rule = ruleOf("mixed", (person) => {
        const answer = names.find(([name]) => name === person.name)![1];
        if (answer === "throw") throw new Error("boom");
        return answer;
      });
      const rows = names.map(([name]) => ({ ...team[1]!, name }));
      return resultOf(rosterOf(rows), callWith({ "1.6-3-a": "mixed" }), [rule]).checklist.find(({ clause }) => clause === "1.6-3-a")?.verdict;
    };
    const fail: Outcome = { outcome: "fail", message: "bad", cells: [], facts: {} };
    const review: Outcome = { outcome: "review", reason: "imprecise", message: "m", cells: [], facts: {} };
    const none: Outcome = { outcome: "notApplicable", why: "notLeader" };
    expect(row([["甲", passing], ["乙", "throw"], ["丙", fail]])).toBe("fail");
    expect(row([["甲", review], ["乙", "throw"]])).toBe("crashed");
    expect(row([["甲", passing], ["乙", review]])).toBe("review");
    expect(row([["甲", none], ["乙", passing]])).toBe("pass");
    expect(row([["甲", none], ["乙", none]])).toBe("notApplicable");
  });
});

describe("one cause, one finding", () => {
  test("an absent column is one finding for the roster; verdicts and checklist point to it", () => {
    const { findings, verdicts, checklist, counts } = resultOf(rosterOf(team, { without: ["birthDate"] }), ages, [birthRule]);
    expect(findings).toMatchObject([
      { rule: "data-missing-column", clause: null, outcome: "review", reason: "missingColumn", subject: { kind: "roster" }, cells: [], severity: "error" },
    ]);
    expect(findings[0]!.facts).toEqual({ fields: ["birthDate"], clauses: ["1.6-3-a", "1.4-3-e"], count: 2, sheets: [sheet] });
    expect(verdicts.map(({ outcome, reason, finding }) => ({ outcome, reason, finding }))).toEqual(
      Array(3).fill({ outcome: "review", reason: "missingColumn", finding: findings[0]!.id }),
    );
    expect(checklist.filter(({ verdict }) => verdict === "review").map(({ project, findings: ids }) => [project, ids])).toEqual([
      ["P1", [findings[0]!.id]],
      ["P2", [findings[0]!.id]],
    ]);
    expect(counts.review).toBe(1);
  });

  test("what depends on an unreadable cell is folded under its finding and counted there", () => {
    const rows = [{ ...team[0]!, birthDate: "?" }, team[1]!];
    const issue: DataIssue = {
      rule: "data-unreadable-date",
      outcome: "review",
      severity: "warning",
      reason: "unreadable",
      personId: "名册!2",
      projectKey: "P1",
      cells: [cellOf(2, "birthDate")],
      message: "data-unreadable-date",
      facts: { header: "出生年月", raw: "?", problem: "notADate" },
    };
    const roster = rosterOf(rows, { issues: () => [issue] });
    const { findings, counts } = resultOf(roster, callWith({ "1.6-3-a": "birth", "1.6-3-b": "birth" }), [birthRule]);
    const [cause, ...rest] = findings;
    expect(cause).toMatchObject({ rule: "data-unreadable-date", clause: null, person: "张三", project: "P1", causedBy: null });
    expect(rest.filter(({ person }) => person === "张三").map(({ clause, causedBy }) => [clause, causedBy])).toEqual([
      ["1.6-3-a", cause!.id],
      ["1.6-3-b", cause!.id],
    ]);
    expect(counts).toMatchObject({ review: 1, error: 2 });
  });

  test("an empty cell is a finding of each clause that needs it", () => {
    const { findings } = resultOf(rosterOf([{ project: "P1", direction: "1.6", name: "李四" }]), ages, [birthRule]);
    expect(findings).toMatchObject([{ clause: "1.6-3-a", outcome: "review", reason: "missingCell", severity: "error", causedBy: null }]);
  });

  test("what is not yet due when it is missing is to be ticked, and nothing is told", () => {
    const result = resultOf(rosterOf(team, { without: ["birthDate"] }), callWith({ "G-4-1-d": "birth" }), [birthRule]);
    expect(result.findings).toEqual([]);
    expect(result.checklist.find(({ clause }) => clause === "G-4-1-d")?.verdict).toBe("manual");
  });
});

describe("a project that does not say what clauses ask for", () => {
  test("no leader is named: the leader's clauses are open, and that is told once", () => {
    const leaders = ruleOf("leaders", (person) => (person.role === "leader" ? passing : { outcome: "notApplicable", why: "notLeader" }));
    const rows = [{ ...team[1]!, direction: "1.4" }];
    const { findings, checklist } = resultOf(rosterOf(rows), callWith({ "1.4-3-a": "leaders", "1.4-3-e": "leaders" }), [leaders]);
    expect(findings).toMatchObject([{ rule: "data-missing-cell", project: "P1", facts: { fields: ["role", "leader"], clauses: ["1.4-3-a", "1.4-3-e"] } }]);
    expect(checklist.filter(({ verdict }) => verdict === "review").map(({ clause }) => clause)).toEqual(["1.4-3-a", "1.4-3-e"]);
  });

  test("without a role column that is one finding for the roster", () => {
    const leaders = ruleOf("leaders", () => ({ outcome: "notApplicable", why: "notLeader" }));
    const rows = [{ ...team[1]!, direction: "1.4" }, { ...team[1]!, direction: "1.4", project: "P2" }];
    const { findings } = resultOf(rosterOf(rows, { without: ["role"] }), callWith({ "1.4-3-a": "leaders" }), [leaders]);
    expect(findings).toMatchObject([{ rule: "data-missing-column", facts: { fields: ["role", "leader"] } }]);
  });

  const withoutDirection = ({ project, name }: Row): Row => ({ project, name });
  test("of an unknown direction only the clauses for all are asked, and the direction is asked for", () => {
    const cases = [
      [rosterOf(team.map(withoutDirection)), "data-missing-cell", 2],
      [rosterOf(team, { without: ["direction"] }), "data-missing-column", 1],
      [rosterOf(team.map((row) => ({ ...row, direction: "2.1" }))), "data-unknown-direction", 2],
    ] as const;
    for (const [roster, rule, told] of cases) {
      const { findings, checklist } = resultOf(roster, ages, [birthRule]);
      expect(findings.map((finding) => finding.rule)).toEqual(Array(told).fill(rule));
      expect(checklist).toHaveLength(2 * 68);
      expect(checklist.every(({ direction }) => direction === null)).toBe(true);
    }
  });

  test("a clause that decides about directions tells it alone", () => {
    const rule = ruleOf("direction", (person) => failing(person));
    const { findings } = resultOf(rosterOf(team.slice(2).map(withoutDirection)), callWith({ "G-1-1-a": "direction" }), [rule]);
    expect(findings.map((finding) => finding.rule)).toEqual(["direction"]);
  });
});

describe("the checklist", () => {
  const result = resultOf(rosterOf(team), ages, [birthRule]);

  test("has each clause of the project's direction once", () => {
    for (const [project, direction] of [["P1", "1.6"], ["P2", "1.4"]]) {
      const rows = result.checklist.filter((row) => row.project === project);
      const expected = guideline2026_2.clauses.filter(({ directions }) => directions.includes(direction!)).map(({ id }) => id);
      expect(rows.map(({ clause }) => clause)).toEqual(expected);
      expect(new Set(rows.map((row) => row.direction))).toEqual(new Set([direction]));
    }
  });

  test("says of what no rule decides whether it is information, for a person, or not checked", () => {
    const row = (clause: string) => result.checklist.find((one) => one.clause === clause)?.verdict;
    expect([row("G-0-b"), row("G-1-2-a"), row("G-1-2-b"), row("G-3-1-a")]).toEqual(["info", "manual", "manual", "notChecked"]);
  });

  test("counts and coverage add up", () => {
    const { counts, coverage, checklist, findings } = result;
    const rows = (verdict: string) => checklist.filter((row) => row.verdict === verdict).length;
    expect(counts).toEqual({
      people: 3, projects: 2, error: 2, warning: 0, info: 0, review: 0, notice: 0, crashed: 0,
      pass: rows("pass"), notApplicable: rows("notApplicable"), manual: rows("manual"), notChecked: rows("notChecked"),
    });
    expect(findings).toHaveLength(2);
    expect(rows("fail")).toBe(2);
    expect([...result.open]).toEqual(["P1", "P2"]);
    expect(coverage).toEqual({ decided: 2, declared: 0, manual: 74, info: 51, notChecked: 101 });
    expect(Object.values(coverage).reduce((sum, n) => sum + n)).toBe(228);
  });
});

describe("ids of findings", () => {
  const idsBy = (rows: readonly Row[], from = 2) => {
    const result = resultOf(rosterOf(rows, { from }), ages, [birthRule]);
    return Object.fromEntries(result.findings.map(({ id, project, person }) => [`${project} ${person}`, id]));
  };

  test("outlive a sort, inserted rows and other people", () => {
    const before = idsBy(team);
    expect(Object.values(before).every((id) => /^[0-9a-f]{12}$/.test(id))).toBe(true);
    expect(idsBy([...team].reverse())).toEqual(before);
    expect(idsBy(team, 40)).toEqual(before);
    expect(idsBy([{ ...team[0]!, name: "赵六" }, ...team])).toEqual(before);
  });

  test("namesakes in a project are told apart by what else is known of them, in any order", () => {
    const twins: Row[] = [
      { ...team[1]!, birthDate: "1979-01-01" },
      { ...team[1]!, birthDate: "1978-01-01" },
    ];
    const ids = (rows: readonly Row[]) => resultOf(rosterOf(rows), ages, [birthRule]).findings.map(({ id }) => id);
    expect(new Set(ids(twins)).size).toBe(2);
    expect(ids([...twins].reverse()).sort()).toEqual(ids(twins).sort());
    expect(new Set(ids([twins[0]!, twins[0]!])).size).toBe(2);
  });
});

describe("a call that does not fit the rules is refused", () => {
  test.each<[string, Parameters<typeof callWith>, object]>([
    ["a rule that there is not", [{ "1.6-3-a": "nonesuch" }], { item: "1.6-3-a", field: "rule", problem: "unknownRule", found: "nonesuch" }],
    ["params that the rule does not take", [{ "1.6-3-a": "birth" }, (clause) => (clause.id === "1.6-3-a" ? { ...clause, params: { form: "1981-01-01" } } : clause)], { item: "1.6-3-a", field: "params", problem: "unknownField", found: ["form"] }],
  ])("%s", (_, call, facts) => {
    expect(() => resultOf(rosterOf(team), callWith(...call), [birthRule])).toThrow(expect.objectContaining({ code: "bad-guideline", facts: expect.objectContaining(facts) }));
  });
});

describe("a run goes in small steps, and can be left off in between", () => {
  const options = { asOf: null, rules: [birthRule], buildIndex: everybodyDiffers };
  function stepsOver(roster: Roster): { readonly done: readonly number[]; readonly result: CheckResult } {
    const done: number[] = [];
    let projects = 0;
    const steps = evaluateInSteps(roster, ages, options, (n) => (projects = n));
    for (;;) {
      const step = steps.next();
      if (step.done === true) return { done, result: step.value };
      done.push(projects);
    }
  }

  test.each<[string, readonly Row[]]>([
    ["between projects", Array.from({ length: 1024 }, (_, n): Row => ({ ...team[1]!, project: `P${n}`, name: `人${n}` }))],
    ["within a project", Array.from({ length: 1024 }, (_, n): Row => ({ ...team[1]!, name: `人${n}` }))],
  ])("%s", (_, rows) => {
    const roster = rosterOf(rows);
    const { done, result } = stepsOver(roster);
    const projects = new Set(rows.map(({ project }) => project)).size;
    // 1,024 answers are four steps of 256, beside the few in which a run begins and ends.
    expect(done.filter((n) => n > 0 || projects === 1).length).toBeGreaterThanOrEqual(4);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(projects);
    expect(whole(result)).toEqual({ ...whole(evaluate(roster, ages, options)), said: expect.any(Function) as unknown });
  });
});

test("asked again, a clause says what it said, of the same findings", () => {
  const result = resultOf(rosterOf(team), ages, [birthRule]);
  const told = result.verdicts.flatMap(({ finding }) => finding ?? []);
  expect(told).toEqual(result.findings.map(({ id }) => id));
  expect(whole(result).verdicts).toEqual(result.verdicts);
  expect(whole(result).checklist).toEqual(result.checklist);
  const [first] = result.roster.projects;
  expect(verdictsOf(result, first!, first!.people[1]).map(({ outcome, finding }) => [outcome, finding])).toEqual([["fail", result.findings[0]!.id]]);
});
