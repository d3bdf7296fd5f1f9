import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { resultSchema, type ResultJson } from "../../src/findings/contract";
import { withPart } from "../../src/findings/store";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import { bookOf, table, type BookSheet } from "../acceptance/book";
import { cli, type Ran } from "./command";

let folder = "";
const at = (name: string): string => path.join(folder, name);
beforeEach(async () => (folder = await mkdtemp(path.join(os.tmpdir(), "roster-check-columns-"))));
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A leader who is too old for 1.4, were it known which column tells the date of birth. */
const people = (name = "名册"): BookSheet => ({
  name,
  rows: table({ 项目编号: "P1", 指南方向: "1.4", 项目名称: "量子", 申报单位: "甲大学", 姓名: "张三", 角色: "项目负责人", 诞生: "1980-12-31", 国籍: "中国" }),
});

async function file(name: string, ...sheets: readonly BookSheet[]): Promise<string> {
  await writeFile(at(name), await bookOf(...sheets));
  return at(name);
}

/** The same file with a store of this text. */
async function keeping(input: string, text: string | null): Promise<string> {
  const port = fileWorkbook(openXlsx(new Uint8Array(await readFile(input))), "名册.xlsx");
  await port.apply([{ kind: "writeStore", text }]);
  await writeFile(input, port.save());
  return input;
}

const json = (ran: Ran): ResultJson => resultSchema.parse(JSON.parse(ran.stdout));
const check = (...args: readonly string[]): Promise<Ran> => cli("check", ...args, "--format", "json");
const tooOld = ({ findings }: ResultJson): boolean => findings.some(({ clause, outcome }) => clause === "1.4-3-e" && outcome === "fail");
const column = (result: ResultJson): ResultJson["columns"][number] | undefined => result.columns.find(({ header }) => header === "诞生");

describe("--map", () => {
  test.each(["G=birthDate", "g=birthdate", "名册!G=birthDate", "诞生=birthDate", "G=出生日期", "'名册'!诞生=出生年月"])("%s: the column is read, marked and said to be corrected", async (rule) => {
    const input = await file("名册.xlsx", people());
    expect(tooOld(json(await check(input)))).toBe(false);
    const ran = await check(input, "--map", rule);
    expect(ran.code).toBe(1);
    expect(tooOld(json(ran))).toBe(true);
    expect(column(json(ran))).toEqual({ table: "名册", sheet: "名册", column: "G", header: "诞生", field: "birthDate", fields: ["birthDate"], confidence: 1, corrected: true });
    expect(json(ran).findings.find(({ clause }) => clause === "1.4-3-e")?.cells[0]).toMatchObject({ address: "G2" });
  });

  test.each(["G=", "G=ignore", "G=忽略"])("%s leaves the column out", async (rule) => {
    const result = json(await check(await file("名册.xlsx", people()), "--map", "G=birthDate", "--map", rule));
    expect(column(result)).toBeUndefined();
    expect(result.unmatched).toEqual([{ sheet: "名册", column: "G", header: "诞生", corrected: true }]);
  });

  test.each([
    ["诞生", "列=内容"],
    ["=birthDate", "列=内容"],
    ["G=birthDat", "birthDate 出生日期"],
    ["G=xyzzy", "没有“xyzzy”这一项"],
    ["G=国家", "几种意思"],
  ])("%s is refused with a sentence", async (rule, sentence) => {
    const ran = await check(await file("名册.xlsx", people()), "--map", rule);
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining(sentence) });
    expect(JSON.parse(ran.stdout)).toMatchObject({ error: { code: "bad-arguments" } });
  });

  test("a column that is not there: which there are; nothing is written", async () => {
    const input = await file("名册.xlsx", people());
    const ran = await check(input, "--map", "诞辰=birthDate", "--out", at("标注.xlsx"));
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining("G 诞生") });
    expect((await check(input, "--map", "Z=birthDate")).stderr).toContain("A 项目编号、B 指南方向");
    await expect(readFile(at("标注.xlsx"))).rejects.toThrow();
  });

  test("a letter on two sheets, and one thing in two columns", async () => {
    const two = await file("两张.xlsx", people("甲"), people("乙"));
    expect((await check(two, "--all-sheets", "--map", "G=birthDate")).stderr).toContain("甲、乙 里都有 G 列");
    expect(json(await check(two, "--all-sheets", "--map", "诞生=birthDate")).columns.filter(({ corrected }) => corrected)).toHaveLength(2);
    expect((await check(await file("名册.xlsx", people()), "--map", "G=birthDate", "--map", "H=birthDate")).stderr).toContain("G 诞生、H 国籍 对应成了同一项");
  });

  test("a sheet whose headers nobody knows becomes a roster", async () => {
    const input = await file("名册.xlsx", { name: "上报", rows: [["上报表"], ["谁", "哪天生", "级别"], ["张三", "1980-12-31", "教授"]] });
    expect((await check(input)).code).toBe(2);
    const result = json(await check(input, "--map", "A=name", "--map", "B=birthDate", "--map", "C=title"));
    expect(result.counts.people).toBe(1);
    expect(result.input.tables[0]).toMatchObject({ headerRows: [2] });
  });

  test("in English", async () => {
    const ran = await check(await file("名册.xlsx", people()), "--map", "G=birthDat", "--lang", "en-US");
    expect(ran.stderr).toContain("Alike are: birthDate Date of birth");
  });
});

