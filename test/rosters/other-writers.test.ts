import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { writeBook } from "../acceptance/book";
import type { RosterCase } from "./case";
import { rosterCases } from "./index";
import { outcomeOfBytes, type Outcome } from "./outcome";

const soffice = "/usr/bin/soffice";
const python = "/usr/bin/python3";
const hasOpenpyxl = existsSync(python) && spawnSync(python, ["-c", "import openpyxl"]).status === 0;

let folder = "";
const at = (...parts: string[]): string => path.join(folder, ...parts);

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "roster-check-writers-"));
  for (const part of ["in", "out"]) mkdirSync(at(part));
  for (const one of rosterCases) writeFileSync(at("in", `${one.name}.xlsx`), await writeBook(one.sheets, one));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** TRUE and FALSE, which LibreOffice writes as formulas, are the same with and without the note that says so. */
const plain = (outcome: Outcome): Outcome => ({ ...outcome, rows: outcome.rows.map((row) => row.replace(/(‹(?:TRUE|FALSE)›) ~formula/g, "$1")) });

async function differing(cases: readonly RosterCase[]): Promise<string[]> {
  const names: string[] = [];
  for (const one of cases) {
    const expected = JSON.parse(readFileSync(path.join(__dirname, "expected", `${one.name}.json`), "utf8")) as Outcome;
    const found = await outcomeOfBytes(readFileSync(at("out", `${one.name}.xlsx`)), one.choice ?? null);
    if (JSON.stringify(plain(found)) !== JSON.stringify(plain(expected))) names.push(one.name);
  }
  return names;
}

const inputs = (cases: readonly RosterCase[]): string[] => cases.map(({ name }) => at("in", `${name}.xlsx`));

/** openpyxl keeps no value of a formula: a workbook that nobody opened since has none to read. */
const withoutFormulas = rosterCases.filter(({ sheets }) => !JSON.stringify(sheets).includes('{"f":'));

describe("the same workbooks, written anew by other programs, are read the same", () => {
  (existsSync(soffice) ? test : test.skip)("by LibreOffice", async () => {
    spawnSync(soffice, ["--headless", `-env:UserInstallation=file://${at("profile")}`, "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", at("out"), ...inputs(rosterCases)], { timeout: 150_000 });
    expect(await differing(rosterCases)).toEqual([]);
  }, 180_000);

  (hasOpenpyxl ? test : test.skip)("by openpyxl", async () => {
    const program = "import sys, os, openpyxl\nfor f in sys.argv[2:]: openpyxl.load_workbook(f).save(os.path.join(sys.argv[1], os.path.basename(f)))";
    expect(spawnSync(python, ["-c", program, at("out"), ...inputs(withoutFormulas)], { encoding: "utf8" }).stderr).not.toContain("Traceback");
    expect(await differing(withoutFormulas)).toEqual([]);
  }, 120_000);
});
