/** Texts under `rule.` of the rules about single directions. */
export const ruleDirections: Readonly<Record<string, string>> = {
  "project-field.title": "领域方向在指南的范围内",
  "project-field.open-list": "项目 {project} 的领域是“{told}”，不在指南列出的领域里，但指南写了“等领域”，请人工确认",
  "project-field.maybe-listed": "项目 {project} 的领域是“{told}”，看不出属于指南列出的哪个领域，请改成指南的领域名称或人工确认",
  "project-field.partly-outside": "项目 {project} 的领域是“{told}”，其中有的不在指南列出的领域里，请核对",
  "project-field.not-listed": "项目 {project} 的领域“{told}”不在指南列出的领域里，请核对，无误则不能按本方向申报",
  "project-field.excluded": "项目 {project} 的领域“{told}”属于人文科学或社会科学，本方向不支持，请核对",
  "project-field.maybe-excluded": "项目 {project} 的领域“{told}”是不是属于人文科学或社会科学，机器判断不了，请人工确认",
  "project-field.limits": "只按名册里写的领域名称判断，不看研究内容",

  "title-format.title": "项目申报名称的格式",
  "title-format.other-format": "项目 {project} 的名称“{title}”不符合规定的格式“{format}”，请改正",
  "title-format.signs": "项目 {project} 的名称“{title}”里留有“+”或“<>”，它们只是格式的记号，请删去并核对（格式：{format}）",
  "title-format.other-field": "项目 {project} 的名称中间是“{middle}”，看不出是指南里的研究领域，请人工确认",

  "same-english-title.title": "双方材料的项目英文名称一致",
  "same-english-title.nearly": "项目 {project} 的英文名称在中方材料里是“{ours}”，在外方材料里是“{theirs}”，只差大小写或标点，请统一",
  "same-english-title.different": "项目 {project} 的英文名称在中方材料里是“{ours}”，在外方材料里是“{theirs}”，必须一致，请改正",

  "same-units.title": "双方材料的合作单位一致",
  "same-units.nearly": "项目 {project} 的{field}是“{told}”，中方材料里是“{units}”，是不是同一家单位看不出来，请人工确认",
  "same-units.different": "项目 {project} 的{field}是“{told}”，中方材料里是“{units}”，必须一致，请改正",
  "same-units.limits": "只比较名称：同一种文字能比，中文名和外文名、全称和简称要人工确认",

  "same-applicants.title": "双方材料的项目申请人一致",
  "same-applicants.nearly": "项目 {project} 的外方材料里申请人写作“{told}”，中方材料里是“{names}”，可能是同一个人（缩写或拼法不同），请人工确认",
  "same-applicants.different": "项目 {project} 的外方材料里申请人是“{told}”，中方材料里是“{names}”，必须一致，请改正",
  "same-applicants.other-script": "项目 {project} 的外方材料里申请人是“{told}”，中方材料里是“{names}”，文字不同，没法比较，请人工确认",
  "same-applicants.limits": "中文姓名和拼音不能直接比较，要靠“英文姓名”一列",
};
