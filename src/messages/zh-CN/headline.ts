/** Texts under `headline.`: the sentence that answers the question, in the pane, the reports and on the command line. */
export const headline: Readonly<Record<string, string>> = {
  failing: "{projects} 个项目不能通过形式审查{review, plural, =0 {} other {，# 处需要确认}}{columns, plural, =0 {} other {；名册缺 # 列}}",
  failingRoster: "有 {errors} 处错误，不能通过形式审查{review, plural, =0 {} other {，# 处需要确认}}{columns, plural, =0 {} other {；名册缺 # 列}}",
  review: "没有发现错误，{review} 处需要确认{columns, plural, =0 {} other {；名册缺 # 列}}",
  columns: "没有发现错误，但名册缺 {columns} 列，有的条款无法判断",
  warning: "没有发现错误，有 {warning} 处提醒",
  settled: "没有尚待处理的问题，{settled} 处由人签认；须由人工确认的条款仍请逐条确认",
  clean: "未发现与指南条款不符之处；须由人工确认的条款仍请逐条确认",
};
