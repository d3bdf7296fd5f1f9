import { check, clear, mark, type MarkChoice } from "../src/check";
import type { CheckResult, Finding } from "../src/findings/result";
import { signed, signFinding, unsigned } from "../src/findings/sign-off/sign";
import type { SignOff } from "../src/findings/sign-off/record";
import { guideline2026_2 } from "../src/guideline";
import { changeSignOffs } from "../src/sign-off";
import { openXlsx } from "../src/workbook/file/open";
import { fileWorkbook } from "../src/workbook/file/port";
import { bookOf, table, type BookCell } from "./acceptance/book";

type Workbook = ReturnType<typeof fileWorkbook>;

const opened = (bytes: Uint8Array): Workbook => fileWorkbook(openXlsx(bytes), "名册.xlsx");
const roster = (birth: BookCell): Promise<Uint8Array> =>
  bookOf({ name: "名册", rows: table({ 项目编号: "P1", 指南方向: "1.4", 项目名称: "量子材料", 申报单位: "甲大学", 姓名: "张三", 角色: "项目负责人", 出生日期: birth, 国籍: "中国" }) });
const checked = (port: Workbook): Promise<CheckResult> => check(port, { guideline: guideline2026_2, sheets: null, asOf: null });
const choice: MarkChoice = { lang: "zh-CN", at: "2026-06-01 09:00", remember: "always" };

/** Somebody settles what is said of the date that cannot be read. */
async function settle(port: Workbook, result: CheckResult): Promise<{ readonly result: CheckResult; readonly signOff: SignOff }> {
  const finding = result.findings.find((one: Finding) => one.rule === "data-unreadable-date");
  const signOff = finding === undefined ? null : signFinding(result, finding, { by: "王老师", reason: "护照上是 1985 年", at: choice.at });
  if (signOff === null) throw new Error("nothing to settle");
  return { result: await changeSignOffs(port, result, (before) => signed(before, signOff)), signOff };
}

test("a sign-off travels with the file: whoever opens and checks it next sees it", async () => {
  const port = opened(await roster("去年"));
  const { result } = await settle(port, await checked(port));
  expect(result.counts.settled).toBe(1);
  await mark(port, result, choice);
  const colleague = opened(port.save());
  const theirs = await checked(colleague);
  expect(theirs.counts.settled).toBe(1);
  expect([...(theirs.signOffs?.held.values() ?? [])]).toMatchObject([{ by: "王老师", reason: "护照上是 1985 年", at: "2026-06-01 09:00" }]);
});

test("clearing the marks keeps it; it can be undone", async () => {
  const port = opened(await roster("去年"));
  const { result, signOff } = await settle(port, await checked(port));
  await mark(port, result, choice);
  await clear(port);
  const again = await checked(port);
  expect(again.counts.settled).toBe(1);
  expect((await changeSignOffs(port, again, (before) => unsigned(before, signOff.id))).signOffs).toBeUndefined();
  expect((await checked(port)).signOffs).toBeUndefined();
});

test("what was changed in the store meanwhile stays", async () => {
  const port = opened(await roster("去年"));
  const result = await checked(port);
  await port.apply([{ kind: "writeStore", text: JSON.stringify({ version: 1, settings: { asOf: "2026-06-01" }, signOffs: ["spoilt by hand"] }) }]);
  await settle(port, result);
  expect(JSON.parse((await port.store()) ?? "")).toMatchObject({ settings: { asOf: "2026-06-01" }, signOffs: [{ by: "王老师" }] });
});

test("a store that a later version wrote is not overwritten", async () => {
  const port = opened(await roster("去年"));
  const result = await checked(port);
  const theirs = JSON.stringify({ version: 99 });
  await port.apply([{ kind: "writeStore", text: theirs }]);
  await expect(settle(port, result)).rejects.toMatchObject({ code: "store-unreadable" });
  await mark(port, result, choice);
  expect(await port.store()).toBe(theirs);
});

test("the next run says what changed since the last one", async () => {
  const port = opened(await roster("1970-01-01"));
  const first = await checked(port);
  expect(first.since).toBeUndefined();
  await mark(port, first, choice);
  const same = await checked(port);
  expect(same.since).toMatchObject({ previous: { at: "2026-06-01 09:00" }, sameTerms: true, fresh: [], reopened: [], changed: [], gone: [] });
  // Marking the same result once more does not make it its own predecessor.
  await mark(port, same, { ...choice, at: "2026-06-02 09:00" });
  expect((await checked(port)).since).toMatchObject({ previous: { at: "2026-06-02 09:00" }, fresh: [], gone: [] });
});

test("a workbook without a store gets none where it is not asked for: marking and clearing leave the file as it was", async () => {
  const port = opened(await roster("1970-01-01"));
  await mark(port, await checked(port), { ...choice, remember: "whereStored" });
  expect(await port.store()).toBeNull();
  await mark(port, await checked(port), choice);
  expect(await port.store()).not.toBeNull();
  await mark(port, await checked(port), { ...choice, at: "2026-06-03 09:00", remember: "whereStored" });
  expect((await checked(port)).since?.previous.at).toBe("2026-06-03 09:00");
});
