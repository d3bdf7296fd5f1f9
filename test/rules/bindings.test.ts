import { guideline2026_2 } from "../../src/guideline";
import { hasMessage } from "../../src/messages";
import { ruleById, rules } from "../../src/rules";

const bound = guideline2026_2.clauses.filter(({ rule }) => rule !== undefined);

test("every binding names a rule there is, params that it takes and readings of the call", () => {
  const readings = new Set(guideline2026_2.readings.map(({ id }) => id));
  const wrong = bound.filter(({ rule = "", params = {}, readings: taken = [] }) => {
    return ruleById(rule)?.params.safeParse(params).success !== true || !taken.every((id) => readings.has(id));
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("every rule decides a clause, and ids are told apart", () => {
  expect(rules.filter(({ id }) => !bound.some(({ rule }) => rule === id)).map(({ id }) => id)).toEqual([]);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test("a reading that decides an answer is one of the clause's, and the answer is one of its rule's", () => {
  const wrong = bound.flatMap(({ id, rule = "", readings = [], readingOf = {} }) =>
    Object.entries(readingOf).flatMap(([answer, reading]) =>
      readings.includes(reading) && hasMessage(`rule.${rule}.${answer}`) ? [] : [`${id}: ${answer} ${reading}`],
    ),
  );
  expect(wrong).toEqual([]);
});
