/** Texts under `longList.`: lists that are made bit by bit, and lists too long to be shown whole. */
export const longList: Readonly<Record<string, string>> = {
  working: "正在整理…",
  rows: "下面只列出前 {most} 行，请用搜索和筛选缩小范围。",
  projects: "另有 {n} 个项目，请在“人员与项目”里搜索",
};
