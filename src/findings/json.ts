import { areaAddress, cellAddress, columnName } from "../roster/address";
import type { Lang } from "../messages";
import type { ReadingRecord } from "../roster/roster";
import type { CellMark } from "../rules/rule";
import type { ResultJson } from "./contract";
import type { CheckResult, ChecklistRow, Finding, SubjectRef, Verdict } from "./result";
import { reminderKey, type LapsedSignOff } from "./sign-off/hold";
import type { SignOff } from "./sign-off/record";
import type { Since } from "./since/compare";
import { everyChecklistRow, everyVerdict } from "./verdicts";
import { renderWords } from "./words";

/** What the JSON says beside the result. */
export interface JsonOptions {
  readonly lang: Lang;
  readonly tool: { readonly name: string; readonly version: string };
  /** Base name of the file and the SHA-256 of its bytes, in hexadecimal. */
  readonly input: { readonly file: string; readonly sha256: string };
  /** With every verdict, passes and notApplicable too. */
  readonly verdicts?: boolean;
  /** With every cell of a known column as it was understood. */
  readonly readings?: boolean;
}

/** The result as JSON whose lists are made item by item while they are written: they may be too long to be held. */
export type StreamedJson = { readonly [K in keyof ResultJson]: NonNullable<ResultJson[K]> extends readonly (infer T)[] ? Iterable<T> : ResultJson[K] };

