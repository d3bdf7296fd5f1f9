import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { deflateRawSync } from "node:zlib";
import { zipSync, strToU8 } from "fflate";
import { resultSchema } from "../../src/findings/contract";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import { bookOf, table, type BookCell, type BookSheet } from "../acceptance/book";
import { cli, type Ran } from "./command";

let folder = "";
const at = (name: string): string => path.join(folder, name);
const person = (facts: Readonly<Record<string, BookCell>>): Record<string, BookCell> => ({
  项目编号: "P1",
  指南方向: "1.4",
  项目名称: "量子材料联合研究",
  申报单位: "甲大学",
  姓名: "张三",
  角色: "项目负责人",
  出生日期: "1985-03-02",
  国籍: "中国",
  ...facts,
});
const roster = (...people: readonly Readonly<Record<string, BookCell>>[]): BookSheet => ({ name: "名册", rows: table(...people.map(person)) });
const tooOld = roster({ 出生日期: "1980-12-31" }, { 姓名: "李四", 角色: "参加人员" });

beforeEach(async () => (folder = await mkdtemp(path.join(os.tmpdir(), "roster-check-"))));
afterEach(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, ...sheets: readonly BookSheet[]): Promise<string> {
  await writeFile(at(name), await bookOf(...sheets));
  return at(name);
}

const json = (ran: Ran): ReturnType<typeof resultSchema.parse> => resultSchema.parse(JSON.parse(ran.stdout));

describe("check --format json", () => {
  test("stdout is one JSON text of the contract, whatever happens on stderr", async () => {
    const ran = await cli("check", await file("名册.xlsx", tooOld), "--format", "json", "--verdicts", "--readings");
    expect(ran.code).toBe(1);
    const result = json(ran);
    expect(result.input).toMatchObject({ file: "名册.xlsx", tables: [{ sheet: "名册", headerRows: [1], range: "A1:H3" }], skipped: [] });
    expect(result.findings.find((finding) => finding.clause === "1.4-3-e")).toMatchObject({
      outcome: "fail",
      person: "张三",
      cells: [{ sheet: "名册", address: "G2", role: "subject" }],
      margin: { value: -1, unit: "day" },
    });
    expect(result.verdicts?.length).toBeGreaterThan(0);
    expect(result.readings?.find((reading) => reading.address === "G2")).toMatchObject({ field: "birthDate", value: "1980-12-31" });
    expect(ran.stderr).toContain("名册.xlsx");
  });

  test("the same file gives the same bytes, and a marked copy the same findings", async () => {
    const input = await file("名册.xlsx", tooOld);
    const once = await cli("check", input, "--format", "json", "--out", at("标注.xlsx"));
    const twice = await cli("check", input, "--format", "json");
    expect(twice.stdout).toBe(once.stdout);
    const again = await cli("check", at("标注.xlsx"), "--format", "json");
    expect(json(again).findings).toEqual(json(once).findings);
    expect(json(again).input.skipped).toEqual([]);
    expect(json(again).unmatched).toEqual(json(once).unmatched);
  });

  test("--as-of, --lang and --guideline reach the result", async () => {
    const ran = await cli("check", await file("a.xlsx", tooOld), "--format", "json", "--as-of", "2026-06-01", "--lang", "en-US", "--guideline", "2026-2");
    expect(json(ran)).toMatchObject({ asOf: "2026-06-01", lang: "en-US", guideline: { id: "2026-2" } });
    expect(json(ran).findings.find((finding) => finding.clause === "1.4-3-e")?.message).toMatch(/[a-z]{3}/);
  });

  test("several files give an array, and one that fails does not keep the others from being checked", async () => {
    await writeFile(at("坏.xlsx"), "not a workbook");
    const ran = await cli("check", await file("a.xlsx", tooOld), at("坏.xlsx"), await file("b.xlsx", roster({})), "--format", "json");
    const all = JSON.parse(ran.stdout) as unknown[];
    expect(all).toHaveLength(3);
    expect(resultSchema.parse(all[0]).input.file).toBe("a.xlsx");
    expect(all[1]).toMatchObject({ schema: 1, error: { code: "not-a-workbook" } });
    expect(resultSchema.parse(all[2]).input.file).toBe("b.xlsx");
    expect(ran.code).toBe(2);
  });
});

