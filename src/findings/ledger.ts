import type { Person, Project } from "../roster/roster";
import type { CellMark, Outcome, ReviewReason } from "../rules/rule";
import type { BoundClause } from "./bindings";
import type { DataFindings } from "./data-findings";
import { createIds, shortHash, type Identities } from "./ids";
import type { Answer, Judged } from "./judge";
import type { Finding, SubjectRef, Verdict, Words } from "./result";
import { lowered, severityOf } from "./severity";

/** Where answers become verdicts and findings. */
export interface Ledger {
  /** Enters what a clause says of the subjects of a project; gives the verdicts in the same order. */
  enter(bound: BoundClause, project: Project, judged: readonly Judged[]): readonly Verdict[];
  /** Those of the rules, in the order in which they were entered. */
  readonly findings: readonly Finding[];
}

type Settled = Omit<Verdict, "finding">;

const none: Readonly<Record<string, never>> = {};

/** Starts an empty ledger over the findings of the data. */
export function createLedger(data: DataFindings, identities: Identities): Ledger {
  const findings: Finding[] = [];
  const nextId = createIds();
  /** Finding by clause and subject, for clauses that say the same as an earlier one. */
  const told = new Map<string, string>();

  function enter(bound: BoundClause, project: Project, judged: readonly Judged[]): readonly Verdict[] {
    return judged.map(({ person, answer }) => {
      const verdict = settle(bound, project, person, answer);
      return { ...verdict, finding: findingOf(bound, project, person, answer, verdict) };
    });
  }

  /** The finding that the verdict leads to or is folded under; null when there is nothing to tell. */
  function findingOf(bound: BoundClause, project: Project, person: Person | null, answer: Answer, verdict: Settled): string | null {
    const { clause } = bound;
    if (answer.outcome === "notApplicable") return null;
    if (verdict.outcome === "pass" && verdict.words === null) return null;
    const doubt = answer.outcome === "review" ? answer.reason : null;
    if (clause.whenMissing !== undefined && (doubt === "missingColumn" || doubt === "missingCell")) return null;
    if (answer.outcome === "review" && doubt === "missingColumn") {
      return data.missingColumn(answer.missing ?? bound.rule?.needs ?? [], clause, verdict.severity, (person ?? project).row.sheet);
    }
    if (answer.outcome === "unasked") {
      return answer.reason === "missingColumn"
        ? data.missingColumn(answer.wanted, clause, verdict.severity, project.row.sheet)
        : data.missingCell(project, answer.wanted, [], clause);
    }
    if (clause.sameAs !== undefined) {
      const earlier = told.get(subjectKey(clause.sameAs, project, person));
      if (earlier !== undefined) return earlier;
    }
    const id = nextId([
      verdict.rule,
      clause.id,
      identities.ofProject(project),
      person === null ? "" : identities.ofPerson(person),
    ]);
    findings.push({
      id,
      rule: verdict.rule,
      clause: clause.id,
      outcome: verdict.outcome === "pass" || verdict.outcome === "notApplicable" ? "notice" : verdict.outcome,
      severity: verdict.outcome === "pass" ? "info" : verdict.severity,
      reason: verdict.reason,
      subject: verdict.subject,
      person: person?.name ?? null,
      project: project.key,
      group: verdict.group,
      cells: verdict.cells,
      facts: verdict.facts,
      margin: verdict.margin,
      words: verdict.words ?? { key: "finding.crashed", facts: none },
      reading: verdict.reading,
      causedBy: doubt === null ? null : data.causeOf(doubt, verdict.cells),
    });
    told.set(subjectKey(clause.id, project, person), id);
    return id;
  }

  return { enter, findings };
}

function subjectKey(clause: string, project: Project, person: Person | null): string {
  return `${clause}\u0000${project.key}\u0000${person?.id ?? ""}`;
}

function settle(bound: BoundClause, project: Project, person: Person | null, answer: Answer): Settled {
  const { clause, rule } = bound;
  const severity = severityOf(clause);
  const base = {
    clause: clause.id,
    rule: rule?.id ?? "",
    subject: subjectOf(project, person),
    severity,
    reason: null,
    cells: [] as readonly CellMark[],
    facts: none,
    margin: null,
    reading: null,
    words: null,
    group: null,
  };
  switch (answer.outcome) {
    case "notApplicable":
      return { ...base, outcome: "notApplicable", facts: { why: answer.why } };
    case "crashed": {
      const facts = { rule: base.rule, clause: clause.id, detail: answer.detail };
      const cells: readonly CellMark[] = person === null ? [] : [{ ...person.nameCell, role: "subject" }];
      return { ...base, outcome: "crashed", facts, cells, words: { key: "finding.crashed", facts } };
    }
    case "unasked":
      return {
        ...base,
        outcome: "review",
        reason: answer.reason,
        words: { key: `finding.${answer.message}`, facts: none },
      };
    default:
      return { ...base, ...grounds(answer, base.rule), ...decided(bound, answer) };
  }
}

type Decided = Exclude<Outcome, { readonly outcome: "notApplicable" }>;

function grounds(answer: Decided, rule: string): Pick<Verdict, "cells" | "facts" | "margin" | "reading" | "words" | "group"> {
  const message = answer.outcome === "pass" ? answer.notice : answer.message;
  const words: Words | null = message === undefined ? null : { key: `rule.${rule}.${message}`, facts: answer.facts };
  const group = answer.outcome === "pass" || answer.group === undefined ? null : shortHash([rule, answer.group]);
  return { cells: answer.cells, facts: answer.facts, margin: answer.margin ?? null, reading: answer.reading ?? null, words, group };
}

/** A clause that is always left to a person never fails: what the rule saw is a question. */
function decided({ clause }: BoundClause, answer: Decided): Pick<Verdict, "outcome" | "reason" | "severity"> {
  if (answer.outcome === "pass") return { outcome: "pass", reason: null, severity: severityOf(clause) };
  const severity = lowered(clause, answer.severity);
  if (answer.outcome === "review") return { outcome: "review", reason: answer.reason, severity };
  const needsJudgement: ReviewReason = "needsJudgement";
  return clause.severity === "review"
    ? { outcome: "review", reason: needsJudgement, severity }
    : { outcome: "fail", reason: null, severity };
}

function subjectOf(project: Project, person: Person | null): SubjectRef {
  return person === null
    ? { kind: "project", projectKey: project.key }
    : { kind: "person", personId: person.id, projectKey: project.key };
}
