import { check, type CheckRequest } from "../check";
import { lintCall, openCall } from "../findings/call-check";
import { sayProblem } from "../findings/call-words";
import { compareResults, type RosterDiff } from "../findings/compare-calls";
import type { CheckResult } from "../findings/result";
import { renderWords } from "../findings/words";
import { diffCalls, type CallDiff } from "../guideline/diff";
import type { Guideline } from "../guideline/guideline";
import { levelOf, type CallProblem } from "../guideline/problem";
import type { Lang } from "../messages";
import { openXlsx } from "../workbook/file/open";
import { fileWorkbook } from "../workbook/file/port";
import type { GuidelineRequest } from "./arguments";
import { callNamed, readCallFolder } from "./call-folder";
import type { ExitCode } from "./failure";
import { readInput } from "./files";
import { diffText, lintText, rosterDiffText } from "./guideline-text";
import { write, writeJson, type Surroundings } from "./output";
import { progressLine } from "./progress";

type LintRequest = Extract<GuidelineRequest, { command: "lint" }>;
type DiffRequest = Extract<GuidelineRequest, { command: "diff" }>;

/** Tells everything that is wrong with a call's folder. Exit 0: nothing to do; 1: something to correct or to look at. */
export async function runLint({ folder, format, lang }: LintRequest, around: Surroundings): Promise<ExitCode> {
  const texts = await readCallFolder(folder, lang);
  const problems = lintCall(texts);
  const isUsable = problems.every(({ problem }) => levelOf(problem) !== "error");
  if (format === "json") {
    await writeJson(around.stdout, { schema: 1, folder, usable: isUsable, problems: problems.map((problem) => problemJson(problem, lang)) });
    await write(around.stdout, "\n");
  } else {
    await write(around.stdout, lintText(folder, problems, isUsable ? openCall(texts) : null, lang));
  }
  return problems.some(({ problem }) => levelOf(problem) !== "note") ? 1 : 0;
}

/** Tells how two calls differ, and with a roster whose verdict changes. Exit 0, whether they differ or not. */
export async function runDiff(request: DiffRequest, around: Surroundings): Promise<ExitCode> {
  const { lang, format, roster } = request;
  const [before, after] = [await callNamed(request.before, lang), await callNamed(request.after, lang)];
  const diff = diffCalls(before, after);
  const results = roster === null ? null : await checkedByBoth(request, roster, before, after, around);
  const verdicts = results === null ? null : compareResults(results.before, results.after, diff.clauseBefore);
  if (format === "json") {
    await writeJson(around.stdout, diffJson(before, after, diff, verdicts, lang));
    await write(around.stdout, "\n");
    return 0;
  }
  await write(around.stdout, diffText(before, after, diff, lang));
  if (results !== null && verdicts !== null) await write(around.stdout, rosterDiffText(results.file, verdicts, before, after, lang));
  return 0;
}

async function checkedByBoth(
  request: DiffRequest,
  file: string,
  before: Guideline,
  after: Guideline,
  around: Surroundings,
): Promise<{ readonly file: string; readonly before: CheckResult; readonly after: CheckResult }> {
  const progress = progressLine(around.stderr, request.lang, file);
  try {
    const input = await readInput(file);
    const checked = async (guideline: Guideline): Promise<CheckResult> => {
      const wanted: CheckRequest = { guideline, sheets: request.sheets, asOf: request.asOf };
      return await check(fileWorkbook(openXlsx(input.bytes), input.name), wanted, { progress: progress.phase });
    };
    return { file: input.name, before: await checked(before), after: await checked(after) };
  } finally {
    progress.end();
  }
}

function problemJson(problem: CallProblem, lang: Lang): object {
  return { level: levelOf(problem.problem), ...problem, message: sayProblem(problem, lang) };
}

function diffJson(before: Guideline, after: Guideline, diff: CallDiff, verdicts: RosterDiff | null, lang: Lang): object {
  const { call, directions, listedUnits, lookalikes, recommenders, readings, clauses, same } = diff;
  return {
    schema: 1,
    before: { id: before.id, version: before.version },
    after: { id: after.id, version: after.version },
    call,
    directions,
    listedUnits,
    lookalikes,
    recommenders,
    readings,
    clauses,
    same,
    verdicts: verdicts?.changes.map(({ words, ...change }) => ({ ...change, message: words === null ? null : renderWords(lang, words) })) ?? null,
    findings: verdicts?.findings.map(({ when, finding }) => ({ when, rule: finding.rule, project: finding.project, message: renderWords(lang, finding.words) })) ?? null,
  };
}
