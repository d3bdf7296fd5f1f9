import directions from "../../src/guideline/2026-2/directions.json";
import { fieldKinds, type FieldKey } from "../../src/roster/field";
import table from "../../src/roster/fields.json";
import { matchHeader } from "../../src/roster/headers";
import { recogniseRoster } from "../../src/roster/recognise";
import { read, type Column, type Roster } from "../../src/roster/roster";
import { gridOf, type TestCell } from "./grid-of";

const roster = (...rows: TestCell[][]): Roster => recogniseRoster([gridOf(rows)], { directions });
const columns = (...rows: TestCell[][]): readonly Column[] => roster(...rows).tables[0]?.columns ?? [];
const fields = (...rows: TestCell[][]): (FieldKey | null)[] => columns(...rows).map(({ field }) => field);

describe("every known header", () => {
  const spellings = table.flatMap(({ key, zh, headers, headersEn }) => [zh, ...headers, ...headersEn].map((header) => [header, key as FieldKey] as const));
  test.each(spellings)("%s → %s", (header, key) => {
    const match = matchHeader([header], false);
    expect(match?.candidates).toContain(key);
    expect(match?.confidence).toBe(1);
  });

  test("means the same with spaces, line breaks, stars, numbers and hints around it", () => {
    for (const [header, key] of spellings) {
      for (const dirty of [` ${header}　`, `${header.slice(0, 1)}\n${header.slice(1)}`, `*${header}：`, `（3）${header}`, `${header}（必填）`]) {
        expect([dirty, matchHeader([dirty], false)?.candidates.includes(key)]).toEqual([dirty, true]);
      }
    }
  });

  test("has a kind of cell", () => {
    expect(table.map(({ key }) => key).filter((key) => !(key in fieldKinds))).toEqual([]);
  });
});

describe("brackets", () => {
  test.each<[string, FieldKey, number]>([
    ["学历(研究生/本科/专科/其他)", "edu", 1], ["专业技术职称(正高级/副高级/中级/初级/其他)", "title", 1], ["指南方向（1.1-1.7）", "direction", 1], ["单位（公章）", "employer", 1],
    ["项目名称（英文）", "projectTitleEn", 1], ["身份证（护照）号", "idNumber", 1], ["职称（专业技术职务）", "title", 0.9], ["法语水平（能否沟通）", "langFr", 0.9],
  ])("%s → %s, sure to %d", (header, key, sure) => {
    const match = matchHeader([header], true);
    expect([match?.candidates[0], match?.confidence]).toEqual([key, sure]);
  });

  test.each(["职称（外方）", "姓名（联系人）", "参与单位数", "学历（外方负责人）", "实习起止时间", "科研工作起止时间", "会议起止时间", "聘用期限"])("%s is somebody else's, or something else", (header) => {
    expect(matchHeader([header], true)).toBeNull();
  });
});

describe("a guess", () => {
  test.each<[string, FieldKey]>([
    ["赴法人员", "name"],
    ["出访起止时间", "tripDate"],
    ["协议截止日期", "agreementEndDate"],
    ["协议韩方单位", "agreementForeignUnit"],
    ["协议签署时间", "agreementSignDate"],
    ["第1年赴法人次", "tripsY1"],
  ])("%s is %s, not the shorter header inside it", (header, field) => {
    expect(matchHeader([header], true)).toMatchObject({ candidates: [field], confidence: 1 });
  });

  test("is said before anybody relies on it: which column, what it was taken for", () => {
    const found = roster(["姓名", "项目名称", "职称", "本人出生日期"], ["张三", "量子", "教授", "1981"]);
    expect(found.tables[0]?.columns[3]).toMatchObject({ field: "birthDate", confidence: 0.67 });
    expect(found.issues).toMatchObject([{ rule: "data-guessed-column", outcome: "notice", severity: "info", cells: [{ row: 1, column: 4 }], facts: { column: "D", header: "本人出生日期", field: "birthDate" } }]);
  });

  test("never takes the place of a known spelling", () => {
    expect(fields(["本人出生日期", "姓名", "项目名称", "出生年月"], ["见证件", "张三", "量子", "1981"])).toEqual([null, "name", "projectTitle", "birthDate"]);
  });
});

describe("the same header twice", () => {
  test("the first counts, the second is shown as not used", () => {
    expect(fields(["姓名", "项目名称", "职称", "职称"], ["张三", "量子", "教授", "讲师"])).toEqual(["name", "projectTitle", "title", null]);
  });

  test("of an empty and a filled one the filled one counts", () => {
    expect(fields(["姓名", "项目名称", "职称", "职称"], ["张三", "量子", null, "讲师"])).toEqual(["name", "projectTitle", null, "title"]);
  });
});

describe("one header with two meanings", () => {
  const of = (header: string, values: readonly TestCell[], others: Readonly<Record<string, TestCell>> = { 姓名: "张三", 职称: "教授", 出生年月: "1981" }): FieldKey | null => {
    const heads = [...Object.keys(others), header];
    return fields(heads, ...values.map((value, i) => [...Object.values(others).map((cell, c) => (heads[c] === "姓名" && typeof cell === "string" ? `${cell}${"甲乙丙丁戊"[i] ?? ""}` : cell)), value])).at(-1) ?? null;
  };

  test.each<[string, readonly TestCell[], FieldKey]>([
    ["人员类型", ["在编", "博士后"], "staffType"], ["人员类型", ["资深", "青年", "博士生"], "teamRole12"], ["人员类别", ["项目负责人", "主要研究人员", "主要研究人员"], "role"],
    ["人员类别", ["专任教师", "研究人员"], "staffType"], ["编号", [1, 2, 3, 4], "serial"], ["编号", ["A-1", "A-1", "A-2", "A-2"], "projectId"], ["国别", ["中国", "中国"], "nationality"],
    ["国别", ["法国", "法国"], "partnerCountry"], ["单位", ["甲大学"], "employer"],
  ])("%s with %j is %s", (header, values, expected) => {
    expect(of(header, values)).toBe(expected);
  });

  test("单位 and 单位名称 of a table of projects are the applicant, of people the employer", () => {
    for (const header of ["单位", "单位名称"]) {
      expect([header, of(header, ["甲大学"], { 项目名称: "量子", 指南方向: "1.4", 项目负责人: "张三" })]).toEqual([header, "applicantUnit"]);
      expect([header, of(header, ["甲大学"], { 姓名: "张三", 职称: "教授", 申报单位: "甲大学" })]).toEqual([header, "employer"]);
    }
  });

  test("机构类型 beside 外方单位 is the foreign unit's", () => {
    expect(of("机构类型", ["高校"], { 项目名称: "量子", 指南方向: "1.4", 申报单位: "甲大学" })).toBe("unitType");
    expect(of("机构类型", ["高校"], { 项目名称: "量子", 指南方向: "1.4", 外方单位: "CNRS" })).toBe("foreignUnitType");
  });

  test("是否有不良信用记录 asks for the opposite", () => {
    const found = roster(["姓名", "项目名称", "职称", "是否有不良信用记录"], ["张三", "量子", "教授", "否"]);
    expect(read(found.people[0] ?? { fields: {} }, "integrityLeaderOk")).toMatchObject({ value: "yes", note: "inverted" });
  });
});
