import type { z } from "zod";
import { RosterCheckError } from "../errors";
import { guidelineSchema, type Guideline } from "./guideline";

/**
 * What can be wrong with a field of a call's data. An error of code `bad-guideline` carries it as the fact
 * `problem`, beside `field` (where it is), `expected` and `found` (empty where they would say nothing).
 */
export const guidelineProblems = [
  "missing",
  "wrongType",
  "notAllowed",
  "unknownField",
  "tooSmall",
  "badFormat",
  "duplicate",
  "unknownDirection",
  "unknownClause",
  "unknownReading",
  "wrongTotal",
  "wrongWindow",
  "paramsWithoutRule",
  "unknownRule",
] as const;
export type GuidelineProblem = (typeof guidelineProblems)[number];

/** The `bad-guideline` error for a field: `field` is a path in which list items go by their id. */
export function badGuideline(
  field: string,
  problem: GuidelineProblem,
  detail: { readonly expected?: string | number; readonly found?: string | number } = {},
): RosterCheckError {
  return new RosterCheckError("bad-guideline", {
    field,
    problem,
    expected: detail.expected ?? "",
    found: detail.found ?? "",
  });
}

/**
 * A call's data, checked: the schema, ids that occur once, directions and readings that exist, totals that
 * add up. Throws `bad-guideline` naming the field ("clauses 1.6-3-a: severity"). Whether the params fit
 * the rules is checked where the rules are known (`findings/bindings.ts`).
 */
export function loadGuideline(raw: unknown): Guideline {
  const parsed = guidelineSchema.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw issue === undefined ? badGuideline("", "wrongType") : fromIssue(raw, issue);
  }
  const guideline = parsed.data;
  checkWindow(guideline);
  checkUnique("directions", guideline.directions.map((direction) => direction.code));
  checkUnique("readings", guideline.readings.map((reading) => reading.id));
  checkUnique("clauses", guideline.clauses.map((clause) => clause.id));
  checkUnique("listedUnits", guideline.listedUnits.map((unit) => unit.name));
  checkClauses(guideline);
  checkTotals(guideline);
  return guideline;
}

function checkClauses(guideline: Guideline): void {
  const directions = new Set(guideline.directions.map((direction) => direction.code));
  const readings = new Set(guideline.readings.map((reading) => reading.id));
  const earlier = new Set<string>();
  for (const clause of guideline.clauses) {
    const at = (field: string): string => `clauses ${clause.id}: ${field}`;
    checkUnique(at("directions"), clause.directions);
    for (const code of clause.directions) {
      if (!directions.has(code)) throw badGuideline(at("directions"), "unknownDirection", { found: code });
    }
    for (const id of clause.readings ?? []) {
      if (!readings.has(id)) throw badGuideline(at("readings"), "unknownReading", { found: id });
    }
    for (const id of Object.values(clause.readingOf ?? {})) {
      if (clause.readings?.includes(id) !== true) throw badGuideline(at("readingOf"), "unknownReading", { found: id });
    }
    if (clause.sameAs !== undefined && !earlier.has(clause.sameAs)) {
      throw badGuideline(at("sameAs"), "unknownClause", { found: clause.sameAs });
    }
    if (clause.params !== undefined && clause.rule === undefined) throw badGuideline(at("params"), "paramsWithoutRule");
    earlier.add(clause.id);
  }
}

function checkTotals(guideline: Guideline): void {
  const { directions, totals } = guideline;
  const sum = (pick: (direction: Guideline["directions"][number]) => number): number =>
    directions.reduce((total, direction) => total + pick(direction), 0);
  const actual = {
    directions: directions.length,
    countries: new Set(directions.map((direction) => direction.iso)).size,
    projects: sum((direction) => direction.projects),
    fundsWan: sum((direction) => direction.fundsWan),
  };
  for (const [name, found] of Object.entries(actual)) {
    const expected = totals[name as keyof typeof actual];
    if (found !== expected) throw badGuideline(`totals: ${name}`, "wrongTotal", { expected, found });
  }
  for (const { code, projects, perProjectWan, fundsWan } of directions) {
    const found = projects * perProjectWan;
    if (found !== fundsWan) throw badGuideline(`directions ${code}: fundsWan`, "wrongTotal", { expected: fundsWan, found });
  }
}

function checkWindow(guideline: Guideline): void {
  const { window, recommendBefore } = guideline;
  if (window.from >= window.to) throw badGuideline("window: to", "wrongWindow", { found: window.to });
  if (recommendBefore < window.to) throw badGuideline("recommendBefore", "wrongWindow", { found: recommendBefore });
}

function checkUnique(field: string, values: readonly string[]): void {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) throw badGuideline(field, "duplicate", { found: value });
    seen.add(value);
  }
}

function fromIssue(raw: unknown, issue: z.core.$ZodIssue): RosterCheckError {
  const field = nameOf(raw, issue.path);
  switch (issue.code) {
    case "invalid_type":
      return badGuideline(field, at(raw, issue.path) === undefined ? "missing" : "wrongType", { expected: issue.expected });
    case "invalid_value":
      return at(raw, issue.path) === undefined
        ? badGuideline(field, "missing", { expected: issue.values.join(", ") })
        : badGuideline(field, "notAllowed", { expected: issue.values.join(", "), found: shown(at(raw, issue.path)) });
    case "unrecognized_keys":
      return badGuideline(field, "unknownField", { found: issue.keys.join(", ") });
    case "too_small":
      return badGuideline(field, "tooSmall", { expected: Number(issue.minimum), found: shown(at(raw, issue.path)) });
    default:
      return badGuideline(field, "badFormat", { found: shown(at(raw, issue.path)) });
  }
}

/** ["clauses", 3, "severity"] → "clauses 1.6-3-a: severity": a position says nothing to the reader. */
function nameOf(raw: unknown, path: readonly PropertyKey[]): string {
  const parts: string[] = [];
  path.forEach((key, depth) => {
    if (typeof key !== "number") {
      parts.push(String(key));
      return;
    }
    const id = idOf(at(raw, path.slice(0, depth + 1))) ?? `#${key + 1}`;
    parts.push(`${parts.pop() ?? ""} ${id}`.trim());
  });
  return parts.join(": ");
}

function idOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return null;
  for (const key of ["id", "code", "name"]) {
    const id: unknown = Reflect.get(value, key);
    if (typeof id === "string" && id !== "") return id;
  }
  return null;
}

function at(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    raw,
  );
}

function shown(value: unknown): string | number {
  if (typeof value === "string" || typeof value === "number") return value;
  return Array.isArray(value) ? value.length : "";
}
