import type { Clause } from "../guideline/guideline";
import { cellKey, type CellRef } from "../roster/address";
import type { FieldKey } from "../roster/field";
import { levelOf } from "../roster/headers";
import type { DataIssue, Person, Project, Roster } from "../roster/roster";
import type { ReviewReason } from "../rules/rule";
import { columnFields } from "./column-fields";
import type { Steps } from "../roster/steps";
import { createIds, type Identities } from "./ids";
import type { Finding, Severity } from "./result";
import { heavier, severityOf } from "./severity";
import { unsureColumns } from "./unsure-columns";

/** Findings about the data itself, and which of them a doubt of a clause comes from. */
export interface DataFindings {
  /** The finding behind a review of this reason that rests on one of these cells, if any. */
  causeOf(reason: ReviewReason, cells: readonly CellRef[]): string | null;
  /** Notes that a column is missing for a clause; gives the id of the one finding that says so. */
  missingColumn(fields: readonly FieldKey[], clause: Clause, severity: Severity, sheet: string): string;
  /** Notes that a project does not say something that clauses need; one finding for each thing. */
  missingCell(project: Project, fields: readonly FieldKey[], cells: readonly CellRef[], clause: Clause | null): string;
  /** A direction that this call does not have. */
  unknownDirection(project: Project, cell: CellRef | null, raw: string): string;
  /** The question whether an unsure column is what it is taken for, if the verdict rests on a cell of one (unsure-columns.ts). */
  unsureColumn(cells: readonly CellRef[], clause: Clause, severity: Severity): string | null;
  /** All of them, in no order. */
  all(): readonly Finding[];
}

interface Draft {
  readonly finding: Finding;
  readonly clauses: Set<string>;
  readonly sheets: Set<string>;
  /** The heaviest of what depends on it. */
  severity: Severity;
}

const doubtful: ReadonlySet<ReviewReason> = new Set(["unreadable", "unknownValue", "contradictory", "missingCell"]);

/** Each is hashed, which takes some microseconds. */
const issuesAtOnce = 128;

/** Starts from what the reader noticed; evaluation adds columns and cells that clauses lack. */
export function* dataFindings(roster: Roster, identities: Identities): Steps<DataFindings> {
  const people = new Map<string, Person>(roster.people.map((person) => [person.id, person]));
  const projects = new Map<string, Project>(roster.projects.map((project) => [project.key, project]));
  const nextId = createIds();
  const fromReader: Finding[] = [];
  const causes = new Map<string, string>();
  const drafts = new Map<string, Draft>();
  /** What was noted last of each list of columns. */
  const lacking = new WeakMap<readonly FieldKey[], { readonly clause: Clause; readonly severity: Severity; readonly sheet: string; readonly id: string }>();
  const fieldOf = columnFields(roster);

  for (const [at, issue] of roster.issues.entries()) {
    if (at % issuesAtOnce === issuesAtOnce - 1) yield;
    const finding = fromIssue(issue, people, projects, identities, nextId, fieldOf);
    fromReader.push(finding);
    // A notice asks nobody: what is left open because of it must be asked in its own place.
    if (issue.outcome === "notice" || issue.reason === null || !doubtful.has(issue.reason)) continue;
    for (const cell of issue.cells) {
      const key = causeKey(issue.reason, cell);
      if (!causes.has(key)) causes.set(key, finding.id);
    }
  }

  /** The column is there: it tells of leaders, and what is missing are the members named in one cell. */
  const ofLeaders = (fields: readonly FieldKey[], sheet: string): boolean =>
    roster.tables.some(({ sheet: on, columns }) => {
      const has = (wanted: (field: FieldKey) => boolean): boolean => columns.some((column) => column.fields.some(wanted));
      return on === sheet && has((field) => field === "team") && has((field) => field !== "name" && levelOf(field) === "person" && fields.includes(field));
    });

  const unsure = unsureColumns(roster, fromReader);

  function draft(key: string, clause: Clause | null, severity: Severity, make: (id: string) => Finding): Draft {
    let entry = drafts.get(key);
    if (entry === undefined) {
      entry = { finding: make(nextId(key.split("\u0000"))), clauses: new Set(), sheets: new Set(), severity };
      drafts.set(key, entry);
    }
    entry.severity = heavier(entry.severity, severity);
    if (clause !== null) entry.clauses.add(clause.id);
    return entry;
  }

  return {
    causeOf(reason, cells) {
      if (!doubtful.has(reason)) return null;
      for (const cell of cells) {
        const id = causes.get(causeKey(reason, cell));
        if (id !== undefined) return id;
      }
      return null;
    },
    missingColumn(fields, clause, severity, sheet) {
      // The same clause lacks the same columns in project after project.
      const before = lacking.get(fields);
      if (before?.clause === clause && before.severity === severity && before.sheet === sheet) return before.id;
      const rule = "data-missing-column";
      const wanted = [...new Set(fields)];
      const entry = draft([rule, ...[...wanted].sort()].join("\u0000"), clause, severity, (id) => ({
        ...blank(id, rule, "missingColumn"),
        subject: { kind: "roster" },
        facts: { fields: wanted },
        words: { key: `data.${rule}${ofLeaders(wanted, sheet) ? ".members" : wanted.length > 1 ? ".any" : ""}`, facts: { fields: wanted } },
      }));
      entry.sheets.add(sheet);
      const { id } = entry.finding;
      lacking.set(fields, { clause, severity, sheet, id });
      return id;
    },
    missingCell(project, fields, cells, clause) {
      const rule = "data-missing-cell";
      const facts = { fields };
      const key = [rule, identities.ofProject(project), ...fields].join("\u0000");
      return draft(key, clause, clause === null ? "error" : severityOf(clause), (id) => ({
        ...blank(id, rule, "missingCell"),
        subject: { kind: "project", projectKey: project.key },
        project: project.key,
        cells: cells.map((cell) => ({ ...cell, role: "subject" })),
        facts,
        words: { key: `data.${rule}.project`, facts },
      })).finding.id;
    },
    unknownDirection(project, cell, raw) {
      const rule = "data-unknown-direction";
      const facts = { raw };
      const key = [rule, identities.ofProject(project)].join("\u0000");
      return draft(key, null, "error", (id) => ({
        ...blank(id, rule, "unknownValue"),
        subject: { kind: "project", projectKey: project.key },
        project: project.key,
        cells: cell === null ? [] : [{ ...cell, role: "subject" }],
        facts,
        words: { key: `data.${rule}`, facts },
      })).finding.id;
    },
    unsureColumn: (cells, clause, severity) => unsure.ask(cells, clause, severity),
    all() {
      return [...unsure.asked(fromReader), ...[...drafts.values()].map(completed)];
    },
  };
}