describe("--map-file", () => {
  const rules = async (content: string): Promise<string> => {
    await writeFile(at("map.json"), content);
    return at("map.json");
  };

  test("holds for many files; what one of them does not have is told, and --map wins", async () => {
    const map = await rules('\ufeff{ "诞生": "birthDate", "鞋码": "ignore" }');
    const [a, b] = [await file("a.xlsx", people()), await file("b.xlsx", people())];
    const ran = await cli("check", a, b, "--map-file", map);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("a.xlsx：列对应文件里的这些列，名册里没有：鞋码");
    expect(column(json(await check(a, "--map-file", map)))).toMatchObject({ field: "birthDate" });
    expect(column(json(await check(a, "--map-file", map, "--map", "诞生=")))).toBeUndefined();
  });

  test.each(["{", "[]", '{"G": 7}', '{"": "birthDate"}', "null"])("%s is no such file", async (content) => {
    expect(await check(await file("名册.xlsx", people()), "--map-file", await rules(content))).toMatchObject({ code: 2, stderr: expect.stringContaining("不是列对应文件") });
  });

  test("a field that nobody knows, and a file that is not there", async () => {
    const input = await file("名册.xlsx", people());
    expect((await check(input, "--map-file", await rules('{"G": "birthDat"}'))).stderr).toContain("birthDate 出生日期");
    expect(JSON.parse((await check(input, "--map-file", at("none.json"))).stdout)).toMatchObject({ error: { code: "unreadable-file" } });
  });

  test("--save-map writes what --map-file reads", async () => {
    const input = await file("名册.xlsx", people());
    const first = await check(input, "--map", "G=birthDate", "--map", "H=", "--save-map", at("saved.json"));
    expect(JSON.parse(await readFile(at("saved.json"), "utf8"))).toEqual({ 诞生: "birthDate", 国籍: "ignore" });
    expect(json(await check(input, "--map-file", at("saved.json")))).toEqual(json(first));
    expect((await check(input, input, "--save-map", at("x.json"))).stderr).toContain("--save-map");
    expect((await check(input, "--save-map", input)).stderr).toContain("就是原文件");
  });
});

describe("what the workbook keeps", () => {
  const mapping = { any: { headers: ["国籍", "姓名", "指南方向", "申报单位", "角色", "诞生", "项目名称", "项目编号"], columns: { 诞生: "birthDate" } } };

  test("is used without being asked for, also of a marked copy, and --map wins over it", async () => {
    const input = await keeping(await file("名册.xlsx", people()), withPart(null, "mapping", mapping));
    const ran = await check(input, "--out", at("标注.xlsx"));
    expect(column(json(ran))).toMatchObject({ field: "birthDate", corrected: true });
    expect(json(await check(at("标注.xlsx"))).findings).toEqual(json(ran).findings);
    expect(column(json(await check(input, "--map", "G=")))).toBeUndefined();
    await cli("clear", at("标注.xlsx"), "--out", at("清除.xlsx"));
    expect(column(json(await check(at("清除.xlsx"))))).toMatchObject({ field: "birthDate" });
    await cli("clear", at("标注.xlsx"), "--out", at("净.xlsx"), "--everything");
    expect(column(json(await check(at("净.xlsx"))))).toBeUndefined();
  });

  test("is left alone and said to be when a newer version wrote it or it is damaged", async () => {
    for (const [text, sentence] of [['{"version":9,"mapping":{}}', "更新版本"], ["{", "已经损坏"]] as const) {
      const input = await keeping(await file("名册.xlsx", people()), text);
      const ran = await check(input, "--out", at("标注.xlsx"));
      expect(ran.stderr).toContain(sentence);
      expect(column(json(ran))).toBeUndefined();
      expect(await fileWorkbook(openXlsx(new Uint8Array(await readFile(at("标注.xlsx")))), "").store()).toBe(text);
    }
  });
});
