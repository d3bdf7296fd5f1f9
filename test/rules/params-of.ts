import { guideline2026_2 } from "../../src/guideline";

/** The params that the call gives the rule of a clause. */
export function paramsOf(clause: string): unknown {
  const found = guideline2026_2.clauses.find(({ id }) => id === clause);
  if (found?.rule === undefined) throw new Error(`No rule is bound to ${clause}`);
  return found.params ?? {};
}
