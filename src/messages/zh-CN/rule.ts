import { ruleDirections } from "./rule-directions";
import { ruleGeneral } from "./rule-general";

/** How far off a date is: days, months or years, whichever people would say. */
const span =
  "{years, plural, =0 {{months, plural, =0 { {days} 天} other {约 {months} 个月}}} other {约 {years} 年}}";

/** What every rule may have to say when the roster does not tell. */
const shared: Readonly<Record<string, string>> = {
  "missing-cell": "{who}没有填写{fields}，无法判断，请补填",
  "missing-column": "名册里没有{fields}这一列，无法判断，请加上这一列",
  "open-ended": "{who}的{field}写的是“{raw}”，只知道不少于多少，无法判断，请写明数目",
  unreadable: "{who}的{field}“{raw}”看不懂，无法判断，请改成规范的写法",
};

const own: Readonly<Record<string, string>> = {
  ...ruleDirections,
  ...ruleGeneral,
  "birth-date-from.title": "出生日期不早于规定的日期",
  "birth-date-from.too-early": `{person}出生于 {birth}，要求 {from} 及以后出生，早了${span}，不符合年龄条件；请核对出生日期，无误则需换人`,
  "birth-date-from.imprecise": "{person}的出生日期只写到 {birth}，看不出是不是在 {from} 及以后，请写明年月日",
  "birth-date-from.conflict": "{person}的出生日期是 {birth}，身份证号码上却是 {idBirth}，两者在 {from} 的两边，请查明哪个对",
  "birth-date-from.from-id": "{person}没有填写出生日期，按身份证号码上的 {birth} 判断，在 {from} 及以后",
  "birth-date-from.from-age": "{person}没有填写出生日期，按年龄 {age} 岁判断在 {from} 及以后出生；请补填出生日期",
  "birth-date-from.age-too-high": "{person}没有填写出生日期，年龄 {age} 岁，不可能在 {from} 及以后出生；请核对年龄并补填出生日期",
  "birth-date-from.age-only": "{person}只有年龄 {age} 岁，看不出是不是在 {from} 及以后出生，请补填出生日期",
  "birth-date-from.id-unusable": "{person}没有填写出生日期，证件号码又看不出出生日期，无法判断是不是在 {from} 及以后出生，请补填出生日期",

  "nationality.title": "具有中华人民共和国国籍",
  "nationality.not-chinese": "{person}的国籍是“{nationality}”，要求具有中华人民共和国国籍；请核对，无误则不能参加",
  "nationality.conflict": "{person}的国籍写的是“{nationality}”，证件却是外国人的证件，请查明",
  "nationality.taiwan": "{person}的国籍写的是“{nationality}”，指南没有说明台湾人员，请人工确认",
  "nationality.region-only": "{person}的国籍只写了“{nationality}”，看不出是不是中国公民，请写明国籍或证件",
  "nationality.foreign-document": "{person}的证件是外国人的证件，要求具有中华人民共和国国籍；请核对证件类型",
  "nationality.foreign-number": "{person}没有填写国籍，证件号码像是外国人的证件，请填写国籍",
  "nationality.residence-permit": "{person}没有填写国籍，只有港澳台居民的证件，不能直接看出国籍，请填写国籍",
  "nationality.from-id": "{person}没有填写国籍，按有效的居民身份证号码视为中国国籍",
  "nationality.from-permit": "{person}没有填写国籍，按港澳居民来往内地通行证视为中国国籍",
  "nationality.id-unusable": "{person}没有填写国籍，证件号码又有误，看不出国籍，请填写国籍",
  "nationality.document-silent": "{person}没有填写国籍，从证件号码看不出国籍，请填写国籍",

  "valid-direction.title": "每个项目有且只有一个指南方向",
  "valid-direction.unknown": "项目 {project} 的指南方向“{direction}”不在本批次指南里，应是 {codes} 之一，请改正",
  "valid-direction.several": "项目 {project} 写了几个不同的指南方向（{raw}），一个项目只能有一个，请改成一致",

  "registered-by.title": "申报单位在规定的日期及以前注册",
  "registered-by.too-late": `{unit}于 {registered} 注册，要求 {by} 及以前注册，晚了${span}，不能申报；请核对注册时间`,
  "registered-by.imprecise": "{unit}的注册时间只写到 {registered}，看不出是不是在 {by} 及以前，请写明年月日",

  "doctorate.title": "具有博士学位",
  "doctorate.no-doctorate": "{person}的最高学位是“{degree}”，要求已取得博士学位；请核对，无误则不符合条件",
  "doctorate.other-discipline": "{person}的博士学位属于“{discipline}”，要求是自然科学、工程技术领域；请核对，无误则不符合条件",
  "doctorate.degree-unknown": "看不出{person}是否已取得博士学位，请写明学位和是否已授予",
  "doctorate.degree-pending": "{person}的博士学位要到申报期间或以后才授予，申报时是否已取得请查明",
  "doctorate.degree-conflict": "{person}的学位和学位状态说法不一，请查明是否已取得博士学位",
  "doctorate.discipline-unclear": "{person}的学科是不是自然科学、工程技术，指南没有写明，请人工判断",

  "doctorate-or-years.title": "具有博士学位或规定年限的科研工作经历",
  "doctorate-or-years.neither-since": "{person}的学位是“{degree}”，{research} 开始科研工作，既没有符合要求的博士学位，科研工作也不满 {years} 年；请核对，无误则不符合条件",
  "doctorate-or-years.neither-years": "{person}的学位是“{degree}”，科研工作 {research} 年，既没有符合要求的博士学位，科研工作也没有 {years} 年（或不在自然科学、工程技术领域）；请核对，无误则不符合条件",
  "doctorate-or-years.degree-unknown": "看不出{person}是否已取得博士学位，请写明学位和是否已授予",
  "doctorate-or-years.degree-pending": "{person}的博士学位要到申报期间或以后才授予，申报时是否已取得请查明",
  "doctorate-or-years.degree-conflict": "{person}的学位和学位状态说法不一，请查明是否已取得博士学位",
  "doctorate-or-years.discipline-unclear": "{person}的学科是不是自然科学、工程技术，指南没有写明，请人工判断",
  "doctorate-or-years.years-conflict": "{person}的开始科研时间和科研年限对不上，请查明",
  "doctorate-or-years.years-open": "{person}的科研工作年限只写了不少于多少年，看不出满不满规定年限，请写明年数或开始日期",
  "doctorate-or-years.years-imprecise": "{person}的科研工作到申报时满不满规定年限，要看哪天提交、哪天开始，请写明日期或补填提交时间",
  "doctorate-or-years.limits": "读博期间算不算科研工作经历，机器不判断，按名册所填的年限计算",

  "title-at-least.title": "职称达到规定的级别",
  "title-at-least.too-low": "{person}的职称“{title}”不到{rank, select, full {正高级} associate {副高级} intermediate {中级} other {初级}}，不符合条件；请核对职称",
  "title-at-least.level-conflict": "{person}的职称“{title}”和所填的职称级别对不上，请查明",
  "title-at-least.title-unknown": "{person}的职称“{title}”不在职称名单里，是否相当于规定的级别，请单位确认",
  "title-at-least.post-not-title": "{person}的“{title}”是岗位或称号，不是职称，是否相当于规定的级别，请单位确认",

  "team-size.title": "中方团队人数",
  "team-size.too-few": "项目 {project} 的中方人员 {count} 人，至少要 {min} 人，还差 {short} 人，请补充人员",
  "team-size.too-many": "项目 {project} 的中方人员 {count} 人，最多 {max} 人，多了 {over} 人，请减少人员",
  "team-size.who-travels": "项目 {project} 的中方人员 {count} 人，最多 {max} 人出访；名册没写谁出访，请注明是否出访",
  "team-size.same-person": "项目 {project} 里有同名的人，分不清是不是同一个人，人数按 {count} 人算，请补填证件号码或出生日期",
  "team-size.not-listed": "项目 {project} 在名册里只有负责人，没有列出团队，请对照申报书核对人数",

  "team-slots.title": "团队由规定的几类人员组成，每类是不同的人",
  "team-slots.no-senior": "项目 {project} 的团队里没有资深科研人员（相当于副高级以上职称），请补充或核对职称",
  "team-slots.no-young": "项目 {project} 的团队里没有青年科研人员（相当于中级以上职称），请补充或核对职称",
  "team-slots.no-doctoral": "项目 {project} 的团队里没有博士生或博士后，请补充或核对人员类型",
  "team-slots.not-different": "项目 {project} 的几类人员凑不齐不同的人：一个人只能算一类，请补充人员",
  "team-slots.clarify": "项目 {project} 的几类人员能不能凑齐，要看{people}的职称或人员类型，请查明",
  "team-slots.same-person": "项目 {project} 里有同名的人，分不清是不是同一个人，看不出几类人员是否凑齐，请补填证件号码或出生日期",
  "team-slots.declared-senior": "项目 {project} 把{person}列为资深科研人员，但职称不到副高级，请查明",
  "team-slots.declared-young": "项目 {project} 把{person}列为青年科研人员，但职称不到中级，请查明",
  "team-slots.declared-doctoral": "项目 {project} 把{person}列为博士生（博士后），但人员类型不是，请查明",
  "team-slots.not-listed": "项目 {project} 在名册里只有负责人，没有列出团队，请对照申报书核对人员组成",

  "unit-count.title": "中方单位不超过规定的家数",
  "unit-count.too-many": "项目 {project} 的中方单位有{units}，最多 {max} 家，多了 {over} 家，请减少单位",
  "unit-count.same-unit": "项目 {project} 的中方单位有{units}，其中有的可能是同一家；最多 {max} 家，请查明",
  "unit-count.limits": "按单位名称判断是不是同一家；简称和全称、改名前后的名称认不出来",

  "unit-symmetry.title": "中外双方单位家数对等",
  "unit-symmetry.too-many-chinese": "项目 {project} 的中方单位有{chinese}，只能按 {ways} 申报，请减少单位",
  "unit-symmetry.uneven": "项目 {project} 的中方单位是{chinese}，外方单位是{foreign}，家数不对等，只能按 {ways} 申报，请调整",
  "unit-symmetry.same-unit": "项目 {project} 的中方单位是{chinese}，外方单位是{foreign}，有的可能是同一家；只能按 {ways} 申报，请查明",
  "unit-symmetry.limits": "按单位名称判断是不是同一家；同一家外方单位的不同语言名称需人工确认",

  "single-unit.title": "中方仅限 1 家单位申报",
  "single-unit.several": "项目 {project} 列了几家中方单位（{units}），只能由 1 家单位申报、不设参与单位，请改正",
  "single-unit.same-unit": "项目 {project} 列了{units}，看不出是不是同一家法人单位，只能由 1 家单位申报，请查明",
  "single-unit.elsewhere": "项目 {project} 的{people}所在单位不是申报单位{unit}（或看不出是同一家），中方仅限 1 家单位，请查明",
  "single-unit.not-listed": "项目 {project} 在名册里只有负责人，没有列出团队，看不出有没有其他单位的人，请对照申报书核对",
  "single-unit.limits": "按单位名称判断是不是同一家；简称和全称、改名前后的名称认不出来",

  "not-state-organ.title": "申报单位不是国家机关",
  "not-state-organ.by-type": "{unit}的单位类型是国家机关，国家机关不得申报；请核对单位类型",
  "not-state-organ.by-code": "{unit}的统一社会信用代码以 {prefix} 开头，是国家机关，不得申报；请核对代码",
  "not-state-organ.by-name": "{unit}的名称像国家机关，国家机关不得申报，请查明单位类型",
  "not-state-organ.doubtful-type": "{unit}的单位类型是参照公务员法管理的单位，是不是国家机关请人工确认",
  "not-state-organ.name-only": "{unit}没有填写单位类型和信用代码，按名称看不是国家机关",
  "not-state-organ.limits": "没有单位类型和信用代码时只能看名称；参照公务员法管理的事业单位需人工判断",

  "one-project-per-country.title": "同一负责人、同一国别的人员交流类项目不超过规定的项数",
  "one-project-per-country.too-many": "{person}负责的{country}项目合计 {total} 项（名册中：{projects}；另填报在研和其他申请 {declared} 项），最多 {max} 项，请只留 {max} 项",
  "one-project-per-country.too-many-declared": "{person}申请和在研的{country}项目合计 {total} 项，最多 {max} 项；请核对所填的在研和其他申请项目数",
  "one-project-per-country.same-person": "几个{country}项目（{projects}）的负责人都叫{person}，分不清是不是同一个人，请补填证件号码或出生日期",
  "one-project-per-country.no-country": "项目 {project} 的指南方向“{direction}”不在本批次指南里，看不出国别，请先改正指南方向",
  "one-project-per-country.limits": "在研和其他批次的申请只看名册里填的数目，查不到别处的项目",

  "declared-by-person.title": "本人的情况符合要求（按名册所填）",
  "declared-by-person.not-declared": "{who}的{fields}填的是“否”，不符合要求；请核对，无误则不符合条件",
  "declared-by-person.declared": "{who}的{fields}填的是“是”，不符合要求；请核对，无误则不符合条件",
  "declared-by-person.vague": "{who}的{fields}没有明确填“是”或“否”，请落实后改填",
  "declared-by-person.ends-within": "{who}的{fields}填的是“是”，期限在申报期内到期，要看哪天提交，请补填提交时间或人工确认",
  "declared-by-person.ended": "{who}的{fields}有记录，但期限已过，请人工确认",
  "declared-by-person.limits": "只看名册里填的“是”或“否”，不核实证明材料",

  "declared-by-project.title": "项目的情况符合要求（按名册所填）",
  "declared-by-project.not-declared": "项目 {who} 的{fields}填的是“否”，不符合要求，请办理后改填",
  "declared-by-project.declared": "项目 {who} 的{fields}填的是“是”，不符合要求；请核对",
  "declared-by-project.vague": "项目 {who} 的{fields}没有明确填“是”或“否”，请落实后改填",
  "declared-by-project.ends-within": "项目 {who} 的{fields}填的是“是”，期限在申报期内到期，要看哪天提交，请补填提交时间或人工确认",
  "declared-by-project.ended": "项目 {who} 的{fields}有记录，但期限已过，请人工确认",
  "declared-by-project.limits": "只看名册里填的“是”或“否”，不核实证明材料",

  "fund-amount.title": "资助额度",
  "fund-amount.too-much": "项目 {project} 的经费是 {funds} 万元，额度是 {wan} 万元，超出 {over} 万元，请改正",
  "fund-amount.unit-doubt": "项目 {project} 的经费填的是 {told} 元，像是把 {wan} 万元填进了以元为单位的列，请核对单位",
  "fund-amount.too-little": "项目 {project} 的经费是 {funds} 万元，额度是 {wan} 万元，少了 {under} 万元，请核对",

  "project-duration.title": "项目执行期",
  "project-duration.dates": "项目 {project} 从 {start} 到 {end}，执行期应是 {months} 个月，请改正起止日期",
  "project-duration.day-off": "项目 {project} 从 {start} 到 {end}，比 {months} 个月多出一天，请核对结束日期",
  "project-duration.imprecise": "项目 {project} 从 {start} 到 {end}，看不出是不是正好 {months} 个月，请写明年月日",
  "project-duration.conflict": "项目 {project} 从 {start} 到 {end}，执行期却写的是 {told} 个月，两者对不上，应是 {months} 个月，请查明后改正",
  "project-duration.months": "项目 {project} 的执行期是 {told} 个月，应是 {months} 个月，请改正",

  "project-period.title": "项目周期按规定的日期填写",
  "project-period.other-days": "项目 {project} 的周期是 {start} 到 {end}，应填写 {from} 到 {to}，请改正",
  "project-period.imprecise": "项目 {project} 的周期只写到 {start} 到 {end}，应填写 {from} 到 {to}，请写明年月日",

  "country-matches-direction.title": "合作国别与指南方向一致",
  "country-matches-direction.other-country": "项目 {project} 的指南方向 {direction} 是{country}，填的国别却是“{told}”，请改正方向或国别",
  "country-matches-direction.no-country": "项目 {project} 的指南方向“{direction}”不在本批次指南里，看不出国别，请先改正指南方向",
  "country-matches-direction.limits": "只看合作国别和外方单位国别两列；没填时按指南方向认定",
};

/** Texts under `rule.`. */
export const rule: Readonly<Record<string, string>> = withShared(own);

/** Gives every rule that has a title the shared texts under its own name. */
function withShared(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const key of Object.keys(texts)) {
    if (!key.endsWith(".title")) continue;
    const id = key.slice(0, -".title".length);
    for (const [name, text] of Object.entries(shared)) all[`${id}.${name}`] = text;
  }
  return { ...all, ...texts };
}
