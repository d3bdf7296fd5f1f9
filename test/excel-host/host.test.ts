import { documentOf, roster } from "./books";
import { openOffice } from "./office";

describe("Office.js over the host", () => {
  it("reads values and names, writes, adds a format and a sheet", async () => {
    const office = openOffice(await documentOf(roster));
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("名册");
      const range = sheet.getRange("A3:D5");
      range.load("values,valueTypes,address,numberFormat");
      await context.sync();
      expect(range.address).toBe("名册!A3:D5");
      expect(range.values).toEqual([["姓名", "出生年月", "国籍", "经费"], ["张三", "1981-01", "中国", 6], ["李四", 28978, "中国", 5.5]]);
      expect(range.valueTypes[1]).toEqual(["String", "String", "String", "Double"]);
      expect(range.numberFormat[2]?.[1]).toBe("yyyy-mm-dd");

      sheet.getRange("F3:F4").values = [["核对结果"], ["〔张三〕"]];
      const format = sheet.getRange("B4:B6").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=N("RC1")=0';
      format.custom.format.fill.color = "#ffc7ce";
      format.custom.format.font.color = "#9C0006";
      context.workbook.names.add("_RosterCheck_Column_1", sheet.getRange("F3:F6")).visible = false;
      context.workbook.worksheets.add("核对报告").getRange("A1").values = [["报告"]];
      await context.sync();
    });
    const { document } = office.host;
    const sheet = document.sheet("名册")!;
    expect(sheet.cell(4, 6).value).toBe("〔张三〕");
    expect(sheet.conditionalFormats).toMatchObject([{ formula: 'N("RC1")=0', fill: "#FFC7CE", font: "#9C0006" }]);
    expect(document.names).toEqual([{ name: "_RosterCheck_Column_1", formula: "'名册'!$F$3:$F$6", hidden: true, scope: null }]);
    expect(document.sheet("核对报告")?.cell(1, 1).value).toBe("报告");
    // Two of ours, and the one in which Office.js gives its references back.
    expect(office.requests()).toBe(3);
  });
});
