import directions from "../../src/guideline/2026-2/directions.json";
import { canonical } from "../../src/roster/cells";
import { nameKey, severalNames } from "../../src/roster/cells/people";
import { formatShows, serialDay } from "../../src/roster/cells/serial";
import { baseUnit, sameUnit, unitOf } from "../../src/roster/cells/unit";
import ladder from "../../src/roster/data/titles.json";
import notTitles from "../../src/roster/data/titles-not.json";
import { recogniseRoster } from "../../src/roster/recognise";
import type { CellValues } from "../../src/roster/values";
import { gridOf, type TestCell } from "./grid-of";
import { reads } from "./reads";

function valueOf<K extends keyof CellValues>(kind: K, content: TestCell, header = ""): CellValues[K] | string {
  const outcome = reads(kind, content, header);
  return outcome.state === "value" ? outcome.value : outcome.state === "unreadable" ? outcome.problem : "empty";
}

describe("each kind of cell", () => {
  test.each([
    ["yesNo", "是", "", "yes"], ["yesNo", "√", "", "yes"], ["yesNo", "×", "", "no"], ["yesNo", "无", "是否有失信记录", "yes"],
    ["yesNo", "有", "是否有失信记录", "no"], ["yesNo", "拟提交", "", "pending"], ["yesNo", "或许", "", "unknownValue"],
    ["money", 6, "申请经费(万元)", 6], ["money", "6万", "", 6], ["money", "6万元", "", 6], ["money", "60000元", "", 6],
    ["money", 60000, "申请经费(元)", 6], ["money", "60,000", "", 6],
    ["number", "五年", "", 5], ["number", "无", "", 0], ["number", "3人", "", 3], ["number", "若干", "", "notANumber"],
    ["direction", 1.1, "", "1.1"], ["direction", "１．２", "", "1.2"], ["direction", "1.1 中国—韩国科技交流互访项目", "", "1.1"],
    ["direction", "中国和匈牙利青年科研人员交流项目", "", "1.6"], ["direction", "匈牙利", "", "1.6"],
    ["direction", "中法杰出青年", "", "1.3"], ["direction", "中法青年科研人员交流", "", "1.3"], ["direction", "中法科研伙伴计划", "", "1.2"], ["direction", "中匈青年", "", "1.6"], ["direction", "中塞伙伴研究所", "", "1.5"],
    ["direction", "中韩科技互访", "", "1.1"], ["direction", "中法", "", "unknownValue"], ["direction", "中法科研", "", "unknownValue"], ["direction", "青年科研人员交流", "", "unknownValue"], ["direction", "中德青年科研人员交流", "", "unknownValue"], ["direction", "法国", "", "unknownValue"],
    ["direction", { value: 46023, numberFormat: "m\"月\"d\"日\"" }, "", "dateDamaged"], ["direction", "1月1日", "", "dateDamaged"], ["direction", "2.3", "", "2.3"],
    ["direction", "1.4 中國和保加利亞青年科研人員交流項目", "", "1.4"], ["money", "贰拾万元整", "", 20], ["money", "二十万", "", 20], ["money", "约20万", "", 20],
    ["yesNo", "非公务员", "是否公务员", "no"], ["yesNo", "公务员", "是否公务员", "yes"], ["yesNo", "非公务员", "是否独立法人", "unknownValue"], ["role", "項目負責人", "", "leader"], ["sex", "女性", "", "female"],
    ["role", "项目负责人", "", "leader"], ["role", "课题负责人", "", "subLeader"], ["role", "参加人员", "", "member"], ["role", "是", "是否负责人", "leader"], ["role", "否", "是否负责人", "member"],
    ["side", "中方", "", "chinese"], ["side", "法方", "", "foreign"], ["sex", "女", "", "female"], ["teamSlot", "博士后", "", "doctoral"],
    ["titleLevel", "副高级", "", "associate"], ["titleLevel", "B", "", "associate"], ["titleLevel", "E", "", "none"],
    ["yesNo", "□是 ☑否", "", "no"], ["yesNo", "是□ 否☑", "", "no"], ["yesNo", "☑是□否", "", "yes"], ["yesNo", "□是 □否", "", "unknownValue"], ["yesNo", "☑是 ☑否", "", "unknownValue"],
    ["money", "6（万元）", "", 6], ["money", "15万/年", "", "notANumber"], ["number", "≥5", "", 5], ["sex", "女士", "", "female"], ["role", "co-PI", "", "member"],
    ["unitType", "科研院所", "", "institute"], ["unitType", "高等学校", "", "university"], ["unitType", "国家机关", "", "stateOrgan"],
    ["level", "良好", "", "good"], ["level", "否", "", "no"], ["date", "—", "", "empty"],
  ] as const)("%s %j under “%s” → %s", (kind, content, header, expected) => {
    expect(valueOf(kind, content, header)).toBe(expected);
  });

  test.each([["中国", "CN", null], ["法国", "FR", null], ["FRA", "FR", null], ["中国香港", "CN", "HK"], ["美国籍", "US", null], ["PRC", "CN", null], ["韩", "KR", null], ["塞尔维亚共和国", "RS", null], ["中國臺灣", "CN", "TW"]])("country %s", (text, iso, region) => {
    expect(valueOf("country", text)).toMatchObject({ iso, region });
  });

  test.each([
    ["110101198101010018", "residentId", true, null], ["11010119810101001８", "residentId", true, null], ["110101198101010017", "residentId", false, "checksum"],
    ["110101198102300017", "residentId", false, "birthDate"], ["810000198101010011", "hkMoTwResidence", true, null], ["830000198201010012", "hkMoTwResidence", true, null],
    ["91156019810101001X", "permanentResident", true, null], ["110101810101001", "residentId15", true, null], ["E12345678", "passportCn", true, null],
    ["H12345678", "hkMoPermit", true, null], ["110101********0018", "residentId", false, "masked"], ["1.10101E+17", "residentId", false, "lostDigits"],
    ["110101 1981 0101 0018", "residentId", true, null], ["110101198101010018（身份证）", "residentId", true, null], ["护照号：E1234 5678", "passportCn", true, null],
  ])("number %s", (text, kind, valid, problem) => {
    expect(valueOf("idNumber", text)).toMatchObject({ kind, valid, problem });
  });

  test.each(["不详", "／", "—", "待定"])("degree %s says nothing", (text) => {
    expect(valueOf("degree", text)).toBe("empty");
  });

  test.each([["1981.3.5/45岁", "1981-03-05"], ["公元1981年3月", "1981-03"], ["1981。03", "1981-03"], ["2010.07至今", "2010-07"], ["约1981年", "notADate"], ["1981年冬", "notADate"]])("date %s is %s", (text, expected) => {
    const found = reads("date", text);
    expect(found.state === "value" ? canonical(found.value) : found.state === "unreadable" ? found.problem : "empty").toBe(expected);
  });

  test("nobody who applies is a child: a birth date that says so is a slip, not a pass", () => {
    const of = (birth: string): unknown => recogniseRoster([gridOf([["姓名", "项目名称", "出生日期"], ["张三", "量子", birth]])], { directions, window: { to: "2026-07-01T17:00" } }).issues.map(({ rule }) => rule);
    expect([of("2081.03"), of("15.03"), of("2011-01-01")]).toEqual([["data-impossible-date"], ["data-impossible-date"], ["data-impossible-date"]]);
    expect([of("2010-12-31"), of("2003"), of("81.03")]).toEqual([[], [], []]);
  });

  test("letters are levels of 职称 where header or note explains them", () => {
    expect(valueOf("title", "B", "职称(a正高级b副高级)")).toMatchObject({ rank: "associate" });
    expect(valueOf("title", "其他", "专业技术职称(正高级/副高级/中级/初级/其他)")).toMatchObject({ rank: "none" });
    expect(valueOf("title", "B")).toMatchObject({ rank: null });
    expect(valueOf("title", "博士生")).toMatchObject({ rank: null, notATitle: expect.any(String) as string });
  });

  test("a name is shown as written", () => {
    expect(valueOf("name", "张 三（负责人）")).toBe("张 三（负责人）");
  });

  test("an ID number stored as a number keeps its birth date", () => {
    expect(valueOf("idNumber", 110101198101010000)).toMatchObject({ problem: "lostDigits", birth: { from: 4018 }, sex: null });
  });

  test.each(["12100000400000624D", "12100000400002259P", "9144030071526726XG", "91330100799655058B", "11110000000000019K", "52110000000000019C", "911101080000000194"])("credit code %s", (code) => {
    expect(valueOf("creditCode", code)).toMatchObject({ valid: true, prefix: code.slice(0, 2) });
  });

  test("a name of the ladder has its rank, whatever stands beside it; a look-alike has none", () => {
    for (const [name, { rank }] of Object.entries(ladder)) {
      if (/^[A-D]$/.test(name)) continue;
      expect(valueOf("title", name)).toMatchObject({ rank });
    }
    for (const name of Object.keys(notTitles)) {
      const found = valueOf("title", name);
      expect([null, "none", "empty"]).toContain(typeof found === "string" ? found : found.rank);
    }
    for (const [text, rank] of [["教授/院长", "full"], ["教授（博导）", "full"], ["专业技术四级", "full"], ["四级岗", "full"], ["助理研究员", "intermediate"], ["一级飞行员", "associate"], ["特聘研究员", null], ["兼职教授", null], ["教授（兼职）", null], ["教授/高级工程师", "associate"], ["副主任医师，讲师", null], ["高级算法工程师", null], ["无", "none"]] as const) {
      expect([text, valueOf("title", text)]).toMatchObject([text, { rank }]);
    }
  });

  test.each([["博士", "doctor", "awarded"], ["工学博士", "doctor", "awarded"], ["博士在读", "doctor", "studying"], ["博士后", "unknown", "unknown"], ["Ph.D.", "doctor", "awarded"], ["研究生", "unknown", "unknown"], ["研究生/博士", "doctor", "awarded"], ["博士肄业", "doctor", "notAwarded"], ["碩士", "master", "awarded"], ["硕士", "master", "awarded"], ["无", "none", "unknown"]])("degree %s", (text, level, status) => {
    expect(valueOf("degree", text)).toMatchObject({ level, status });
  });

  test.each([["物理学", "natural"], ["法学", "other"], ["心理学", "unclear"], ["0854 电子信息", "natural"], ["0812", "natural"], ["管理科学与工程", "unclear"], ["哲学", "other"]])("discipline %s is %s", (text, area) => {
    const code = text === "0854 电子信息" ? "natural" : area;
    expect(valueOf("discipline", text)).toMatchObject({ area: code });
  });

  test.each([["在职博士生", ["phdStudent", "regular"]], ["事业编", ["regular"]], ["非在编", ["projectStaff"]], ["退休返聘", ["rehired"]], ["劳务派遣", ["dispatched"]], ["师资博士后", ["postdoc"]], ["直博生", ["phdStudent"]], ["专任教师", ["regular"]], ["劳动合同", ["regular"]]])("staff %s", (text, kinds) => {
    expect(valueOf("staffKinds", text)).toEqual(kinds);
  });

  test("a department is its unit, a hospital of a university is not", () => {
    expect(sameUnit(unitOf("甲大学化学学院"), unitOf("甲大學"))).toBe(true);
    expect(sameUnit(unitOf("北京大学第一医院"), unitOf("北京大学"))).toBe(false);
  });
});

