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

/** Readings that say how something is counted or whom a word means, and give no answer of their own. */
const onlyExplain = ["G-3-1-c A21", "G-3-3-b A36", "1.2-4-c A12", "1.2-4-c A13", "1.3-3-a A04", "1.4-3-b A13", "1.6-1-d A04", "1.6-3-a A34", "1.6-3-d A13", "1.7-5-a A35"];

test("a reading that a clause lists decides an answer", () => {
  const silent = bound.flatMap(({ id, readings = [], readingOf = {} }) => readings.filter((reading) => !Object.values(readingOf).includes(reading)).map((reading) => `${id} ${reading}`));
  expect(silent).toEqual(onlyExplain);
});
