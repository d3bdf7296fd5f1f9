import type { Direction, Guideline } from "../guideline/guideline";
import type { Person, Project } from "../roster/roster";
import { atOnce, type Steps } from "../roster/steps";
import type { Rule, RuleContext } from "../rules/rule";
import type { BoundClause } from "./bindings";
import { addToRow, beginRow, finishedRow, rowDraft } from "./checklist";
import { askPerson, askProject, unaskedOf, type Answer } from "./judge";
import type { Ledger } from "./ledger";
import type { ChecklistRow, ChecklistVerdict, SaidOfProject, Verdict } from "./result";
import { severityOf } from "./severity";

/** Answers between two steps: less than a millisecond of work. */
const answersAtOnce = 256;

/** Where the clauses of a call are asked of one project after another. */
export interface Hearing {
  /**
   * Asks every clause that concerns the project and enters what is to be told; yields now and then. Says
   * whether the project's direction is known or was asked for by a clause.
   */
  first(project: Project): Steps<boolean>;
  /** Asks again, for everything that was said: the rules are pure, so it is the same. */
  readonly again: (project: Project) => SaidOfProject;
  /** Checklist rows of the projects heard so far, by what stands in them. */
  readonly rows: Readonly<Record<ChecklistVerdict, number>>;
  /** See {@link file://./result.ts}. */
  readonly open: ReadonlySet<string>;
}

/** A clause with what it asks: one thing, two where one sentence asks two, nothing where no rule decides it. */
interface Asking {
  readonly bound: BoundClause;
  readonly parts: readonly (BoundClause & { readonly rule: Rule })[];
  /** What a pass that needs no words comes to in the checklist. */
  readonly quiet: Readonly<Record<"pass" | "notApplicable", Pick<Verdict, "outcome" | "reason" | "severity" | "finding">>>;
}

/** Verdicts that still ask something of somebody. */
const openVerdicts: ReadonlySet<ChecklistVerdict> = new Set(["fail", "review", "crashed", "notChecked"]);

interface Kept {
  readonly verdicts: Verdict[];
  readonly checklist: ChecklistRow[];
}

/** Prepares the clauses: what concerns which direction, and what is said of a subject that is as it should be. */
export function createHearing(bound: readonly BoundClause[], context: RuleContext, ledger: Ledger): Hearing {
  const askings = bound.map(askingOf);
  const askingsOf = byDirection(askings, context.guideline);
  const rows = { pass: 0, fail: 0, review: 0, notApplicable: 0, crashed: 0, manual: 0, info: 0, notChecked: 0 };
  const open = new Set<string>();
  let answers = 0;

  function* hear(project: Project, kept: Kept | null): Steps<boolean> {
    const direction = context.directionOf(project);
    const row = rowDraft();
    let asked = direction !== null;

    /** Of what is as it should be there is nothing to tell: only whoever asks for every verdict gets one. */
    const enter = ({ bound, quiet }: Asking, part: BoundClause, person: Person | null, answer: Answer): void => {
      if (kept === null && answer.outcome === "notApplicable") {
        addToRow(row, bound, quiet.notApplicable);
        return;
      }
      if (kept === null && answer.outcome === "pass" && answer.notice === undefined) {
        addToRow(row, bound, quiet.pass);
        return;
      }
      const verdict = ledger.enter(part, project, person, answer);
      addToRow(row, bound, verdict);
      kept?.verdicts.push(verdict);
    };

    ledger.open(project);
    for (const asking of askingsOf(direction)) {
      beginRow(row, asking.bound);
      for (const part of asking.parts) {
        const { rule, params } = part;
        if (rule.scope === "project") {
          enter(asking, part, null, askProject(rule, params, project, context));
          answers += 1;
        } else {
          let nobody = true;
          for (const person of project.people) {
            const answer = askPerson(rule, params, person, project, context);
            if (answer.outcome !== "notApplicable") nobody = false;
            enter(asking, part, person, answer);
            answers += 1;
            if (answers >= answersAtOnce) {
              answers = 0;
              yield;
            }
          }
          const unasked = unaskedOf(part.clause, project, nobody, context.roster);
          if (unasked !== null) enter(asking, part, null, unasked);
        }
      }
      asked ||= row.findings.size > 0 && asking.bound.clause.columns.includes("direction");
      if (kept === null) {
        rows[row.verdict] += 1;
        if (openVerdicts.has(row.verdict)) open.add(project.key);
      } else kept.checklist.push(finishedRow(row, asking.bound, project, direction));
      if (answers >= answersAtOnce) {
        answers = 0;
        yield;
      }
    }
    return asked;
  }

  return {
    first: (project) => hear(project, null),
    again(project) {
      const kept: Kept = { verdicts: [], checklist: [] };
      atOnce(hear(project, kept));
      return kept;
    },
    rows,
    open,
  };
}

function askingOf(bound: BoundClause): Asking {
  const severity = severityOf(bound.clause);
  const quiet = { reason: null, severity, finding: null };
  const { rule, also } = bound;
  const parts = rule === null ? [] : [{ ...bound, rule }, ...(also === null ? [] : [{ ...bound, ...also }])];
  return { bound, parts, quiet: { pass: { outcome: "pass", ...quiet }, notApplicable: { outcome: "notApplicable", ...quiet } } };
}

/** The clauses of a direction; of an unknown one only those that concern every direction. */
function byDirection(askings: readonly Asking[], { directions }: Guideline): (direction: Direction | null) => readonly Asking[] {
  const general = askings.filter(({ bound }) => bound.general);
  const known = new Map(directions.map(({ code }) => [code, askings.filter(({ bound }) => bound.clause.directions.includes(code))]));
  return (direction) => (direction === null ? general : (known.get(direction.code) ?? general));
}
