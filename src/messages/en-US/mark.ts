/** Texts under `mark.`: what is written into the roster's own sheet, and what could not be. */
export const mark: Readonly<Record<string, string>> = {
  column: "Check result",
  unnamedColumn: "Column {column}",
  more: "… and {n} more",
  protected: "Sheet “{sheet}” is protected, so no result column and no colours were written. To mark it, unprotect the sheet on the Review tab and check again.",
  noRoom: "There is no empty column to the right of the roster on sheet “{sheet}”, so no result column and no colours were written. Leave one column free to the right of the roster and check again.",
  hiddenColumn: "All empty columns to the right on sheet “{sheet}” are hidden, so the results stand in a hidden column. Unhide it to read them.",
  earlierMarks: "The sheet “{sheet}” still shows the results and colours of an earlier check; this report is the newer one. To update them, clear the filter or unprotect the sheet and check again.",
  noReport: "The structure of the workbook is protected, so no report sheet was added. To get the report, unprotect the workbook on the Review tab and check again.",
};
