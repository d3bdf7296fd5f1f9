import { resultSchema } from "../../src/findings/contract";
import { toJson } from "../../src/findings/json";
import { guideline2026_2 as guideline } from "../../src/guideline";
import { languages } from "../../src/messages";
import { rules } from "../../src/rules";
import { resultOf, rosterOf, type Row, type RosterShape, type WholeResult } from "./builder";

const rows: readonly Row[] = guideline.directions.flatMap(({ code }) => [
  { project: `P${code}`, direction: code, name: `甲${code}`, role: "leader", birthDate: "1960-01-01", employer: "某大学" },
  { project: `P${code}`, direction: code, name: `乙${code}`, birthDate: "1990-01-01", employer: "另一大学" },
  { project: `P${code}`, direction: code, name: `丙${code}`, birthDate: "?" },
  { project: `P${code}`, direction: code, name: `丁${code}` },
]);
const checked = (shape?: RosterShape): WholeResult => resultOf(rosterOf(rows, shape), guideline, rules);
const json = (result: WholeResult, lang: (typeof languages)[number]) =>
  toJson(result, { lang, tool: { name: "t", version: "1" }, input: { file: "f.xlsx", sha256: "0".repeat(64) }, verdicts: true, readings: true });

describe("the whole call over a roster that lacks much", () => {
  test.each(languages)("every finding has its sentence in %s, and the JSON keeps to its schema", (lang) => {
    for (const shape of [{}, { without: ["birthDate"] }, { without: ["direction"] }, { without: ["role"] }, { without: ["employer", "birthDate", "role"] }] as const) {
      const result = json(checked(shape), lang);
      expect(resultSchema.parse(result).findings.length).toBeGreaterThan(0);
      const unfilled = result.findings.filter(({ message }) => /[{}]|undefined|\[object/.test(message));
      expect(unfilled.map(({ rule, message }) => [rule, message])).toEqual([]);
      expect(result.counts.crashed).toBe(0);
    }
  });

  test("nothing that misses is a pass: a column that is not there leaves its clauses open", () => {
    const { checklist } = checked();
    const verdict = (clause: string) => new Set(checklist.filter((row) => row.clause === clause).map((row) => row.verdict));
    for (const clause of ["G-3-1-c", "1.2-2-b", "1.2-4-a", "1.3-3-a", "1.3-3-b", "1.3-3-c", "1.4-3-b", "1.6-3-d"]) {
      expect([clause, [...verdict(clause)]]).toEqual([clause, ["review"]]);
    }
  });

  test("the birth dates of those whom each direction names are held to its own line", () => {
    const fails = checked().findings.filter(({ rule, outcome }) => rule === "birth-date-from" && outcome === "fail");
    expect(fails.map(({ clause, person }) => [clause, person])).toEqual([
      ["1.2-4-f", "甲1.2"],
      ["1.3-3-d", "甲1.3"],
      ["1.4-3-e", "甲1.4"],
      ["1.6-3-a", "甲1.6"],
    ]);
  });

  test("an absent column is told once for each need", () => {
    const missing = checked().findings.filter(({ rule }) => rule === "data-missing-column");
    const needs = missing.map(({ facts }) => String(facts["fields"]));
    expect(new Set(needs).size).toBe(needs.length);
    expect(missing.every(({ subject, cells }) => subject.kind === "roster" && cells.length === 0)).toBe(true);
  });

  test("the order of rows changes no verdict and no id", () => {
    const reversed = resultOf(rosterOf([...rows].reverse()), guideline, rules);
    const told = (result: WholeResult) => result.findings.map(({ id, clause, person, outcome }) => `${id} ${clause} ${person} ${outcome}`).sort();
    expect(told(reversed)).toEqual(told(checked()));
  });
});
