import { clauseSchema, directionSchema, examplesSchema, guidelineSchema, listedUnitSchema, readingSchema, recommendersSchema, type Clause, type Direction, type Guideline } from "./guideline";
import { at, fromIssue, idOf, lineOf, placeOf } from "./issue";
import type { JsonLines } from "./json-text";
import { badGuideline, levelOf, problemOf, type CallPart, type CallProblem } from "./problem";

export { badGuideline, guidelineProblems, type GuidelineProblem } from "./problem";

/** A call's data as examined: what is wrong, and what of it can be looked at further. */
export interface Examined {
  readonly problems: readonly CallProblem[];
  /** Null where there is an error among the problems. */
  readonly guideline: Guideline | null;
  /** The clauses that are right in themselves. */
  readonly clauses: readonly Clause[];
}

/**
 * A call's data, checked: the schema, ids that occur once, directions and readings that exist, totals that
 * add up. Throws `bad-guideline` naming the file, the clause and the field. Whether the params fit the rules is
 * checked where the rules are known (`findings/bindings.ts`).
 */
export function loadGuideline(raw: unknown): Guideline {
  const { guideline, problems } = examine(raw);
  if (guideline === null) throw badGuideline(problems);
  return guideline;
}

/** Everything that is wrong with a call's data by itself, in the order of its parts. */
export function examine(raw: unknown, lines?: JsonLines): Examined {
  const parsed = guidelineSchema.safeParse(raw);
  const issues = parsed.success ? [] : parsed.error.issues;
  const problems = issues.map((issue) => {
    const place = placeOf(raw, issue.path, lines);
    return fromIssue(issue, raw, place, keysOf(place.part, place.item, place.field));
  });
  if (typeof raw !== "object" || raw === null) return { problems, guideline: null, clauses: [] };
  const broken = new Set(issues.map(({ path: [part, position] }) => `${String(part)} ${typeof position === "number" ? position : "*"}`));
  const whole = (part: string): boolean => ![...broken].some((key) => key.startsWith(`${part} `));
  const sound = (part: CallPart): readonly unknown[] =>
    items(raw, part).filter((_, position) => !broken.has(`${part} ${position}`) && !broken.has(`${part} *`));
  const clauses = sound("clauses") as readonly Clause[];
  const found: CallProblem[] = [
    ...problems,
    ...(["directions", "readings", "clauses", "listedUnits"] as const).flatMap((part) => repeated(raw, part, lines)),
    ...clauses.flatMap((clause) => clauseProblems(clause, raw, lines)),
    ...(whole("examples") ? exampleProblems(raw, lines) : []),
    ...(whole("window") && whole("recommendBefore") ? windowProblems(raw as Guideline, raw, lines) : []),
    ...(whole("totals") && whole("directions") ? totalProblems(raw as Guideline, raw, lines) : []),
    ...(sound("directions") as readonly Direction[]).flatMap((direction) => moneyProblems(direction, raw, lines)),
  ];
  const refused = found.some(({ problem }) => levelOf(problem) === "error");
  return { problems: found, guideline: parsed.success && !refused ? parsed.data : null, clauses };
}

const shapes = {
  directions: directionSchema,
  listedUnits: listedUnitSchema,
  readings: readingSchema,
  clauses: clauseSchema,
};

/** What may stand in an item of a part, to name it beside a key that is not known. */
function keysOf(part: CallPart, item: string, field: string): readonly string[] {
  if (field !== "") return [];
  if (part === "recommenders") return Object.keys(recommendersSchema.shape);
  if (part === "examples") return Object.keys(examplesSchema.shape);
  return item !== "" && part in shapes ? Object.keys(shapes[part as keyof typeof shapes].shape) : [];
}

/** The place of an item of a list, by its id. */
function where(raw: unknown, part: CallPart, id: string, field: string, lines: JsonLines | undefined): Partial<CallProblem> {
  const position = items(raw, part).findIndex((item) => idOf(item) === id);
  const [name = "", ...rest] = field.split(".");
  return { item: id, field, line: lineOf(raw, [part, position, name, ...rest], lines) };
}

function items(raw: unknown, part: CallPart): readonly unknown[] {
  const list = at(raw, [part]);
  return Array.isArray(list) ? list : [];
}

const ids = (raw: unknown, part: CallPart): readonly string[] => items(raw, part).map((item) => idOf(item) ?? "");

