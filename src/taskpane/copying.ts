import type { CheckResult } from "../findings/result";
import type { ReportFacts } from "../findings/report/head";
import { replyFiles } from "../replies";
import type { ReplyGrouping } from "../reply/group";
import { share, type ShareRequest } from "../share";
import type { LeftOut } from "../sharing/left-out";
import { copySource, newWorkbook, partTexts } from "../workbook/file/copy-source";
import type { Copies } from "../workbook/port";

/**
 * What makes files in the pane: loaded when it is asked for, because it brings the reader and writer of .xlsx files,
 * which the pane does not need otherwise.
 */

/** Makes a copy of the open workbook and opens it as a new one; says what is not in it. */
export async function openSharedCopy(copies: Copies, fileName: string, request: ShareRequest): Promise<readonly LeftOut[]> {
  const source = copySource(await copies.bytes(), fileName);
  const { bytes, leftOut } = await share({ source, blank: () => newWorkbook(""), texts: partTexts }, request);
  await copies.openNew(bytes);
  return leftOut;
}

/** Opens a new workbook for each unit that has something to mend; gives their number. */
export async function openReplyFiles(copies: Copies, result: CheckResult, by: ReplyGrouping, facts: ReportFacts): Promise<number> {
  const files = await replyFiles(result, by, facts, () => newWorkbook(""));
  for (const { bytes } of files) await copies.openNew(bytes);
  return files.length;
}
