import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { resultSchema, type ResultJson } from "../../src/findings/contract";
import { bookOf, table } from "../acceptance/book";
import { cli } from "./command";

let folder = "";
const at = (name: string): string => path.join(folder, name);
beforeEach(async () => (folder = await mkdtemp(path.join(os.tmpdir(), "roster-check-"))));
afterEach(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, birth: string, nationality: string): Promise<string> {
  const leader = { 项目编号: "P1", 指南方向: "1.4", 项目名称: "量子材料", 申报单位: "甲大学", 姓名: "张三", 角色: "项目负责人", 出生日期: birth, 国籍: nationality };
  await writeFile(at(name), await bookOf({ name: "名册", rows: table(leader) }));
  return at(name);
}

const sinceOf = (stdout: string): ResultJson["since"] => resultSchema.parse(JSON.parse(stdout)).since;

describe("--since", () => {
  test("compares with an earlier marked copy, checked on the same terms", async () => {
    const before = await file("上次.xlsx", "1970-01-01", "中国");
    await cli("check", before, "--out", at("上次-已核对.xlsx"));
    const now = await file("名册.xlsx", "1990-01-01", "美国");
    const ran = await cli("check", now, "--since", at("上次-已核对.xlsx"), "--format", "json");
    expect(sinceOf(ran.stdout)).toMatchObject({
      previous: { at: "上次-已核对.xlsx" },
      sameTerms: true,
      new: [expect.any(String) as unknown],
      gone: [{ clause: "1.4-3-e", person: "张三", kind: "error", why: "fixed" }],
    });
    expect((await cli("check", now, "--since", at("上次-已核对.xlsx"))).stdout).toContain("比上次（上次-已核对.xlsx）：新增 1，已改正 1，");
  });

  test("compares with an earlier result printed as JSON", async () => {
    const name = await file("名册.xlsx", "1970-01-01", "中国");
    await writeFile(at("上次.json"), (await cli("check", name, "--format", "json")).stdout);
    await file("名册.xlsx", "1990-01-01", "中国");
    const since = sinceOf((await cli("check", name, "--since", at("上次.json"), "--format", "json")).stdout);
    expect(since).toMatchObject({ new: [], reopened: [], changed: [], gone: [{ clause: "1.4-3-e", why: "fixed" }] });
  });

  test("says that the terms were others", async () => {
    const name = await file("名册.xlsx", "1970-01-01", "中国");
    await writeFile(at("上次.json"), (await cli("check", name, "--format", "json")).stdout);
    const ran = await cli("check", name, "--since", at("上次.json"), "--as-of", "2026-06-01");
    expect(ran.stdout).toContain("两次核对的依据不同");
  });

  test.each([
    ["nothing.json", "{}", "里面没有本工具打印的核对结果"],
    ["broken.json", "{", "里面没有本工具打印的核对结果"],
    ["text.xlsx", "no workbook", "没法和"],
  ])("a file that cannot be compared with is a sentence and exit 2: %s", async (name, content, sentence) => {
    const roster = await file("名册.xlsx", "1970-01-01", "中国");
    await writeFile(at(name), content);
    const ran = await cli("check", roster, "--since", at(name), "--out", at("out.xlsx"));
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toContain(sentence);
    expect((await cli("check", roster, "--since", at("gone.xlsx"))).code).toBe(2);
  });

  test("cannot be used for several files at once", async () => {
    const roster = await file("名册.xlsx", "1970-01-01", "中国");
    const ran = await cli("check", roster, roster, "--since", roster);
    expect([ran.code, ran.stderr.includes("--since")]).toEqual([2, true]);
  });
});

test("a copy that is marked gets no store of its own: nothing is compared with it unless asked", async () => {
  const roster = await file("名册.xlsx", "1970-01-01", "中国");
  await cli("check", roster, "--out", at("已核对.xlsx"));
  expect(sinceOf((await cli("check", at("已核对.xlsx"), "--format", "json")).stdout)).toBeUndefined();
});
