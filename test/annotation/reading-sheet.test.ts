import { check, clear, mark } from "../../src/check";
import { columnReadings, totalReadings, understoodText } from "../../src/findings/report/readings";
import { guideline2026_2 as guideline } from "../../src/guideline";
import { catalogue, languages } from "../../src/messages";
import { fieldKinds, type FieldKey } from "../../src/roster/field";
import { writeReadingSheet } from "../../src/reading-sheet";
import { excelWorkbook } from "../../src/workbook/excel";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import { bookOf, table } from "../acceptance/book";
import { install, openOffice } from "../excel-host/office";

const person = { 项目编号: "P1", 指南方向: "1.4", 项目名称: "量子材料联合研究", 申报单位: "甲大学", 角色: "项目负责人" };
const dirty = bookOf({
  name: "名册",
  rows: table(
    { ...person, 姓名: "张三", 出生日期: "1985年3月", 国籍: "中国", 证件号码: "110101 198503020011", 科研工作年限: "=1+1" },
    { 项目编号: "P1", 姓名: "李四", 角色: "参加人员", 出生日期: "1986-01-02", 国籍: "火星", 证件号码: null },
    { 项目编号: "P1", 姓名: "王五", 角色: "参加人员", 出生日期: "去年", 国籍: "同上", 证件号码: null },
  ),
});

async function checked(port = portOf()) {
  const own = await port;
  return { port: own, result: await check(own, { guideline, sheets: null, asOf: null }) };
}

async function portOf() {
  return fileWorkbook(openXlsx(await dirty), "名册.xlsx");
}

const textsOf = (port: ReturnType<typeof fileWorkbook>, sheet: string): readonly (readonly unknown[])[] => {
  const written = openXlsx(port.save()).sheet(sheet);
  const used = written?.used;
  return Array.from({ length: used?.bottom ?? 0 }, (_, row) => Array.from({ length: 5 }, (_unused, column) => written?.cell(row + 1, column + 1).value ?? null));
};

describe("what was understood, by column", () => {
  it("counts what was read as it stands, lists what was interpreted and what could not be read", async () => {
    const { result } = await checked();
    const columns = columnReadings(result.roster);
    const of = (field: string) => columns.find((column) => column.field === field);
    expect(of("birthDate")).toMatchObject({
      header: "出生日期", plain: 1, interpreted: 1, unreadable: 1,
      cells: [{ fromRow: 2, raw: "1985年3月", value: "1985-03", note: "monthOnly" }, { fromRow: 4, raw: "去年", value: null, note: "notADate" }],
    });
    expect(of("idNumber")).toMatchObject({ interpreted: 1, cells: [{ raw: "110101 198503020011", value: "110101198503020011", note: "idCleaned" }] });
    // Empty cells of the project below its first row: one run, not a line each.
    expect(of("applicantUnit")).toMatchObject({ plain: 1, interpreted: 2, cells: [{ fromRow: 3, toRow: 4, raw: "", value: "甲大学", note: "filledDown" }] });
    expect(totalReadings(columns).unreadable).toBe(columns.reduce((sum, { unreadable }) => sum + unreadable, 0));
  });

  it("a number that lost its digits was not read, whatever digits Excel shows", async () => {
    const port = fileWorkbook(openXlsx(await bookOf({ name: "名册", rows: table({ ...person, 姓名: "张三", 证件号码: 110_101_198_503_020_011 }) })), "名册.xlsx");
    const [own] = columnReadings((await checked(Promise.resolve(port))).result.roster).filter(({ field }) => field === "idNumber");
    expect(own).toMatchObject({ interpreted: 0, unreadable: 1, cells: [{ value: null, note: "lostDigits" }] });
  });

  it("every note of a reading has words, every code a word in both languages", () => {
    for (const [field, value, zh, en] of [
      ["gender", "female", "女", "female"],
      ["nationality", "FR", "法国", "France"],
      ["nationality", "HK", "中国香港", "Hong Kong, China"],
      ["staffType", "regular、phdStudent", "正式人员、博士生", "regular staff, doctoral student"],
      ["degree", "doctor/studying", "博士、在读", "doctorate, studying"],
      ["titleLevel", "associate", "副高", "senior (associate)"],
      ["title", "特聘研究员", "特聘研究员", "特聘研究员"],
      ["fundTotalWan", "6", "6 万元", "6 × 10,000 yuan"],
      ["birthDate", "1985-03", "1985-03", "1985-03"],
    ] as const) {
      expect([understoodText("zh-CN", field, value), understoodText("en-US", field, value)]).toEqual([zh, en]);
    }
    for (const lang of languages) for (const kind of ["yesNo", "sex", "side", "role"]) expect(Object.keys(catalogue(lang)).filter((key) => key.startsWith(`readingView.value.${kind}.`)).length).toBeGreaterThan(1);
    expect(Object.keys(fieldKinds).map((field) => understoodText("zh-CN", field as FieldKey, null))).toEqual(Object.keys(fieldKinds).map(() => ""));
  });
});

