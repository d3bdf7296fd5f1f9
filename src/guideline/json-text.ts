import { problemOf, badGuideline, type CallPart, type GuidelineProblem } from "./problem";

/** Lines (from 1) of what stands in each object (by key) and list (by position). */
export type JsonLines = ReadonlyMap<object, ReadonlyMap<PropertyKey, number>>;

/** The value of a JSON text, and where each part of it stands. */
export interface JsonText {
  readonly value: unknown;
  readonly lines: JsonLines;
}

const deepest = 50;
const fullWidth = /[“”‘’，：；｛｝［］【】＂]/;
const numberText = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordText = /true|false|null/y;
const stringText = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const words: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/**
 * Reads JSON (RFC 8259) that a person has typed. Unlike `JSON.parse` it tells the line and what is usually the
 * matter (a comma too many, Chinese quotation marks), and a key that stands twice is a fault, not a choice.
 * Throws `bad-guideline` with the line.
 */
export function readJsonText(text: string, file: string, part: CallPart): JsonText {
  const lines = new Map<object, Map<PropertyKey, number>>();
  // A byte order mark is what Notepad puts first.
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let line = 1;

  const fail = (problem: GuidelineProblem, found = ""): never => {
    throw badGuideline([problemOf(problem, part, { file, line, found })]);
  };
  const skipSpace = (): void => {
    for (; at < text.length; at += 1) {
      const char = text[at];
      if (char === "\n") line += 1;
      else if (char !== " " && char !== "\t" && char !== "\r") return;
    }
  };
  const taken = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return null;
    at += found.length;
    return found;
  };
  const stranger = (): never => {
    const char = Array.from(text.slice(at, at + 2))[0];
    if (char === undefined) return fail("ended");
    if (char === '"') return fail("unclosedText", text.slice(at, at + 20).split("\n")[0]);
    return fail(fullWidth.test(char) ? "fullWidth" : "unexpected", char);
  };
  const string = (): string => {
    const literal = taken(stringText);
    return literal === null ? stranger() : (JSON.parse(literal) as string);
  };
  /** The separator or the end of a list or an object; true where another item follows. */
  const goesOn = (close: string): boolean => {
    skipSpace();
    if (text[at] === close) {
      at += 1;
      return false;
    }
    if (text[at] !== ",") return /["{[\d\w-]/.test(text[at] ?? "") ? fail("missingComma", text[at]) : stranger();
    at += 1;
    skipSpace();
    return text[at] === "}" || text[at] === "]" ? fail("trailingComma", text[at]) : true;
  };
  const isEmpty = (close: string): boolean => {
    at += 1;
    skipSpace();
    if (text[at] !== close) return false;
    at += 1;
    return true;
  };
  const list = (depth: number): unknown[] => {
    const items: unknown[] = [];
    const own = new Map<PropertyKey, number>();
    lines.set(items, own);
    if (isEmpty("]")) return items;
    do {
      own.set(items.length, line);
      items.push(value(depth + 1));
    } while (goesOn("]"));
    return items;
  };
  const object = (depth: number): object => {
    const fields = new Map<string, unknown>();
    const own = new Map<PropertyKey, number>();
    if (!isEmpty("}")) {
      do {
        const key = string();
        if (fields.has(key)) fail("duplicateKey", key);
        own.set(key, line);
        skipSpace();
        if (text[at] !== ":") stranger();
        at += 1;
        skipSpace();
        fields.set(key, value(depth + 1));
      } while (goesOn("}"));
    }
    const made = Object.fromEntries(fields);
    lines.set(made, own);
    return made;
  };
  const value = (depth: number): unknown => {
    if (depth > deepest) return fail("unexpected", text[at]);
    if (text[at] === "{") return object(depth);
    if (text[at] === "[") return list(depth);
    if (text[at] === '"') return string();
    const word = taken(wordText);
    if (word !== null) return words[word];
    const number = taken(numberText);
    return number === null ? stranger() : Number(number);
  };

  skipSpace();
  const read = value(0);
  skipSpace();
  if (at < text.length) stranger();
  return { value: read, lines };
}
