import directions from "../../src/guideline/2026-2/directions.json";
import { nameKey } from "../../src/roster/cells/people";
import type { FieldKey } from "../../src/roster/field";
import { matchHeader } from "../../src/roster/headers";
import { recogniseRoster } from "../../src/roster/recognise";
import { read, type Roster } from "../../src/roster/roster";
import { gridOf, type GridOptions, type TestCell } from "./grid-of";

const roster = (rows: readonly (readonly TestCell[])[], options: GridOptions = {}): Roster => recogniseRoster([gridOf(rows, options)], { directions });
const names = ({ people }: Roster): string[] => people.map(({ name }) => name);
const rulesOf = ({ issues }: Roster): string[] => issues.map(({ rule }) => rule);
const field = (...parts: string[]): FieldKey | null => matchHeader(parts, true)?.candidates[0] ?? null;
/** The reading of one cell of a plain table. */
const cell = (header: string, content: TestCell): unknown =>
  roster([["姓名", "项目编号", "出生年月", header].filter((h, i) => i < 3 ? h !== header : true), [...["张三", "P1", "1981"].filter((_, i) => ["姓名", "项目编号", "出生年月"][i] !== header), content]]).readings.find((one) => one.raw !== "" && one.field === field(header));

describe("headers are matched as roster staff write them", () => {
  test.each<[string, FieldKey]>([
    ["姓\n名", "name"], ["姓　名", "name"], ["姓 名*", "name"], ["＊姓名：", "name"], ["1.姓名", "name"], ["（1）姓名", "name"], ["姓名_real_name", "name"],
    ["﻿姓​名", "name"], ["ㅤ姓名", "name"], ["專業技術\n職稱", "title"], ["專業技術職稱", "title"], ["出生年月（yyyy-mm）", "birthDate"], ["出生日期（必填）", "birthDate"],
    ["申请经费（万元）", "fundTotalWan"], ["投入本项目的全时工作时间\n（人月）", "manMonth"], ["是否公务员（是/否）", "isCivilServant"],
    ["项目名称（英文）", "projectTitleEn"], ["身份证（护照）号", "idNumber"], ["人员分\n类代码", "role"], ["Date of Birth", "birthDate"], ["ID No.", "idNumber"],
    ["職稱/職務", "title"], ["学历/学位", "degree"], ["專業機構", "agency"], ["Full Name", "name"],
  ])("%j", (header, expected) => {
    expect(field(header)).toBe(expected);
  });

  test("upper and lower header of a group", () => {
    expect(field("项目负责人", "姓名")).toBe("leader");
    expect(field("项目负责人", "出生年月")).toBe("leaderBirthDate");
    expect(field("项目负责人", "职称")).toBe("leaderTitle");
    expect(field("外方单位", "国别")).toBe("foreignUnitCountry");
  });

  test("专业 is a major, 专业机构 and 专业领域 are not", () => {
    expect(field("专业")).toBe("degreeDiscipline");
    expect(field("专业机构")).toBe("agency");
    expect(field("专业领域")).toBe("field");
  });

  test("人员类型 by its content", () => {
    const of = (value: string): unknown => roster([["姓名", "项目编号", "人员类型"], ["张三", "P1", value]]).tables[0]!.columns[2]!.field;
    expect(of("在编")).toBe("staffType");
    expect(of("资深")).toBe("teamRole12");
  });

  test("编号 is a serial number, or the project's where it looks like one", () => {
    const of = (...values: TestCell[]): unknown => roster([["编号", "姓名", "职称", "出生年月"], ...values.map((value, i) => [value, `张${"一二三四五六"[i]!}`, "教授", "1981"])]).tables[0]!.columns[0]!.field;
    expect(of(1, 2, 3, 4)).toBe("serial");
    expect(of("2026YF001", "2026YF001", "2026YF002", "2026YF002")).toBe("projectId");
  });

  test("单位：万元 above a table is a unit of money, not an employer", () => {
    const found = roster([["单位：元"], ["姓名", "项目编号", "申请经费"], ["张三", "P1", 60000]]);
    expect(read(found.projects[0]!, "fundTotalWan")).toMatchObject({ value: 6, note: "yuanToWan" });
    expect(found.present.has("employer")).toBe(false);
  });

  test("the same header twice: the second is shown as not used", () => {
    const found = roster([["姓名", "项目编号", "职称", "职称"], ["张三", "P1", "教授", "讲师"]]);
    expect(found.tables[0]!.columns.map(({ label, field: taken }) => [label, taken])).toEqual([["姓名", "name"], ["项目编号", "projectId"], ["职称", "title"], ["职称2", null]]);
    expect(found.unmatched).toEqual([{ sheet: "名册", column: 4, header: "职称" }]);
  });

  test("a combined column feeds both", () => {
    const found = roster([["姓名", "项目编号", "职称/职务", "学历/学位"], ["张三", "P1", "教授/院长", "研究生/博士"]]);
    expect(found.tables[0]!.columns.slice(2).map(({ fields }) => fields)).toEqual([["title", "position"], ["degree", "edu"]]);
    expect(read(found.people[0]!, "title")).toMatchObject({ value: { rank: "full", official: "教授" } });
    expect(read(found.people[0]!, "degree")).toMatchObject({ value: { level: "doctor" } });
  });
});

