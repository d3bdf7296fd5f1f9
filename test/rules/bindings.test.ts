import { guideline2026_2 } from "../../src/guideline";
import { ruleById, rules } from "../../src/rules";
import bindings from "./bindings.json";

test("every binding names a clause of the call, a rule there is, params that it takes and readings of the call", () => {
  const clauses = new Set(guideline2026_2.clauses.map(({ id }) => id));
  const readings = new Set(guideline2026_2.readings.map(({ id }) => id));
  const wrong = bindings.filter(({ clause, rule, params, ...rest }) => {
    const known = "readings" in rest ? (rest.readings ?? []).every((id) => readings.has(id)) : true;
    return !clauses.has(clause) || ruleById(rule)?.params.safeParse(params).success !== true || !known;
  });
  expect(wrong).toEqual([]);
  expect(new Set(bindings.map(({ clause }) => clause)).size).toBe(bindings.length);
});

test("every rule decides a clause, and ids are told apart", () => {
  expect(rules.filter(({ id }) => !bindings.some((binding) => binding.rule === id)).map(({ id }) => id)).toEqual([]);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
