import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { bookOf, table, type BookCell } from "../acceptance/book";
import { cli, type Ran } from "./command";

const later = path.join(__dirname, "../fixtures/call-2027-x");
let folder = "";
const at = (name: string): string => path.join(folder, name);

beforeEach(async () => (folder = await mkdtemp(path.join(os.tmpdir(), "roster-check-"))));
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A copy of the later call with one file changed. */
async function spoilt(file: string, change: (words: string) => string): Promise<string> {
  const copy = at("call");
  await cp(later, copy, { recursive: true });
  const name = path.join(copy, file);
  const before = await readFile(name, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(name, after);
  return copy;
}

async function roster(facts: Readonly<Record<string, BookCell>> = {}): Promise<string> {
  const person = { 项目编号: "P1", 指南方向: "1.3", 申报单位: "甲大学", 姓名: "张三", 角色: "项目负责人", 出生日期: "1982-06-01", 国籍: "中国", ...facts };
  await writeFile(at("名册.xlsx"), await bookOf({ name: "名册", rows: table(person) }));
  return at("名册.xlsx");
}

describe("check --guideline", () => {
  test("takes a folder as well as an id", async () => {
    const file = await roster();
    const find = (ran: Ran): unknown => {
      const { guideline, findings } = JSON.parse(ran.stdout);
      return [guideline.id, findings.filter((one: { clause: string; outcome: string }) => one.clause === "1.3-3-d" && one.outcome === "fail").length];
    };
    expect(find(await cli("check", file, "--guideline", "2026-2", "--format", "json"))).toEqual(["2026-2", 0]);
    expect(find(await cli("check", file, "--guideline", later, "--format", "json"))).toEqual(["2027-x", 1]);
  });

  test("refuses a broken folder with a sentence, and writes nothing", async () => {
    const copy = await spoilt("clauses.json", (words) => words.replace('"from": "1983-01-01"', '"from": "1983年1月1日"'));
    const ran = await cli("check", await roster(), "--guideline", copy, "--out", at("标注.xlsx"));
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toMatch(/指南数据有错.*clauses\.json 第 \d+ 行，条款 1\.3-3-d：“参数”（params › from）写的是“1983年1月1日”.*例如/);
    await expect(readFile(at("标注.xlsx"))).rejects.toThrow();
  });

  test("neither an id nor a folder: names what there is", async () => {
    const ran = await cli("check", await roster(), "--guideline", "2031-1", "--lang", "en-US");
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("neither a call with the id “2031-1” nor such a folder");
    expect(ran.stderr).toContain("2026-2");
  });
});

describe("guideline lint", () => {
  test("nothing to do: exit 0", async () => {
    const ran = await cli("guideline", "lint", later);
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    expect(ran.stdout).toMatch(/没有发现问题：\d+ 条，6 个指南方向，可以用来核对。\n$/);
    expect(ran.stdout).toContain("1.6-9-a");
  });

  test("everything wrong at once: exit 1", async () => {
    const copy = await spoilt("clauses.json", (words) => words.replace('"severity": "error"', '"severity": "bad"').replace('"rule": "team-size"', '"rule": "size"'));
    const ran = await cli("guideline", "lint", copy, "--lang", "en-US");
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("To be corrected (2)");
    expect(ran.stdout).toMatch(/clauses\.json line \d+, clause G-1-1-a: “Severity” \(severity\) cannot be “bad”/);
    expect(ran.stdout).toMatch(/there is no rule “size”/);
    expect(ran.stdout).toMatch(/2 points have to be corrected before the call can be used\.\n$/);
  });

  test("only something to look at: usable, and exit 1", async () => {
    const copy = await spoilt("units.json", (words) => words.replace("香港示例大学", "香港样例大学"));
    const ran = await cli("guideline", "lint", copy);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/请核实（1 处）[^]*可以用来核对，但请先核实上面 1 处。\n$/);
  });

  test("as JSON", async () => {
    const copy = await spoilt("call.txt", (words) => words.replace("1983", "1984"));
    const ran = await cli("guideline", "lint", copy, "--format", "json");
    expect(JSON.parse(ran.stdout)).toMatchObject({ schema: 1, usable: false, problems: [{ level: "error", problem: "misquoted", file: "clauses.json", item: "1.3-3-d" }, { level: "note", problem: "notChecked" }] });
  });

  test("no folder: exit 2", async () => {
    const ran = await cli("guideline", "lint", at("nowhere"));
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toMatch(/nowhere”不是文件夹/);
  });
});