describe("the sheet 读取说明", () => {
  it("is written on request: totals, then raw, understood, note, with links; text never becomes a formula", async () => {
    const { port, result } = await checked();
    expect(await writeReadingSheet(port, result, "zh-CN")).toBe("读取说明");
    const rows = textsOf(port, "读取说明");
    expect(rows[0]?.[0]).toBe("读取说明：名册里的每一列是怎样读的");
    expect(rows).toContainEqual(["出生日期（G 列）", "出生日期", 1, 1, 1]);
    expect(rows).toContainEqual(["出生日期", "G2", "1985年3月", "1985-03", "只写到月。"]);
    expect(rows).toContainEqual(["出生日期", "G4", "去年", "读不出", "这里不是日期。"]);
    expect(rows).toContainEqual(["国籍", "H3", "火星", "读不出", "不认识这种写法。"]);
    const sheet = openXlsx(port.save()).sheet("读取说明");
    expect(rows).toContainEqual(["科研工作年限", "J2", "=1+1", "读不出", "这里不是数字。"]);
    for (let row = 1; row <= rows.length; row += 1) for (let column = 1; column <= 5; column += 1) expect(sheet?.formula(row, column)).toBeNull();
    expect(sheet?.links.map(({ location }) => location)).toContain("'名册'!G2");
  });

  it("is one of our sheets: replaced when written again, kept in step by marking, taken out by clearing, kept when edited", async () => {
    const { port, result } = await checked();
    await writeReadingSheet(port, result, "zh-CN");
    await writeReadingSheet(port, result, "zh-CN");
    expect((await port.sheets()).map(({ name }) => name)).toEqual(["名册", "读取说明"]);
    const again = await check(port, { guideline, sheets: null, asOf: null });
    await mark(port, again, { lang: "zh-CN", at: "2026-06-01 09:00" });
    expect((await port.sheets()).map(({ name }) => name)).toEqual(["名册", "核对报告", "形式审查表", "读取说明"]);
    await clear(port);
    expect((await port.sheets()).map(({ name }) => name)).toEqual(["名册"]);
    await writeReadingSheet(port, again, "zh-CN");
    await port.apply([{ kind: "writeColumn", sheet: "读取说明", column: 7, fromRow: 1, values: ["已问过"] }]);
    expect(await writeReadingSheet(port, again, "zh-CN")).toBe("读取说明2");
  });

  it("comes with the marks where it is asked for, and not otherwise", async () => {
    const { port, result } = await checked();
    await mark(port, result, { lang: "zh-CN", at: "2026-06-01 09:00" });
    expect((await port.sheets()).map(({ name }) => name)).not.toContain("读取说明");
    await mark(port, result, { lang: "zh-CN", at: "2026-06-01 09:00", readingSheet: true });
    expect((await port.sheets()).map(({ name }) => name)).toContain("读取说明");
  });

  it("is not written over a roster that changed since it was read", async () => {
    const { port, result } = await checked();
    await port.apply([{ kind: "writeColumn", sheet: "名册", column: 7, fromRow: 2, values: ["1990-01-01"] }]);
    await expect(writeReadingSheet(port, result, "zh-CN")).rejects.toMatchObject({ code: "workbook-changed" });
  });

  it("is the same in Excel as in a file", async () => {
    const office = openOffice(openXlsx(await dirty), { requirementSet: "1.9" });
    install(office);
    const excel = excelWorkbook();
    await writeReadingSheet(excel, await check(excel, { guideline, sheets: null, asOf: null }), "en-US");
    const { port, result } = await checked();
    await writeReadingSheet(port, result, "en-US");
    const [theirs, direct] = [office.host.document.sheet("Readings")!, openXlsx(port.save()).sheet("Readings")!];
    expect(theirs.links).toEqual(direct.links);
    for (let row = 1; row <= (direct.used?.bottom ?? 0); row += 1) for (let column = 1; column <= 5; column += 1) expect(theirs.cell(row, column)).toEqual(direct.cell(row, column));
  });
});