/** The result as plain data of the schema `resultSchema`; keys always in the same order. */
export function toJson(result: CheckResult, options: JsonOptions): ResultJson {
  const entries = Object.entries(streamedJson(result, options)).map(([key, value]: [string, unknown]) => [key, isList(value) ? [...value] : value] as const);
  return Object.fromEntries(entries) as ResultJson;
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

/** Items of a list made one by one, from the start at every reading. */
function lazily<T, U>(items: () => Iterable<T>, make: (item: T) => U): Iterable<U> {
  return {
    *[Symbol.iterator]() {
      for (const item of items()) yield make(item);
    },
  };
}

/** See {@link StreamedJson}: {@link toJson} without its lists in memory. */
export function streamedJson(result: CheckResult, options: JsonOptions): StreamedJson {
  const { guideline, roster } = result;
  const quotes = new Map(guideline.clauses.map((clause) => [clause.id, clause.quote]));
  const names = new Map(roster.people.map((person) => [person.id, person.name]));
  return {
    schema: 1,
    tool: { name: options.tool.name, version: options.tool.version },
    guideline: { id: guideline.id, version: guideline.version },
    asOf: result.asOf,
    lang: options.lang,
    input: {
      file: options.input.file,
      sha256: options.input.sha256,
      tables: roster.tables.map(({ id, sheet, headerRows, area }) => ({
        id,
        sheet,
        headerRows: [...headerRows],
        range: areaAddress(area),
      })),
      skipped: result.skipped.map(({ sheet, reason }) => ({ sheet, reason })),
    },
    columns: columnsOf(result),
    unmatched: roster.unmatched.map(({ sheet, column, header, corrected }) => ({
      sheet,
      column: columnName(column),
      header,
      ...(corrected === true ? { corrected: true as const } : {}),
    })),
    counts: { ...result.counts },
    findings: lazily(
      () => result.findings,
      (finding) => ({ ...findingJson(finding, options.lang, quotes), ...signOffJson(result.signOffs?.held.get(finding.id)) }),
    ),
    checklist: lazily(
      () => everyChecklistRow(result),
      (row) => rowJson(row, result.signOffs?.ticks.get(reminderKey(row))),
    ),
    ...(options.verdicts === true ? { verdicts: lazily(() => everyVerdict(result), (verdict) => verdictJson(verdict, names)) } : {}),
    ...(options.readings === true ? { readings: lazily(() => result.roster.readings, readingJson) } : {}),
    ...(result.signOffs === undefined || result.signOffs.lapsed.length === 0 ? {} : { lapsed: result.signOffs.lapsed.map(lapsedJson) }),
    ...(result.since === undefined ? {} : { since: sinceJson(result.since) }),
    coverage: { ...result.coverage },
  };
}

function columnsOf({ roster }: CheckResult): ResultJson["columns"] {
  return roster.tables.flatMap(({ columns }) =>
    columns.flatMap(({ table, sheet, column, header, field, fields, confidence, corrected }) => {
      const main = field ?? fields[0];
      if (main === undefined) return [];
      return [{ table, sheet, column: columnName(column), header, field: main, fields: [...fields], confidence, ...(corrected ? { corrected: true as const } : {}) }];
    }),
  );
}

function readingJson({ sheet, row, column, field, raw, value, note }: ReadingRecord): NonNullable<ResultJson["readings"]>[number] {
  return { sheet, address: cellAddress(row, column), field, raw, value, note };
}

function findingJson(finding: Finding, lang: Lang, quotes: ReadonlyMap<string, string>): ResultJson["findings"][number] {
  return {
    id: finding.id,
    rule: finding.rule,
    clause: finding.clause,
    outcome: finding.outcome,
    severity: finding.severity,
    reason: finding.reason,
    subject: finding.subject.kind,
    person: finding.person,
    project: finding.project,
    group: finding.group,
    cells: cellsJson(finding.cells),
    facts: factsJson(finding.facts),
    margin: finding.margin === null ? null : { value: finding.margin.value, unit: finding.margin.unit },
    message: renderWords(lang, finding.words),
    clauseText: finding.clause === null ? null : (quotes.get(finding.clause) ?? null),
    reading: finding.reading,
    causedBy: finding.causedBy,
  };
}

function rowJson({ project, direction, clause, verdict, severity, findings }: ChecklistRow, tick: SignOff | undefined): ResultJson["checklist"][number] {
  return { project, direction, clause, verdict, severity, findings: [...findings], ...signOffJson(tick) };
}

function signOffJson(signOff: SignOff | undefined): { readonly signOff?: ResultJson["findings"][number]["signOff"] } {
  if (signOff === undefined) return {};
  const { kind, by, reason, at } = signOff;
  return { signOff: { kind, by, reason, at } };
}

function lapsedJson({ signOff, changed }: LapsedSignOff): NonNullable<ResultJson["lapsed"]>[number] {
  const { kind, by, reason, at, about } = signOff;
  return { kind, by, reason, at, ...about, changed: { fields: [...changed.fields], said: changed.said, rule: changed.rule } };
}

function sinceJson(since: Since): NonNullable<ResultJson["since"]> {
  const { previous, sameTerms, fresh, reopened, changed, unchanged, gone } = since;
  return {
    previous: { at: previous.at, asOf: previous.asOf, guideline: { ...previous.guideline } },
    sameTerms,
    new: [...fresh],
    reopened: [...reopened],
    changed: changed.map(({ id, before }) => ({ id, before })),
    unchanged,
    gone: gone.map(({ past, why }) => ({ ...past, why })),
  };
}

function verdictJson(verdict: Verdict, names: ReadonlyMap<string, string>): NonNullable<ResultJson["verdicts"]>[number] {
  return {
    clause: verdict.clause,
    rule: verdict.rule,
    subject: verdict.subject.kind,
    person: verdict.subject.kind === "person" ? (names.get(verdict.subject.personId) ?? null) : null,
    project: projectOf(verdict.subject),
    outcome: verdict.outcome,
    reason: verdict.reason,
    cells: cellsJson(verdict.cells),
    facts: factsJson(verdict.facts),
    margin: verdict.margin === null ? null : { value: verdict.margin.value, unit: verdict.margin.unit },
  };
}

function projectOf(subject: SubjectRef): string | null {
  return subject.kind === "roster" ? null : subject.projectKey;
}

function cellsJson(cells: readonly CellMark[]): ResultJson["findings"][number]["cells"] {
  return cells.map(({ sheet, row, column, role }) => ({ sheet, address: cellAddress(row, column), role }));
}

function factsJson(facts: Finding["facts"]): ResultJson["findings"][number]["facts"] {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, typeof fact === "object" && fact !== null ? [...fact] : fact]));
}
