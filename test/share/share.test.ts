import { unzipSync } from "fflate";
import { check } from "../../src/check";
import { guideline2026_2 } from "../../src/guideline";
import { share, type SharedCopy, type ShareRequest } from "../../src/share";
import { copySource, newWorkbook, partTexts } from "../../src/workbook/file/copy-source";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import { textWidth } from "../../src/annotation/text-width";
import { bookOf, table, type BookCell } from "../acceptance/book";
import { leakyBook, secrets } from "./leaky-book";

const plain: ShareRequest = { guideline: guideline2026_2, sheets: null, asOf: null, lang: "zh-CN", at: "2026-06-01 14:05", version: "1.0.0", audience: "colleagues", reportOnly: false };
const copyOf = (bytes: Uint8Array, more: Partial<ShareRequest> = {}): Promise<SharedCopy> =>
  share({ source: copySource(bytes, "名册.xlsx"), blank: () => newWorkbook(""), texts: partTexts }, { ...plain, ...more });

/** Everything that the parts of a file say: names, texts in UTF-8 and UTF-16, characters written as references. */
function everything(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .flatMap(([name, content]) => [name, Buffer.from(content).toString("utf8"), Buffer.from(content).toString("utf16le")])
    .join("\n")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, "&");
}

const cellsOf = (bytes: Uint8Array, sheet: number): (string | number | boolean | null)[][] => {
  const found = openXlsx(bytes).sheets[sheet]!;
  return Array.from({ length: found.used!.bottom }, (_, row) => Array.from({ length: found.used!.right }, (_unused, column) => found.cell(row + 1, column + 1).value));
};
const left = (copy: SharedCopy, key: string): number => copy.leftOut.find((one) => one.key === key)?.n ?? 0;

describe("nothing that must stay in the house stands anywhere in a copy", () => {
  const kinds: readonly (readonly [string, Partial<ShareRequest>])[] = [
    ["of the roster", {}],
    ["of the report", { reportOnly: true }],
    ["for the partner abroad", { audience: "foreign" }],
    ["in English", { lang: "en-US" }],
    ["of a roster that was marked before", {}],
  ];
  test.each(kinds)("%s", async (kind, more) => {
    let bytes = await leakyBook();
    if (kind.includes("marked")) {
      const { mark } = await import("../../src/check");
      const port = fileWorkbook(openXlsx(bytes), "名册.xlsx");
      await mark(port, await check(port, plain), { lang: "zh-CN", at: "2026-06-01 14:05" });
      bytes = port.save();
    }
    const before = bytes.slice();
    const copy = await copyOf(bytes, more);
    expect(bytes).toEqual(before);
    const said = everything(copy.bytes);
    const leaked = Object.entries(secrets).filter(([, secret]) => said.includes(secret));
    expect(leaked).toEqual([]);
    // How far from the limit of age somebody is would tell the day all the same.
    expect(said).not.toMatch(/14 ?(天|day)/);
    expect(said).toContain("张三");
    // Cells that go into the copy held some of them.
    if (more.reportOnly !== true) expect(said.split("＊＊＊").length).toBeGreaterThan(6);
    expect(said).not.toContain("docProps");
  });

  test("the workbook that is tested holds every one of them", async () => {
    const said = everything(await leakyBook());
    const { birthSerial, phoneInWideDigits, ...others } = secrets;
    expect(Object.entries(others).filter(([, secret]) => !said.includes(secret))).toEqual([]);
    expect(said).toContain("１３５４４４４５５５５");
    expect([birthSerial, phoneInWideDigits]).toHaveLength(2);
  });

  test("says what was left out, with counts and the headers of columns", async () => {
    const copy = await copyOf(await leakyBook());
    expect(Object.fromEntries(copy.leftOut.map(({ key, n }) => [key, n]))).toMatchObject({
      personal: 6, unknown: 1, hiddenColumns: 1, hiddenRows: 2, hiddenSheets: 2, otherSheets: 1, births: 2, notes: 1, threadedComments: 1, customXml: 1, externalLinks: 1, names: 2, pivots: 1, printerSettings: 1, macros: 1, links: 1, validations: 1, formats: 1,
    });
    expect(copy.leftOut.find(({ key }) => key === "personal")?.names).toEqual(expect.arrayContaining(["证件号码", "联系电话", "电子邮箱", "民族", "护照号", "备注"]));
    const about = cellsOf(copy.bytes, openXlsx(copy.bytes).sheets.length - 1).flat().join("\n");
    expect(about).toContain("没有带上的列 6 列");
    expect(about).not.toContain(secrets.hiddenSheetName);
  });
});

