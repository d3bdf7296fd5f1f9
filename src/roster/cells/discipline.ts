import { toSimplified } from "../data/traditional";
import { isEmptyWord, squeeze, tidy } from "../text";
import type { DisciplineValue } from "../values";
import { nothing, unreadable, value, type CellInput, type CellOutcome } from "./cell-reader";

/** Between two 门类, or known only to the degree office: never decided here (A11). */
const unclear = /心理|管理科学与工程|科学技术史|科技史|城乡规划|设计学|艺术设计|工业设计|体育|运动|人文地理|法医|交叉|国家安全|情报|图书|信息资源|区域国别|教育技术|经济统计|金融工程|科技哲学|科学哲学|医学伦理|卫生事业管理|公共卫生管理|社会医学/;
const other = /哲学|经济学|经济|金融|财政|法学|法律|政治|社会学|民族学|马克思|公安|教育|文学|语言|英语|法语|新闻|传播|翻译|历史|考古|管理|会计|审计|图书馆|档案|艺术|音乐|美术|戏剧|军事|外语|国际关系|国际贸易|行政|人口学|人类学/;
const natural = /理学|工学|农学|医学|数学|物理|化学|天文|地理|大气|海洋|地质|地球|生物|生命|生态|统计|系统科学|力学|机械|光学|仪器|材料|冶金|动力|热物理|热能|能源|电气|电子|信息与?通信|通信|信号|控制|自动化|计算机|软件|网络|人工智能|智能|建筑|土木|水利|测绘|化工|矿|石油|天然气|纺织|轻工|交通|船舶|航空|航天|宇航|兵器|核|农业|林|环境|食品|风景园林|安全科学|网络空间|集成电路|作物|园艺|植物|动物|畜牧|兽医|水产|草学|草业|基础医学|临床|口腔|公共卫生|预防医学|药|护理|中医|针灸|免疫|微生物|病理|生理|遗传|细胞|分子|神经|纳米|量子|半导体|激光|遥感|气象|气候|碳|工程|科学与技术|内科|外科|肿瘤|影像|儿科|妇产|麻醉|眼科|康复|精神|流行病|毒理|土壤|肥料|昆虫|声学|凝聚态|粒子|数值|计算|机器人|高分子|催化|有机|无机|结构|岩土|制造|车辆|电力|雷达|微电子|天体/;
const english: readonly (readonly [RegExp, DisciplineValue["area"]])[] = [
  [/psycholog|management science|design|sport/i, "unclear"],
  [/philosophy|econom|financ|\blaw|politic|sociolog|education|literature|linguist|histor|management|business|art\b|music|journalism/i, "other"],
  [/mathem|physic|chemi|biolog|ecolog|astronom|geolog|geograph|engineer|comput|material|electr|mechanic|medic|pharma|agri|environment|energy|science|nano|quantum|robot|genetic|neuro|climate|ocean|atmospher/i, "natural"],
];
const category: Readonly<Record<string, DisciplineValue["area"]>> = { "01": "other", "02": "other", "03": "other", "04": "other", "05": "other", "06": "other", "07": "natural", "08": "natural", "09": "natural", "10": "natural", "11": "unclear", "12": "other", "13": "other", "14": "unclear" };

/** 学科 or 专业 → natural science and engineering, other, or unclear (catalogue of 2022, 14 门类). */
export function readDiscipline({ cell, text }: CellInput): CellOutcome<DisciplineValue> {
  if (cell.kind === "error") return unreadable("errorCell");
  if (isEmptyWord(squeeze(text))) return nothing;
  return value(disciplineOf(text));
}

/** The area that a discipline's name or catalogue code stands for. */
export function disciplineOf(text: string): DisciplineValue {
  const plain = toSimplified(squeeze(text));
  return { text: tidy(text), area: areaOf(plain, tidy(text)) };
}

function areaOf(plain: string, words: string): DisciplineValue["area"] {
  const code = /(?<!\d)(\d{2})\d{2}(?:\d{2}|Z\d)?(?!\d)/.exec(plain);
  if (unclear.test(plain)) return "unclear";
  if (code !== null) {
    const area = category[code[1] ?? ""];
    if (area !== undefined && !/^(0402|0714|1201|0712)/.test(code[0])) return area;
  }
  const isNatural = natural.test(plain);
  const isOther = other.test(plain);
  if (isNatural !== isOther) return isNatural ? "natural" : "other";
  if (isNatural) return "unclear";
  return english.find(([pattern]) => pattern.test(words))?.[1] ?? "unclear";
}
