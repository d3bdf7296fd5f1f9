/** Texts under `start.`: the first page of the task pane. */
export const start: Readonly<Record<string, string>> = {
  headline: "核对名册，把问题标在单元格里",
  lead: "对照申报指南逐条核对每个人、每个项目：哪一格不符合哪一条，就标在哪一格。",
  guideline: "指南：{guideline}",
  lastHeadline: "这个工作簿核对过{known, select, yes {（{at}）} other {}}",
  lastMarked: "核对结果还标在表里。名册改过的，请重新核对。",
  lastCounts: "上次有 {error} 处错误、{review} 处待确认，还标在表里。名册改过的，请重新核对。",
  noSheet: "这个工作簿里没有可以核对的工作表。",
  "sheet.looking": "正在看“{sheet}”…",
  "sheet.roster": "“{sheet}”看起来是名册：{people} 人、{projects} 个项目。",
  "sheet.other": "“{sheet}”不像名册。请在上面换一张工作表，或者从模板、示例开始。",
  "sheet.unknown": "要核对的是“{sheet}”。",
  check: "核对这张表",
  checkAgain: "再核对这张表",
  sample: "用示例名册试一试",
  sampleSheet: "示例名册",
};
