import type { CheckResult } from "./result";

/**
 * 0: nothing fails as an error; 1: something does; 2: a rule crashed, so the run cannot be relied on; with
 * `strict` 3: nothing fails as an error, but a person has to decide something.
 */
export function exitCode({ counts }: CheckResult, strict: boolean): 0 | 1 | 2 | 3 {
  if (counts.crashed > 0) return 2;
  if (counts.error > 0) return 1;
  return strict && counts.review > 0 ? 3 : 0;
}
