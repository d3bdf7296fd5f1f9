import "./no-eval";
import { clear } from "../check";
import { asRosterCheckError } from "../errors";
import { languageOf } from "../messages";
import { excelWorkbook } from "../workbook/excel";
import { drawNotice, noticeOf, showNotice, type Notice } from "./notice";

/**
 * The ribbon's 清除标注: the same use case as the pane's button, without a question. Office allows it five
 * minutes. What the sheet cannot show by itself (a failure, a report that was kept) is told in a dialog.
 */
async function clearMarks(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const notice = await cleared();
    if (notice !== null) await showNotice(notice);
  } finally {
    event.completed();
  }
}

async function cleared(): Promise<Notice | null> {
  try {
    const { kept } = await clear(excelWorkbook());
    return kept.length === 0 ? null : { key: "pane.command.kept", facts: { sheets: kept } };
  } catch (thrown) {
    const { code, facts } = asRosterCheckError(thrown);
    return { key: `error.${code}`, facts };
  }
}

const notice = noticeOf(window.location.href);
if (notice !== null) {
  drawNotice(notice, languageOf(new URLSearchParams(window.location.search).get("lang") ?? undefined));
} else {
  void Office.onReady().then(() => {
    // The name is the manifest's FunctionName.
    Office.actions.associate("clearMarks", (event: Office.AddinCommands.Event) => void clearMarks(event));
  });
}
