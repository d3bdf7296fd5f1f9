/** How far off a date is: days, months or years, whichever people would say. */
const span =
  "{years, plural, =0 {{months, plural, =0 {{days} 天} other {约 {months} 个月}}} other {约 {years} 年}}";

/** What every rule may have to say when the roster does not tell. */
const shared: Readonly<Record<string, string>> = {
  "missing-cell": "{who}没有填写{fields}，无法判断，请补填",
  "missing-column": "名册里没有{fields}这一列，无法判断，请加上这一列",
  unreadable: "{who}的{field}“{raw}”看不懂，无法判断，请改成规范的写法",
};

const own: Readonly<Record<string, string>> = {
  "birth-date-from.title": "出生日期不早于规定的日期",
  "birth-date-from.too-early": `{person}出生于 {birth}，要求 {from} 及以后出生，早了 ${span}，不符合年龄条件；请核对出生日期，无误则需换人`,
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
  "registered-by.too-late": `{unit}于 {registered} 注册，要求 {by} 及以前注册，晚了 ${span}，不能申报；请核对注册时间`,
  "registered-by.imprecise": "{unit}的注册时间只写到 {registered}，看不出是不是在 {by} 及以前，请写明年月日",
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