describe("check --format text", () => {
  test("sentences by project and person, the last line says what could not be decided", async () => {
    const ran = await cli("check", await file("名册.xlsx", tooOld));
    expect(ran.code).toBe(1);
    const lines = ran.stdout.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^名册\.xlsx：1 个项目不能通过形式审查；名册缺 \d+ 列$/);
    expect(lines[1]).toMatch(/^共核对 2 人、1 个项目：错误 1 处.*（其中缺列 \d+ 处）/);
    expect(lines).toContain("项目 P1 量子材料联合研究");
    expect(lines).toContain("  张三");
    expect(lines.find((line) => line.includes("名册!G2") && line.includes("［条款 1.4-3-e］"))).toMatch(/^ {4}✗ 错误 名册!G2 .*（差 1 天）/);
    expect(lines.at(-1)).toMatch(/^无法判断、须人工确认的有 \d+ 处/);
    expect(ran.stdout).not.toContain("符合立项条件");
  });

  test("several files, one after the other", async () => {
    const ran = await cli("check", await file("a.xlsx", tooOld), await file("b.xlsx", tooOld));
    expect(ran.stdout).toContain("a.xlsx：");
    expect(ran.stdout).toContain("b.xlsx：");
    expect(ran.stdout.trimEnd().split("\n").at(-1)).toMatch(/^无法判断/);
  });
});

describe("exit codes", () => {
  test("0 without errors, 3 with --strict where something is left to decide", async () => {
    const input = await file("a.xlsx", roster({}));
    const plain = await cli("check", input, "--format", "json");
    expect(json(plain).counts).toMatchObject({ error: 0 });
    expect(json(plain).counts.review).toBeGreaterThan(0);
    expect(plain.code).toBe(0);
    expect((await cli("check", input, "--strict", "--out", at("out.xlsx"))).code).toBe(3);
    expect(await readdir(folder)).toContain("out.xlsx");
  });

  test("2 with nothing written where arguments are wrong; JSON when JSON was asked for", async () => {
    const ran = await cli("check", await file("a.xlsx", tooOld), "--sheet", "没有", "--format", "json", "--out", at("out.xlsx"));
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.stdout)).toMatchObject({ schema: 1, error: { code: "unknown-sheet", message: expect.stringContaining("没有"), hint: expect.any(String) } });
    expect(await readdir(folder)).toEqual(["a.xlsx"]);
    const words = await cli("check");
    expect(words).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("怎么办") });
    expect((await cli("check", at("a.xlsx"), "--guideline", "1999")).stderr).toContain("2026-2");
  });

  test("help is told on stdout", async () => {
    expect(await cli("--help")).toMatchObject({ code: 0, stdout: expect.stringContaining("check"), stderr: "" });
  });
});

describe("which sheet", () => {
  const second: BookSheet = { ...tooOld, name: "名册二" };
  const notes: BookSheet = { name: "说明", rows: [["填表说明"], ["请如实填写"]] };

  test("the one that looks like a roster; the others are named as left out", async () => {
    const ran = await cli("check", await file("a.xlsx", notes, tooOld), "--format", "json");
    expect(json(ran).input.tables.map((one) => one.sheet)).toEqual(["名册"]);
    expect(json(ran).input.skipped.map((one) => one.sheet)).toEqual(["说明"]);
  });

  test("several need a choice", async () => {
    const input = await file("a.xlsx", tooOld, second);
    const asked = await cli("check", input, "--format", "json");
    expect(asked.code).toBe(2);
    expect(JSON.parse(asked.stdout)).toMatchObject({ error: { code: "several-sheets", message: expect.stringMatching(/名册.*名册二/) } });
    expect(json(await cli("check", input, "--format", "json", "--sheet", "名册二")).input).toMatchObject({
      tables: [{ sheet: "名册二" }],
      skipped: [{ sheet: "名册", reason: "notChosen" }],
    });
    const all = json(await cli("check", input, "--format", "json", "--all-sheets"));
    expect(all.input.tables.map((one) => one.sheet)).toEqual(["名册", "名册二"]);
  });
});

describe("files that are no roster", () => {
  const cases: readonly (readonly [string, string, () => Promise<Uint8Array> | Uint8Array])[] = [
    ["text with the name of a workbook", "not-a-workbook", () => strToU8("姓名,出生日期\n张三,1981\n")],
    ["an encrypted workbook", "encrypted-workbook", () => compoundFile("EncryptedPackage")],
    ["an old .xls", "old-format", () => compoundFile("Workbook")],
    ["an empty file", "empty-workbook", () => new Uint8Array()],
    ["an empty workbook", "empty-workbook", () => bookOf({ name: "Sheet1", rows: [] })],
    ["a sheet without a roster", "no-roster", () => bookOf({ name: "Sheet1", rows: [["品名", "单价"], ["铅笔", 2]] })],
    ["a header without people", "no-roster", () => bookOf({ name: "名册", rows: [["姓名", "出生日期", "国籍", "职称"]] })],
    ["a zip without a workbook", "not-a-workbook", () => zipSync({ "readme.txt": strToU8("hello") })],
    ["300 MB behind a small zip", "too-large", () => bomb()],
    ["half a workbook", "broken-workbook", async () => (await bookOf(tooOld)).slice(0, 3000)],
  ];

  test.each(cases)("%s is %s: a sentence, exit 2, nothing written", async (_, code, bytes) => {
    await writeFile(at("a.xlsx"), await bytes());
    const ran = await cli("check", at("a.xlsx"), "--format", "json", "--out", at("out.xlsx"));
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.stdout)).toEqual({ schema: 1, error: { code, message: expect.any(String), hint: expect.any(String) } });
    expect(ran.stderr).toContain("怎么办");
    expect(ran.stdout + ran.stderr).not.toMatch(/\n\s+at /);
    expect(await readdir(folder)).toEqual(["a.xlsx"]);
  });

  test("a file that is not there", async () => {
    expect(await cli("check", at("没有.xlsx"))).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("没有.xlsx") });
  });
});

