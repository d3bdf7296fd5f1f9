import { check, mark } from "../../src/check";
import { guideline2026_2 } from "../../src/guideline";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import { bookOf } from "./book";
import { runBook } from "./run";

test("two tables side by side have a result column each, that tells of its own people only; marked, they are read the same", async () => {
  const bytes = await bookOf({
    name: "名单",
    rows: [
      ["项目编号", "指南方向", "姓名", "出生日期", "职称", null, "项目编号", "指南方向", "姓名", "出生日期", "职称"],
      ["P1", "1.4", "张三", "1981-02-30", "教授", null, "P2", "1.6", "赵六", "1985-01-01", "量子大师"],
      ["P1", "1.4", "李四", "1990-01-01", "讲师"],
    ],
  });
  const document = openXlsx(bytes);
  const port = fileWorkbook(document, "名单.xlsx");
  const result = await check(port, { guideline: guideline2026_2, sheets: null, asOf: null });
  const { resultColumns } = await mark(port, result, { lang: "zh-CN", at: "2026-06-01 09:00" });
  expect(resultColumns.map(({ column }) => column)).toEqual([6, 12]);
  const grid = await port.read("名单");
  const text = (row: number, column: number): string => String(grid.cell(row, column).value ?? "");
  expect(text(2, 6)).toContain("〔张三〕");
  expect(text(2, 6)).toContain("【出生日期】");
  expect(text(2, 6)).not.toContain("量子大师");
  expect(text(2, 12)).toContain("〔赵六〕");
  expect(text(2, 12)).toContain("【职称】");
  expect(text(2, 12)).not.toContain("1981-02-30");
  const findings = async (of: Uint8Array): Promise<unknown> => (await runBook(of)).json.findings.map(({ id, cells }) => [id, cells]);
  expect(await findings(document.save())).toEqual(await findings(bytes));
});