describe("what formats, names and units have in common", () => {
  test.each([
    ["General", false, "day"], ["yyyy-mm-dd", true, "day"], ["yyyy.mm", true, "month"], ["yyyy", true, "year"], ["e", true, "year"], ["m/d", true, "day"], ["m", true, "day"], ["d", true, "day"], ["mmm-yy", true, "month"],
    ["h:mm", false, "day"], ["h:mm:ss", false, "day"], ["mm:ss", false, "day"], ["[h]:mm", false, "day"], ["[mm]:ss", false, "day"], ["yyyy/m/d h:mm", true, "day"], ["m/d h:mm:ss", true, "day"],
    ["0.00", false, "day"], ["#,##0", false, "day"], ["?/?", false, "day"], ["@", false, "day"], ["@yyyy", false, "day"], ["", false, "day"],
    ['"day"0', false, "day"], ['"d"', false, "day"], ['"yyyy"@', false, "day"], ['yyyy"年"m"月"', true, "month"], ['yyyy"年"m"月"d"日"', true, "day"], ["[$-804]yyyy\"年\"", true, "year"],
    ["yyyy\\d", true, "year"], ["\\m", false, "day"], ["yyyy_d", true, "year"], ["_m", false, "day"], ["yyyy;@", true, "year"], ["0;yyyy", false, "day"], ["[Red]", false, "day"], ["YYYY", true, "year"],
  ] as const)("the format %s shows a date: %s, to the %s", (format, date, precision) => {
    expect(formatShows(format)).toEqual({ date, precision });
  });

  test.each([[1, -25567], [59, -25509], [60, null], [61, -25508], [0, null], [0.9, null], [1.5, -25567], [-3, null], [2_958_465, 2_932_896], [2_958_466, null], [Infinity, null], [NaN, null]])("the serial number %s is the day %s", (serial, day) => {
    expect(serialDay(serial, false)).toBe(day);
  });

  test("serial numbers of the 1904 system begin four years later", () => {
    expect([serialDay(0, true), serialDay(28125, true), serialDay(-1462, true)]).toEqual([-24107, 4018, null]);
  });

  test.each([
    ["张三", "张三"], ["張三", "张三"], ["张 三", "张三"], ["张三*", "张三"], ["张三（教授）", "张三"], ["张三(教授)某", "张三"], ["张三【博导】", "张三"], ["阿依古丽·买买提", "阿依古丽·买买提"], ["阿依古丽．买买提", "阿依古丽·买买提"], ["阿依古丽•买买提", "阿依古丽·买买提"],
    ["John Smith", "john smith"], ["SMITH, John", "john smith"], ["smith  john", "john smith"], ["J. Smith", "j smith"], ["Smith,John*", "john smith"], ["张三A", "张三a"], ["㐂三", "㐂三"], ["", ""],
  ])("%s has the key %s", (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  test.each<[string, readonly string[] | null]>([
    ["张三、李四", ["张三", "李四"]], ["张三；李四", ["张三", "李四"]], ["张三，李四，王五", ["张三", "李四", "王五"]], ["张三(教授、博导)、李四", ["张三（教授、博导）", "李四"]], ["张 三、李四", ["张三", "李四"]], ["张三 李四", ["张三", "李四"]],
    ["张三", null], ["张三、", null], ["、张三", null], ["张三、A", null], ["张三A、李四", null], ["张三、李", null], ["张三、一二三四五六七八九十一二三", null], ["买买提 艾力", null], ["王小 明", null], ["张三 教授", null],
  ])("%s names %j", (text, names) => {
    expect(severalNames(text)?.map(({ name, remark }) => (remark === null ? name : `${name}（${remark}）`)) ?? null).toEqual(names);
  });

  test.each([["甲大学物理学院", "甲大学"], ["甲大学附属医院", "甲大学附属医院"], ["甲大学城", "甲大学城"], ["甲大学路小学", "甲大学路小学"], ["甲有限公司研究院", "甲有限公司"], ["甲大学分校中心", "甲大学分校中心"], ["甲大学(深圳)实验室", "甲大学(深圳)实验室"], ["甲大学某某", "甲大学某某"], ["物理学院", "物理学院"]])("%s is a part of %s", (unit, base) => {
    expect(baseUnit(unitOf(unit))).toBe(base);
  });
});
