import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { openXlsx } from "../../src/workbook/file/open";
import { bookOf, table } from "../acceptance/book";
import { cli } from "./command";

let folder = "";
beforeEach(async () => (folder = await mkdtemp(path.join(os.tmpdir(), "roster-readings-"))));
afterEach(() => rm(folder, { recursive: true, force: true }));

async function roster(): Promise<string> {
  const file = path.join(folder, "名册.xlsx");
  await writeFile(file, await bookOf({ name: "名册", rows: table({ 项目编号: "P1", 指南方向: "1.4", 项目名称: "量子材料", 申报单位: "甲大学", 姓名: "张三", 角色: "项目负责人", 出生日期: "1985年3月" }) }));
  return file;
}

test("--reading-sheet adds what was understood to the marked file; clear takes it out again", async () => {
  const [file, out, cleared] = [await roster(), path.join(folder, "标注.xlsx"), path.join(folder, "清除.xlsx")];
  const ran = await cli("check", file, "--out", out, "--reading-sheet");
  expect(ran.code).toBeLessThan(2);
  const sheet = openXlsx(new Uint8Array(await readFile(out))).sheet("读取说明");
  const texts = Array.from({ length: sheet?.used?.bottom ?? 0 }, (_, row) => sheet?.cell(row + 1, 3).value);
  expect(texts).toContain("1985年3月");
  await cli("clear", out, "--out", cleared);
  expect(openXlsx(new Uint8Array(await readFile(cleared))).sheets.map(({ name }) => name)).toEqual(["名册"]);
});

test("--reading-sheet without --out is refused with what to do", async () => {
  const ran = await cli("check", await roster(), "--reading-sheet", "--lang", "en-US");
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain("--reading-sheet goes with --out");
});
