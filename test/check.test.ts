import { check, clear, mark, type Phase } from "../src/check";
import { guideline2026_2 } from "../src/guideline";
import { openXlsx } from "../src/workbook/file/open";
import { fileWorkbook } from "../src/workbook/file/port";
import { bookOf, table, type BookSheet } from "./acceptance/book";

const request = { guideline: guideline2026_2, sheets: null, asOf: null } as const;
const choice = { lang: "zh-CN", at: "2026-06-01 14:05" } as const;
const people: BookSheet = {
  name: "名册",
  rows: table({ 项目编号: "P1", 指南方向: "1.4", 姓名: "张三", 角色: "项目负责人", 出生日期: "1980-12-31", 国籍: "中国" }),
};

async function opened(...sheets: readonly BookSheet[]): Promise<{ readonly document: ReturnType<typeof openXlsx>; readonly port: ReturnType<typeof fileWorkbook> }> {
  const document = openXlsx(await bookOf(...sheets));
  return { document, port: fileWorkbook(document, "名册.xlsx") };
}

test("a check goes through its phases and leaves the workbook alone", async () => {
  const { document, port } = await opened(people);
  const before = document.save();
  const phases: Phase[] = [];
  const result = await check(port, request, { progress: (phase) => phases.at(-1) !== phase && phases.push(phase) });
  expect(phases).toEqual(["read", "recognise", "check"]);
  expect(result.findings.some((finding) => finding.clause === "1.4-3-e" && finding.outcome === "fail")).toBe(true);
  expect(document.save()).toEqual(before);
});

test("a result is not written into a roster that was edited since", async () => {
  const { document, port } = await opened(people);
  const result = await check(port, request);
  document.sheet("名册")?.setValue(2, 4, "李四");
  await expect(mark(port, result, choice)).rejects.toMatchObject({ code: "workbook-changed" });
  expect(document.sheets.map((sheet) => sheet.name)).toEqual(["名册"]);
});

test("our own marks are no edit: the same result can be marked again", async () => {
  const { port } = await opened(people);
  const result = await check(port, request);
  const first = await mark(port, result, choice);
  expect(await mark(port, result, choice)).toEqual(first);
  expect(first).toMatchObject({ reportSheet: "核对报告", resultColumns: [{ sheet: "名册", column: 7 }], notes: [] });
  expect(await clear(port)).toEqual({ removedSheets: ["核对报告", "形式审查表"], clearedColumns: 1, kept: [], store: "none" });
  expect(await clear(port)).toEqual({ removedSheets: [], clearedColumns: 0, kept: [], store: "none" });
});

test("marking and clearing leave the store alone; clearing everything takes it out", async () => {
  const { document, port } = await opened(people);
  const original = document.save();
  const text = '{"version":1,"settings":{}}';
  const result = await check(port, request);
  await mark(port, result, choice);
  expect(await port.store()).toBeNull();
  await port.apply([{ kind: "writeStore", text }]);
  await mark(port, result, choice);
  expect(await clear(port)).toMatchObject({ clearedColumns: 1, store: "kept" });
  expect(await port.store()).toBe(text);
  expect(await clear(port, { everything: true })).toEqual({ removedSheets: [], clearedColumns: 0, kept: [], store: "removed" });
  expect(document.customXml).toEqual([]);
  expect(await clear(port, { everything: true })).toMatchObject({ store: "none" });
  expect(openXlsx(document.save()).sheets).toHaveLength(openXlsx(original).sheets.length);
});

test("the report alone can be written", async () => {
  const { document, port } = await opened(people);
  const outcome = await mark(port, await check(port, request), { ...choice, reportOnly: true });
  expect(outcome).toMatchObject({ reportSheet: "核对报告", resultColumns: [], formats: 0 });
  expect(document.sheet("名册")?.cell(1, 7).value).toBeNull();
  expect(document.sheet("名册")?.conditionalFormats).toEqual([]);
});

describe("cancelling", () => {
  test("before the check and between its steps", async () => {
    const { port } = await opened(people);
    const stop = new AbortController();
    stop.abort();
    await expect(check(port, request, { signal: stop.signal })).rejects.toMatchObject({ code: "cancelled" });
    const later = new AbortController();
    const pause = (): Promise<void> => {
      later.abort();
      return Promise.resolve();
    };
    await expect(check(port, request, { signal: later.signal, pause })).rejects.toMatchObject({ code: "cancelled" });
  });

  test("before marking leaves nothing behind", async () => {
    const { document, port } = await opened(people);
    const result = await check(port, request);
    const stop = new AbortController();
    stop.abort();
    await expect(mark(port, result, choice, { signal: stop.signal })).rejects.toMatchObject({ code: "cancelled" });
    expect(document.sheets).toHaveLength(1);
    expect(document.names).toEqual([]);
  });
});

describe("which sheets are the roster", () => {
  test("a table of projects and a table of people that complete each other are one", async () => {
    const projects: BookSheet = { name: "项目表", rows: table({ 项目编号: "P1", 指南方向: "1.4", 项目名称: "甲", 申报单位: "甲大学" }) };
    const members: BookSheet = { name: "人员表", rows: table({ 姓名: "张三", 出生日期: "1980-12-31", 国籍: "中国", 职称: "教授" }) };
    const { port } = await opened(projects, members);
    const result = await check(port, request);
    expect(result.roster.tables.map((one) => one.sheet)).toEqual(["项目表", "人员表"]);
    expect(result.skipped).toEqual([]);
  });

  test("one that the user names is found whatever the case, and must be one", async () => {
    const { port } = await opened({ ...people, name: "Roster" }, { name: "说明", rows: [["填表说明"]] });
    expect((await check(port, { ...request, sheets: ["roster"] })).roster.tables).toHaveLength(1);
    await expect(check(port, { ...request, sheets: ["说明"] })).rejects.toMatchObject({ code: "no-roster", facts: { sheets: ["说明"] } });
    await expect(check(port, { ...request, sheets: ["名册"] })).rejects.toMatchObject({ code: "unknown-sheet", facts: { sheet: "名册" } });
  });
});
