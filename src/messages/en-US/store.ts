/** Texts under `store.`: what the product keeps in the workbook besides the marks. */
export const store: Readonly<Record<string, string>> = {
  "clear.everything": "Delete what is kept in the workbook as well",
  "clear.everythingHint": "That is the columns you corrected, what you confirmed, and the record of the last check. Unless ticked it stays for the next check.",
  "clear.removed": "What was kept in the workbook is deleted as well.",
  "clear.kept": "What is kept in the workbook is still there for the next check.",
  "cli.everything": "delete as well what is kept in the file (corrected columns, confirmations, the last check)",
  "cli.removed": "What was kept in the file is deleted as well.",
  "cli.kept": "What is kept in the file (corrected columns, confirmations, the last check) is still there; --everything deletes it as well.",
};