describe("dirt around a table", () => {
  const head = ["序号", "项目编号", "姓名", "出生日期", "职称"];
  const zhang = [1, "P1", "张三", "1981-01-01", "教授"];
  const li = [2, "P1", "李四", "1990-01-01", "讲师"];

  test("title, unit note, 填表说明 and a row of 24 spaces above", () => {
    const found = roster([["2026年度名册"], ["单位：万元", null, null, "填报日期：2026-05-01"], ["【说明】灰色为必填"], ["填表说明：1. 姓名须与身份证一致；2. 职称以聘书为准"], [" ".repeat(24)], head, zhang, li], { merges: ["A1:E1", "A4:E4"] });
    expect(names(found)).toEqual(["张三", "李四"]);
    expect(found.tables[0]!.headerRows).toEqual([6]);
    expect(found.issues).toEqual([]);
  });

  test("three kinds of totals and fillers below", () => {
    const found = roster([head, zhang, li, ["固定研究人员合计", null, 2, "／", "／"], ["流动人员或临时聘用人员合计", null, "／", "／", "／"], ["累计", null, 2, "／", "／"], [null, null, "共2人"], [null, null, "平均", null, null]]);
    expect(names(found)).toEqual(["张三", "李四"]);
    expect(found.issues).toEqual([]);
  });

  test.each(["填表人：王五    审核人：赵六", "制表：王五", "审核：赵六", "复核人：赵六", "负责人：（签字）", "经办人：王五", "注：1. 职称以聘书为准", "备注：无", "说明：以上属实", "联系人：王五", "联系电话：010-12345678", "单位（盖章）：", "单位负责人（签章）", "领导签字：", "填表日期：2026年5月1日", "2026年5月1日", "图例：红色不通过"])("footer %s", (text) => {
    const found = roster([head, zhang, li, [], [text], [null, null, text]]);
    expect(names(found)).toEqual(["张三", "李四"]);
    expect(found.issues).toEqual([]);
    expect(found.tables[0]!.lastRow).toBe(3);
  });

  test("a header repeated on each printed page", () => {
    expect(names(roster([head, zhang, head, li]))).toEqual(["张三", "李四"]);
  });

  test("project cells merged down are read from the merge, and only inside it", () => {
    const found = roster([["项目编号", "项目名称", "姓名", "出生日期"], ["P1", "量子", "张三", "1981"], [null, null, "李四", "1990"], ["P2", "材料", "王五", "1985"]], { merges: ["A2:A3", "B2:B3"] });
    expect(found.projects.map(({ key, people }) => [key, people.length])).toEqual([["P1", 2], ["P2", 1]]);
    expect(found.readings.filter(({ row, field: of }) => row === 3 && (of === "projectId" || of === "projectTitle"))).toEqual([]);
  });
});

