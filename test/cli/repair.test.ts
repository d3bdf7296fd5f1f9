import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { openXlsx } from "../../src/workbook/file/open";
import { bookOf, table } from "../acceptance/book";
import { cli } from "./command";

let folder = "";
beforeEach(async () => (folder = await mkdtemp(path.join(os.tmpdir(), "roster-repair-"))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const person = { 项目编号: "P1", 指南方向: "1.4", 项目名称: "量子材料", 申报单位: "甲大学", 角色: "项目负责人" };

async function roster(): Promise<string> {
  const file = path.join(folder, "名册.xlsx");
  await writeFile(file, await bookOf({ name: "名册", rows: table({ ...person, 姓名: "张 三", 出生日期: "1985年3月2日", 证件号码: 110_101_198_503_020_011 }) }));
  return file;
}

const out = (): string => path.join(folder, "整理后.xlsx");
const sheet = async () => openXlsx(new Uint8Array(await readFile(out()))).sheet("名册")!;

test("repair tells every change and writes a copy; lost digits stay for a person", async () => {
  const ran = await cli("repair", await roster(), "--out", out());
  expect(ran.code).toBe(0);
  expect(ran.stdout).toContain("名册!F2（去掉姓名中间的空格）：“张 三”改为“张三”");
  expect(ran.stdout).toContain(`整理了 2 格，写入 ${out()}。`);
  expect((await sheet()).cell(2, 7)).toMatchObject({ kind: "number", numberFormat: "yyyy-mm-dd" });
  expect((await sheet()).cell(2, 8).kind).toBe("number");
});

test("--kinds repairs only these, and names those there are where one is misspelt", async () => {
  await cli("repair", await roster(), "--out", out(), "--kinds", "nameSpaces,idLostDigits");
  expect((await sheet()).cell(2, 7)).toMatchObject({ kind: "text", value: "1985年3月2日" });
  expect((await sheet()).cell(2, 8).value).toBe("110101198503020***");
  const wrong = await cli("repair", await roster(), "--out", out(), "--kinds", "dates");
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain("没有“dates”这一类。可以写：textDate、fullWidth");
});
