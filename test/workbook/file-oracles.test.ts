import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { read } from "@e965/xlsx";
import ExcelJS from "exceljs";
import type { Change } from "../../src/annotation/plan";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";

/** Programs that read .xlsx and are not ours; absent ones are named as skipped. */
const python = ["python3", "/usr/bin/python3"].find((program) => spawnSync(program, ["-c", "import openpyxl"]).status === 0);
const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

const folder = mkdtempSync(path.join(tmpdir(), "roster-check-"));
const file = path.join(folder, "marked.xlsx");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const changes: readonly Change[] = [
  { kind: "writeColumn", sheet: "名册", column: 4, fromRow: 1, values: ["核对结果", "〔张三〕✗【出生年月】早于 <1981-01-01>", null, " 两端空格 "] },
  { kind: "setAutoFilterArea", sheet: "名册", area: { top: 1, left: 1, bottom: 4, right: 4 } },
  { kind: "addConditionalFormat", sheet: "名册", area: { top: 2, left: 2, bottom: 4, right: 2 }, formula: 'AND(N("RC1")=0,ISNUMBER(FIND("✗【出生年月】",$D2)))', look: { fill: "#FFC7CE", font: "#9C0006" } },
  { kind: "addTableColumn", sheet: "表", table: "人员", header: "核对结果" },
  {
    kind: "addSheet",
    sheet: "核对报告",
    content: { rows: [["核对报告"], ["=1+1", 3]], links: [{ row: 2, column: 1, location: "'名册'!B2" }], looks: [{ area: { top: 1, left: 1, bottom: 1, right: 1 }, look: { bold: true, size: 16 } }], columnWidths: [30], frozenRows: 1 },
  },
  { kind: "defineName", name: "_RosterCheck_Column_1_F", refersTo: { sheet: "名册", area: { top: 1, left: 4, bottom: 4, right: 4 } } },
];

beforeAll(async () => {
  const book = new ExcelJS.Workbook();
  const roster = book.addWorksheet("名册");
  roster.addRows([["姓名", "出生年月", "性别"], ["张三", new Date(Date.UTC(1980, 11, 31)), "男"], ["李四", "1981.01", "女"], ["王五", 198101, "男"]]);
  roster.getCell("B2").numFmt = "yyyy-mm-dd";
  roster.autoFilter = "A1:C4";
  roster.addConditionalFormatting({ ref: "C2:C4", rules: [{ type: "expression", priority: 1, formulae: ['C2="男"'], style: { font: { bold: true } } }] });
  const sheet = book.addWorksheet("表");
  sheet.addTable({ name: "人员", ref: "A1", headerRow: true, columns: [{ name: "姓名" }, { name: "出生" }], rows: [["张三", 1], ["李四", 2]] });
  const port = fileWorkbook(openXlsx(new Uint8Array(await book.xlsx.writeBuffer())), "名册.xlsx");
  await port.apply(changes);
  writeFileSync(file, port.save());
});

test("SheetJS reads the marked file", () => {
  const book = read(readFileSync(file), { cellStyles: true });
  expect(book.SheetNames).toEqual(["名册", "表", "核对报告"]);
  expect(["D1", "D2", "D4", "B2"].map((address) => book.Sheets["名册"]![address].v)).toEqual(["核对结果", "〔张三〕✗【出生年月】早于 <1981-01-01>", " 两端空格 ", 29586]);
  expect(book.Sheets["名册"]!["D3"]).toBeUndefined();
  expect(book.Sheets["名册"]!["!autofilter"]).toEqual({ ref: "A1:D4" });
  expect(book.Sheets["核对报告"]!["A2"]).toMatchObject({ t: "s", v: "=1+1" });
  expect(book.Workbook?.Names).toContainEqual(expect.objectContaining({ Name: "_RosterCheck_Column_1_F", Hidden: true, Ref: "'名册'!$D$1:$D$4" }));
});

test("ExcelJS reads the marked file, its rules in order and its table", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(readFileSync(file) as unknown as ArrayBuffer);
  const rules = (book.getWorksheet("名册") as unknown as { conditionalFormattings: { ref: string; rules: { priority: number }[] }[] }).conditionalFormattings;
  expect(rules.map(({ ref, rules: [rule] }) => [ref, rule?.priority])).toEqual([["B2:B4", 1], ["C2:C4", 2]]);
  expect(book.getWorksheet("表")?.getCell("C1").value).toBe("核对结果");
  expect(book.getWorksheet("核对报告")?.getCell("A1").font).toMatchObject({ bold: true, size: 16 });
});

(python === undefined ? test.skip : test)("openpyxl reads the marked file", () => {
  const script = [
    "import json, sys, openpyxl",
    "b = openpyxl.load_workbook(sys.argv[1])",
    "s = b['名册']; t = b['表'].tables['人员']",
    "print(json.dumps([b.sheetnames, s['D2'].value, s.auto_filter.ref, [(str(f.sqref), [r.priority for r in f.rules]) for f in s.conditional_formatting], t.ref, [c.name for c in t.tableColumns], b['核对报告']['A2'].hyperlink.location, b['核对报告'].freeze_panes]))",
  ].join("\n");
  const said: unknown = JSON.parse(execFileSync(python ?? "", ["-c", script, file], { encoding: "utf8", env: { ...process.env, PYTHONIOENCODING: "utf8" } }));
  expect(said).toEqual([["名册", "表", "核对报告"], "〔张三〕✗【出生年月】早于 <1981-01-01>", "A1:D4", [["B2:B4", [1]], ["C2:C4", [2]]], "A1:C3", ["姓名", "出生", "核对结果"], "'名册'!B2", "A2"]);
});

(hasLibreOffice ? test : test.skip)("LibreOffice opens the marked file and prints it", () => {
  execFileSync("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "pdf", "--outdir", folder, file], { stdio: "ignore", timeout: 100_000 });
  const pdf = path.join(folder, "marked.pdf");
  expect(existsSync(pdf) && readFileSync(pdf).length > 5000).toBe(true);
}, 120_000);
