import { callFileNames, callTextFile, type CallTexts } from "./assemble";
import type { Clause } from "./guideline";
import { at, fieldText, lineOf } from "./issue";
import type { JsonLines } from "./json-text";
import { problemOf, type CallPart, type CallProblem } from "./problem";

/** A call to look over: what was put together, and the clauses of it that are right in themselves. */
export interface Draft {
  readonly raw: unknown;
  readonly lines: JsonLines;
  readonly clauses: readonly Clause[];
}

/** What the words of the call say against its data: quotes, days, names that are not printed there. */
export function againstText({ raw, lines, clauses }: Draft, texts: CallTexts): readonly CallProblem[] {
  const text = texts.get(callTextFile);
  if (text === undefined) return [problemOf("missingText", "call", { file: callTextFile })];
  if (text.includes("\uFFFD")) return [problemOf("notUtf8", "call", { file: callTextFile })];
  const printed = withoutSpace(text);
  const wrong = (problem: CallProblem["problem"], part: CallPart, item: string, path: readonly PropertyKey[], found: string): CallProblem =>
    problemOf(problem, part, { item, field: String(path.at(-1)), found, line: lineOf(raw, path, lines) });
  return [
    ...named(raw, "directions", "code", "title").flatMap(({ item, name, path }) =>
      printed.includes(withoutSpace(name)) ? [] : [wrong("notPrinted", "directions", item, path, name)],
    ),
    ...named(raw, "listedUnits", "name", "name").flatMap(({ item, name, path }) =>
      printed.includes(withoutSpace(name)) ? [] : [wrong("notPrinted", "listedUnits", item, path, name)],
    ),
    ...clauses.flatMap((clause) => {
      const around = clauses.filter(({ directions }) => directions.some((code) => clause.directions.includes(code)));
      const position = positionOf(raw, clause);
      const quote = withoutSpace(clause.quote);
      return [
        ...(printed.includes(quote) ? [] : [wrong("misquoted", "clauses", clause.id, ["clauses", position, "quote"], clause.quote)]),
        ...daysIn([clause.params, clause.also?.params])
          .filter((day) => !saysDay(quote, day) && !around.some((other) => saysDay(withoutSpace(other.quote), day)))
          .map((day) => wrong("dayNotQuoted", "clauses", clause.id, ["clauses", position, "params"], day)),
      ];
    }),
  ];
}

/** Readings that no clause takes, and columns that no roster can have. */
export function withinData({ raw, lines, clauses }: Draft, columns: ReadonlySet<string>): readonly CallProblem[] {
  const taken = new Set(clauses.flatMap(({ readings }) => readings ?? []));
  return [
    ...unknownColumns({ raw, lines, clauses }, columns),
    ...named(raw, "readings", "id", "id").flatMap(({ item, path }) =>
      taken.has(item) ? [] : [problemOf("unusedReading", "readings", { item, line: lineOf(raw, path, lines) })],
    ),
  ];
}

/** Columns of clauses and examples that the product does not know. */
export function unknownColumns({ raw, lines, clauses }: Draft, columns: ReadonlySet<string>): readonly CallProblem[] {
  return [
    ...clauses.flatMap((clause) =>
      clause.columns
        .filter((column) => !columns.has(column))
        .map((found) => problemOf("unknownColumn", "clauses", { item: clause.id, field: "columns", found, line: lineOf(raw, ["clauses", positionOf(raw, clause), "columns"], lines) })),
    ),
    ...exampleRows(raw).flatMap((path) =>
      Object.keys(at(raw, path) ?? {})
        .filter((column) => !columns.has(column))
        .map((found) => problemOf("unknownColumn", "examples", { field: fieldText(path.slice(1)), found, line: lineOf(raw, [...path, found], lines) })),
    ),
  ];
}

/** Where rows of examples stand. */
function exampleRows(raw: unknown): readonly (readonly PropertyKey[])[] {
  const shared = Object.keys(at(raw, ["examples", "all"]) ?? {}).map((who) => ["examples", "all", who]);
  const directions = at(raw, ["examples", "directions"]);
  const own = (Array.isArray(directions) ? directions : []).flatMap((entry: unknown, position) => {
    const people = at(entry, ["people"]);
    const within = ["examples", "directions", position] as const;
    return [[...within, "project"], ...(Array.isArray(people) ? people : []).map((_, row) => [...within, "people", row])];
  });
  return [...shared, ...own].filter((path) => typeof at(raw, path) === "object");
}

/** Clauses that no rule decides though a program or a column of the roster could. */
export function undecidedClauses(clauses: readonly Clause[]): readonly CallProblem[] {
  const open = (kind: Clause["kind"]): readonly string[] => clauses.filter((clause) => clause.kind === kind && clause.rule === undefined).map(({ id }) => id);
  return ([["notChecked", "computable"], ["byHand", "declarable"]] as const).flatMap(([problem, kind]) => {
    const found = open(kind);
    return found.length === 0 ? [] : [problemOf(problem, "clauses", { found, expected: found.length })];
  });
}

/** Data files whose names are not those of a call's files: most likely misspelt. */
export function strangeFiles(texts: CallTexts): readonly CallProblem[] {
  return [...texts.keys()]
    .filter((name) => name.toLowerCase().endsWith(".json") && !callFileNames.includes(name))
    .map((file) => problemOf("unknownFile", "call", { file, expected: callFileNames }));
}

interface Named {
  readonly item: string;
  readonly name: string;
  readonly path: readonly PropertyKey[];
}

function named(raw: unknown, part: CallPart, id: string, field: string): readonly Named[] {
  const list = at(raw, [part]);
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, position) => {
    const [item, name] = [at(entry, [id]), at(entry, [field])];
    return typeof item === "string" && typeof name === "string" ? [{ item, name, path: [part, position, field] }] : [];
  });
}

function positionOf(raw: unknown, clause: Clause): number {
  const list = at(raw, ["clauses"]);
  return Array.isArray(list) ? list.findIndex((entry: unknown) => at(entry, ["id"]) === clause.id) : -1;
}

/** Quotes are verbatim up to white space: line breaks and spaces of the print do not count. */
function withoutSpace(words: string): string {
  return words.replaceAll(/\s+/g, "");
}

/** Days among params: cut-offs, ends of periods. */
function daysIn(value: unknown): readonly string[] {
  if (typeof value === "string") return /^\d{4}-\d{2}-\d{2}/.test(value) ? [value.slice(0, 10)] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(daysIn) : [];
}

/** “2027年1月1日至12月31日”: the year may stand once for both. */
function saysDay(quote: string, day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return new RegExp(`${year}年(.*[^0-9])?${month}月${date}日`).test(quote);
}
