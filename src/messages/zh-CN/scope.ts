/** Texts under `scope.`: which sheets are checked together. */
export const scope: Readonly<Record<string, string>> = {
  // How sheets that were read together belong together.
  "together.projectId": "{sheets}：几张表合在一起核对，按项目编号合并。",
  "together.projectTitle": "{sheets}：几张表合在一起核对，按项目名称合并。",
  "together.onlyProject": "{sheets}：几张表合在一起核对，人员都算在唯一的项目里。",
  "together.people": "{sheets}：几张表合在一起核对，按姓名合并。",
  "together.nothing": "{sheets}：几张表一起核对，没有一个项目或人员同时出现在两张表里。如果本应是同一份名册，请核对项目编号的写法。",
  "others": "也像名册、但这次没有一起核对的表：{sheets}。要核对它们，请在上面的“工作表”里选。",
  "partial": "“{sheet}”和{others}是同一份名册的几张表，这次只核对了其中一部分，结论不完整。",
  "partial.check": "一起核对",
  "all": "全部名册：{sheets}",
  "choose": "这个工作簿里有几份名册：{sheets}。请在上面的“工作表”里选要核对的。",
};