/** A finding for several clauses says which; a missing column also says on which sheets. */
function completed({ finding, clauses, sheets, severity }: Draft): Finding {
  const more = {
    ...(clauses.size > 0 ? { clauses: [...clauses], count: clauses.size } : {}),
    ...(sheets.size > 0 ? { sheets: [...sheets] } : {}),
  };
  const facts = { ...finding.facts, ...more };
  return { ...finding, severity, facts, words: { key: finding.words.key, facts } };
}

function fromIssue(
  issue: DataIssue,
  people: ReadonlyMap<string, Person>,
  projects: ReadonlyMap<string, Project>,
  identities: Identities,
  nextId: (parts: readonly string[]) => string,
  fieldOf: (cell: CellRef) => string,
): Finding {
  const person = issue.personId === null ? undefined : people.get(issue.personId);
  const key = person?.projectKey ?? issue.projectKey;
  const project = key === null ? undefined : projects.get(key);
  const { name, other } = issue.facts;
  const about = [
    issue.rule,
    // Of two people it is told on the lower row: which that is says nothing of what is wrong between them.
    ...(typeof name === "string" && typeof other === "string"
      ? [name, other].sort()
      : [project === undefined ? "" : identities.ofProject(project), person === undefined ? "" : identities.ofPerson(person)]),
    ...issue.cells.slice(0, 1).map(fieldOf),
  ];
  return {
    ...blank(nextId(about), issue.rule, issue.reason),
    outcome: issue.outcome,
    severity: issue.severity,
    subject:
      person !== undefined
        ? { kind: "person", personId: person.id, projectKey: person.projectKey }
        : project !== undefined
          ? { kind: "project", projectKey: project.key }
          : { kind: "roster" },
    person: person?.name ?? null,
    project: project?.key ?? null,
    cells: issue.cells.map((cell, index) => ({ ...cell, role: index === 0 ? "subject" : "other" })),
    facts: issue.facts,
    words: { key: `data.${issue.message}`, facts: issue.facts },
  };
}

function blank(id: string, rule: string, reason: ReviewReason | null): Finding {
  return {
    id,
    rule,
    clause: null,
    outcome: "review",
    severity: "warning",
    reason,
    subject: { kind: "roster" },
    person: null,
    project: null,
    group: null,
    cells: [],
    facts: {},
    margin: null,
    words: { key: `data.${rule}`, facts: {} },
    reading: null,
    causedBy: null,
  };
}

function causeKey(reason: ReviewReason, cell: CellRef): string {
  return `${reason}\u0000${cellKey(cell)}`;
}
