import { birthDateFrom } from "./birth-date-from";
import { nationality } from "./nationality";
import { registeredBy } from "./registered-by";
import type { Rule } from "./rule";
import { validDirection } from "./valid-direction";

/** Every rule there is; a call's clauses name them by id. */
export const rules: readonly Rule[] = [birthDateFrom, nationality, registeredBy, validDirection];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id; undefined where there is none. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
