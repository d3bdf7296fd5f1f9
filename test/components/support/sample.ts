import { readFileSync } from "node:fs";
import path from "node:path";
import { check } from "../../../src/check";
import type { CheckResult } from "../../../src/findings/result";
import { guidelines, guideline2026_2 } from "../../../src/guideline";
import type { Session } from "../../../src/taskpane/session";
import { openXlsx } from "../../../src/workbook/file/open";
import { fileWorkbook } from "../../../src/workbook/file/port";

const sample = path.resolve(__dirname, "../../../assets/sample/sample-roster.xlsx");

/** A workbook over the sample's file: the real use case runs on it, without Excel. */
export function sampleWorkbook(): ReturnType<typeof fileWorkbook> {
  return fileWorkbook(openXlsx(new Uint8Array(readFileSync(sample))), "sample-roster.xlsx");
}

export function sampleSession(port: Session["port"] = sampleWorkbook()): Session {
  return { port, guideline: guidelines[0] ?? guideline2026_2, now: () => "2026-06-01 09:00", version: "1.0.0" };
}

export function sampleResult(): Promise<CheckResult> {
  return check(sampleWorkbook(), { guideline: guideline2026_2, sheets: ["人员名册"], asOf: null });
}
