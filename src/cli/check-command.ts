import { check, mark, type CheckRequest } from "../check";
import { exitCode } from "../findings/exit-code";
import type { CheckResult } from "../findings/result";
import type { Guideline } from "../guideline/guideline";
import { message } from "../messages";
import { openXlsx } from "../workbook/file/open";
import { fileWorkbook } from "../workbook/file/port";
import type { Request } from "./arguments";
import { columnRemarks, mapFileOf } from "./column-map";
import { readInput, refuseSameFile, writeWhole, type InputFile } from "./files";
import { resultWriter } from "./formats";
import { timeOfRun, warnOfMacros, write, type Surroundings } from "./output";
import { progressLine } from "./progress";
import { checkRequestOf } from "./roster-options";
import { previousRun } from "./since";
import { tellFailure, type ExitCode } from "./failure";

type CheckCommand = Extract<Request, { command: "check" }>;

/** Checks each file. One file that fails does not keep the others from being checked. */
export async function runCheck(asked: CheckCommand, around: Surroundings): Promise<ExitCode> {
  const { guideline, map } = await checkRequestOf(asked);
  const request = { ...asked, map };
  const [only, ...others] = request.files;
  if (only !== undefined && others.length === 0) return await checkOne(request, only, guideline, around);
  return await checkSeveral(request, guideline, around);
}

async function checkOne(request: CheckCommand, file: string, guideline: Guideline, around: Surroundings): Promise<ExitCode> {
  const { input, result } = await checked(request, file, guideline, around);
  const writer = resultWriter(request, around);
  await writer.start();
  await writer.result(input, result);
  await writer.end();
  await tellCrashes(result, request, around);
  return exitCode(result, request.strict);
}

async function checkSeveral(request: CheckCommand, guideline: Guideline, around: Surroundings): Promise<ExitCode> {
  const codes: ExitCode[] = [];
  const writer = resultWriter(request, around);
  await writer.start();
  for (const file of request.files) {
    try {
      const { input, result } = await checked(request, file, guideline, around);
      codes.push(exitCode(result, request.strict));
      await writer.result(input, result);
      await tellCrashes(result, request, around);
    } catch (thrown) {
      codes.push(2);
      await tellFailure(thrown, request.lang, around, file);
      await writer.failure(file, thrown);
    }
  }
  await writer.end();
  return worst(codes);
}

async function checked(
  request: CheckCommand,
  file: string,
  guideline: Guideline,
  around: Surroundings,
): Promise<{ readonly input: InputFile; readonly result: CheckResult }> {
  const { lang, out } = request;
  for (const written of [out, request.saveMap]) if (written !== null) await refuseSameFile(file, written);
  const progress = progressLine(around.stderr, lang, file);
  try {
    const input = await readInput(file);
    const port = fileWorkbook(openXlsx(input.bytes), input.name);
    const since = await previousRun(request, guideline);
    const wanted: CheckRequest = { guideline, sheets: request.sheets, asOf: request.asOf, map: request.map, ...(since === null ? {} : { since }) };
    const result = await check(port, wanted, { progress: progress.phase });
    if (request.saveMap !== null) await writeWhole(request.saveMap, mapFileOf(result.roster.tables));
    // A run in which a rule crashed is not to be relied on: no marked copy goes round.
    if (out !== null && exitCode(result, request.strict) !== 2) {
      const outcome = await mark(port, result, { lang, at: timeOfRun(around.now()), version: around.version, remember: "whereStored", readingSheet: request.readingSheet }, { progress: progress.phase });
      await writeWhole(out, port.save());
      progress.end();
      for (const note of outcome.notes) await write(around.stderr, `${message(lang, note.key, note.facts)}\n`);
      await write(around.stderr, `${message(lang, "cli.written", { out })}\n`);
      await warnOfMacros(input.name, out, lang, around);
    }
    progress.end();
    for (const line of columnRemarks(result, request.map, input.name, lang)) await write(around.stderr, `${line}\n`);
    return { input, result };
  } finally {
    progress.end();
  }
}

async function tellCrashes(result: CheckResult, request: CheckCommand, around: Surroundings): Promise<void> {
  if (result.counts.crashed === 0) return;
  await write(around.stderr, `${message(request.lang, "cli.crashed", { n: result.counts.crashed })}\n`);
}

/** A failed run outweighs errors, and errors outweigh what is left to decide. */
function worst(codes: readonly ExitCode[]): ExitCode {
  return ([2, 1, 3] as const).find((code) => codes.includes(code)) ?? 0;
}