describe("dirt inside a cell", () => {
  test.each<[string, TestCell, Record<string, unknown>]>([
    ["身份证号", "'110101198101010018", { note: "idCleaned" }], ["身份证号", "ID:110101198101010018", { note: "idCleaned" }], ["身份证号", "110101 1981 0101 0018", { note: "idCleaned" }],
    ["身份证号", "１１０１０１１９８１０１０１００１８", { value: "110101198101010018" }], ["身份证号", 110101198101010016, { note: "lostDigits" }], ["身份证号", "1.10101E+17", { note: "lostDigits" }],
    ["身份证号", "110101********0018", { note: "masked" }], ["职称", "教授/博导", { value: "full" }], ["学位", "研究生/博士", { value: "doctor" }],
    ["国籍", "中　国", { value: "CN" }], ["申请经费(万元)", "15万", { value: "15", note: "unitInCell" }], ["申请经费(万元)", "150000元", { value: "15", note: "unitInCell" }], ["申请经费(万元)", 150000, { value: "15", note: "yuanInWanColumn" }],
    ["出生年月", { value: "#REF!", error: true }, { value: null, note: "errorCell" }], ["职称", { value: "#N/A", error: true }, { value: null, note: "errorCell" }],
    ["职称", { value: "教授", formula: true }, { value: "full", note: "formula" }],
  ])("%s %j", (header, content, expected) => {
    expect(cell(header, content)).toMatchObject(expected);
  });

  test.each(["11010119810101009x", "11010119810101009ｘ", "11010119810101009×", "11010119810101009Х"])("the check character X as %s", (text) => {
    const found = roster([["姓名", "项目编号", "身份证号"], ["张三", "P1", text]]);
    expect(read(found.people[0]!, "idNumber")).toMatchObject({ value: { text: "11010119810101009X" } });
  });

  test("a star for the check character is an X, and said to be cleaned", () => {
    const found = roster([["姓名", "项目编号", "身份证号"], ["张三", "P1", "11010119810101009*"]]);
    expect(read(found.people[0]!, "idNumber")).toMatchObject({ value: { text: "11010119810101009X" }, note: "idCleaned" });
  });

  test("digits lost in text still tell the birth date where they are kept", () => {
    const of = (text: string): unknown => read(roster([["姓名", "项目编号", "身份证号"], ["张三", "P1", text]]).people[0]!, "idNumber");
    expect(of("1.10101198101010E+17")).toMatchObject({ value: { problem: "lostDigits", birth: { from: 4018 } } });
    expect(of("1.10101E+17")).toMatchObject({ value: { problem: "lostDigits", birth: null } });
  });

  test.each(["无", "/", "／", "—", "–", "——", "暂无", "不详", "N/A", " ", "　"])("%j is empty", (text) => {
    const found = roster([["姓名", "项目编号", "出生日期", "工作单位"], ["张三", "P1", text, text]]);
    expect(read(found.people[0]!, "birthDate").state).toBe("empty");
    expect(read(found.people[0]!, "employer").state).toBe("empty");
  });

  test.each(["同上", "〃", "同 上", "″"])("%j copies the cell above and says so", (text) => {
    const found = roster([["姓名", "项目编号", "工作单位", "职称"], ["张三", "P1", "甲大学", "教授"], ["李四", "P1", text, text]]);
    expect(read(found.people[1]!, "employer")).toMatchObject({ value: { text: "甲大学" }, note: "ditto" });
    expect(read(found.people[1]!, "title")).toMatchObject({ value: { rank: "full" }, note: "ditto" });
  });

  test("names: inner spaces, dots and case are folded for comparing and left for showing", () => {
    for (const [a, b] of [["张 三", "张三"], ["张　三", "张三"], ["张 ​三", "张三"], ["张\t三", "张三"], ["张\n三", "张三"], ["DUPONT Jean", "jean dupont"], ["張國華", "张国华"], ["张三（负责人）", "张三"]] as const) expect([a, nameKey(a)]).toEqual([a, nameKey(b)]);
    for (const dot of ["·", "•", "‧", "・", "·", "．", ".", "。"]) expect(nameKey(`阿卜杜${dot}热合曼`)).toBe("阿卜杜·热合曼");
    expect(names(roster([["姓名", "项目编号", "职称"], ["张 三", "P1", "教授"]]))).toEqual(["张 三"]);
  });

  test("a name with a character that was lost says so", () => {
    for (const name of ["张?", "张□", "王\ue000", "李\ufffd"]) {
      expect(roster([["姓名", "项目编号", "职称"], [name, "P1", "教授"]]).readings.find(({ field: of }) => of === "name")).toMatchObject({ note: "oddCharacter" });
    }
  });

  test("phones as number and text are nobody's concern", () => {
    expect(rulesOf(roster([["姓名", "项目编号", "手机", "备注"], ["张三", "P1", 13800000000, 1], ["李四", "P1", "13800000001", "a"]]))).toEqual([]);
  });
});
