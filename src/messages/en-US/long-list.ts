/** Texts under `longList.`: lists that are made bit by bit, and lists too long to be shown whole. */
export const longList: Readonly<Record<string, string>> = {
  working: "Putting the list together…",
  rows: "Only the first {most} lines are listed below: narrow them by search and filters.",
  projects: "{n} more projects: search for them under People",
};
