import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { cli } from "./command";

let folder = "";
beforeEach(async () => (folder = await mkdtemp(path.join(os.tmpdir(), "roster-template-"))));
afterEach(() => rm(folder, { recursive: true, force: true }));

test("template writes a roster that check finds nothing wrong with", async () => {
  const out = path.join(folder, "模板.xlsx");
  const made = await cli("template", out, "--direction", "1.2");
  expect(made).toEqual({ code: 0, stdout: `已写出名册模板：${out}（工作表“名册”）。填好后用 check 核对。\n`, stderr: "" });
  const checked = await cli("check", out, "--strict");
  expect(checked.code).toBe(0);
  expect(checked.stdout).toContain("未发现与指南条款不符之处");
});

test("the same template is the same bytes", async () => {
  const [a, b] = [path.join(folder, "a.xlsx"), path.join(folder, "b.xlsx")];
  await cli("template", a);
  await cli("template", b);
  expect((await readFile(a)).equals(await readFile(b))).toBe(true);
});

test("a file that is there is never written over", async () => {
  const out = path.join(folder, "名册.xlsx");
  await writeFile(out, "填好的名册");
  const ran = await cli("template", out);
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain("已经有了");
  expect(await readFile(out, "utf8")).toBe("填好的名册");
});

test("a direction that the call does not have is told with those that it has", async () => {
  const ran = await cli("template", path.join(folder, "a.xlsx"), "--direction", "9.9", "--lang", "en-US");
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain("no direction “9.9”");
  expect(ran.stderr).toContain("1.1, 1.2");
});

test("another call gives its own columns, without examples where it shows none", async () => {
  const out = path.join(folder, "a.xlsx");
  const made = await cli("template", out, "--guideline", path.join(__dirname, "../fixtures/call-2027-x"), "--direction", "1.6");
  expect(made.stderr).toBe("");
  expect(made.code).toBe(0);
  const checked = await cli("check", out);
  expect(checked.code).toBe(2);
  expect(checked.stderr).toContain("没有找到名册");
});
