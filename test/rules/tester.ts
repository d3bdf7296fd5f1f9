import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { catalogue, hasMessage, languages, message } from "../../src/messages";
import type { FieldKey } from "../../src/roster/field";
import { rules } from "../../src/rules";
import { fieldKinds } from "../../src/roster/field";
import { reviewReasons, type Fact, type Outcome, type OutcomeKind, type ReviewReason, type Rule, type RuleContext } from "../../src/rules/rule";
import { contextOf, type RosterOptions, type Row } from "./roster-of";

export type { Row } from "./roster-of";

/** One case of a rule. `about` is the row (from 1) of the person asked about, or of the project. */
export interface Case extends RosterOptions {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly about?: number;
  readonly params?: unknown;
  readonly expect: OutcomeKind | ReviewReason;
  readonly message?: string;
  /** "birthDate:1" is the cell of that field in row 1; roles other than subject in front: "evidence idNumber:1". */
  readonly cells?: readonly string[];
  readonly margin?: number;
  readonly missing?: readonly FieldKey[];
  /** Facts that the words are made of; others may be there, too. */
  readonly facts?: Readonly<Record<string, Fact>>;
  /** Lower than the clause's own. */
  readonly severity?: "error" | "warning" | "info";
  /** The order of the rows matters (a project's first row). */
  readonly ordered?: boolean;
}

/** What is missing: each rule has a case for it, or its test says in words why it cannot meet it. */
const gaps = ["missingColumn", "missingCell", "unreadable"] as const satisfies readonly ReviewReason[];
export type CannotMeet = Readonly<Partial<Record<(typeof gaps)[number], string>>>;

/** Runs the cases of a rule, and holds the rule and its cases to what every rule promises. */
export function testRule(rule: Rule, params: unknown, cases: readonly Case[], cannotMeet: CannotMeet = {}): void {
  const given = new Set<OutcomeKind>();
  const asked = new Set<ReviewReason>();

  describe(rule.id, () => {
    test.each(cases)("$name", (one) => {
      const context = contextOf(one.rows, one);
      const answer = ask(rule, one.params ?? params, one, context, (one.about ?? 1) - 1);
      given.add(answer.outcome);
      if (answer.outcome === "review") asked.add(answer.reason);
      expect(said(answer, one.expect)).toBe(one.expect);
      if (one.message !== undefined) expect(messageOf(answer)).toBe(one.message);
      if (answer.outcome === "notApplicable") return;
      checkShape(answer);
      if (one.facts !== undefined) expect(answer.facts).toMatchObject(one.facts);
      if (one.severity !== undefined) expect("severity" in answer && answer.severity).toBe(one.severity);
      if (one.cells !== undefined) expect(cellsOf(answer, context, one)).toEqual(one.cells);
      if (one.margin !== undefined) expect(answer.margin?.value).toBe(one.margin);
      if (one.missing !== undefined && answer.outcome === "review") expect(answer.missing).toEqual(one.missing);
      checkWords(rule, answer);
    });

    test("the order of the rows does not matter", () => {
      for (const one of cases) {
        if (one.ordered === true || one.rows.length < 2) continue;
        const rows = one.rows.map((row, position) => ({ name: `第${position + 1}人`, ...row, role: row.role ?? (position === 0 ? "项目负责人" : "参加人员") }));
        if (rows.filter((row) => row.role === "项目负责人").length !== one.rows.filter((row, at) => row.role === "项目负责人" || at === 0).length) continue;
        const at = (one.about ?? 1) - 1;
        const forwards = ask(rule, one.params ?? params, one, contextOf(rows, one), at);
        const backwards = ask(rule, one.params ?? params, one, contextOf([...rows].reverse(), one), rows.length - 1 - at);
        expect([one.name, backwards.outcome, messageOf(backwards)]).toEqual([one.name, forwards.outcome, messageOf(forwards)]);
      }
    });

    test("no case stands twice", () => {
      const keys = cases.map(({ rows, about, params: own, asOf, columns, teamListed, visits }) =>
        JSON.stringify({ rows, about, own, asOf, columns, teamListed, visits }),
      );
      expect(keys.filter((key, position) => keys.indexOf(key) !== position)).toEqual([]);
    });

    test("every outcome that the rule declares has a case, and no other is given", () => {
      expect([...given].sort()).toEqual([...rule.outcomes].sort());
    });

    test("a missing column, a missing cell and an unreadable one have a case, or cannot be met", () => {
      expect(gaps.filter((gap) => asked.has(gap) === (cannotMeet[gap] !== undefined))).toEqual([]);
    });

    test("it is in the list, has a title, and says its limits if it does not see everything", () => {
      expect(rules).toContain(rule);
      expect(hasMessage(`rule.${rule.id}.title`)).toBe(true);
      expect(hasMessage(`rule.${rule.id}.limits`)).toBe(rule.coverage === "partial");
    });
  });
}