const roster = async (...people: readonly Readonly<Record<string, BookCell>>[]): Promise<Uint8Array> =>
  bookOf({ name: "名册", rows: [["某学院人员名册"], ...table(...people.map((person) => ({ 项目编号: "KJ2026-0401", 指南方向: "1.4", 项目名称: "量子点", 申报单位: "甲大学", 姓名: "张三", 角色: "项目负责人", 国籍: "中国", 出生年月: "1979-03-05", 证件号码: "", ...person })))] });

describe("a copy for colleagues", () => {
  test("holds allowed columns with their values, dates of birth without the day, and the results in a column and a report", async () => {
    const copy = await copyOf(await roster({}, { 姓名: "李四", 角色: "项目骨干", 出生年月: { v: 31048, format: "yyyy-mm-dd" } }));
    const document = openXlsx(copy.bytes);
    expect(document.sheets.map(({ name }) => name)).toEqual(["名册", "核对报告", "形式审查表", "副本说明"]);
    const [title, header, first, second] = cellsOf(copy.bytes, 0);
    expect(title?.[0]).toBe("某学院人员名册");
    expect(header).toEqual(["项目编号", "指南方向", "项目名称", "申报单位", "姓名", "角色", "国籍", "出生年月", "核对结果"]);
    expect(first?.slice(4, 8)).toEqual(["张三", "项目负责人", "中国", "1979-03"]);
    expect(second?.[7]).toBe("1985-01");
    expect(first?.[8]).toContain("〔张三〕✗【出生年月】不符合本条款（内容涉及个人信息");
    expect(document.sheet("名册")!.conditionalFormats.length).toBeGreaterThan(0);
    const links = document.sheet("核对报告")!.links.map(({ location }) => location);
    expect(links).toContain("'名册'!H3");
    expect(document.sheet("核对报告")!.charts).toHaveLength(1);
  });

  test("can be checked and cleared like any marked roster", async () => {
    const { clear } = await import("../../src/check");
    const copy = await copyOf(await roster({}));
    const port = fileWorkbook(openXlsx(copy.bytes), "副本.xlsx");
    const again = await check(port, { ...plain, sheets: ["名册"] });
    expect(again.roster.people.map(({ name }) => name)).toEqual(["张三"]);
    const cleared = await clear(port);
    expect(cleared.removedSheets).toEqual(["核对报告", "形式审查表"]);
    expect(cleared.clearedColumns).toBe(1);
  });

  test("tells sentences that rest on shown cells only, as they are", async () => {
    const said = everything((await copyOf(await roster({ 出生年月: "1985-03", 国籍: "法国" }))).bytes);
    expect(said).toContain("张三的国籍是“法国”");
  });

  test("repeats a merged cell's value on every row, and writes results of formulas", async () => {
    const rows = table(
      { 项目编号: "KJ1", 指南方向: "1.4", 项目名称: "甲", 申报单位: "甲大学", 姓名: "张三", 角色: "项目负责人" },
      { 项目编号: null, 指南方向: null, 项目名称: null, 申报单位: null, 姓名: "李四", 角色: "成员" },
    );
    const copy = await copyOf(await bookOf({ name: "名册", rows, merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3"] }));
    expect(cellsOf(copy.bytes, 0)[2]?.slice(0, 5)).toEqual(["KJ1", "1.4", "甲", "甲大学", "李四"]);
  });

  test("public numbers and the call's own days stay: project numbers, credit codes, quotes", async () => {
    const copy = await copyOf(await roster({ 项目编号: "KJ20260401", 统一社会信用代码: "12100000400000006A", 出生年月: "1981-01-01", 备注: "KJ20260401 的备注 12100000400000006A" }));
    const said = everything(copy.bytes);
    expect(said).toContain("KJ20260401");
    expect(said).toContain("12100000400000006A");
    expect(said).toContain("1981 年 1 月 1 日");
  });
});

test("that something was settled or contested is told; who said so, and why, is not", async () => {
  const { changeSignOffs } = await import("../../src/sign-off");
  const { signFinding } = await import("../../src/findings/sign-off/sign");
  const { check: checked, mark } = await import("../../src/check");
  const port = fileWorkbook(openXlsx(await roster({ 国籍: "法国", 证件号码: "（护照）" })), "名册.xlsx");
  const result = await checked(port, plain);
  const signed = await changeSignOffs(port, result, () => result.findings.flatMap((finding) => signFinding(result, finding, { by: "签认人密", reason: "理由密", at: "2026-06-01 09:00" }) ?? []));
  await mark(port, signed, { lang: "zh-CN", at: "2026-06-01 14:05" });
  expect(everything(port.save())).toContain("签认人密");
  for (const more of [{}, { reportOnly: true }, { lang: "en-US" as const }, { audience: "foreign" as const }]) {
    const said = everything((await copyOf(port.save(), more)).bytes);
    expect(said).not.toMatch(/签认人密|理由密/u);
    if (more.audience === undefined) expect(said).toMatch(/已签认|signed off/iu);
    expect(said).not.toMatch(/(?:已签认|有异议|Signed off|Contested)[^<"]*[：:](?:\s*)(?=[）)<]|$)/u);
  }
});

describe("a copy of the report", () => {
  test("names places in the original, has no links and no roster", async () => {
    const document = openXlsx((await copyOf(await roster({}), { reportOnly: true })).bytes);
    expect(document.sheets.map(({ name }) => name)).toEqual(["核对报告", "形式审查表", "副本说明"]);
    expect(document.sheet("核对报告")!.links).toEqual([]);
    const text = cellsOf((await copyOf(await roster({}), { reportOnly: true })).bytes, 0).flat().join("\n");
    expect(text).toContain("读取的工作表：名册");
    expect(text.split("\n")).toContain("H3");
    expect(text).toContain("✗ 不能通过\n张三\nKJ2026-0401 量子点\n甲大学");
  });
});

describe("a copy for the partner abroad", () => {
  test("no word of an English header is broken: its column is as wide as the longest", async () => {
    const document = openXlsx((await copyOf(await roster({ 序号: 1 }), { audience: "foreign" })).bytes);
    const [sheet] = document.sheets;
    const headers = cellsOf(document.save(), 0)[1]!;
    expect(headers).toContain("序号\nSerial number");
    for (const [at, header] of headers.entries()) {
      for (const word of String(header).split(/\s+/u)) expect([header, sheet!.columnWidth(at + 1)]).toEqual([header, Math.max(sheet!.columnWidth(at + 1), textWidth(word) + 1)]);
    }
  });

  test("has project, people and visits with English headers, and nothing of personnel files or results", async () => {
    const copy = await copyOf(await roster({ 民族: "汉族", 人员类别: "在编", 是否公务人员: "否", 出访开始: "2027-03-01", 性别: "女" }), { audience: "foreign" });
    const document = openXlsx(copy.bytes);
    expect(document.sheets.map(({ name }) => name)).toEqual(["名册", "副本说明"]);
    const [, header, first] = cellsOf(copy.bytes, 0);
    expect(header).toEqual(["项目编号\nProject number", "指南方向\nDirection", "项目名称\nProject title", "申报单位\nApplicant unit", "姓名\nName", "角色\nRole", "国籍\nNationality", "出访开始\nStart of visit"].map((text) => expect.stringMatching(new RegExp(`^${text.split("\n")[0] ?? ""}\n[A-Z]`))));
    expect(first).toEqual(["KJ2026-0401", "1.4", "量子点", "甲大学", "张三", "项目负责人", "中国", "2027-03-01"]);
    expect(left(copy, "result")).toBe(1);
  });
});

test("a roster whose sheet is hidden gives no copy", async () => {
  const bytes = await bookOf({ name: "名册", rows: table({ 姓名: "张三", 项目名称: "甲", 角色: "负责人" }) }, { name: "封面", rows: [["甲"]] });
  const port = fileWorkbook(openXlsx(bytes), "a.xlsx");
  const hidden = Object.entries(unzipSync(port.save())).map(([name, content]) => [name, name === "xl/workbook.xml" ? Buffer.from(Buffer.from(content).toString("utf8").replace(/<sheet (?=[^>]*名册)/, '<sheet state="hidden" ').replace('state="visible" ', "")) : content] as const);
  const { zipSync } = await import("fflate");
  await expect(copyOf(zipSync(Object.fromEntries(hidden)), { sheets: ["名册"] })).rejects.toMatchObject({ code: "nothing-to-share" });
});

test("a copy in which something secret stands all the same is not handed out", async () => {
  const bytes = await roster({ 证件号码: "110101197903050012" });
  const made = share({ source: copySource(bytes, "a.xlsx"), blank: () => newWorkbook(""), texts: (copy) => [...partTexts(copy), "<c><t>号码 110101197903050012</t></c>"] }, plain);
  await expect(made).rejects.toMatchObject({ code: "copy-not-clean" });
});
