import { storeWithSignOffs } from "./findings/follow-up";
import type { CheckResult } from "./findings/result";
import { withSignOffs } from "./findings/sign-off/hold";
import type { SignOff } from "./findings/sign-off/record";
import type { WorkbookPort } from "./workbook/port";

/**
 * Changes the sign-offs that the workbook keeps, and gives the result as it stands with them. The marks in the sheets
 * still show what was before: `mark` writes them anew. Throws `store-unreadable` and what the port throws.
 */
export async function changeSignOffs(
  port: WorkbookPort,
  result: CheckResult,
  change: (signOffs: readonly SignOff[]) => readonly SignOff[],
): Promise<CheckResult> {
  // Read anew: something else may have written to the store since the check.
  const { text, signOffs } = storeWithSignOffs(await port.store(), change);
  await port.apply([{ kind: "writeStore", text }]);
  return withSignOffs(result, signOffs);
}
