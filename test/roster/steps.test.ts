import fc from "fast-check";
import { atOnce, filterInSteps, sortInSteps, type Steps } from "../../src/roster/steps";

function pausesOf(work: Steps<unknown>): number {
  let pauses = 0;
  while (work.next().done !== true) pauses += 1;
  return pauses;
}

test("sorting in steps is sorting, equal items staying in their order", () => {
  const byFirst = (a: readonly [number, number], b: readonly [number, number]): number => a[0] - b[0];
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 50 }), fc.integer({ min: 0, max: 20_000 }), (some, more) => {
      const items = [...some, ...Array.from({ length: more }, (_, n) => (n * 7919) % 101)].map((value, at) => [value, at] as const);
      expect(atOnce(sortInSteps(items, byFirst))).toEqual([...items].sort(byFirst));
    }),
    { numRuns: 20 },
  );
});

test("the more there is, the more steps", () => {
  const items = Array.from({ length: 100_000 }, (_, n) => (n * 7919) % 100_003);
  expect(pausesOf(sortInSteps(items, (a, b) => a - b))).toBeGreaterThan(100);
  expect(pausesOf(filterInSteps(items, 1000, (n) => n % 2 === 0))).toBe(100);
  expect(atOnce(filterInSteps(items, 1000, (n) => n % 2 === 0))).toEqual(items.filter((n) => n % 2 === 0));
});
