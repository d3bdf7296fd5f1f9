import "./no-eval";
import { clear } from "../check";
import { asRosterCheckError } from "../errors";
import { guidelines } from "../guideline";
import { languageOf } from "../messages";
import { excelWorkbook } from "../workbook/excel";
import { now } from "../now";
import { checkRoster } from "./check-roster";
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

/** The ribbon's 直接核对: the same use case as the pane's button, without the pane. The report and a dialog tell what was found. */
async function checkNow(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await showNotice(await checkedOrWhyNot());
  } finally {
    event.completed();
  }
}

async function checkedOrWhyNot(): Promise<Notice> {
  const [guideline] = guidelines;
  if (guideline === undefined) throw new Error("The product carries no call");
  try {
    return await checkRoster(excelWorkbook(), { guideline, lang: languageOf(Office.context.displayLanguage), at: now(), version: PRODUCT_VERSION });
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
    // The names are the manifest's FunctionNames.
    Office.actions.associate("clearMarks", (event: Office.AddinCommands.Event) => void clearMarks(event));
    Office.actions.associate("checkRoster", (event: Office.AddinCommands.Event) => void checkNow(event));
  });
}
