import "./no-eval";
import { clear } from "../check";
import { excelWorkbook } from "../workbook/excel";

/** The ribbon's 清除标注: the same use case as the pane's button, without a question. Office allows it five minutes. */
async function clearMarks(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await clear(excelWorkbook());
  } finally {
    event.completed();
  }
}

void Office.onReady().then(() => {
  // The name is the manifest's FunctionName.
  Office.actions.associate("clearMarks", (event: Office.AddinCommands.Event) => void clearMarks(event));
});
