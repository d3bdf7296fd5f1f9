import { RosterCheckError } from "../errors";

/** What can be wrong with a call's data, by how much it matters; the words stand under `guideline.problem.`. */
const kinds = {
  /** The call cannot be used. */
  error: [
    "missingFile",
    "notUtf8",
    "fullWidth",
    "trailingComma",
    "missingComma",
    "unclosedText",
    "ended",
    "unexpected",
    "duplicateKey",
    "missing",
    "wrongType",
    "notAllowed",
    "unknownField",
    "tooSmall",
    "tooBig",
    "badFormat",
    "duplicate",
    "unknownDirection",
    "unknownClause",
    "unknownReading",
    "readingOfOther",
    "unknownColumn",
    "wrongTotal",
    "wrongProduct",
    "wrongWindow",
    "paramsWithoutRule",
    "unknownRule",
    "missingText",
    "misquoted",
  ],
  /** The call can be used; a person should look at it. */
  warning: ["unknownFile", "dayNotQuoted", "unusedReading", "notPrinted"],
  /** How the call will be checked. */
  note: ["notChecked", "byHand"],
} as const;

export type ProblemLevel = keyof typeof kinds;
export type GuidelineProblem = (typeof kinds)[ProblemLevel][number];

/** Every kind of problem. */
export const guidelineProblems: readonly GuidelineProblem[] = [...kinds.error, ...kinds.warning, ...kinds.note];

const levels = new Map<GuidelineProblem, ProblemLevel>([
  ...kinds.warning.map((kind) => [kind, "warning"] as const),
  ...kinds.note.map((kind) => [kind, "note"] as const),
]);

/** How much a problem matters. */
export function levelOf(problem: GuidelineProblem): ProblemLevel {
  return levels.get(problem) ?? "error";
}

/** The parts of a call; each stands in one file of its folder. */
export const callParts = ["call", "directions", "listedUnits", "lookalikes", "recommenders", "examples", "readings", "clauses"] as const;
export type CallPart = (typeof callParts)[number];

/** File of a part. What is not a list or a block of its own stands in `call.json`. */
export const fileOfPart: Readonly<Record<CallPart, string>> = {
  call: "call.json",
  directions: "directions.json",
  listedUnits: "units.json",
  lookalikes: "units.json",
  recommenders: "recommenders.json",
  examples: "examples.json",
  readings: "readings.json",
  clauses: "clauses.json",
};

/** One thing that is wrong, as facts; `findings/call-words.ts` makes a sentence of it. */
export type CallProblem = Readonly<{
  problem: GuidelineProblem;
  /** "clauses.json". */
  file: string;
  /** Line of the file, from 1; 0 where the data were not read from a file. */
  line: number;
  part: CallPart;
  /** Clause id, direction code, unit name; a list item without one is "#3". Empty where it is the part itself. */
  item: string;
  /** Path within the item, list positions from 1: "params.all.#1.any". Empty where it is the item itself. */
  field: string;
  /** What may stand there: a code of `guideline.type.`, `guideline.format.` or the values themselves. */
  expected: string | number | readonly string[];
  /** What stands there. */
  found: string | number | readonly string[];
  /** The rule whose params they are; else empty. */
  rule: string;
}>;

/** A problem; what is not given is empty. */
export function problemOf(problem: GuidelineProblem, part: CallPart, detail: Partial<Omit<CallProblem, "problem" | "part">> = {}): CallProblem {
  return { problem, file: fileOfPart[part], line: 0, part, item: "", field: "", expected: "", found: "", rule: "", ...detail };
}

/** The `bad-guideline` error for the problems of a call, at least one: tells the first, and how many there are beside it. */
export function badGuideline(problems: readonly CallProblem[]): RosterCheckError {
  const [first] = problems;
  return new RosterCheckError("bad-guideline", { field: "", ...first, more: Math.max(0, problems.length - 1) });
}
