import ExcelJS from "exceljs";
import { templateColumns } from "../src/annotation/template-columns";
import { templateContent } from "../src/annotation/template-sheet";
import { check } from "../src/check";
import { guideline2026_2 as guideline } from "../src/guideline";
import { choices } from "../src/roster/choices";
import layout from "../src/roster/data/template-columns.json";
import { fieldKinds, type FieldKey } from "../src/roster/field";
import { columnReader } from "../src/roster/row-reader";
import { excelWorkbook } from "../src/workbook/excel";
import { documentOf, roster } from "./excel-host/books";
import { install, openOffice } from "./excel-host/office";
import { gridOf } from "./roster/grid-of";
import { toJson } from "../src/findings/json";
import type { ResultJson } from "../src/findings/contract";
import { insertTemplate } from "../src/template";
import { blankXlsx } from "../src/workbook/file/blank";
import { openXlsx } from "../src/workbook/file/open";
import { fileWorkbook } from "../src/workbook/file/port";

const directions = guideline.directions.map(({ code }) => code);

async function templateOf(direction: string | null): Promise<Uint8Array> {
  const document = blankXlsx("空");
  const port = fileWorkbook(document, "模板.xlsx");
  await insertTemplate(port, { guideline, direction, lang: "zh-CN" });
  document.removeSheet("空");
  return port.save();
}

async function checked(bytes: Uint8Array): Promise<ResultJson> {
  const result = await check(fileWorkbook(openXlsx(bytes), "模板.xlsx"), { guideline, sheets: null, asOf: null });
  return toJson(result, { lang: "zh-CN", tool: { name: "roster-check", version: "0" }, input: { file: "模板.xlsx", sha256: "0".repeat(64) }, verdicts: true, readings: true });
}

describe.each([...directions, null])("the template of direction %s, as it comes", (direction) => {
  it("reads back: every header exact, every cell plain, nothing to say of the data, no clause left open", async () => {
    const json = await checked(await templateOf(direction));
    expect(json.findings.map(({ rule, clause, message, cells }) => [rule, clause, message, cells.map(({ address }) => address).join()])).toEqual([]);
    expect(json.columns.filter(({ confidence }) => confidence < 1)).toEqual([]);
    expect(json.unmatched).toEqual([]);
    expect(json.readings?.filter(({ note, value, raw }) => (note !== null && note !== "filledDown") || (value === null && raw !== ""))).toEqual([]);
    const decided = new Set(guideline.clauses.flatMap(({ id, rule, whenMissing }) => (rule === undefined || whenMissing === "info" ? [] : [id])));
    expect(json.checklist.filter(({ clause, verdict }) => decided.has(clause) && !["pass", "notApplicable"].includes(verdict))).toEqual([]);
    expect(json.counts.projects).toBe(direction === null ? directions.length : 1);
  });
});

it("filled in by another program, with the examples gone, it reads back just as well", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await templateOf("1.2")).buffer as ArrayBuffer);
  const sheet = book.worksheets[0]!;
  expect(sheet.getCell("D5").dataValidation).toMatchObject({ type: "list", formulae: ['"项目负责人,参加人员"'], showInputMessage: true, showErrorMessage: true });
  for (const from of [5, 6, 7]) {
    const [old, own] = [sheet.getRow(from), sheet.getRow(from + 20)];
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      own.getCell(column).value = column === 1 ? "A01" : old.getCell(column).value;
      old.getCell(column).value = null;
    }
  }
  const json = await checked(new Uint8Array(await book.xlsx.writeBuffer()));
  expect(json.findings).toEqual([]);
  expect(json.counts).toMatchObject({ people: 3, projects: 1 });
});

