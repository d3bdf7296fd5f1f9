import { asRosterCheckError } from "../errors";
import { guidelineSchema } from "./guideline";
import { readJsonText, type JsonLines } from "./json-text";
import { callParts, fileOfPart, problemOf, type CallPart, type CallProblem } from "./problem";

/** Files of a call's folder: name without folder → text, read as UTF-8. */
export type CallTexts = ReadonlyMap<string, string>;

/** A call as put together from its files; to be checked by `examine`. */
export interface Assembled {
  readonly raw: Readonly<Record<string, unknown>>;
  /** Where everything stands, `raw` itself included. */
  readonly lines: JsonLines;
  /** Of the files as such. */
  readonly problems: readonly CallProblem[];
  /** The parts that could not be read, so that nothing more is said of them. */
  readonly unread: ReadonlySet<CallPart>;
}

/** Name of the file with the words of the call. */
export const callTextFile = "call.txt";

const listFiles: readonly CallPart[] = ["directions", "readings", "clauses"];
/** Files that hold parts under their own names. */
const blockFiles: Readonly<Record<string, readonly CallPart[]>> = { "units.json": ["listedUnits", "lookalikes"], "recommenders.json": ["recommenders"], "examples.json": ["examples"] };
const optionalFiles: ReadonlySet<string> = new Set(["recommenders.json", "examples.json"]);
const callKeys: readonly string[] = Object.keys(guidelineSchema.shape).filter((key) => callParts.every((part) => part !== key));
const names = [...new Set(Object.values(fileOfPart))];

/** Names of the files of a call, its words included. */
export const callFileNames: readonly string[] = [...names, callTextFile];

/**
 * Puts a call together from the texts of its files. Never throws: what cannot be read is a problem, and the
 * rest is put together all the same, so that everything can be told at once.
 */
export function assembleCall(texts: CallTexts): Assembled {
  const raw: Record<string, unknown> = {};
  const lines = new Map<object, ReadonlyMap<PropertyKey, number>>();
  const ownLines = new Map<PropertyKey, number>();
  const problems: CallProblem[] = [];
  const unread = new Set<CallPart>();
  lines.set(raw, ownLines);

  for (const file of names) {
    const parts = callParts.filter((part) => fileOfPart[part] === file);
    const [part = "call"] = parts;
    const read = readFile(texts, file, part);
    if (read === null) continue;
    if ("problem" in read) {
      problems.push(read.problem);
      for (const one of parts) unread.add(one);
      continue;
    }
    for (const [object, at] of read.lines) lines.set(object, at);
    if (listFiles.includes(part)) {
      raw[part] = read.value;
      ownLines.set(part, 1);
      continue;
    }
    const allowed = blockFiles[file] ?? callKeys;
    const at = read.lines.get(read.value as object);
    for (const [key, value] of Object.entries(read.value as object)) {
      if (allowed.includes(key)) {
        raw[key] = value;
        ownLines.set(key, at?.get(key) ?? 1);
      } else problems.push(problemOf("unknownField", part, { line: at?.get(key) ?? 1, found: [key], expected: allowed }));
    }
  }
  return { raw, lines, problems, unread };
}

type Read = { readonly value: unknown; readonly lines: JsonLines } | { readonly problem: CallProblem };

/** Null where the file is absent and may be. */
function readFile(texts: CallTexts, file: string, part: CallPart): Read | null {
  const text = texts.get(file);
  if (text === undefined) {
    return optionalFiles.has(file) ? null : { problem: problemOf("missingFile", part, { found: [...texts.keys()].filter((name) => name.endsWith(".json")) }) };
  }
  if (text.includes("\uFFFD")) return { problem: problemOf("notUtf8", part) };
  try {
    const read = readJsonText(text, file, part);
    const isList = Array.isArray(read.value);
    const isBlock = typeof read.value === "object" && read.value !== null && !isList;
    if (listFiles.includes(part) ? isList : isBlock) return read;
    return { problem: problemOf("wrongType", part, { line: 1, expected: listFiles.includes(part) ? "array" : "object" }) };
  } catch (thrown) {
    return { problem: asRosterCheckError(thrown).facts as unknown as CallProblem };
  }
}
