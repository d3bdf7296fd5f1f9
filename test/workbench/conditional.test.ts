import ExcelJS from "exceljs";
import { openXlsx } from "../../src/workbook/file/open";
import type { XlsxDocument } from "../../src/workbook/file/document";
import { conditionalsOf } from "../../src/workbench/model/conditional";

/** A sheet with names in B, results in Z, and conditional formats over F4:F6. */
async function book(...rules: readonly string[]): Promise<XlsxDocument> {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet("名册");
  sheet.getCell("B4").value = "张三";
  sheet.getCell("B5").value = "李四";
  sheet.getCell("B6").value = "王五";
  sheet.getCell("Z4").value = "〔张三〕✗【出生年月】早于 1981-01-01";
  sheet.getCell("Z5").value = "〔赵六〕✗【出生年月】早于 1981-01-01";
  rules.forEach((formula, at) =>
    sheet.addConditionalFormatting({
      ref: "F4:F6",
      rules: [
        {
          type: "expression",
          priority: at + 1,
          formulae: [formula],
          style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } }, font: { color: { argb: "FF9C0006" } } },
        },
      ],
    }),
  );
  return openXlsx(new Uint8Array(await made.xlsx.writeBuffer()));
}

const marks = 'AND(N("RC1")=0,LEFT($Z4,LEN($B4)+2)="〔"&$B4&"〕",ISNUMBER(FIND("✗【出生年月】",$Z4)))';

describe("the conditional formats of a sheet", () => {
  test("a mark is drawn on the row whose result names its person, and on no other", async () => {
    const document = await book(marks);
    const shown = conditionalsOf(document, document.sheets[0]!);
    expect(shown.overlay(4, 6)).toEqual({ fill: "#FFC7CE", font: "#9C0006" });
    expect(shown.overlay(5, 6)).toBeNull();
    expect(shown.overlay(6, 6)).toBeNull();
    expect(shown.overlay(4, 7)).toBeNull();
    expect(shown.notDrawn).toEqual([]);
  });

  test("emptying the result un-marks the row", async () => {
    const document = await book(marks);
    document.sheets[0]!.setValue(4, 26, null);
    expect(conditionalsOf(document, document.sheets[0]!).overlay(4, 6)).toBeNull();
  });

  test("an Excel error means that the format does not apply", async () => {
    const document = await book("1/0");
    const shown = conditionalsOf(document, document.sheets[0]!);
    expect(shown.overlay(4, 6)).toBeNull();
    expect(shown.notDrawn).toEqual([]);
  });

  test("what cannot be evaluated is named as not drawn instead of passing for false", async () => {
    const document = await book("LET(x,1,x=1)", "SUMPRODUCT(--($B$4:$B$6=$B4))>0");
    const shown = conditionalsOf(document, document.sheets[0]!);
    expect(shown.overlay(4, 6)).toBeNull();
    expect(shown.notDrawn.map((rule) => rule.formula)).toEqual(["LET(x,1,x=1)", "SUMPRODUCT(--($B$4:$B$6=$B4))>0"]);
  });
});