/** What the rule answers about a row. */
export function ask(rule: Rule, params: unknown, _options: RosterOptions, context: RuleContext, position: number): Outcome {
  const read = rule.params.parse(params);
  const person = context.roster.people[position];
  const project = context.roster.projects.find(({ key }) => key === person?.projectKey);
  if (person === undefined || project === undefined) throw new Error(`No row ${position + 1}`);
  return rule.scope === "person" ? rule.check({ person, project }, read, context) : rule.check({ project }, read, context);
}

function said(answer: Outcome, expected: Case["expect"]): string {
  return answer.outcome === "review" && expected !== "review" ? answer.reason : answer.outcome;
}

function messageOf(answer: Outcome): string | undefined {
  return answer.outcome === "notApplicable" ? answer.why : answer.outcome === "pass" ? answer.notice : answer.message;
}

function cellsOf(answer: Exclude<Outcome, { outcome: "notApplicable" }>, context: RuleContext, one: Case): readonly string[] {
  const columns = [...context.roster.present];
  return answer.cells.map(({ role, row, column }) => {
    expect(row).toBeLessThanOrEqual(one.rows.length + 1);
    return `${role === "subject" ? "" : `${role} `}${columns[column - 1] ?? "?"}:${row - 1}`;
  });
}

/** What every answer has: cells with roles, facts that say something, a margin with a unit, names of fields. */
function checkShape(answer: Exclude<Outcome, { outcome: "notApplicable" }>): void {
  expect(answer.cells.filter(({ role }) => !["subject", "other", "candidate", "evidence"].includes(role))).toEqual([]);
  expect(Object.entries(answer.facts).filter(([, fact]) => fact === "")).toEqual([]);
  if (answer.margin !== undefined) expect(["day", "month", "person", "unit", "wan", "project"]).toContain(answer.margin.unit);
  if ("severity" in answer) expect(["error", "warning", "info"]).toContain(answer.severity);
  if (answer.outcome !== "review") return;
  expect(reviewReasons).toContain(answer.reason);
  if (!["missing-column", "missing-cell", "unreadable"].includes(answer.message)) return;
  const fields = [answer.missing ?? answer.facts.fields ?? answer.facts.field].flat().map(String);
  expect(fields.filter((field) => !(field in fieldKinds))).toEqual([]);
  expect(fields).not.toEqual([]);
}

/** The words of an answer exist in both languages and use exactly the facts that it gives. */
function checkWords(rule: Rule, answer: Exclude<Outcome, { outcome: "notApplicable" }>): void {
  const name = messageOf(answer);
  if (name === undefined) return;
  const key = `rule.${rule.id}.${name}`;
  expect(hasMessage(key) ? key : `no message ${key}`).toBe(key);
  for (const lang of languages) {
    const used = [...placeholders(parse(catalogue(lang)[key] ?? "", { ignoreTag: true }))].sort();
    const facts = Object.keys(answer.facts).sort();
    expect({ key, lang, facts: answer.outcome === "pass" ? facts.filter((fact) => used.includes(fact)) : facts }).toEqual({ key, lang, facts: used });
    expect(message(lang, key, answer.facts)).not.toMatch(/undefined|\{|\}/);
  }
}

function placeholders(elements: readonly MessageFormatElement[]): Set<string> {
  const names = new Set<string>();
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    if (element.type === TYPE.tag) {
      placeholders(element.children).forEach((name) => names.add(name));
      continue;
    }
    names.add(element.value);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
    for (const option of Object.values(element.options)) placeholders(option.value).forEach((name) => names.add(name));
  }
  return names;
}
