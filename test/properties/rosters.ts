import fc from "fast-check";
import { evaluate } from "../../src/findings/evaluate";
import { toJson } from "../../src/findings/json";
import type { ResultJson } from "../../src/findings/contract";
import { guideline2026_2 } from "../../src/guideline";
import { buildIndex } from "../../src/roster/identity";
import { recogniseRoster } from "../../src/roster/recognise";
import { rules } from "../../src/rules";
import { residentId } from "../acceptance/book";
import { gridOf, type TestCell } from "../roster/grid-of";

/** One row of a roster, by header. */
export type Line = Readonly<Record<string, TestCell>>;

const words = (...texts: readonly TestCell[]): fc.Arbitrary<TestCell> => fc.constantFrom(...texts, null);

/** What stands in the project's columns, the same on each of its rows. */
const projectColumns: Readonly<Record<string, fc.Arbitrary<TestCell>>> = {
  指南方向: fc.constantFrom("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", null),
  项目名称: words("量子材料联合研究", "中塞人工智能伙伴研究所", "绿色转型", "量子材料联合 研究"),
  申报单位: words("甲大学", "香港大学", "某市科学技术局", "乙科技有限公司"),
  单位类型: words("高校", "企业", "国家机关", "其他"),
  注册时间: words("2025-06-30", "2025-07-01", "2025年", "不详", 45838),
  "中方单位（全部）": words("甲大学、乙研究所", "乙研究所附属医院、乙研究所、甲大学", "甲大学物理学院"),
  外方单位: words("University X", "首尔大学、延世大学", "UMR 8023"),
  合作国别: words("法国", "匈牙利", "韩国", "France"),
  推荐单位: words("江苏省科技厅", "教育部", "香港创新科技署", "某县科技局"),
  所在省市: words("江苏", "浙江", "深圳"),
  "申请国拨经费(万元)": words(6, 8, 15, 20, "15万", "许多"),
  "执行期(月)": words(12, 24, "2年"),
  赴外人次: words(0, 3, 6),
  来华人次: words(0, 2, 5),
  领域方向: words("量子技术", "法学", "医学", "绿色转型"),
};

const personColumns: Readonly<Record<string, fc.Arbitrary<TestCell>>> = {
  方别: fc.constantFrom("中方", "中方", "中方", "外方", null),
  出生日期: words("1980-12-31", "1981-01-01", "1981年", "1965.12", "1990年3月", 29587, "看不清"),
  身份证号: fc.oneof(fc.constantFrom("19801231", "19810101", "19900302").map((birth) => residentId(birth)), words("110101********0018", "E12345678", 110101198101010000)),
  国籍: words("中国", "法国", "台湾"),
  职称: words("教授", "副教授", "讲师", "特聘研究员", "助教"),
  最高学位: words("博士", "硕士", "博士在读"),
  学位学科: words("物理学", "法学", "心理学"),
  科研工作年限: words(3, 5, 8),
  人员类别: words("正式", "博士生", "博士后", "劳务派遣"),
  工作单位: words("甲大学", "甲大学物理学院", "丙医院"),
  是否公务人员: words("是", "否"),
  身体健康: words("是", "否", "不清楚"),
  英语沟通: words("良好", "否"),
  "同国别在研人员交流类项目数（不含本次）": words(0, 1),
  是否出访: words("是", "否"),
};

const surnames = Array.from("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨");

/** A project of one to five people; names are unlike each other in the whole roster. */
const project = (number: number): fc.Arbitrary<readonly Line[]> =>
  fc.tuple(fc.record(projectColumns), fc.array(fc.record(personColumns), { minLength: 1, maxLength: 5 })).map(([facts, people]) =>
    people.map((person, at) => ({
      项目编号: `P${number}`,
      ...facts,
      姓名: `${surnames[number] ?? "高"}${Array.from("一二三四五六")[at] ?? "七"}`,
      角色: at === 0 ? "项目负责人" : "参加人员",
      ...person,
    })),
  );

/** Up to four projects, of which some columns are left out. */
export const rosters: fc.Arbitrary<readonly (readonly Line[])[]> = fc
  .tuple(fc.nat({ max: 3 }).chain((more) => fc.tuple(...Array.from({ length: more + 1 }, (_, at) => project(at)))), fc.subarray([...Object.keys(projectColumns), ...Object.keys(personColumns)].filter((header) => header !== "指南方向"), { maxLength: 12 }))
  .map(([projects, left]) => projects.map((lines) => lines.map((line) => Object.fromEntries(Object.entries(line).filter(([header]) => !left.includes(header))))));

/** The rows as a sheet in the given order of columns, checked as the product does. */
export function checked(lines: readonly Line[], columns: readonly string[] = columnsOf(lines)): ResultJson {
  const grid = gridOf([[...columns], ...lines.map((line) => columns.map((header) => line[header] ?? null))]);
  const roster = recogniseRoster([grid], guideline2026_2);
  const result = evaluate(roster, guideline2026_2, { asOf: null, rules, buildIndex });
  return toJson(result, { lang: "zh-CN", tool: { name: "roster-check", version: "0" }, input: { file: "名册.xlsx", sha256: "0".repeat(64) }, verdicts: true });
}

export function columnsOf(lines: readonly Line[]): readonly string[] {
  return [...new Set(lines.flatMap((line) => Object.keys(line)))];
}

/** What was decided, by clause and subject, without any address. */
export function decisions({ verdicts = [] }: ResultJson): ReadonlyMap<string, string> {
  return new Map(
    verdicts.map(({ clause, rule, project: key, person, outcome, reason, margin }) => [
      [clause, rule, key, person ?? ""].join("|"),
      [outcome, reason ?? "", margin === null ? "" : `${margin.value} ${margin.unit}`].join("|"),
    ]),
  );
}
