import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { resultSchema } from "../../src/findings/contract";
import { bookOf, table, type BookCell } from "../acceptance/book";

/** The program as users run it: the one file that the build leaves, in a process of its own. */
const program = path.join(process.cwd(), "dist", "cli", "main.js");

let folder = "";
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  if (!existsSync(program)) throw new Error(`${program} is not there. Build first: npm run build (npm test does it by itself).`);
  folder = await mkdtemp(path.join(os.tmpdir(), "roster-check-built-"));
  const person: Record<string, BookCell> = { 项目编号: "P1", 指南方向: "1.4", 项目名称: "量子材料", 申报单位: "甲大学", 姓名: "张三", 角色: "项目负责人", 出生日期: "1980-12-31", 国籍: "中国" };
  await writeFile(at("名册.xlsx"), await bookOf({ name: "名册", rows: table(person, { ...person, 姓名: "李四", 角色: "参加人员", 出生日期: "1990-01-01" }) }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

const run = (...args: readonly string[]): Promise<Ran> => runIn({}, ...args);

/** With further environment variables: another time zone, another locale. */
function runIn(environment: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: folder, env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (piece: Buffer) => out.push(piece));
    child.stderr.on("data", (piece: Buffer) => err.push(piece));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString() }));
  });
}

const stackTrace = /\n\s+at \S/;

test("check, mark and clear, with nothing on stdout but the result", async () => {
  const marked = await run("check", "名册.xlsx", "--format", "json", "--out", "标注.xlsx");
  expect(marked.code).toBe(1);
  const result = resultSchema.parse(JSON.parse(marked.stdout.toString()));
  expect(result.findings.some(({ clause, cells }) => clause === "1.4-3-e" && cells[0]?.address === "G2")).toBe(true);
  expect(marked.stdout.toString().trimEnd()).not.toContain("\n");
  expect(marked.stderr).toContain("标注.xlsx");
  expect(marked.stderr).not.toMatch(/Warning/);
  expect(marked.stderr).not.toMatch(stackTrace);

  const again = await run("check", "标注.xlsx", "--format", "json");
  expect(resultSchema.parse(JSON.parse(again.stdout.toString())).findings).toEqual(result.findings);

  const cleared = await run("clear", "标注.xlsx", "--out", "清除.xlsx");
  expect(cleared.code).toBe(0);
  expect(cleared.stdout.toString()).toContain("清除.xlsx");
}, 60_000);

test("the same bytes twice, and the input is left alone", async () => {
  const before = await readFile(at("名册.xlsx"));
  const full = ["check", "名册.xlsx", "--format", "json", "--verdicts", "--readings"] as const;
  const [first, second] = [await run(...full), await run(...full)];
  expect(first.stdout.equals(second.stdout)).toBe(true);
  await symlink(at("名册.xlsx"), at("别名.xlsx"));
  const refused = await run("check", "名册.xlsx", "--format", "json", "--out", "别名.xlsx");
  expect(refused.code).toBe(2);
  expect(JSON.parse(refused.stdout.toString())).toMatchObject({ schema: 1, error: { code: "output-is-input" } });
  expect((await readFile(at("名册.xlsx"))).equals(before)).toBe(true);
}, 60_000);

test("the same bytes in every time zone and locale", async () => {
  const sample = path.join(process.cwd(), "assets", "sample", "sample-roster.xlsx");
  const said = new Set<string>();
  for (const environment of [
    { TZ: "Asia/Shanghai", LC_ALL: "zh_CN.UTF-8" },
    { TZ: "America/Los_Angeles", LC_ALL: "en_US.UTF-8" },
    { TZ: "UTC", LC_ALL: "tr_TR.UTF-8" },
  ]) {
    const ran = await runIn(environment, "check", sample, "名册.xlsx", "--format", "json", "--verdicts", "--readings");
    expect(ran.code).toBe(1);
    said.add(ran.stdout.toString());
  }
  expect(said.size).toBe(1);
}, 60_000);

test.each([
  ["a file that is not there", ["check", "没有.xlsx"]],
  ["a file that is no workbook", ["check", "坏.xlsx"]],
  ["a day that there is not", ["check", "名册.xlsx", "--as-of", "2026-02-30"]],
  ["a sheet that there is not", ["check", "名册.xlsx", "--sheet", "没有"]],
  ["a folder that there is not", ["check", "名册.xlsx", "--out", "没有/标注.xlsx"]],
])("%s is a sentence and exit 2, never a stack trace", async (_, args) => {
  await writeFile(at("坏.xlsx"), "not a workbook");
  const ran = await run(...args);
  expect(ran.code).toBe(2);
  expect(ran.stdout.toString()).toBe("");
  expect(ran.stderr).toContain("怎么办");
  expect(ran.stderr).not.toMatch(stackTrace);
}, 60_000);

test("a reader that stops early is no failure", async () => {
  const child = spawn(process.execPath, [program, "check", "名册.xlsx", "--format", "json", "--verdicts"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const err: Buffer[] = [];
  child.stderr.on("data", (piece: Buffer) => err.push(piece));
  child.stdout.once("data", () => child.stdout.destroy());
  await new Promise((resolve) => child.on("close", resolve));
  expect(Buffer.concat(err).toString()).not.toMatch(/EPIPE|Error/);
}, 60_000);
