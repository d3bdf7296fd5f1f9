/** Texts under `rule.` of the rules about single directions. */
export const ruleDirections: Readonly<Record<string, string>> = {
  "project-field.title": "Field within those of the call",
  "project-field.open-list": "The field of project {project} is “{told}”, which the call does not list; but its list is open (“等领域”): please decide",
  "project-field.maybe-listed": "The field of project {project} is “{told}”; it is not clear which field of the call that is. Use the call’s own name or decide",
  "project-field.partly-outside": "The field of project {project} is “{told}”; part of it is not among the fields of the call. Please check",
  "project-field.not-listed": "The field “{told}” of project {project} is not among the fields of the call. Check it; if right, the project cannot apply under this direction",
  "project-field.excluded": "The field “{told}” of project {project} belongs to the humanities or social sciences, which this direction leaves out. Please check",
  "project-field.maybe-excluded": "Whether the field “{told}” of project {project} belongs to the humanities or social sciences cannot be told by rule: please decide",
  "project-field.limits": "Judges by the name of the field in the roster, not by the content of the research",

  "title-format.title": "Form of the project title",
  "title-format.other-format": "The title “{title}” of project {project} does not have the prescribed form “{format}”. Correct it",
  "title-format.signs": "The title “{title}” of project {project} still holds “+” or “<>”, which only mark the form. Take them out and check (form: {format})",
  "title-format.other-field": "In the middle of the title of project {project} stands “{middle}”, which is not known as a field of the call: please decide",

  "same-english-title.title": "Same English title in both sides’ forms",
  "same-english-title.nearly": "The English title of project {project} is “{ours}” in the Chinese form and “{theirs}” in the foreign form: only capitals or signs differ. Make them the same",
  "same-english-title.different": "The English title of project {project} is “{ours}” in the Chinese form and “{theirs}” in the foreign form. They must be the same: correct it",

  "same-units.title": "Same partner units in both sides’ forms",
  "same-units.nearly": "In project {project} {field} is “{told}” and the Chinese form says “{units}”: whether that is one unit cannot be told, please decide",
  "same-units.different": "In project {project} {field} is “{told}” but the Chinese form says “{units}”. They must be the same: correct it",
  "same-units.limits": "Compares names only: Chinese against foreign names, and full names against short ones, are left to a person",

  "same-applicants.title": "Same applicants in both sides’ forms",
  "same-applicants.nearly": "In project {project} the foreign form writes the applicant as “{told}”, the Chinese form as “{names}”: perhaps one person (initials, spelling), please decide",
  "same-applicants.different": "In project {project} the foreign form names “{told}” as applicant, the Chinese form “{names}”. They must be the same: correct it",
  "same-applicants.other-script": "In project {project} the foreign form names “{told}” as applicant, the Chinese form “{names}”: different scripts cannot be compared, please decide",
  "same-applicants.limits": "A Chinese name cannot be compared with its pinyin; the column 英文姓名 (English name) is needed",
};
