import type { Clause } from "../guideline/guideline";
import type { Person, Project } from "../roster/roster";
import type { CellMark, NotApplicable, Outcome } from "../rules/rule";
import { unique } from "../rules/support/answers";
import type { BoundClause } from "./bindings";
import type { DataFindings } from "./data-findings";
import { createIds, shortHash, type Identities } from "./ids";
import type { Answer } from "./judge";
import type { Finding, SubjectRef, Verdict } from "./result";
import { lowered, severityOf } from "./severity";

/** Where answers become verdicts and findings. */
export interface Ledger {
  /** Before what is said of a project is entered: for the first time, or again, which tells nothing new. */
  open(project: Project): void;
  /** Enters what a clause says of a subject of the open project; `person` null: of the project itself. */
  enter(bound: BoundClause, project: Project, person: Person | null, answer: Answer): Verdict;
  /** Those of the rules, in the order in which they were entered. */
  readonly findings: readonly Finding[];
}

/** A verdict that does not know its finding yet. */
type Settled = { -readonly [K in keyof Verdict]: Verdict[K] };

/** What rests on a column of which nobody is sure decides nothing, and asks nothing besides. */
const unsettled: ReadonlySet<Verdict["outcome"]> = new Set(["pass", "fail", "review"] as const);

const none: Readonly<Record<string, never>> = {};
const noCells: readonly CellMark[] = [];
const whyNot: Readonly<Record<NotApplicable, { readonly why: NotApplicable }>> = {
  otherDirection: { why: "otherDirection" },
  foreignSide: { why: "foreignSide" },
  notLeader: { why: "notLeader" },
  otherKind: { why: "otherKind" },
  sameAs: { why: "sameAs" },
};

/** Starts an empty ledger over the findings of the data; `repeated` are clauses that a later one says again. */
export function createLedger(data: DataFindings, identities: Identities, repeated: ReadonlySet<string>): Ledger {
  const findings: Finding[] = [];
  const nextId = createIds();
  /** Finding by clause and subject, for clauses that say the same as an earlier one. */
  const told = new Map<string, string>();

  /** Where the findings of each project begin. */
  const begins = new Map<Project, number>();
  /** Of a project that is entered again: which of its findings comes next. */
  let next: number | null = null;
  /** One object for all verdicts on a subject of the open project. */
  const subjects = new Map<Person | null, SubjectRef>();

  function open(project: Project): void {
    subjects.clear();
    next = begins.get(project) ?? null;
    if (next === null) begins.set(project, findings.length);
  }

  function subjectOf(project: Project, person: Person | null): SubjectRef {
    const known = subjects.get(person);
    if (known !== undefined) return known;
    const subject: SubjectRef =
      person === null
        ? { kind: "project", projectKey: project.key }
        : { kind: "person", personId: person.id, projectKey: project.key };
    subjects.set(person, subject);
    return subject;
  }

  function enter(bound: BoundClause, project: Project, person: Person | null, answer: Answer): Verdict {
    const verdict = settle(bound, subjectOf(project, person), person, answer);
    const question = unsettled.has(verdict.outcome) ? data.unsureColumn(verdict.cells, bound.clause, verdict.severity) : null;
    if (question !== null && verdict.outcome !== "review") {
      verdict.outcome = "review";
      verdict.reason = "needsJudgement";
      verdict.margin = null;
      verdict.words ??= { key: "finding.unsureColumn", facts: none };
    }
    verdict.finding = findingOf(bound, project, person, answer, verdict, question);
    return verdict;
  }

  /** The finding that the verdict leads to or is folded under; null when there is nothing to tell. */
  function findingOf(bound: BoundClause, project: Project, person: Person | null, answer: Answer, verdict: Settled, question: string | null): string | null {
    const { clause } = bound;
    if (answer.outcome === "notApplicable") return null;
    if (verdict.outcome === "pass" && verdict.words === null) return null;
    const doubt = answer.outcome === "review" ? answer.reason : null;
    if (clause.whenMissing !== undefined && (doubt === "missingColumn" || doubt === "missingCell")) return null;
    if (answer.outcome === "review" && doubt === "missingColumn") {
      return data.missingColumn(answer.missing ?? bound.rule?.needs ?? [], clause, verdict.severity, (person ?? project).row.sheet);
    }
    if (answer.outcome === "review" && doubt === "missingCell" && answer.missing !== undefined && answer.cells.length === 0) {
      return data.missingCell(project, answer.missing, [], clause);
    }
    if (answer.outcome === "unasked") {
      const cause = data.causeOf(answer.reason, verdict.cells);
      if (cause !== null) return cause;
      return answer.reason === "missingColumn"
        ? data.missingColumn(answer.wanted, clause, verdict.severity, project.row.sheet)
        : data.missingCell(project, answer.wanted, verdict.cells, clause);
    }
    if (clause.sameAs !== undefined) {
      const earlier = told.get(subjectKey(clause.sameAs, project, person));
      if (earlier !== undefined) return earlier;
    }
    const id = next === null ? newFinding(bound, project, person, answer, verdict, question) : (findings[next++]?.id ?? null);
    if (id !== null && repeated.has(clause.id)) told.set(subjectKey(clause.id, project, person), id);
    return id;
  }

  function newFinding({ clause }: BoundClause, project: Project, person: Person | null, answer: Answer, verdict: Verdict, question: string | null): string {
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
      causedBy: question ?? (answer.outcome === "review" ? data.causeOf(answer.reason, verdict.cells) : null),
    });
    return id;
  }

  return { open, enter, findings };
}

