/** Texts under `mark.`: what is written into the roster's own sheet, and what could not be. */
export const mark: Readonly<Record<string, string>> = {
  column: "核对结果",
  unnamedColumn: "第{column}列",
  more: "…另 {n} 条",
  protected: "工作表“{sheet}”受保护，没有写入核对结果列和颜色。要标注，请在“审阅”选项卡撤销工作表保护后重新核对。",
  noRoom: "工作表“{sheet}”的名册右边没有空列，没有写入核对结果列和颜色。请在名册右边留出一列后重新核对。",
  hiddenColumn: "工作表“{sheet}”右边的空列都被隐藏，核对结果写在隐藏列里。要看文字，请取消隐藏列。",
  earlierMarks: "工作表“{sheet}”里还留着上一次的核对结果和颜色，这次没有更新，请以本报告为准。要更新，请清除筛选或撤销工作表保护后重新核对。",
  noReport: "工作簿的结构受保护，没有新建核对报告工作表。要报告，请在“审阅”选项卡撤销工作簿保护后重新核对。",
};