function repeated(raw: unknown, part: CallPart, lines: JsonLines | undefined): readonly CallProblem[] {
  const all = ids(raw, part);
  return all.flatMap((id, position) =>
    id !== "" && all.indexOf(id) < position ? [problemOf("duplicate", part, { found: id, line: lineOf(raw, [part, position], lines) })] : [],
  );
}

function clauseProblems(clause: Clause, raw: unknown, lines: JsonLines | undefined): readonly CallProblem[] {
  const directions = ids(raw, "directions");
  const readings = ids(raw, "readings");
  const all = ids(raw, "clauses");
  const earlier = all.slice(0, all.indexOf(clause.id));
  const wrong = (problem: CallProblem["problem"], field: string, detail: Partial<CallProblem> = {}): CallProblem =>
    problemOf(problem, "clauses", { ...where(raw, "clauses", clause.id, field, lines), ...detail });
  const taken = clause.readings ?? [];
  return [
    ...clause.directions.flatMap((code, i) => (clause.directions.indexOf(code) < i ? [wrong("duplicate", "directions", { found: code })] : [])),
    ...clause.directions
      .filter((code) => !directions.includes(code))
      .map((code) => wrong("unknownDirection", "directions", { found: code, expected: directions })),
    ...taken.filter((id) => !readings.includes(id)).map((id) => wrong("unknownReading", "readings", { found: id })),
    ...Object.values(clause.readingOf ?? {})
      .filter((id) => !taken.includes(id))
      .map((id) => wrong("readingOfOther", "readingOf", { found: id, expected: taken })),
    ...(clause.sameAs === undefined || earlier.includes(clause.sameAs) ? [] : [wrong("unknownClause", "sameAs", { found: clause.sameAs })]),
    ...(clause.params !== undefined && clause.rule === undefined ? [wrong("paramsWithoutRule", "params")] : []),
  ];
}

/** Examples of directions that there are not. */
function exampleProblems(raw: unknown, lines: JsonLines | undefined): readonly CallProblem[] {
  const directions = ids(raw, "directions");
  const shown = at(raw, ["examples", "directions"]);
  return (Array.isArray(shown) ? shown : []).flatMap((entry: unknown, position) => {
    const code = at(entry, ["direction"]);
    if (typeof code !== "string" || directions.includes(code)) return [];
    const path = ["examples", "directions", position, "direction"];
    return [problemOf("unknownDirection", "examples", { field: "direction", line: lineOf(raw, path, lines), found: code, expected: directions })];
  });
}

function totalProblems({ directions, totals }: Guideline, raw: unknown, lines: JsonLines | undefined): readonly CallProblem[] {
  const sum = (pick: (direction: Direction) => number): number => rounded(directions.reduce((total, direction) => total + pick(direction), 0));
  const actual = {
    directions: directions.length,
    countries: new Set(directions.map((direction) => direction.iso)).size,
    projects: sum((direction) => direction.projects),
    fundsWan: sum((direction) => direction.fundsWan),
  };
  return (Object.keys(actual) as (keyof typeof actual)[]).flatMap((name) =>
    actual[name] === totals[name]
      ? []
      : [problemOf("wrongTotal", "call", { field: `totals.${name}`, line: lineOf(raw, ["totals", name], lines), expected: totals[name], found: actual[name] })],
  );
}

/** 项目数 × 每项额度 = 总经费. */
function moneyProblems({ code, projects, perProjectWan, fundsWan }: Direction, raw: unknown, lines: JsonLines | undefined): readonly CallProblem[] {
  const found = rounded(projects * perProjectWan);
  return found === fundsWan
    ? []
    : [problemOf("wrongProduct", "directions", { ...where(raw, "directions", code, "fundsWan", lines), expected: fundsWan, found })];
}

function windowProblems({ window, recommendBefore }: Guideline, raw: unknown, lines: JsonLines | undefined): readonly CallProblem[] {
  const wrong = (path: readonly string[], expected: string, found: string): CallProblem =>
    problemOf("wrongWindow", "call", { field: path.join("."), line: lineOf(raw, path, lines), expected, found });
  return [
    ...(window.from >= window.to ? [wrong(["window", "to"], window.from, window.to)] : []),
    ...(recommendBefore < window.to ? [wrong(["recommendBefore"], window.to, recommendBefore)] : []),
  ];
}

/** 万元 to the 分: sums of decimals are off by less. */
function rounded(wan: number): number {
  return Math.round(wan * 1e6) / 1e6;
}