function subjectKey(clause: string, project: Project, person: Person | null): string {
  return `${clause}\u0000${project.key}\u0000${person?.id ?? ""}`;
}

function settle(bound: BoundClause, subject: SubjectRef, person: Person | null, answer: Answer): Settled {
  const { clause } = bound;
  const rule = bound.rule?.id ?? "";
  const verdict: Settled = {
    clause: clause.id,
    rule,
    subject,
    outcome: "notApplicable",
    reason: null,
    severity: severityOf(clause),
    cells: noCells,
    facts: none,
    margin: null,
    reading: null,
    words: null,
    group: null,
    finding: null,
  };
  switch (answer.outcome) {
    case "notApplicable":
      verdict.facts = whyNot[answer.why];
      return verdict;
    case "crashed":
      verdict.outcome = "crashed";
      verdict.facts = { rule, clause: clause.id, detail: answer.detail };
      if (person !== null) verdict.cells = [{ ...person.nameCell, role: "subject" }];
      verdict.words = { key: "finding.crashed", facts: verdict.facts };
      return verdict;
    case "unasked":
      verdict.outcome = "review";
      verdict.reason = answer.reason;
      if (answer.cell !== undefined) {
        verdict.cells = [{ ...answer.cell, role: "subject" }];
        verdict.facts = { fields: answer.wanted };
      }
      verdict.words = { key: `finding.${answer.message}`, facts: verdict.facts };
      return verdict;
    default:
      return decide(verdict, clause, answer);
  }
}

/** A clause that is always left to a person never fails: what the rule saw is a question. */
function decide(verdict: Settled, clause: Clause, answer: Exclude<Outcome, { readonly outcome: "notApplicable" }>): Settled {
  verdict.outcome = answer.outcome;
  verdict.cells = unique(answer.cells);
  verdict.facts = answer.facts;
  verdict.margin = answer.margin ?? null;
  const message = answer.outcome === "pass" ? answer.notice : answer.message;
  verdict.reading = answer.reading ?? (message === undefined ? null : (clause.readingOf?.[message] ?? null));
  if (message !== undefined) verdict.words = { key: `rule.${verdict.rule}.${message}`, facts: answer.facts };
  if (answer.outcome === "pass") return verdict;
  verdict.severity = lowered(clause, answer.severity);
  if (answer.group !== undefined) verdict.group = shortHash([verdict.rule, answer.group]);
  if (answer.outcome === "review") verdict.reason = answer.reason;
  else if (clause.severity === "review") {
    verdict.outcome = "review";
    verdict.reason = "needsJudgement";
  }
  return verdict;
}
