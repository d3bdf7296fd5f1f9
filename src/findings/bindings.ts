import type { Clause, Guideline } from "../guideline/guideline";
import { fromIssue, fieldText } from "../guideline/issue";
import { badGuideline, fileOfPart, problemOf, type CallProblem } from "../guideline/problem";
import { paramNames } from "./rule-params";
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
    const rule = byId.get(clause.rule) ?? null;
    const parsed = rule?.params.safeParse(clause.params ?? {});
    if (parsed?.success !== true) throw badGuideline(bindingProblems(clause, rules));
    return { clause, order, rule, params: parsed.data, general };
  });
}

/** What keeps a clause from its rule: there is no such rule, or it does not take these params. */
export function bindingProblems(clause: Clause, rules: readonly Rule[]): readonly CallProblem[] {
  if (clause.rule === undefined) return [];
  const rule = rules.find(({ id }) => id === clause.rule);
  if (rule === undefined) {
    const expected = rules.map(({ id }) => id);
    return [problemOf("unknownRule", "clauses", { item: clause.id, field: "rule", found: clause.rule, expected })];
  }
  const params = clause.params ?? {};
  const parsed = rule.params.safeParse(params);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => {
    const place = { part: "clauses", file: fileOfPart.clauses, line: 0, item: clause.id, field: fieldText(["params", ...issue.path]) } as const;
    return { ...fromIssue(issue, params, place, paramNames(rule, issue.path)), rule: rule.id };
  });
}
