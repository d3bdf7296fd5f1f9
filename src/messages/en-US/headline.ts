/** Texts under `headline.`: the sentence that answers the question, in the pane, the reports and on the command line. */
export const headline: Readonly<Record<string, string>> = {
  failing:
    "{projects, plural, one {# project fails} other {# projects fail}} the formal review{review, plural, =0 {} one {, # item needs confirming} other {, # items need confirming}}{columns, plural, =0 {} one {; # column is missing} other {; # columns are missing}}",
  failingRoster:
    "{errors, plural, one {# error} other {# errors}}: the roster fails the formal review{review, plural, =0 {} one {, # item needs confirming} other {, # items need confirming}}{columns, plural, =0 {} one {; # column is missing} other {; # columns are missing}}",
  review: "No errors found, {review, plural, one {# item needs} other {# items need}} confirming{columns, plural, =0 {} one {; # column is missing} other {; # columns are missing}}",
  columns: "No errors found, but {columns, plural, one {# column is} other {# columns are}} missing and some clauses cannot be judged",
  warning: "No errors found, {warning, plural, one {# warning} other {# warnings}}",
  settled: "Nothing is left open, {settled, plural, one {# finding was} other {# findings were}} signed off; please still confirm the clauses that need a person",
  clean: "Nothing found that contradicts the clauses of the call; please still confirm the clauses that need a person",
};
