import { check, mark, type RunControl } from "../src/check";
import { guideline2026_2 } from "../src/guideline";
import { excelWorkbook } from "../src/workbook/excel";
import { openXlsx } from "../src/workbook/file/open";
import { fileWorkbook } from "../src/workbook/file/port";
import type { WorkbookPort } from "../src/workbook/port";
import { bookOf, table } from "./acceptance/book";
import { install, openOffice } from "./excel-host/office";
import { modelOf } from "./workbook/model-of";

/** Stops a run at its first pause, its second, and so on: nothing half written may stay, wherever it was stopped. */
const rows = Array.from({ length: 8 }, (_, n) => ({
  项目编号: `P${Math.floor(n / 4)}`, 指南方向: "1.4", 项目名称: `课题${Math.floor(n / 4)}`, 申报单位: "甲大学", 姓名: `人${n}`, 角色: n % 4 === 0 ? "项目负责人" : "参加人员", 出生日期: n % 3 === 0 ? "1970-01-01" : "1990-01-01", 国籍: "中国",
}));

async function checkAndMark(port: WorkbookPort, control: RunControl, at = "2026-06-01 14:05"): Promise<unknown> {
  try {
    const result = await check(port, { guideline: guideline2026_2, sheets: null, asOf: null }, control);
    await mark(port, result, { lang: "zh-CN", at, remember: "always" }, control);
    return null;
  } catch (error) {
    return error;
  }
}

/** Calls a function that counts, and aborts at the n-th call. */
function stopAt(n: number): { readonly signal: AbortSignal; readonly called: () => void; readonly calls: () => number } {
  const abort = new AbortController();
  let calls = 0;
  return {
    signal: abort.signal,
    called: () => {
      calls += 1;
      if (calls === n) abort.abort();
    },
    calls: () => calls,
  };
}

/** The workbook after a first run: a second one has marks to take away before it writes its own. */
let marked: Uint8Array;
beforeAll(async () => {
  const port = fileWorkbook(openXlsx(await bookOf({ name: "名册", rows: table(...rows) })), "名册.xlsx");
  expect(await checkAndMark(port, {})).toBeNull();
  marked = port.save();
});

/** Runs over a fresh copy of the file until it is stopped at the n-th pause or word of progress. */
async function overFile(before: Uint8Array, n: number): Promise<{ readonly error: unknown; readonly saved: Uint8Array; readonly calls: number }> {
  const port = fileWorkbook(openXlsx(before), "名册.xlsx");
  const stop = stopAt(n);
  const pause = (): Promise<void> => {
    stop.called();
    return Promise.resolve();
  };
  const error = await checkAndMark(port, { signal: stop.signal, pause, progress: stop.called });
  return { error, saved: port.save(), calls: stop.calls() };
}

test("a file that was marked before: stopped at any pause and any word of progress it is as it was", async () => {
  const untouched = fileWorkbook(openXlsx(marked), "名册.xlsx").save();
  const { error, calls, saved } = await overFile(marked, Number.POSITIVE_INFINITY);
  expect(error).toBeNull();
  expect(calls).toBeGreaterThan(20);
  for (let n = 1; n <= calls; n += 1) {
    const stopped = await overFile(marked, n);
    // The last two words come with the changes of so small a roster: too late to stop them.
    if (stopped.error === null) expect([n > calls - 2, stopped.saved]).toEqual([true, saved]);
    else expect([n, stopped.error, stopped.saved]).toEqual([n, expect.objectContaining({ code: "cancelled" }), untouched]);
  }
});

/** Runs in the played Excel until it is stopped at the n-th request. */
async function inExcel(before: Uint8Array, n: number): Promise<{ readonly error: unknown; readonly model: unknown; readonly calls: number }> {
  const office = openOffice(openXlsx(before));
  install(office);
  const stop = stopAt(n);
  const host = { ...office.host };
  Object.assign(office.host, { execute: (...args: Parameters<typeof host.execute>) => (stop.called(), host.execute(...args)) });
  const error = await checkAndMark(excelWorkbook(), { signal: stop.signal });
  return { error, model: modelOf(office.host.document), calls: stop.calls() };
}

test("in Excel, a workbook that was marked before: stopped at any request it is whole or as it was", async () => {
  const untouched = modelOf(openXlsx(marked));
  const { error, calls, model } = await inExcel(marked, Number.POSITIVE_INFINITY);
  expect(error).toBeNull();
  expect(calls).toBeGreaterThan(8);
  let whole = 0;
  for (let n = 1; n <= calls; n += 1) {
    const stopped = await inExcel(marked, n);
    if (stopped.error === null) whole += 1;
    else expect([n, stopped.error]).toEqual([n, expect.objectContaining({ code: "cancelled" })]);
    expect([n, stopped.model]).toEqual([n, stopped.error === null ? model : untouched]);
  }
  // What comes after the last thing is written can only be too late.
  expect(whole).toBeLessThanOrEqual(3);
});
