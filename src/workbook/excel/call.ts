import { asRosterCheckError, RosterCheckError, type ErrorCode } from "../../errors";

/** Excel's error codes that mean something to the user; all others are `excel-failed`. */
const meanings: Readonly<Record<string, ErrorCode>> = {
  AccessDenied: "protected-sheet",
  ApiNotFound: "excel-too-old",
  FilteredRangeConflict: "filter-active",
  InvalidOperationInCellEditMode: "workbook-busy",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
};

/** The code of an error that Office.js threw, or null for any other. */
export function excelCode(thrown: unknown): string | null {
  if (typeof thrown !== "object" || thrown === null || thrown instanceof RosterCheckError) return null;
  return "code" in thrown && typeof thrown.code === "string" ? thrown.code : null;
}

/** Makes what Excel threw a `RosterCheckError`; Excel's code is kept in the facts. */
export function fromExcel(thrown: unknown, facts: Readonly<Record<string, string>> = {}): RosterCheckError {
  const code = excelCode(thrown);
  if (code === null) return asRosterCheckError(thrown);
  return new RosterCheckError(meanings[code] ?? "excel-failed", { ...facts, code }, { cause: thrown });
}

/** One run against Excel for reading; its errors come as `RosterCheckError`. */
export async function reading<T>(batch: (context: Excel.RequestContext) => Promise<T>, facts?: Readonly<Record<string, string>>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (thrown) {
    throw fromExcel(thrown, facts);
  }
}

/** One run that writes: it waits while the user is typing into a cell. */
export async function writing<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (thrown) {
    throw fromExcel(thrown);
  }
}

/** Whether this Excel has a requirement set, such as 1.13. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
