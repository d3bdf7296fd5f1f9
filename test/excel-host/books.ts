import ExcelJS from "exceljs";
import { openXlsx } from "../../src/workbook/file/open";
import type { XlsxDocument } from "../../src/workbook/file/document";

/** A workbook written by an independent library, opened by our reader. */
export async function documentOf(build: (workbook: ExcelJS.Workbook) => void): Promise<XlsxDocument> {
  const workbook = new ExcelJS.Workbook();
  build(workbook);
  return openXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** A small roster 名册 with a title, a header in row 3 and three people, and an empty sheet 空表. */
export function roster(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet("名册");
  sheet.addRow(["项目负责人名册"]);
  sheet.addRow([]);
  sheet.addRow(["姓名", "出生年月", "国籍", "经费"]);
  sheet.addRow(["张三", "1981-01", "中国", 6]);
  sheet.addRow(["李四", new Date(Date.UTC(1979, 4, 3)), "中国", 5.5]);
  sheet.addRow(["王五", null, "法国", true]);
  sheet.getCell("B5").numFmt = "yyyy-mm-dd";
  sheet.mergeCells("A1:D1");
  sheet.getRow(6).hidden = true;
  sheet.getColumn(4).hidden = true;
  workbook.addWorksheet("空表");
}
