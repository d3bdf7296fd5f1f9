import { emptyCell, type Cell, type Grid } from "../../src/roster/grid";

/** How big a made-up roster is. */
export interface Size {
  readonly people: number;
  readonly projects: number;
}

/** A cell as a clerk types it; null is an empty one. */
export type TypedCell = string | number | null;

export const sheetName = "人员名册";

const directions = [
  { code: "1.1", country: "韩国", wan: 6, months: 12 },
  { code: "1.2", country: "法国", wan: 15, months: 24 },
  { code: "1.3", country: "法国", wan: 8, months: 12 },
  { code: "1.4", country: "保加利亚", wan: 20, months: 24 },
  { code: "1.5", country: "塞尔维亚", wan: 30, months: 24 },
  { code: "1.6", country: "匈牙利", wan: 15, months: 24 },
  { code: "1.7", country: "斯洛伐克", wan: 20, months: 24 },
] as const;

/** The columns: 16 of the project, which every row repeats, and 15 of the person. */
export const headers = [
  ["序号", "项目编号", "指南方向", "项目名称", "项目英文名称", "领域方向", "合作国别", "申报单位", "统一社会信用代码", "单位类型"],
  ["外方单位", "推荐单位", "推荐单位类别", "执行期开始", "执行期结束", "申请国拨经费(万元)", "姓名", "角色", "方别", "国籍", "性别"],
  ["证件号码", "出生年月", "职称", "最高学位", "专业", "科研工作年限", "人员类别", "工作单位", "是否公务人员", "备注"],
].flat();

const surnames = Array.from("安白陈丁范高何江孔林马宁秦任沈唐魏夏叶周吴郑王冯褚卫蒋韩杨朱尤许吕施张曹严华金陶姜");
const given = Array.from("以知若南怀令清望云照思静亦牧听问长初观子文明远志宏建国春秋冬雪雨晴阳月星辰海川山石玉兰竹梅松柏涛波峰岭");
const fields = ["能源", "材料", "信息", "生命健康", "环境", "先进制造"];
const disciplines = ["材料科学与工程", "化学工程", "电气工程", "大气科学", "海洋生物学", "冶金工程", "凝聚态物理", "软件工程"];
const ranks = ["教授", "副教授", "讲师", "研究员", "副研究员", "助理研究员", "高级工程师", "工程师", "主任医师", "特聘研究员"];
const recommenders = [["教育部科学技术与信息化司", "部门司局"], ["北京市科学技术委员会", "地方科技厅"], ["中国科学院国际合作局", "部门司局"], ["上海市科学技术委员会", "地方科技厅"]] as const;

/** A sequence of numbers that looks random and is the same every time. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An identity number of nobody: 110101, the birth day, a serial, the check character of GB 11643. */
function idNumber(birth: string, serial: number): string {
  const body = `110101${birth.replaceAll("-", "")}${String(serial % 1000).padStart(3, "0")}`;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + ("10X98765432"[sum % 11] ?? "");
}

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** A credit code (GB 32100) of a made-up institution: its serial number as GB 11714 body, with both check characters. */
function creditCode(serial: number): string {
  const body = String(serial).padStart(8, "0");
  const rest = Array.from(body).reduce((sum, digit, at) => sum + Number(digit) * ([3, 7, 9, 10, 5, 8, 4, 2][at] ?? 0), 0) % 11;
  const code = `12110000${body}${"0X987654321"[rest] ?? ""}`;
  const sum = Array.from(code).reduce((total, char, at) => total + alphabet.indexOf(char) * (3 ** at % 31), 0);
  return code + (alphabet[(31 - (sum % 31)) % 31] ?? "");
}

/**
 * A roster as clerks write them: a row a person, the project repeated on each row, dates in three ways of writing,
 * one cell in twenty left empty or wrong. The same size gives the same cells.
 */
export function* madeUpRows({ people, projects }: Size): Generator<readonly TypedCell[]> {
  const any = sequence(20_260_513);
  const one = <T>(list: readonly T[]): T => list[any(list.length)] as T;
  yield headers;
  for (let project = 0, person = 0; project < projects; project += 1) {
    const direction = directions[project % directions.length] ?? directions[0];
    const unitAt = any(2_000);
    const unit = `示范第${unitAt}${project % 3 === 0 ? "研究所" : "大学"}`;
    const [recommender, recommenderType] = one(recommenders);
    const topic = any(1_000_000);
    const start = "2026-09-01";
    const shared: readonly TypedCell[] = [
      `KJ2026-${String(project + 1).padStart(5, "0")}`,
      direction.code,
      `第${topic}号课题的联合研究`,
      `Joint research on topic ${topic}`,
      one(fields),
      any(50) === 0 ? "德国" : direction.country,
      unit,
      any(20) === 0 ? null : creditCode(unitAt),
      project % 3 === 0 ? "科研院所" : "高等院校",
      `Institute ${any(3_000)}`,
      recommender,
      recommenderType,
      start,
      direction.months === 12 ? "2027-08-31" : "2028-08-31",
      any(20) === 0 ? direction.wan + 5 : direction.wan,
    ];
    const team = Math.floor(((project + 1) * people) / projects) - Math.floor((project * people) / projects);
    for (let member = 0; member < team; member += 1, person += 1) {
      const foreign = member > 0 && any(6) === 0;
      const year = (any(12) === 0 ? 1958 : 1984) + any(18);
      const serial = any(1000);
      const [month, day] = [1 + any(12), 1 + any(28)];
      const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      const written = [iso, `${year}.${String(month).padStart(2, "0")}`, `${year}年${month}月`][any(3)] ?? iso;
      const student = any(8) === 0;
      const name = `${one(surnames)}${one(given)}${one(given)}`;
      yield [
        person + 1,
        ...shared,
        foreign ? `Name ${person} ${one(disciplines).length}` : name,
        member === 0 ? "项目负责人" : "项目骨干",
        foreign ? "外方" : "中方",
        foreign ? direction.country : any(40) === 0 ? "法国" : "中国",
        serial % 2 === 1 ? "男" : "女",
        foreign || any(20) === 0 ? null : idNumber(iso, serial),
        any(20) === 0 ? null : any(50) === 0 ? "四十五岁以下" : written,
        any(20) === 0 ? null : student ? null : one(ranks),
        any(20) === 0 ? null : student ? "博士在读" : any(4) === 0 ? "硕士" : "博士",
        one(disciplines),
        any(30),
        student ? "博士生" : "在编",
        any(4) === 0 ? `示范第${any(2_000)}大学` : unit,
        any(20) === 0 ? null : any(100) === 0 ? "是" : "否",
        null,
      ];
    }
  }
}

/** The roster as a sheet that is held in memory. */
export function madeUpGrid(size: Size): Grid {
  const rows = Array.from(madeUpRows(size), (row) => row.map(cellOf));
  return {
    sheet: sheetName,
    visibility: "visible",
    rowCount: rows.length,
    columnCount: headers.length,
    date1904: false,
    cell: (row, column) => rows[row - 1]?.[column - 1] ?? emptyCell,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    autoFilter: null,
    isProtected: false,
  };
}

function cellOf(value: TypedCell): Cell {
  return value === null ? emptyCell : { kind: typeof value === "number" ? "number" : "text", value, numberFormat: "General", formula: false };
}