describe("guideline diff", () => {
  test("clause by clause, in Chinese and in English", async () => {
    const zh = await cli("guideline", "diff", "2026-2", later);
    expect(zh.code).toBe(0);
    expect(zh.stdout).toMatch(/条款：新增 3 条，取消 \d+ 条，改编号 1 条，改动 \d+ 条，不变 \d+ 条。/);
    expect(zh.stdout).toContain("- 1.7 中国和斯洛文尼亚伙伴研究所交流项目");
    expect(zh.stdout).toContain("    “参数”（params › from）：1982-01-01 → 1983-01-01");
    expect(zh.stdout).toContain("    “严重程度”（severity）：error → warning");
    expect(zh.stdout).toContain("（原编号 1.5-7-a）");
    const en = await cli("guideline", "diff", "2026-2", later, "--lang", "en-US");
    expect(en.stdout).toContain("    “Directions” (directions): without 1.7");
    expect(en.stdout).toContain("+ 1.6-8-a 1.6 At least 4 people of the Chinese side");
  });

  test("two calls that are alike", async () => {
    expect((await cli("guideline", "diff", later, later)).stdout).toContain("两份指南没有不同。");
  });

  test("with a roster: whose verdict changes, and why", async () => {
    const ran = await cli("guideline", "diff", "2026-2", later, "--roster", await roster());
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/名册 名册\.xlsx 按两份指南核对：\n1 个项目、1 人的结论不同，共 \d+ 处；转为不符合 1 处，不再不符合 0 处。/);
    expect(ran.stdout).toMatch(/项目 P1\n[^]* {2}张三\n {4}1\.3-3-d 1\.3 ≥1983-01-01：符合 → 不符合。.*1983-01-01/);
  });

  test("as JSON", async () => {
    const ran = await cli("guideline", "diff", "2026-2", later, "--roster", await roster(), "--format", "json");
    const told = JSON.parse(ran.stdout);
    expect(told).toMatchObject({ before: { id: "2026-2" }, after: { id: "2027-x" } });
    expect(told.verdicts).toContainEqual(expect.objectContaining({ clause: "1.3-3-d", person: "张三", before: "pass", after: "fail", message: expect.stringContaining("1983-01-01") }));
  });

  test("something that is neither an id nor a folder: exit 2", async () => {
    expect((await cli("guideline", "diff", "2026-2", at("nowhere"))).code).toBe(2);
  });
});

test.each([
  [["guideline"], "guideline 后面要写 lint 或 diff。"],
  [["guideline", "list"], "guideline 后面要写 lint 或 diff。"],
  [["guideline", "lint"], "lint 后面写一个文件夹"],
  [["guideline", "lint", "a", "b"], "lint 后面写一个文件夹"],
  [["guideline", "diff", "2026-2"], "diff 后面写两份指南"],
  [["guideline", "diff", "2026-2", "2026-2", "--as-of", "2026-02-30"], "日期写成 2026-06-01"],
])("%j is refused with a sentence", async (args, sentence) => {
  const ran = await cli(...args);
  expect([ran.code, ran.stdout]).toEqual([2, ""]);
  expect(ran.stderr).toContain(sentence);
});

test("help of the commands", async () => {
  const ran = await cli("guideline", "--help", "--lang", "en-US");
  expect(ran.code).toBe(0);
  expect(ran.stdout).toContain("lint [options] <FOLDER>");
});
