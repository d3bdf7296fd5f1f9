import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { bookOf } from "../acceptance/book";
import { projectsOf } from "../acceptance/team";
import { cli } from "./command";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "roster-check-replies-"));
  await writeFile(path.join(folder, "名册.xlsx"), await bookOf(projectsOf({ "1.4": 2 })));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("replies", () => {
  test("writes one file for each unit into a new folder, and says how much each has to mend", async () => {
    const out = path.join(folder, "退回", "2026");
    const ran = await cli("replies", path.join(folder, "名册.xlsx"), "--out-dir", out, "--as-of", "2026-06-01");
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/已写出 1 份退回修改单：\n- 甲大学：必须修改 1 处/);
    expect(await readdir(out)).toEqual(["退回单-甲大学.xlsx"]);
  });

  test("says what is wrong with the line, or that the roster has no such column, and writes nothing", async () => {
    const file = path.join(folder, "名册.xlsx");
    expect((await cli("replies", file)).stderr).toContain("没有写 --out-dir");
    expect((await cli("replies", file, "--out-dir", path.join(folder, "b"), "--by", "colour")).code).toBe(2);
    const ran = await cli("replies", file, "--out-dir", path.join(folder, "c"), "--by", "employer");
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("没有“工作单位”这一列");
    expect(await readdir(folder)).not.toContain("c");
  });
});
