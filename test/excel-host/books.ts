import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openXlsx } from "../../src/workbook/file/open";
import type { XlsxDocument } from "../../src/workbook/file/document";

/** A workbook written by an independent library, opened by our reader. */
export async function documentOf(build: (workbook: ExcelJS.Workbook) => void | Promise<void>): Promise<XlsxDocument> {
  const workbook = new ExcelJS.Workbook();
  await build(workbook);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return openXlsx(build === filtered ? withCriteria(bytes) : bytes);
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

/** The roster with a filter whose criteria hide row 6: the criteria are put in by hand, exceljs writes none. */
export function filtered(workbook: ExcelJS.Workbook): void {
  roster(workbook);
  workbook.getWorksheet("名册")!.autoFilter = "A3:D6";
}

const criteria = '<filterColumn colId="2"><filters><filter val="中国"/></filters></filterColumn>';

function withCriteria(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const name = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[name]!).replace(/<autoFilter ref="([^"]+)"\/>/, `<autoFilter ref="$1">${criteria}</autoFilter>`);
  return zipSync({ ...parts, [name]: strToU8(xml) });
}
