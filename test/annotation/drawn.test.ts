import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import ExcelJS from "exceljs";
import { planMarks } from "../../src/annotation/marks";
import { markLooks } from "../../src/annotation/looks";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import { contentHashInSteps } from "../../src/workbook/port";
import { findingOf, options, resultOf, rosterOf, tableOf } from "./model";

/**
 * The marked file as LibreOffice draws it. The rulers, a coloured header cell per column and a coloured first
 * cell per row, say where on the picture a cell stands.
 */
const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0 && spawnSync("pdftoppm", ["-v"]).status === 0;
const columnRulers = ["11AA00", "22AA00", "33AA00", "44AA00", "55AA00"];
const rowRulers = ["0000A0", "0000B0", "0000C0", "0000D0"];
const firstRow = 3;
const people = { 3: "张三", 4: "李四", 5: "王五", 6: "赵六" };

/** Row 1 and 2 are the header (出生年月 stands there twice), A is merged down over the project's first two rows. */
async function markedBook(): Promise<ReturnType<typeof openXlsx>> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("名册");
  sheet.addRows([
    ["序号", "项目", "人员", null, null],
    [null, "项目名称", "姓名", "出生年月", "出生年月"],
    ...Object.values(people).map((name, at) => [at + 1, at === 1 ? null : "甲", name, "1979", "1985"]),
  ]);
  for (const area of ["A1:A2", "C1:E1", "B3:B4"]) sheet.mergeCells(area);
  columnRulers.forEach((colour, at) => (sheet.getCell(2, at + 1).fill = solid(colour)));
  rowRulers.forEach((colour, at) => (sheet.getCell(firstRow + at, 1).fill = solid(colour)));
  const document = openXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const port = fileWorkbook(document, "名册.xlsx");
  const table = tableOf(["序号", "项目名称", "姓名", "出生年月1", "出生年月2"], { headerRows: [1, 2], lastRow: 6 });
  const person = (row: number): Parameters<typeof findingOf>[2] => ({ subject: { kind: "person", personId: `名册!${row}`, projectKey: "P1" } });
  const result = resultOf(rosterOf(table, people), [
    findingOf("一", ["D3"], person(3)),
    findingOf("二", ["E4"], { severity: "warning", ...person(4) }),
    findingOf("三", ["E6"], { outcome: "review", ...person(6) }),
    findingOf("四", ["B3"], { subject: { kind: "project", projectKey: "P1" } }),
  ]);
  const plan = planMarks(result, new Map([["名册", await port.read("名册")]]), await port.owned(), { ...options, contentHash: contentHashInSteps });
  await port.apply(plan.changes);
  return document;
}

function solid(colour: string): ExcelJS.Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb: `FF${colour}` } };
}

/** As a user sorts who selected only the roster's own columns: the people change places, our texts do not. */
function sortedWithoutResults(document: ReturnType<typeof openXlsx>): ReturnType<typeof openXlsx> {
  const sheet = document.sheet("名册");
  const rows = [3, 4, 5, 6].map((row) => [3, 4, 5].map((column) => sheet?.cell(row, column).value ?? null));
  [rows[3], rows[1], rows[2], rows[0]].forEach((values, at) =>
    values?.forEach((value, column) => sheet?.setValue(firstRow + at, column + 3, value)),
  );
  return document;
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => string;
}

/** First pages of the files as pictures: one start of LibreOffice for all of them. */
function drawn(folder: string, files: readonly string[]): readonly Picture[] {
  const profile = pathToFileURL(path.join(folder, "profile")).href;
  execFileSync("soffice", [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], { stdio: "ignore", timeout: 100_000 });
  return files.map((file) => {
    const base = file.replace(/\.xlsx$/, "");
    execFileSync("pdftoppm", ["-singlefile", "-r", "96", `${base}.pdf`, base], { timeout: 60_000 });
    return pictureOf(readFileSync(`${base}.ppm`));
  });
}

function pictureOf(bytes: Buffer): Picture {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString("latin1"));
  const [width, height] = [Number(header?.[1]), Number(header?.[2])];
  const start = header?.[0].length ?? 0;
  return {
    width,
    height,
    at: (x, y) => bytes.subarray(start + 3 * (y * width + x), start + 3 * (y * width + x) + 3).toString("hex").toUpperCase(),
  };
}

/** Middle of the stripe that a ruler's colour covers. */
function rulerOf(picture: Picture, colour: string, axis: "x" | "y"): number {
  const hits = new Set<number>();
  for (let y = 0; y < picture.height; y += 1) {
    for (let x = 0; x < picture.width; x += 1) if (picture.at(x, y) === colour) hits.add(axis === "x" ? x : y);
  }
  if (hits.size === 0) throw new Error(`no ${colour} in the picture`);
  return Math.round((Math.min(...hits) + Math.max(...hits)) / 2);
}

/** The cells of B to E that have one of our fills, as the picture shows them: a pixel near the cell's right edge, beside the text. */
function fills(picture: Picture): string[] {
  const names = new Map(Object.entries(markLooks).map(([gravity, { fill }]) => [fill.slice(1), gravity]));
  const xs = columnRulers.map((colour) => rulerOf(picture, colour, "x"));
  const right = ((xs[2] ?? 0) - (xs[1] ?? 0)) / 2 - 4;
  return rowRulers.flatMap((rowColour, row) => {
    const y = rulerOf(picture, rowColour, "y");
    return xs.flatMap((x, column) => {
      const gravity = names.get(picture.at(Math.round(x + right), y));
      return gravity === undefined ? [] : [`${"ABCDE"[column] ?? ""}${firstRow + row} ${gravity}`];
    });
  });
}

(hasLibreOffice ? test : test.skip)(
  "LibreOffice colours the flagged cells: two-row and double headers, a merged project cell, and nobody else's after a sort",
  async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "roster-check-drawn-"));
    try {
      const files = ["marked", "sorted"].map((name) => path.join(folder, `${name}.xlsx`));
      writeFileSync(files[0] ?? "", (await markedBook()).save());
      writeFileSync(files[1] ?? "", sortedWithoutResults(await markedBook()).save());
      const [marked, sorted] = drawn(folder, files);
      expect(fills(marked!)).toEqual(["B3 error", "D3 error", "B4 error", "E4 warning", "E6 review"]);
      // 张三 and 赵六 changed places: their own marks are off, 李四's stays.
      expect(fills(sorted!)).toEqual(["E4 warning"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  180_000,
);
