import type { Clause, Guideline } from "../guideline/guideline";
import { badGuideline } from "../guideline/load";
import type { Rule } from "../rules/rule";

/** A clause with what decides it; `rule` null where no rule is bound. */
export interface BoundClause {
  readonly clause: Clause;
  /** Position in the call. */
  readonly order: number;
  readonly rule: Rule | null;
  /** As the rule's own schema read them. */
  readonly params: unknown;
  /** The clause concerns every direction of the call. */
  readonly general: boolean;
}

/**
 * The clauses of a call, each with its rule and its params read by the rule's schema. Throws
 * `bad-guideline` where a clause names a rule that there is not, or params that the rule does not take.
 */
export function bindClauses(guideline: Guideline, rules: readonly Rule[]): readonly BoundClause[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return guideline.clauses.map((clause, order) => {
    const general = clause.directions.length === guideline.directions.length;
    if (clause.rule === undefined) return { clause, order, rule: null, params: null, general };
    const rule = byId.get(clause.rule);
    if (rule === undefined) throw badGuideline(`clauses ${clause.id}: rule`, "unknownRule", { found: clause.rule });
    return { clause, order, rule, params: readParams(clause, rule), general };
  });
}

function readParams(clause: Clause, rule: Rule): unknown {
  const parsed = rule.params.safeParse(clause.params ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = ["params", ...(issue?.path ?? [])].map(String).join(".");
  throw badGuideline(`clauses ${clause.id}: ${field}`, issue?.code === "unrecognized_keys" ? "unknownField" : "badFormat", {
    expected: rule.id,
    found: issue?.code === "unrecognized_keys" ? issue.keys.join(", ") : "",
  });
}
