import type { z } from "zod";
import type { JsonLines } from "./json-text";
import { callParts, fileOfPart, problemOf, type CallPart, type CallProblem } from "./problem";

/** Where in a call something stands, as {@link CallProblem} names it. */
export type CallPlace = Pick<CallProblem, "part" | "file" | "line" | "item" | "field">;

/** Names of the formats that are not self-evident, by the last name of the path. */
const formats: Readonly<Record<string, string>> = {
  from: "minute",
  to: "minute",
  recommendBefore: "minute",
  published: "day",
  code: "direction",
  iso: "iso",
  id: "clause",
};

/** ["clauses", 3, "params", "from"] → clause 1.6-3-a, params.from: a position says nothing to the reader. */
export function placeOf(raw: unknown, path: readonly PropertyKey[], lines?: JsonLines): CallPlace {
  const [first, ...rest] = path;
  const own = callParts.find((name) => name === first);
  const part: CallPart = own ?? "call";
  const inPart = own === undefined ? path : rest;
  const [position, ...inItem] = inPart;
  const place = { part, file: fileOfPart[part], line: lineOf(raw, path, lines) };
  if (typeof position !== "number") return { ...place, item: "", field: fieldText(inPart) };
  return { ...place, item: idOf(at(raw, path.slice(0, 2))) ?? `#${position + 1}`, field: fieldText(inItem) };
}

/** An issue of a schema as a problem at a place; `data` is what the schema was given, `keys` what may stand in it. */
export function fromIssue(issue: z.core.$ZodIssue, data: unknown, place: CallPlace, keys: readonly string[] = []): CallProblem {
  const found = shown(at(data, issue.path));
  const absent = at(data, issue.path) === undefined;
  const told = (problem: CallProblem["problem"], detail: Partial<CallProblem> = {}): CallProblem => problemOf(problem, place.part, { ...place, found, ...detail });
  switch (issue.code) {
    case "invalid_type":
      return absent ? told("missing", { found: "" }) : told("wrongType", { expected: issue.expected });
    case "invalid_value":
      return told(absent ? "missing" : "notAllowed", { expected: issue.values.map(String) });
    case "unrecognized_keys":
      return told("unknownField", { expected: keys, found: [...issue.keys] });
    case "too_small":
      return told("tooSmall", { expected: leastOf(issue) });
    case "too_big":
      return told("tooBig", { expected: Number(issue.maximum) });
    case "invalid_union":
      return told("notAllowed", { expected: [] });
    case "invalid_format":
      return told("badFormat", { expected: issue.format === "date" ? "day" : formatOf(place, issue.path) });
    default:
      return told("notAllowed", { expected: [] });
  }
}

/** What is asked for at least: a code, or a number. */
function leastOf(issue: z.core.$ZodIssueTooSmall): string | number {
  if (issue.inclusive === false) return "positive";
  return issue.origin === "string" ? "text" : issue.origin === "array" ? "list" : Number(issue.minimum);
}

function formatOf(place: CallPlace, path: readonly PropertyKey[]): string {
  if (place.part === "recommenders") return "area";
  if (place.part === "readings") return "reading";
  return formats[String(path.at(-1))] ?? "other";
}

/** Path within an item: list positions count from 1. */
export function fieldText(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === "number" ? `#${step + 1}` : String(step))).join(".");
}

/** The line of the deepest part of a path that stands in a file; 0 where none does. */
export function lineOf(raw: unknown, path: readonly PropertyKey[], lines: JsonLines | undefined): number {
  let line = 0;
  let value = raw;
  for (const step of path) {
    if (typeof value !== "object" || value === null) break;
    line = lines?.get(value)?.get(step) ?? line;
    value = at(value, [step]);
  }
  return line;
}

/** What stands at a path; undefined where nothing does. */
export function at(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined),
    raw,
  );
}

/** How an item of a list is called; null where it says nothing of the kind. */
export function idOf(value: unknown): string | null {
  for (const key of ["id", "code", "name"]) {
    const id = at(value, [key]);
    if (typeof id === "string" && id !== "") return id;
  }
  return null;
}

function shown(value: unknown): string | number {
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "boolean" || value === null) return String(value);
  return Array.isArray(value) ? value.length : "";
}
