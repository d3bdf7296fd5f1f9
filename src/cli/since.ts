import path from "node:path";
import { z } from "zod";
import { check } from "../check";
import { asRosterCheckError, RosterCheckError } from "../errors";
import { resultSchema, type ResultJson } from "../findings/contract";
import { pastFindingOf, pastRunOf, type PastRun } from "../findings/since/record";
import { errorToJson } from "../findings/words";
import type { Guideline } from "../guideline/guideline";
import { message } from "../messages";
import { openXlsx } from "../workbook/file/open";
import { fileWorkbook } from "../workbook/file/port";
import type { Request } from "./arguments";
import { readInput } from "./files";

type CheckCommand = Extract<Request, { command: "check" }>;

/**
 * The earlier run that `--since` names: a result printed as JSON, or a workbook, which is checked on the same terms, so
 * that only what changed in the roster is told. Null without the option. Throws `bad-arguments` with what is wrong with
 * that file.
 */
export async function previousRun({ since, sheets, asOf, map, lang, files }: CheckCommand, guideline: Guideline): Promise<PastRun | null> {
  if (since === null) return null;
  try {
    const { bytes, name } = await readInput(since);
    if (/\.json$/i.test(since)) return runOfJson(jsonOf(bytes, path.basename(files[0] ?? "")), name);
    const result = await check(fileWorkbook(openXlsx(bytes), name), { guideline, sheets, asOf, map });
    const run = pastRunOf(result, name, null);
    if (run === null) throw new RosterCheckError("too-large");
    return { ...run, gone: (result.since?.gone ?? []).map(({ past }) => past.id) };
  } catch (thrown) {
    const { error } = errorToJson(asRosterCheckError(thrown), lang);
    throw new RosterCheckError("bad-arguments", { detail: message(lang, "since.cli.bad", { file: since, detail: error.message }) }, { cause: thrown });
  }
}

/** The result in the text; of several the one on the file of that name. */
function jsonOf(bytes: Uint8Array, file: string): ResultJson {
  const parsed = parsedJson(new TextDecoder().decode(bytes));
  const results = z.array(z.unknown()).safeParse(parsed).data ?? [parsed];
  const read = results.flatMap((one) => resultSchema.safeParse(one).data ?? []);
  const found = read.length === 1 ? read[0] : read.find(({ input }) => input.file === file);
  if (found === undefined) throw new RosterCheckError("not-a-result");
  return found;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RosterCheckError("not-a-result", {}, { cause });
  }
}

function runOfJson(json: ResultJson, name: string): PastRun {
  return {
    at: name,
    guideline: json.guideline,
    asOf: json.asOf,
    sheets: [...new Set(json.input.tables.map(({ sheet }) => sheet))],
    findings: json.findings.flatMap((finding) => pastFindingOf(finding, new Map()) ?? []),
    gone: (json.since?.gone ?? []).map(({ id }) => id),
  };
}
