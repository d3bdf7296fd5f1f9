import type { z } from "zod";
import type { Direction, Guideline } from "../guideline/guideline";
import type { CellRef } from "../roster/address";
import type { DateInterval } from "../roster/calendar";
import type { FieldKey } from "../roster/field";
import type { RosterIndex } from "../roster/index-of-roster";
import type { Person, Project, Roster } from "../roster/roster";

/** Why a verdict is left to a person: a closed list (architecture.md, "Outcomes"). */
export const reviewReasons = [
  "missingColumn",
  "missingCell",
  "unreadable",
  "unknownValue",
  "ambiguousIdentity",
  "imprecise",
  "notListed",
  "needsJudgement",
  "contradictory",
] as const;
export type ReviewReason = (typeof reviewReasons)[number];

/** A fact that the words of a finding need; lists are joined by the catalogue. */
export type Fact = string | number | boolean | null | readonly string[];

/** A cell that a verdict rests on. `subject` is what is right or wrong, the rest explains it. */
export interface CellMark extends CellRef {
  readonly role: "subject" | "other" | "candidate" | "evidence";
}

/** Distance from the line: positive is slack, negative is short of it. */
export interface Margin {
  readonly value: number;
  readonly unit: "day" | "month" | "person" | "unit" | "wan" | "project";
}

interface Grounds {
  readonly cells: readonly CellMark[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly margin?: Margin;
  /** The reading of an ambiguity that decided it (A05). */
  readonly reading?: string;
}

/** What a rule answers; facts and a message key under `rule.<rule id>.`, never prose. */
export type Outcome =
  | (Grounds & {
      readonly outcome: "pass";
      /** Something that the user should know although it passes; key under `rule.<rule id>.`. */
      readonly notice?: string;
    })
  | (Grounds & {
      readonly outcome: "fail";
      readonly message: string;
      /** Lower than the clause's own, per branch (A05, A06). */
      readonly severity?: "error" | "warning" | "info";
      /** The same on all findings that one fact gives to several projects. */
      readonly group?: string;
    })
  | (Grounds & {
      readonly outcome: "review";
      readonly reason: ReviewReason;
      readonly message: string;
      readonly severity?: "error" | "warning" | "info";
      /** The field that is missing, for `missingColumn`; several when any of them would do. */
      readonly missing?: readonly FieldKey[];
      readonly group?: string;
    })
  | { readonly outcome: "notApplicable"; readonly why: NotApplicable };

/** Why a clause does not concern a subject. */
export type NotApplicable = "otherDirection" | "foreignSide" | "notLeader" | "otherKind" | "sameAs";

export type OutcomeKind = Outcome["outcome"];

/** What every rule may look at besides its subject. */
export interface RuleContext {
  readonly roster: Roster;
  readonly index: RosterIndex;
  readonly guideline: Guideline;
  /** The moment of submission as days: a given day, or the call's window. */
  readonly asOf: DateInterval;
  /** The direction's row; null when the project's direction is not known. */
  directionOf(project: Project): Direction | null;
}

interface RuleBase<P> {
  /** kebab-case, literal, never reused; the file has the same name. */
  readonly id: string;
  readonly params: z.ZodType<P>;
  /** Fields that it reads; an absent one of them is what "missing column" speaks of. */
  readonly needs: readonly FieldKey[];
  /** Outcomes that it may give; the rule tester holds it to them. */
  readonly outcomes: readonly OutcomeKind[];
  /** `partial`: `rule.<id>.limits` says what it does not see. */
  readonly coverage: "full" | "partial";
}

/** A rule about each person of a project. */
export interface PersonRule<P> extends RuleBase<P> {
  readonly scope: "person";
  check(subject: { readonly person: Person; readonly project: Project }, params: P, context: RuleContext): Outcome;
}

/** A rule about a project as a whole. */
export interface ProjectRule<P> extends RuleBase<P> {
  readonly scope: "project";
  /** For a rule that looks at who belongs to the team: whether the answer holds whoever else does. Without it the team is no matter. */
  holds?(answer: Outcome, params: P): boolean;
  check(subject: { readonly project: Project }, params: P, context: RuleContext): Outcome;
}

/**
 * One rule: knows no clause and no call; every date, limit, list and name comes in by `params` or
 * from the guideline in the context.
 */
export type Rule<P = unknown> = PersonRule<P> | ProjectRule<P>;

/** Gives a rule its type; the list in `index.ts` holds rules of many params. */
export function personRule<P>(rule: Omit<PersonRule<P>, "scope">): Rule {
  return { ...rule, scope: "person" };
}

/** See {@link personRule}. */
export function projectRule<P>(rule: Omit<ProjectRule<P>, "scope">): Rule {
  return { ...rule, scope: "project" };
}
