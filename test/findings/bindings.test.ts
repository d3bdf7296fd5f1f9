import { bindClauses } from "../../src/findings/bindings";
import { guideline2026_2 } from "../../src/guideline";
import { rules } from "../../src/rules";

const bound = bindClauses(guideline2026_2, rules);
const kinds = (decided: boolean) => new Set(bound.filter(({ rule }) => (rule !== null) === decided).map(({ clause }) => clause.kind));

describe("the clauses of 2026 第二批 and the rules", () => {
  test("every rule that a clause names exists and takes the params that stand there", () => {
    expect(bound.filter(({ rule }) => rule !== null).length).toBeGreaterThanOrEqual(24);
  });

  test("every rule decides some clause", () => {
    const used = new Set(bound.flatMap(({ rule }) => (rule === null ? [] : [rule.id])));
    expect(rules.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  test("no rule decides a reminder, nor information that would be a question where nothing is filled in", () => {
    expect([...kinds(true)].filter((kind) => kind === "reminder")).toEqual([]);
    const asked = bound.filter(({ rule, clause }) => rule !== null && clause.kind === "info" && clause.whenMissing !== "info");
    expect(asked.map(({ clause }) => clause.id)).toEqual([]);
  });

  test("the clauses that the first rules are for are decided", () => {
    const ids = [
      "G-1-1-a", "G-3-1-c", "G-3-1-e", "G-3-3-b", "A2-2-c", "1.1-3-a", "1.1-3-c", "1.1-4-d", "1.2-2-a", "1.2-2-b", "1.2-4-a", "1.2-4-c", "1.2-4-f",
      "1.2-4-g", "1.3-3-a", "1.3-3-b", "1.3-3-c", "1.3-3-d", "1.4-3-a", "1.4-3-b", "1.4-3-e", "1.6-3-a", "1.6-3-c", "1.6-3-d",
    ];
    const open = ids.filter((id) => bound.find(({ clause }) => clause.id === id)?.rule === null);
    expect(open).toEqual([]);
  });

  test("a repeated clause is decided by the rule of the one that it repeats", () => {
    for (const { clause } of bound.filter(({ clause: { sameAs } }) => sameAs !== undefined)) {
      const first = bound.find((one) => one.clause.id === clause.sameAs);
      expect([clause.id, first?.clause.rule]).toEqual([clause.id, clause.rule]);
    }
  });
});
