/** Texts under `settings.`: the page Settings of the task pane. */
export const settings: Readonly<Record<string, string>> = {
  title: "Settings",
  language: "Language",
  asOf: "Check as of which day",
  "asOf.hint": "The day on which the application is submitted. Left empty, the call's window stands for it.",
};
