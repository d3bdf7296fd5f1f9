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
  /** What else decides it: the second thing that one sentence asks. */
  readonly also: { readonly rule: Rule; readonly params: unknown } | null;
}

/**
 * The clauses of a call, each with its rule and its params read by the rule's schema. Throws
 * `bad-guideline` where a clause names a rule that there is not, or params that the rule does not take.
 */
export function bindClauses(guideline: Guideline, rules: readonly Rule[]): readonly BoundClause[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return guideline.clauses.map((clause, order) => {
    const general = clause.directions.length === guideline.directions.length;
    if (clause.rule === undefined) return { clause, order, rule: null, params: null, general, also: null };
    const rule = byId.get(clause.rule) ?? null;
    const parsed = rule?.params.safeParse(clause.params ?? {});
    if (parsed?.success !== true) throw badGuideline(bindingProblems(clause, rules));
    return { clause, order, rule, params: parsed.data, general, also: secondOf(clause, rules) };
  });
}

function secondOf(clause: Clause, rules: readonly Rule[]): BoundClause["also"] {
  const { also } = clause;
  if (also === undefined) return null;
  const rule = rules.find(({ id }) => id === also.rule);
  const parsed = rule?.params.safeParse(also.params);
  if (rule === undefined || parsed?.success !== true) throw badGuideline(bindingProblems(clause, rules));
  return { rule, params: parsed.data };
}

/** What keeps a clause from its rules: there is no such rule, or it does not take these params. */
export function bindingProblems(clause: Clause, rules: readonly Rule[]): readonly CallProblem[] {
  const { id, rule, params = {}, also } = clause;
  return [
    ...(rule === undefined ? [] : ruleProblems(id, [], { rule, params }, rules)),
    ...(also === undefined ? [] : ruleProblems(id, ["also"], also, rules)),
  ];
}

/** `within`: where in the clause the rule and its params stand. */
function ruleProblems(
  item: string,
  within: readonly string[],
  bound: { readonly rule: string; readonly params: unknown },
  rules: readonly Rule[],
): readonly CallProblem[] {
  const rule = rules.find(({ id }) => id === bound.rule);
  if (rule === undefined) {
    const expected = rules.map(({ id }) => id);
    return [problemOf("unknownRule", "clauses", { item, field: fieldText([...within, "rule"]), found: bound.rule, expected })];
  }
  const parsed = rule.params.safeParse(bound.params);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => {
    const place = { part: "clauses", file: fileOfPart.clauses, line: 0, item, field: fieldText([...within, "params", ...issue.path]) } as const;
    return { ...fromIssue(issue, bound.params, place, paramNames(rule, issue.path)), rule: rule.id };
  });
}
