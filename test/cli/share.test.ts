import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { openXlsx } from "../../src/workbook/file/open";
import { bookOf } from "../acceptance/book";
import { projectsOf } from "../acceptance/team";
import { cli } from "./command";

let folder = "";
beforeAll(async () => (folder = await mkdtemp(path.join(os.tmpdir(), "roster-check-share-"))));
afterAll(() => rm(folder, { recursive: true, force: true }));
const at = (name: string): string => path.join(folder, name);

async function input(): Promise<string> {
  await writeFile(at("名册.xlsx"), await bookOf(projectsOf({ "1.4": 2 })));
  return at("名册.xlsx");
}

describe("share", () => {
  test("writes the copy, says what is not in it, and leaves the file alone", async () => {
    const file = await input();
    const before = await readFile(file);
    const ran = await cli("share", file, "--out", at("副本.xlsx"));
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain("已写出共享副本");
    expect(ran.stdout).toContain("出生日期 2 格，只写到年月");
    expect(await readFile(file)).toEqual(before);
    expect(openXlsx(await readFile(at("副本.xlsx"))).sheets.map(({ name }) => name)).toEqual(["名册", "核对报告", "形式审查表", "副本说明"]);
  });

  test("--report-only and --foreign, each by itself", async () => {
    const file = await input();
    expect((await cli("share", file, "--out", at("报告.xlsx"), "--report-only")).code).toBe(0);
    expect((await cli("share", file, "--out", at("外方.xlsx"), "--foreign", "--lang", "en-US")).stdout).toContain("Results of the check, report and checklist, left out.");
    const both = await cli("share", file, "--out", at("两样.xlsx"), "--foreign", "--report-only");
    expect(both.code).toBe(2);
    expect(both.stderr).toContain("核对结果不给外方");
    await expect(stat(at("两样.xlsx"))).rejects.toThrow();
  });

  test("never writes over its input, and nothing where there is no roster", async () => {
    const file = await input();
    expect((await cli("share", file, "--out", file)).stderr).toContain("就是原文件");
    await writeFile(at("空.xlsx"), await bookOf({ name: "甲", rows: [["乙"]] }));
    expect((await cli("share", at("空.xlsx"), "--out", at("空副本.xlsx"))).code).toBe(2);
    await expect(stat(at("空副本.xlsx"))).rejects.toThrow();
  });
});
