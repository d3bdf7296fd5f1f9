import { check, mark, type CheckRequest, type RunControl } from "../src/check";
import { guideline2026_2 } from "../src/guideline";
import { openXlsx } from "../src/workbook/file/open";
import { fileWorkbook } from "../src/workbook/file/port";
import { bookOf, table } from "./acceptance/book";

const request: CheckRequest = { guideline: guideline2026_2, sheets: null, asOf: null };
const choice = { lang: "zh-CN", at: "2026-06-01 14:05" } as const;
const rows = Array.from({ length: 2_000 }, (_, n) => ({
  项目编号: `P${Math.floor(n / 5)}`, 指南方向: "1.4", 项目名称: `课题${Math.floor(n / 5)}`, 申报单位: "甲大学", 姓名: `人${n}`, 角色: n % 5 === 0 ? "项目负责人" : "参加人员", 出生日期: n % 7 === 0 ? "1970-01-01" : "1990-01-01", 国籍: "中国",
}));
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await bookOf({ name: "名册", rows: table(...rows) });
});

/** Checks and marks; `at` sees each pause with its number and aborts by answering true. */
async function run(at: (pause: number) => boolean): Promise<{ readonly pauses: ReadonlyMap<string, number>; readonly saved: Uint8Array; readonly error: unknown }> {
  const port = fileWorkbook(openXlsx(bytes), "名册.xlsx");
  const abort = new AbortController();
  const pauses = new Map<string, number>();
  let phase = "read";
  let number = 0;
  const control: RunControl = {
    signal: abort.signal,
    progress: (now) => (phase = now),
    pause: () => {
      pauses.set(phase, (pauses.get(phase) ?? 0) + 1);
      number += 1;
      if (at(number)) abort.abort();
      return Promise.resolve();
    },
  };
  try {
    await mark(port, await check(port, request, control), choice, control);
    return { pauses, saved: port.save(), error: null };
  } catch (error) {
    return { pauses, saved: port.save(), error };
  }
}

test("every phase is cut into slices, the more the larger the roster", async () => {
  const { pauses, error } = await run(() => false);
  expect(error).toBeNull();
  // 2,000 rows: at least one pause for 64 rows read, 256 answers given, 64 findings put into words.
  expect(pauses.get("recognise")).toBeGreaterThan(2_000 / 64);
  expect(pauses.get("check")).toBeGreaterThan((400 * 45) / 256);
  expect(pauses.get("mark")).toBeGreaterThan(10);
});

test("cancelled at any pause, the workbook is as it was", async () => {
  const { pauses } = await run(() => false);
  const all = [...pauses.values()].reduce((sum, n) => sum + n, 0);
  const untouched = fileWorkbook(openXlsx(bytes), "名册.xlsx").save();
  for (const part of [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1]) {
    const stopAt = Math.max(1, Math.floor(all * part));
    const { error, saved } = await run((pause) => pause === stopAt);
    expect([part, error]).toEqual([part, expect.objectContaining({ code: "cancelled" })]);
    expect(saved).toEqual(untouched);
  }
});

test("progress is told in whole numbers, and within a phase it never goes back", async () => {
  const port = fileWorkbook(openXlsx(bytes), "名册.xlsx");
  const told: { readonly phase: string; readonly done: number; readonly total: number }[] = [];
  const control: RunControl = { progress: (phase, done, total) => told.push({ phase, done, total }) };
  await mark(port, await check(port, request, control), choice, control);
  expect(told.length).toBeGreaterThan(20);
  expect(told.filter(({ done, total }) => !Number.isInteger(done) || !Number.isInteger(total))).toEqual([]);
  for (const [at, { phase, done, total }] of told.entries()) {
    const before = told[at - 1];
    if (before?.phase === phase && before.total > 0) expect([at, done / total]).toEqual([at, expect.closeTo(Math.max(done / total, before.done / before.total))]);
  }
});
