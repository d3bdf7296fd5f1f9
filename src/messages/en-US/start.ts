/** Texts under `start.`: the first page of the task pane. */
export const start: Readonly<Record<string, string>> = {
  headline: "Check the roster, mark problems in their cells",
  lead: "Checks every person and project against the call, clause by clause, and marks each problem in the cell that it is about.",
  guideline: "Call: {guideline}",
  lastHeadline: "This workbook has been checked{known, select, yes { ({at})} other {}}",
  lastMarked: "The results are still marked in the sheet. If the roster has changed, check again.",
  lastCounts: "Last time: {error, plural, one {# error} other {# errors}}, {review} to confirm, still marked in the sheet. If the roster has changed, check again.",
  noSheet: "This workbook has no sheet to check.",
  "sheet.looking": "Looking at “{sheet}”…",
  "sheet.roster": "“{sheet}” looks like a roster: {people, plural, one {# person} other {# people}}, {projects, plural, one {# project} other {# projects}}.",
  "sheet.other": "“{sheet}” does not look like a roster. Choose another sheet above, or begin with the template or the sample.",
  "sheet.unknown": "“{sheet}” will be checked.",
  check: "Check this sheet",
  checkAgain: "Check this sheet again",
  sample: "Try a sample roster",
  sampleSheet: "Sample roster",
};
