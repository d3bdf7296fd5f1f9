import { documentOf, filtered, roster } from "./books";
import { openOffice, type RealOffice } from "./office";

type Work = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

async function errorOf(office: RealOffice, work: Work): Promise<{ code: string; location: string | undefined }> {
  try {
    await office.Excel.run(async (context) => {
      work(context, context.workbook.worksheets.getItem("名册"));
      await context.sync();
    });
  } catch (thrown) {
    const { code, debugInfo } = thrown as OfficeExtension.Error;
    return { code, location: debugInfo.errorLocation };
  }
  return { code: "none", location: undefined };
}

const refused: readonly (readonly [string, Work, string, string | undefined])[] = [
  ["an array of another shape", (_, sheet) => (sheet.getRange("A1:B1").values = [["x"]]), "InvalidArgument", "Range.values"],
  ["an address that is none", (_, sheet) => sheet.getRange("A0"), "InvalidArgument", "Worksheet.getRange"],
  ["a sheet that is not there", (context) => context.workbook.worksheets.getItem("没有").load("name"), "ItemNotFound", "WorksheetCollection.getItem"],
  ["a sheet's name twice", (context) => context.workbook.worksheets.add("名册"), "ItemAlreadyExists", "WorksheetCollection.add"],
  ["a sheet's name with a slash", (context) => context.workbook.worksheets.add("a/b"), "InvalidArgument", "WorksheetCollection.add"],
  ["a sheet's name of 32 characters", (context) => context.workbook.worksheets.add("a".repeat(32)), "InvalidArgument", "WorksheetCollection.add"],
  ["a formula as value", (_, sheet) => (sheet.getRange("F1").values = [["=1+1"]]), "NotImplemented", "Range.values"],
  ["a member that it does not know", (_, sheet) => sheet.getRange("A1").format.autofitColumns(), "NotImplemented", "RangeFormat.autofitColumns"],
  ["a name that looks like a cell", (context, sheet) => context.workbook.names.add("AB12", sheet.getRange("A1")), "InvalidArgument", "NamedItemCollection.add"],
  ["a colour that is none", (_, sheet) => (sheet.getRange("A1").format.fill.color = "reddish"), "InvalidArgument", "RangeFill.color"],
  ["values of whole columns", (_, sheet) => (sheet.getRange("A:B").values = [["x"]]), "InvalidOperation", "Range.values"],
];

describe("what Excel refuses, the host refuses", () => {
  it.each(refused)("%s", async (_, work, code, location) => {
    expect(await errorOf(openOffice(await documentOf(roster)), work)).toEqual({ code, location });
  });

  it("keeps what was done before the failing action", async () => {
    const office = openOffice(await documentOf(roster));
    await errorOf(office, (context, sheet) => {
      sheet.getRange("F1").values = [["早"]];
      context.workbook.worksheets.add("名册");
      sheet.getRange("F2").values = [["晚"]];
    });
    expect(office.host.document.sheet("名册")!.cell(1, 6).value).toBe("早");
    expect(office.host.document.sheet("名册")!.cell(2, 6).value).toBeNull();
  });

  it("a protected sheet, but for its unlocked cells", async () => {
    const office = openOffice(
      await documentOf(async (workbook) => {
        roster(workbook);
        const sheet = workbook.getWorksheet("名册")!;
        sheet.getCell("A4").protection = { locked: false };
        await sheet.protect("1", { spinCount: 1 });
      }),
    );
    expect((await errorOf(office, (_, home) => (home.getRange("F1").values = [["x"]]))).code).toBe("AccessDenied");
    expect((await errorOf(office, (_, home) => (home.getRange("A4").values = [["x"]]))).code).toBe("none");
  });

  it("values over rows that a filter hides", async () => {
    const office = openOffice(await documentOf(filtered));
    expect((await errorOf(office, (_, home) => (home.getRange("C4:C6").values = [["a"], ["b"], ["c"]]))).code).toBe("FilteredRangeConflict");
  });

  it("requests of more than 5 MB", async () => {
    const office = openOffice(await documentOf(roster));
    const rows = Array.from({ length: 200 }, () => ["汉".repeat(10_000)]);
    expect((await errorOf(office, (_, sheet) => (sheet.getRange("F1:F200").values = rows))).code).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("answers of more than 5 MB", async () => {
    const office = openOffice(await documentOf(roster));
    expect((await errorOf(office, (_, sheet) => sheet.getRange("A1:Z40000").load("values,numberFormat"))).code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("calls above the requirement set that is played", async () => {
    const office = openOffice(await documentOf(roster), { requirementSet: "1.12" });
    const { code } = await errorOf(office, (_, sheet) => sheet.getRange("A1").getMergedAreasOrNullObject());
    expect(code).toBe("ApiNotFound");
    expect(office.Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
    expect(office.Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
  });

  it("batches while the user types into a cell, unless they wait", async () => {
    const office = openOffice(await documentOf(roster));
    office.host.setEditing(true);
    expect((await errorOf(office, (_, sheet) => sheet.load("name"))).code).toBe("InvalidOperationInCellEditMode");
    let done = false;
    const waiting = office.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("名册").load("name");
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    office.host.setEditing(false);
    await waiting;
    expect(done).toBe(true);
  });
});

it("reads typed values as Excel does", async () => {
  const office = openOffice(await documentOf(roster));
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("名册");
    sheet.getRange("F1:F7").values = [["12"], ["2026-5-1"], ["true"], ["'=1"], ["1,234.5"], ["5%"], ["〔1〕"]];
    await context.sync();
  });
  const sheet = office.host.document.sheet("名册")!;
  expect([1, 2, 3, 4, 5, 6, 7].map((row) => sheet.cell(row, 6).value)).toEqual([12, 46143, true, "=1", 1234.5, 0.05, "〔1〕"]);
  expect(sheet.cell(2, 6).numberFormat).toBe("yyyy/m/d");
});
