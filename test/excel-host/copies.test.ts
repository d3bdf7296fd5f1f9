import { documentCopies } from "../../src/excel-host/document-copy";
import { excelCopies } from "../../src/workbook/excel";
import { openXlsx } from "../../src/workbook/file/open";
import { documentOf, roster } from "./books";
import { install, openOffice } from "./office";

describe("a new workbook through Excel.createWorkbook", () => {
  it("is handed to whoever plays Excel, byte for byte", async () => {
    const made: Uint8Array[] = [];
    const office = openOffice(await documentOf(roster), { onNewWorkbook: (bytes) => made.push(bytes) });
    install(office);
    const bytes = (await documentOf(roster)).save();
    await excelCopies().openNew(bytes);
    expect(made).toHaveLength(1);
    expect(Buffer.from(made[0]!).equals(Buffer.from(bytes))).toBe(true);
    expect(openXlsx(made[0]!).sheets[0]!.cell(4, 1).value).toBe("张三");
  });

  it("what is no base64 is refused as in Excel", async () => {
    const office = openOffice(await documentOf(roster));
    await expect(office.Excel.createWorkbook("*")).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("the workbook as a file", () => {
  it("comes in slices under a handle, two at a time at most, compressed only", async () => {
    const document = await documentOf(roster);
    const answer = documentCopies({ document });
    const first = answer(77, { 0: 1, 1: 1000 })!;
    const size = Number(first[1]);
    expect(size).toBe(document.save().length);
    const bytes = Array.from({ length: Math.ceil(size / 1000) }, (_, at) => answer(80, { 2: first[0], 3: at })![0] as number[]).flat();
    expect(openXlsx(Uint8Array.from(bytes)).sheets).toHaveLength(2);
    expect(answer(77, { 0: 1, 1: 1000 })!["Error"]).toBe(0);
    expect(answer(77, { 0: 1, 1: 1000 })!["Error"]).not.toBe(0);
    expect(answer(81, { 2: first[0] })!["Error"]).toBe(0);
    expect(answer(80, { 2: first[0], 3: 0 })!["Error"]).not.toBe(0);
    expect(answer(77, { 0: 2, 1: 1000 })!["Error"]).not.toBe(0);
    expect(answer(93, {})).toBeNull();
  });
});
