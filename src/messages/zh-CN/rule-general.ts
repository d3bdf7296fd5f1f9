/** Texts of the rules about recommenders, applicants and times, which concern every direction. */
export const ruleGeneral: Readonly<Record<string, string>> = {
  "recommender-class.title": "推荐单位属于指南列出的类别",
  "recommender-class.conflict": "推荐单位“{recommender}”和所填的推荐单位类别对不上，请查明哪个对",
  "recommender-class.unknown": "看不出推荐单位“{recommender}”属于指南列出的哪一类，请对照系统公布的推荐单位名单确认",
  "recommender-class.barred": "推荐单位“{recommender}”不属于指南列出的类别，不能推荐本批次项目；请改由有推荐资格的单位推荐",
  "recommender-class.likely-barred": "推荐单位“{recommender}”看起来不属于指南列出的类别，请对照系统公布的推荐单位名单确认",
  "recommender-class.unproved": "推荐单位“{recommender}”是协会或联盟，只有转制成立的行业协会和指南规定的试点联盟能推荐，请填写推荐单位类别或对照系统名单确认",
  "recommender-class.limits": "推荐单位名单只在国家科技管理信息系统里公布，这里按名称和所填类别判断属于哪一类",

  "recommender-proof.title": "行业协会、联盟具备推荐资格",
  "recommender-proof.grade": "联盟“{recommender}”的评估等级是“{grade}”，要求评估结果为 A 类；请核对，无误则改由其他单位推荐",
  "recommender-proof.grade-unknown": "联盟“{recommender}”的评估等级“{grade}”看不出是不是 A 类，请写明",
  "recommender-proof.unknown": "看不出推荐单位“{recommender}”是哪一类，不知道要不要满足这一条，请填写推荐单位类别",
  "recommender-proof.unproved": "推荐单位“{recommender}”是不是原工业部门转制成立的行业协会，从名称看不出来，请确认后填写推荐单位类别",
  "recommender-proof.limits": "只看名册里填的推荐单位类别和评估等级，不核实协会、联盟的资格",

  "recommender-relation.title": "推荐单位与申报单位有规定的关系",
  "recommender-relation.not-related": "项目 {project} 的{field}填的是“否”，推荐单位不能推荐这家申报单位；请核对，无误则改由其他单位推荐",
  "recommender-relation.class-unknown": "项目 {project} 的{field}填的是“否”，但看不出推荐单位“{recommender}”是哪一类、是不是必须有这种关系，请确认",
  "recommender-relation.vague": "项目 {project} 的{field}填的是“{told}”，看不出是不是有规定的关系，请写明“是”或“否”",
  "recommender-relation.limits": "只看名册里填的关系，不核实",

  "recommender-area.title": "省级科技主管部门推荐本行政区划内的单位",
  "recommender-area.elsewhere": "申报单位在{place}，不在“{recommender}”的行政区划内，不能由它推荐；请核对所在省市和推荐单位",
  "recommender-area.plan-city": "申报单位在计划单列市{place}，由“{recommender}”推荐是否可以，指南没有写明，请人工确认",
  "recommender-area.which-city": "推荐单位是“{recommender}”，申报单位的所在地只写到{place}，看不出是不是在该市，请写明所在市",
  "recommender-area.corps": "推荐单位是“{recommender}”，申报单位在{place}，看不出是不是兵团所属单位，请确认",
  "recommender-area.area-unknown": "看不出推荐单位“{recommender}”是哪里的科技主管部门，无法判断申报单位是否在其行政区划内，请确认",
  "recommender-area.limits": "按所在省市一列，没有时按统一社会信用代码的登记地区判断；由中央登记的单位看不出所在地",

  "listed-unit-recommender.title": "港澳单位由香港创新科技署或澳门科学技术发展基金推荐",
  "listed-unit-recommender.mainland-unit": "{unit}是内地单位，不能由“{recommender}”推荐，请改由内地的推荐单位推荐",
  "listed-unit-recommender.unlisted": "{unit}不在港澳单位名单里，又看不出是不是内地注册，推荐单位却是“{recommender}”，请填写注册地并核对推荐单位",
  "listed-unit-recommender.other-body": "{unit}是{region, select, HK {香港} other {澳门}}单位，应由{region, select, HK {香港创新科技署} other {澳门科学技术发展基金}}推荐，填的却是“{recommender}”，请改正",
  "listed-unit-recommender.unknown": "{unit}是{region, select, HK {香港} other {澳门}}单位，应由{region, select, HK {香港创新科技署} other {澳门科学技术发展基金}}推荐，看不出“{recommender}”是不是，请确认",
  "listed-unit-recommender.limits": "推荐单位按名称和常见简称判断",
};
