/** Texts under `settings.`: the page 设置 of the task pane. */
export const settings: Readonly<Record<string, string>> = {
  title: "设置",
  language: "语言",
  asOf: "按哪一天核对",
  "asOf.hint": "申报书提交的日期。不填时按申报期判断。",
};
