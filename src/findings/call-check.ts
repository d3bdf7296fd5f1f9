import { assembleCall, callFileNames, type Assembled, type CallTexts } from "../guideline/assemble";
import type { Guideline } from "../guideline/guideline";
import { lineOf, at } from "../guideline/issue";
import { againstText, strangeFiles, undecidedClauses, unknownColumns, withinData } from "../guideline/lint";
import { examine, type Examined } from "../guideline/load";
import { badGuideline, levelOf, type CallProblem } from "../guideline/problem";
import { fieldKinds } from "../roster/field";
import { rules } from "../rules";
import { bindingProblems } from "./bindings";

const columns: ReadonlySet<string> = new Set(Object.keys(fieldKinds));

/**
 * The call of a folder, by the texts of its files. Throws `bad-guideline` for whatever would keep the check
 * from using it: told is the first thing wrong, and how many more there are.
 */
export function openCall(texts: CallTexts): Guideline {
  const assembled = assembleCall(texts);
  const examined = examine(assembled.raw, assembled.lines);
  const problems = [...obstacles(assembled, examined), ...unknownColumns({ ...assembled, clauses: examined.clauses }, columns)];
  if (examined.guideline === null || problems.length > 0) throw badGuideline(problems);
  return examined.guideline;
}

/** Everything that can be said against the call of a folder, at once: what matters most first, by file and line. */
export function lintCall(texts: CallTexts): readonly CallProblem[] {
  const assembled = assembleCall(texts);
  const examined = examine(assembled.raw, assembled.lines);
  const draft = { raw: assembled.raw, lines: assembled.lines, clauses: examined.clauses };
  const inData = withinData(draft, columns).filter(({ problem }) => problem !== "unusedReading" || !assembled.unread.has("clauses"));
  const found = [...obstacles(assembled, examined), ...inData, ...againstText(draft, texts), ...strangeFiles(texts), ...undecidedClauses(examined.clauses)];
  const ranks = { error: 0, warning: 1, note: 2 };
  const rank = ({ problem }: CallProblem): number => ranks[levelOf(problem)];
  const files = [...new Set([...callFileNames, ...found.map(({ file }) => file)])];
  return [...found].sort((a, b) => rank(a) - rank(b) || files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
}

/** What keeps the call from being used, but for what only repeats that a file cannot be read. */
function obstacles({ raw, lines, problems, unread }: Assembled, examined: Examined): readonly CallProblem[] {
  const own = examined.problems.filter(({ part, problem }) => {
    if (unread.has(part)) return false;
    // Ids of a file that cannot be read are not unknown, they are unread.
    if (problem === "unknownDirection") return !unread.has("directions");
    return problem !== "unknownReading" || !unread.has("readings");
  });
  const bindings = examined.clauses.flatMap((clause) =>
    bindingProblems(clause, rules).map((problem) => ({ ...problem, line: lineOfClause(raw, clause.id, problem.field, lines) })),
  );
  return [...problems, ...own, ...bindings];
}

function lineOfClause(raw: unknown, id: string, field: string, lines: Assembled["lines"]): number {
  const list = at(raw, ["clauses"]);
  const position = Array.isArray(list) ? list.findIndex((entry: unknown) => at(entry, ["id"]) === id) : -1;
  const path = field.split(".").map((step) => (/^#\d+$/.test(step) ? Number(step.slice(1)) - 1 : step));
  return lineOf(raw, ["clauses", position, ...path], lines);
}
