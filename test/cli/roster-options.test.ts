import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { openXlsx } from "../../src/workbook/file/open";
import { bookOf, table } from "../acceptance/book";
import { cli, type Ran } from "./command";

let folder = "";
const at = (name: string): string => path.join(folder, name);

/** A roster whose birth dates stand under a header that nobody knows, whose units under one that means something else. */
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "roster-options-"));
  const rows = table({ 项目编号: "KJ1", 指南方向: "1.4", 项目名称: "量子材料", 甲方: "甲大学", 姓名: "张 三", 角色: "项目负责人", 国籍: "中国", 诞生: "1979年3月5日" });
  await writeFile(at("名册.xlsx"), await bookOf({ name: "名册", rows }));
  await writeFile(at("map.json"), JSON.stringify({ 诞生: "birthDate", 甲方: "applicantUnit", 没有这一列: "title" }));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const map = ["--map", "诞生=birthDate", "--map", "甲方=applicantUnit"] as const;
const call = path.resolve(__dirname, "../fixtures/call-2027-x");

const textOf = async (file: string): Promise<string> => {
  const { sheets } = openXlsx(await readFile(file));
  return sheets.flatMap((sheet) => Array.from({ length: sheet.used?.bottom ?? 0 }, (_, r) => Array.from({ length: sheet.used?.right ?? 0 }, (_none, c) => String(sheet.cell(r + 1, c + 1).value ?? "")))).flat().join("\n");
};

/** Each command with its output: what it is called with, and the text of what it wrote. */
const commands = {
  repair: { run: (...more: readonly string[]): Promise<Ran> => cli("repair", at("名册.xlsx"), "--out", at("新.xlsx"), ...more), wrote: async () => textOf(at("新.xlsx")) },
  share: { run: (...more: readonly string[]): Promise<Ran> => cli("share", at("名册.xlsx"), "--out", at("新.xlsx"), ...more), wrote: async () => textOf(at("新.xlsx")) },
  replies: {
    run: (...more: readonly string[]): Promise<Ran> => cli("replies", at("名册.xlsx"), "--out-dir", at("退回"), ...more),
    wrote: async () => (await Promise.all((await readdir(at("退回"))).map((name) => textOf(path.join(at("退回"), name))))).join("\n"),
  },
} as const;

describe.each(["repair", "share", "replies"] as const)("%s", (name) => {
  const { run, wrote } = commands[name];
  /** What only shows where the columns were understood. */
  const understood = { repair: /1979-03-05|28919/, share: /1979年3月|1979-03/, replies: /单位：甲大学/ }[name];

  test("takes columns for what --map says, and without it does not know them", async () => {
    const without = await run();
    if (name === "replies") expect(without.stderr).toContain("没有“申报单位”这一列");
    const ran = await run(...map);
    expect(ran.code).toBe(0);
    expect(await wrote()).toMatch(understood);
  });

  test("takes them for what --map-file says, and tells which columns of it are not there", async () => {
    const ran = await run("--map-file", at("map.json"));
    expect(ran.code).toBe(0);
    expect(await wrote()).toMatch(understood);
    expect(ran.stderr).toContain("没有这一列");
  });

  test("goes by the call that --guideline names, and says where there is none", async () => {
    const ran = await run("--guideline", call, ...map);
    expect(ran.stderr).not.toMatch(/错误|error/i);
    expect(ran.code).toBe(0);
    const none = await run("--guideline", "1999-9");
    expect(none.code).toBe(2);
    expect(none.stderr).toContain("1999-9");
  });

  test("a rule that is none is refused with a sentence", async () => {
    const ran = await run("--map", "诞生");
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toContain("诞生");
  });
});