describe("--out and clear", () => {
  test("the marked copy has the marks, the input stays as it was, and clear takes them out again", async () => {
    const input = await file("名册.xlsx", tooOld);
    const before = await readFile(input);
    expect((await cli("check", input, "--out", at("标注.xlsx"))).code).toBe(1);
    expect(await readFile(input)).toEqual(before);
    const marked = openXlsx(new Uint8Array(await readFile(at("标注.xlsx"))));
    expect(marked.sheets.map((sheet) => sheet.name)).toEqual(["名册", "核对报告", "形式审查表"]);
    expect(marked.sheet("名册")?.cell(1, 9).value).toBe("核对结果");
    expect(marked.sheet("名册")?.cell(2, 9).value).toMatch(/^〔张三〕✗【出生日期】/);

    const ran = await cli("clear", at("标注.xlsx"), "--out", at("清除.xlsx"));
    expect(ran).toMatchObject({ code: 0, stdout: expect.stringContaining("1 列核对结果") });
    const cleared = openXlsx(new Uint8Array(await readFile(at("清除.xlsx"))));
    expect(cleared.sheets.map((sheet) => sheet.name)).toEqual(["名册"]);
    expect(cleared.names).toEqual([]);
    expect(cleared.sheet("名册")?.used).toEqual(openXlsx(new Uint8Array(before)).sheet("名册")?.used);
    expect((await cli("clear", at("清除.xlsx"), "--out", at("again.xlsx"))).stdout).toContain("没有本工具的标注");
  });

  test("never over the input", async () => {
    const input = await file("名册.xlsx", tooOld);
    const before = await readFile(input);
    for (const command of ["check", "clear"]) {
      const ran = await cli(command, input, "--out", input);
      expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining("就是原文件") });
    }
    expect(await readFile(input)).toEqual(before);
  });
});

test("clear says that what is kept in the file stays, and --everything takes it out", async () => {
  const port = fileWorkbook(openXlsx(new Uint8Array(await readFile(await file("名册.xlsx", tooOld)))), "名册.xlsx");
  await port.apply([{ kind: "writeStore", text: '{"version":1,"settings":{}}' }]);
  await writeFile(at("存.xlsx"), port.save());
  const kept = await cli("clear", at("存.xlsx"), "--out", at("留.xlsx"));
  expect(kept).toMatchObject({ code: 0, stdout: expect.stringContaining("--everything") });
  expect(await readFile(at("留.xlsx"))).toEqual(await readFile(at("存.xlsx")));
  const all = await cli("clear", at("留.xlsx"), "--out", at("净.xlsx"), "--everything");
  expect(all).toMatchObject({ code: 0, stdout: expect.stringContaining("随文件保存的资料也已删除") });
  expect(openXlsx(new Uint8Array(await readFile(at("净.xlsx")))).customXml).toEqual([]);
});

/** A compound file whose directory names one stream, as Excel's encryption and its old format have it. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let index = 0; index < stream.length; index += 1) bytes[1024 + 2 * index] = stream.charCodeAt(index);
  return bytes;
}

/** A zip archive with one sheet part of 300 MB of blanks, written by hand: a library takes seconds to pack it. */
function bomb(): Uint8Array {
  const size = 300 * 2 ** 20;
  const packed = deflateRawSync(new Uint8Array(size).fill(32), { level: 1 });
  const name = Buffer.from("xl/worksheets/sheet1.xml");
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  local.copy(central, 6, 4, 30);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, central, name, end]);
}

describe("what is told on the way", () => {
  test("no command at all is named as that", async () => {
    const ran = await cli();
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain("没有写命令");
    expect(ran.stderr).not.toContain("“”");
  });

  test("clearing is called clearing", async () => {
    const ran = await cli("clear", await file("a.xlsx", tooOld), "--out", at("b.xlsx"));
    expect(ran.stderr).toContain("正在清除");
    expect(ran.stderr).not.toContain("正在核对");
  });

  test("a workbook with macros must keep its extension, or Excel refuses it", async () => {
    const input = await file("名册.xlsm", tooOld);
    expect((await cli("check", input, "--out", at("标注.xlsx"))).stderr).toContain("宏");
    expect((await cli("check", input, "--out", at("标注.XLSM"))).stderr).not.toContain("宏");
    expect((await cli("clear", at("标注.xlsx"), "--out", at("b.xlsx"))).stderr).not.toContain("宏");
  });
});
