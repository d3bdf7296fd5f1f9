import ExcelJS from "exceljs";
import { excelWorkbook } from "../../src/workbook/excel";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import { requirementSets } from "../../src/excel-host";
import { install, openOffice } from "../excel-host/office";

/** A roster whose dates are stored in one of the two calendars, with the format by which they are shown. */
async function book(date1904: boolean, numFmt: string): Promise<ReturnType<typeof openXlsx>> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = date1904;
  const sheet = workbook.addWorksheet("名册");
  sheet.addRow(["姓名", "出生日期", "经费"]);
  sheet.addRow(["张三", "1990-01-01", 24_107]);
  sheet.addRow(["李四", new Date(Date.UTC(1981, 0, 1)), 36_526]);
  sheet.getCell("B3").numFmt = numFmt;
  return openXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

describe.each([requirementSets[0], requirementSets.at(-1)])("which calendar a workbook counts in, ExcelApi %s", (requirementSet) => {
  test.each([
    ["1904", true, "yyyy-mm-dd", true],
    ["1900", false, "yyyy-mm-dd", false],
    ["1904 as 1981年1月", true, 'yyyy"年"m"月"', true],
    ["1900 as 1981年1月", false, 'yyyy"年"m"月"', false],
  ] as const)("%s is read from what a date cell shows, as the file says it", async (_, date1904, numFmt, expected) => {
    const document = await book(date1904, numFmt);
    expect((await fileWorkbook(document, "名册.xlsx").read("名册")).date1904).toBe(expected);
    install(openOffice(document, { requirementSet: requirementSet! }));
    const grid = await excelWorkbook().read("名册");
    expect(grid.date1904).toBe(expected);
    expect(grid.cell(3, 2)).toMatchObject({ kind: "number", value: expected ? 28_125 : 29_587 });
  });

  test("is taken for the usual one where no cell shows a year", async () => {
    install(openOffice(await book(true, "0"), { requirementSet: requirementSet! }));
    expect((await excelWorkbook().read("名册")).date1904).toBe(false);
  });
});
