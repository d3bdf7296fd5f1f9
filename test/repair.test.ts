import ExcelJS from "exceljs";
import { check, mark } from "../src/check";
import { afterText, repairKinds, type Repair } from "../src/findings/repair-log";
import { guideline2026_2 as guideline } from "../src/guideline";
import { cellAddress } from "../src/roster/address";
import { applyRepairs, findRepairs, keptRepairs, undoRepairs } from "../src/repair";
import { excelWorkbook } from "../src/workbook/excel";
import { openXlsx } from "../src/workbook/file/open";
import { fileWorkbook } from "../src/workbook/file/port";
import type { WorkbookPort } from "../src/workbook/port";
import { residentId } from "./acceptance/book";
import { install, openOffice } from "./excel-host/office";
import { requirementSets } from "../src/excel-host";

const headers = ["项目编号", "指南方向", "项目名称", "申报单位", "姓名", "角色", "出生日期", "证件号码", "职称", "科研工作年限"];
const id = residentId("19850302");
/** A number whose check character is X, written with a small one. */
const lowerX = Array.from({ length: 40 }, (_, order) => residentId("19880808", String(order + 1).padStart(3, "0"))).find((number) => number.endsWith("X"))!.toLowerCase();

async function book(change: (sheet: ExcelJS.Worksheet) => void = () => undefined, date1904 = false): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = date1904;
  const sheet = workbook.addWorksheet("名册");
  sheet.addRows([
    headers,
    ["P1", "1.4", "ＡＩ材料研究", "甲大学", "张 三", "项目负责人", "1985年3月2日", `${id.slice(0, 6)} ${id.slice(6)}`, "教授", 10],
    ["P1", null, null, null, "阿卜•艾力", "参加人员", "1986-5", null, "副教授", 8],
    ["P1", null, null, null, "李四", "参加人员", null, residentId("19900505"), "讲师", 5],
    ["P1", null, null, null, "王五", "参加人员", "1991.6.7（身份证）", 110_101_199_106_070_018, "讲师", 5],
    ["P1", null, null, null, "Ｊｅａｎ Dupont", "参加人员", "1988-08-08", 12_345_678, "讲师", 5],
  ]);
  change(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const said = ({ row, column, kind, shown, ...repair }: Repair): string => `${cellAddress(row, column)} ${kind}: ${shown} → ${afterText(repair)}`;
const everything = [
  "C2 fullWidth: ＡＩ材料研究 → AI材料研究",
  "E2 nameSpaces: 张 三 → 张三",
  "G2 textDate: 1985年3月2日 → 1985-03-02",
  `H2 idCleaned: ${id.slice(0, 6)} ${id.slice(6)} → ${id}`,
  "E3 nameDot: 阿卜•艾力 → 阿卜·艾力",
  "G4 birthFromId:  → 1990-05-05",
  "H5 idLostDigits: 110101199106070020 → 110101199106070***",
  "E6 fullWidth: Ｊｅａｎ Dupont → Jean Dupont",
  "G6 textDate: 1988-08-08 → 1988-08-08",
  "H6 idAsText: 12345678 → 12345678",
];

async function planOf(port: WorkbookPort) {
  const result = await check(port, { guideline, sheets: null, asOf: null });
  return { result, ...(await findRepairs(port, result)) };
}
const fileOf = (bytes: Uint8Array) => fileWorkbook(openXlsx(bytes), "名册.xlsx");

describe("what can be repaired", () => {
  it("is what a machine is certain of: no month without its day, no date with a remark, no lost digit made up", async () => {
    const { repairs, left } = await planOf(fileOf(await book()));
    expect(repairs.map(said)).toEqual(everything);
    expect(new Set(repairs.map(({ kind }) => kind))).toEqual(new Set(repairKinds));
    expect(left).toEqual([]);
  });

  it("a blank is taken out of one name, not from between two, nor before a title", async () => {
    const { repairs } = await planOf(fileOf(await book((sheet) => {
      ["张三 教授", "赵六 孙七", "李 小明"].forEach((name, at) => (sheet.getCell(at + 2, 5).value = name));
    })));
    expect(repairs.filter(({ column }) => column === 5).map(said)).toEqual(["E4 nameSpaces: 李 小明 → 李小明", "E6 fullWidth: Ｊｅａｎ Dupont → Jean Dupont"]);
  });

  it("an X at the end of an ID is made a capital one", async () => {
    const { repairs } = await planOf(fileOf(await book((sheet) => (sheet.getCell("H3").value = lowerX))));
    expect(repairs.map(said)).toContain(`H3 idCleaned: ${lowerX} → ${lowerX.toUpperCase()}`);
  });

  it("formulas, merged cells and what would look like a formula are left alone, and said", async () => {
    const { repairs, left } = await planOf(
      fileOf(
        await book((sheet) => {
          sheet.getCell("G2").value = { formula: '"1985年3月2日"', result: "1985年3月2日" };
          sheet.mergeCells("E3:E3");
          sheet.mergeCells("C2:C3");
          sheet.getCell("D2").value = "=ＡＢ大学";
        }),
      ),
    );
    expect(left.map(({ row, column, why }) => `${cellAddress(row, column)} ${why}`).sort()).toEqual(["C2 merged", "D2 likeFormula", "G2 formula"]);
    expect(repairs.map(said).some((text) => /^(G2|D2|C2) /.test(text))).toBe(false);
  });

  it("of a protected sheet nothing is repaired", async () => {
    const protectedBook = new ExcelJS.Workbook();
    await protectedBook.xlsx.load((await book()).buffer as ArrayBuffer);
    await protectedBook.worksheets[0]!.protect("1", { spinCount: 1 });
    const { repairs, left } = await planOf(fileOf(new Uint8Array(await protectedBook.xlsx.writeBuffer())));
    expect(repairs).toEqual([]);
    expect(new Set(left.map(({ why }) => why))).toEqual(new Set(["protected"]));
  });
});

describe("repairing", () => {
  it("changes only what was chosen, reads back plainly, is told in the report, and is taken back to the very cells", async () => {
    const port = fileOf(await book());
    const before = openXlsx(port.save()).sheet("名册")!;
    const { result, repairs } = await planOf(port);
    await applyRepairs(port, result, repairs.filter(({ kind }) => kind !== "idLostDigits"), "2026-06-01 09:00");
    const sheet = openXlsx(port.save()).sheet("名册")!;
    expect(sheet.cell(2, 7)).toMatchObject({ kind: "number", numberFormat: "yyyy-mm-dd" });
    expect(sheet.cell(2, 8)).toMatchObject({ kind: "text", value: id, numberFormat: "@" });
    expect(sheet.cell(5, 8)).toEqual(before.cell(5, 8));
    const again = await planOf(port);
    expect(again.repairs.map(({ kind }) => kind)).toEqual(["idLostDigits"]);
    expect(again.result.roster.readings.filter(({ row, column }) => row === 2 && column === 7)).toMatchObject([{ value: "1985-03-02", note: null }]);
    await mark(port, again.result, { lang: "zh-CN", at: "2026-06-01 09:05" });
    const report = openXlsx(port.save()).sheet("核对报告")!;
    const lines = Array.from({ length: report.used!.bottom }, (_, row) => String(report.cell(row + 1, 2).value));
    expect(lines).toContain("2026-06-01 09:00 名册!G2（文本日期改成真正的日期）：“1985年3月2日”改为“1985-03-02”");
    expect(await undoRepairs(port)).toEqual({ undone: 9, changed: [] });
    const after = openXlsx(port.save()).sheet("名册")!;
    for (let row = 1; row <= 6; row += 1) for (let column = 1; column <= headers.length; column += 1) expect(after.cell(row, column)).toEqual(before.cell(row, column));
    expect(await keptRepairs(port)).toEqual([]);
    expect(await port.store()).toBeNull();
  });

  it("a cell that somebody changed since stays as it is, and in the record", async () => {
    const port = fileOf(await book());
    const { result, repairs } = await planOf(port);
    await applyRepairs(port, result, repairs.slice(0, 3), "2026-06-01 09:00");
    await port.apply([{ kind: "writeColumn", sheet: "名册", column: 5, fromRow: 2, values: ["张三丰"] }]);
    const { undone, changed } = await undoRepairs(port);
    expect(undone).toBe(2);
    expect(changed.map(said)).toEqual(["E2 nameSpaces: 张 三 → 张三"]);
    expect((await port.read("名册")).cell(2, 5).value).toBe("张三丰");
    expect((await keptRepairs(port)).flatMap(({ cells }) => cells)).toHaveLength(1);
  });

  it("does not begin on a roster that changed since the check", async () => {
    const port = fileOf(await book());
    const { result, repairs } = await planOf(port);
    await port.apply([{ kind: "writeColumn", sheet: "名册", column: 5, fromRow: 2, values: ["赵六"] }]);
    await expect(applyRepairs(port, result, repairs, "2026-06-01 09:00")).rejects.toMatchObject({ code: "workbook-changed" });
  });

  describe.each(requirementSets)("in Excel, ExcelApi %s", (requirementSet) => {
    it.each([false, true])("leaves the same as in a file, and takes it back the same (1904: %s)", async (date1904) => {
      const bytes = await book(undefined, date1904);
      const office = openOffice(openXlsx(bytes), { requirementSet });
      install(office);
      const document = openXlsx(bytes);
      const ports = [excelWorkbook(), fileWorkbook(document, "名册.xlsx")] as const;
      const compare = (): void => {
        for (let row = 1; row <= 6; row += 1) for (let column = 1; column <= headers.length; column += 1) expect(office.host.document.sheet("名册")!.cell(row, column)).toEqual(document.sheet("名册")!.cell(row, column));
      };
      for (const port of ports) {
        const { result, repairs } = await planOf(port);
        expect(repairs).toHaveLength(everything.length);
        await applyRepairs(port, result, repairs, "2026-06-01 09:00");
      }
      compare();
      for (const port of ports) expect((await undoRepairs(port)).undone).toBe(everything.length);
      compare();
    });
  });

  it("in Excel, where a later change fails, every cell is as it was", async () => {
    const office = openOffice(openXlsx(await book()), { requirementSet: "1.14" });
    install(office);
    const port = excelWorkbook();
    const { repairs } = await planOf(port);
    const [first] = repairs;
    const before = office.host.document.sheet("名册")!.snapshot();
    await expect(
      port.apply([
        { kind: "writeCells", sheet: "名册", column: 7, fromRow: 2, cells: [{ value: { day: "1985-03-02" }, format: "yyyy-mm-dd" }, { value: "=1+1", format: "General" }] },
        { kind: "addTableColumn", sheet: "名册", table: "没有这张表", header: "x" },
      ]),
    ).rejects.toBeDefined();
    expect(first).toBeDefined();
    for (const row of [2, 3]) expect(office.host.document.sheet("名册")!.cell(row, 7)).toEqual(before(row, 7));
  });
});
