import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import ExcelJS from "exceljs";
import { check, clear, mark } from "../../src/check";
import { guideline2026_2 } from "../../src/guideline";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";

/** The user filters our own column, to see the rows with an error: when the column goes, the rows must come back. */
const header = ["项目编号", "指南方向", "姓名", "角色", "出生日期", "国籍"];
const people = [
  ["P1", "1.4", "张三", "项目负责人", "1980-12-31", "中国"],
  ["P1", "1.4", "李四", "参加人员", "1990-01-01", "中国"],
  ["P1", "1.4", "王五", "参加人员", "不详", "中国"],
];
const request = { guideline: guideline2026_2, sheets: null, asOf: null } as const;
const choice = { lang: "zh-CN", at: "2026-06-01 14:05" } as const;

async function book(inTable: boolean): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("名册");
  if (inTable) sheet.addTable({ name: "人员", ref: "A1", headerRow: true, columns: header.map((name) => ({ name, filterButton: true })), rows: people });
  else {
    sheet.addRows([header, ...people]);
    sheet.autoFilter = "A1:F4";
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const where = { sheet: "xl/worksheets/sheet1.xml", table: "xl/tables/table1.xml" } as const;
const criteria = (column: number, text: string): string => `<filterColumn colId="${column}"><customFilters><customFilter val="${text}"/></customFilters></filterColumn>`;

function edited(bytes: Uint8Array, edits: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [part, edit] of Object.entries(edits)) {
    const before = strFromU8(parts[part] ?? new Uint8Array());
    const after = edit(before);
    expect(after).not.toBe(before);
    parts[part] = strToU8(after);
  }
  return zipSync(parts);
}

/** Marks the book, then filters as Excel would: criteria in the filter, the rows that do not meet them hidden. */
async function filteredOn(inTable: boolean, filters: string, hidden: readonly number[]): Promise<ReturnType<typeof openXlsx>> {
  const port = fileWorkbook(openXlsx(await book(inTable)), "名册.xlsx");
  await mark(port, await check(port, request), choice);
  const hide = (xml: string): string => hidden.reduce((text, row) => text.replace(`<row r="${row}"`, `<row r="${row}" hidden="1"`), xml);
  const put = (xml: string): string => xml.replace(/<autoFilter ref="A1:G4"[^>]*?(\/>|>.*?<\/autoFilter>)/, `<autoFilter ref="A1:G4">${filters}</autoFilter>`);
  return openXlsx(edited(port.save(), inTable ? { [where.sheet]: hide, [where.table]: put } : { [where.sheet]: (xml) => put(hide(xml)) }));
}

const state = (document: ReturnType<typeof openXlsx>): unknown => {
  const sheet = document.sheet("名册");
  return { hidden: [...(sheet?.hiddenRows ?? [])], filter: sheet?.autoFilter ?? sheet?.tables[0]?.filtered };
};

describe.each([["a sheet's filter", false], ["a table's filter", true]] as const)("%s", (_, inTable) => {
  const none = inTable ? false : { area: { top: 1, left: 1, bottom: 4, right: 6 }, filtered: false };

  test("on our column alone goes with it, and every row is seen again", async () => {
    const document = await filteredOn(inTable, criteria(6, "*✗*"), [3, 4]);
    const port = fileWorkbook(document, "名册.xlsx");
    expect([...(document.sheet("名册")?.hiddenRows ?? [])]).toEqual([3, 4]);
    await clear(port);
    const saved = openXlsx(port.save());
    expect(state(document)).toEqual({ hidden: [], filter: none });
    expect(state(saved)).toEqual({ hidden: [], filter: none });
    const xml = strFromU8(unzipSync(port.save())[where.sheet] ?? new Uint8Array());
    expect(xml).not.toContain("hidden=");
  });

  test("on another column stays with the rows that it hides", async () => {
    const document = await filteredOn(inTable, criteria(2, "张三"), [3, 4]);
    await clear(fileWorkbook(document, "名册.xlsx"));
    expect(state(document)).toMatchObject({ hidden: [3, 4], filter: inTable ? true : { filtered: true } });
  });

  test("on both: the other's criteria stay, with the rows hidden until the user clears that filter", async () => {
    const document = await filteredOn(inTable, criteria(2, "张三") + criteria(6, "*✗*"), [3, 4]);
    const port = fileWorkbook(document, "名册.xlsx");
    await clear(port);
    expect(state(document)).toMatchObject({ hidden: [3, 4], filter: inTable ? true : { filtered: true } });
    expect(strFromU8(unzipSync(port.save())[inTable ? where.table : where.sheet] ?? new Uint8Array())).not.toContain('colId="6"');
  });

  test("marking again shows every row too, and a failed run hides them again", async () => {
    const document = await filteredOn(inTable, criteria(6, "*✗*"), [3, 4]);
    const port = fileWorkbook(document, "名册.xlsx");
    const result = await check(port, request);
    await expect(port.apply([{ kind: "removeName", name: "x" }, ...(inTable ? [{ kind: "removeTableColumn" as const, sheet: "名册", table: "人员" }] : [{ kind: "setAutoFilterArea" as const, sheet: "名册", area: { top: 1, left: 1, bottom: 4, right: 6 } }]), { kind: "removeSheet", sheet: "没有" }])).rejects.toMatchObject({ code: "unknown-sheet" });
    expect([...(document.sheet("名册")?.hiddenRows ?? [])]).toEqual([3, 4]);
    await mark(port, result, choice);
    expect(state(openXlsx(port.save()))).toMatchObject({ hidden: [] });
    expect(document.sheet("名册")?.cell(2, 7).value).toMatch(/^〔张三〕✗/);
  });
});