describe("drop-downs", () => {
  const grid = gridOf([[""]]);
  const fields = Object.keys(fieldKinds) as FieldKey[];
  const offered: readonly (readonly [FieldKey, readonly string[]])[] = fields.flatMap((key) => {
    const words = choices[fieldKinds[key]];
    return words === undefined ? [] : [[key, words] as const];
  });

  it.each(offered)("%s: each word is read plainly, and as something else than the others", (field, words) => {
    const header = templateColumns(guideline, [{ clause: "x", fields: [field] }], "zh-CN").find((column) => column.field === field)?.header ?? "";
    const read = columnReader(grid, field, header, { directions: guideline.directions, moneyUnit: null });
    const readings = words.map((value) => read({ kind: "text", value, numberFormat: "General", formula: false }, { sheet: "名册", row: 1, column: 1 }));
    expect(readings.map((reading) => [reading.state, reading.state === "value" ? reading.note : null])).toEqual(words.map(() => ["value", null]));
    // What was written is part of a value; only what it was taken for counts here.
    const told = readings.map((reading) => (reading.state === "value" ? JSON.stringify(reading.value, (key, part: unknown) => (key === "text" ? undefined : part)) : ""));
    expect(new Set(told).size).toBe(words.length);
  });

  it("fit into what Excel takes, as do the words around them", () => {
    for (const lang of ["zh-CN", "en-US"] as const) {
      for (const { validation } of templateColumns(guideline, [{ clause: "G-1", fields }], lang)) {
        const rule = validation.rule("A5");
        if (rule.kind === "list") expect(rule.values.join(",").length).toBeLessThanOrEqual(255);
        if (rule.kind === "list") expect(rule.values.every((value) => !value.includes(","))).toBe(true);
        if (rule.kind === "custom") expect(rule.formula.length).toBeLessThanOrEqual(255);
        expect(validation.prompt.title.length).toBeLessThanOrEqual(32);
        expect(validation.prompt.text.length).toBeLessThanOrEqual(255);
        expect(validation.alert.title.length).toBeLessThanOrEqual(32);
        expect(validation.alert.text.length).toBeLessThanOrEqual(225);
      }
    }
  });
});

it("every column that a clause names has a place in the template, or is said by another column", () => {
  const placed = new Set([...layout.groups.flatMap(({ fields }) => fields), ...Object.keys(layout.saidBy)]);
  expect(guideline.clauses.flatMap(({ columns }) => columns).filter((column) => !placed.has(column))).toEqual([]);
  expect([...placed].filter((field) => !(field in fieldKinds))).toEqual([]);
});

it("in Excel it is the same sheet as in a file, beside what is there, days counted as the workbook counts them", async () => {
  const build = (workbook: ExcelJS.Workbook): void => {
    roster(workbook);
    workbook.properties.date1904 = true;
  };
  const office = openOffice(await documentOf(build), { requirementSet: "1.9" });
  install(office);
  const file = await documentOf(build);
  for (const port of [excelWorkbook(), fileWorkbook(file, "名册.xlsx")]) {
    expect(await insertTemplate(port, { guideline, direction: "1.1", lang: "zh-CN" })).toEqual({ sheet: "名册2", row: 5, column: 1 });
    expect((await port.owned()).sheets).toEqual([]);
  }
  const [excel, direct] = [office.host.document.sheet("名册2")!, file.sheet("名册2")!];
  expect(excel.validations).toEqual(direct.validations);
  expect(excel.frozen).toEqual({ rows: 4, columns: 3 });
  expect(excel.print).toEqual(direct.print);
  // Each printed page says which row is whose, and what was shrunk can still be read.
  expect(direct.print).toMatchObject({ titleColumns: { left: 1, right: 3 }, titleRows: { top: 3, bottom: 4 }, landscape: true });
  expect(direct.print.pagesWide).toBeGreaterThan(3);
  for (let row = 1; row <= 12; row += 1) {
    for (let column = 1; column <= direct.used!.right; column += 1) {
      expect(excel.cell(row, column)).toEqual(direct.cell(row, column));
      expect(excel.look(row, column)).toEqual(direct.look(row, column));
    }
  }
  const result = await check(fileWorkbook(file, "名册.xlsx"), { guideline, sheets: ["名册2"], asOf: null });
  expect(result.findings).toEqual([]);
});

it("in English how to fill it in stands above the table in lines that a page holds, and says why headers stay Chinese", () => {
  const { rows, frozenRows } = templateContent(templateColumns(guideline, [{ clause: "G-1", fields: ["name", "birthDate"] }], "en-US"), { guideline, direction: "1.2", lang: "en-US" });
  const lines = rows.slice(1, frozenRows - 2).map(([line]) => String(line));
  expect(lines.join(" ")).toContain("they stay in Chinese");
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(180);
  expect(rows[frozenRows - 1]).toContain("姓名");
});
