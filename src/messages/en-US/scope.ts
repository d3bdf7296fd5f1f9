/** Texts under `scope.`: which sheets are checked together. */
export const scope: Readonly<Record<string, string>> = {
  // How sheets that were read together belong together.
  "together.projectId": "{sheets}: read together as one roster, joined by project number.",
  "together.projectTitle": "{sheets}: read together as one roster, joined by project title.",
  "together.onlyProject": "{sheets}: read together as one roster; everybody belongs to the only project.",
  "together.people": "{sheets}: read together as one roster, joined by name.",
  "together.nothing": "{sheets}: checked together, but no project or person stands on two of them. If they are meant to be one roster, compare how the project numbers are written.",
  "others": "These sheets look like a roster too and were not checked this time: {sheets}. To check them, choose them above under Sheet.",
  "partial": "“{sheet}” is one roster together with {others}; only a part of it was checked, so the verdicts are incomplete.",
  "partial.check": "Check together",
  "all": "All rosters: {sheets}",
  "choose": "There are several rosters in this workbook: {sheets}. Choose above under Sheet which one to check.",
};
