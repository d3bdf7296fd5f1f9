import { check } from "../../src/check";
import { exitCode } from "../../src/findings/exit-code";
import { toJson } from "../../src/findings/json";
import type { ResultJson } from "../../src/findings/contract";
import { guideline2026_2 } from "../../src/guideline";
import type { Guideline } from "../../src/guideline/guideline";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";

/** A checked book: what `check --format json --verdicts` prints, and its exit code. */
export interface BookRun {
  readonly json: ResultJson;
  readonly exit: number;
}

/** Checks a book as the command line does. */
export async function runBook(bytes: Uint8Array, asOf: string | null = null, guideline: Guideline = guideline2026_2): Promise<BookRun> {
  const port = fileWorkbook(openXlsx(bytes), "名册.xlsx");
  const result = await check(port, { guideline, sheets: null, asOf });
  const json = toJson(result, {
    lang: "zh-CN",
    tool: { name: "roster-check", version: "0" },
    input: { file: "名册.xlsx", sha256: "0".repeat(64) },
    verdicts: true,
    readings: true,
  });
  return { json, exit: exitCode(result, false) };
}

/** The verdict of a clause on a person, or on the first project. */
export function verdictOf(run: BookRun, clause: string, person?: string): string {
  const verdict = (run.json.verdicts ?? []).find(
    (candidate) => candidate.clause === clause && (person === undefined || candidate.person === person),
  );
  if (verdict === undefined) throw new Error(`No verdict of ${clause} for ${person ?? "any subject"}`);
  return verdict.outcome;
}

export function findingsOf(run: BookRun, clause: string): ResultJson["findings"] {
  return run.json.findings.filter((finding) => finding.clause === clause);
}
