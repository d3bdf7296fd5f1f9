import { guideline2026_2 as guideline } from "../../src/guideline";
import { insertTemplate } from "../../src/template";
import { blankXlsx } from "../../src/workbook/file/blank";
import { fileWorkbook } from "../../src/workbook/file/port";
import { recogniseRoster } from "../../src/roster/recognise";
import type { Cell, Grid } from "../../src/roster/grid";
import fields from "../../src/roster/fields.json";
import { rules } from "../../src/rules";
import { resultOf } from "../findings/builder";

// The template's example is a roster with nothing wrong in it. Whatever a clerk calls one of its columns, nothing in it may
// be said to be wrong: a header that is taken for something else costs a question at most.
const headerRow = 4;
interface Spelling {
  readonly column: number;
  readonly header: string;
}

async function exampleOf(direction: string): Promise<Grid> {
  const document = blankXlsx("空");
  const port = fileWorkbook(document, "模板.xlsx");
  await insertTemplate(port, { guideline, direction, lang: "zh-CN" });
  document.removeSheet("空");
  return port.read("名册");
}

/** Headers that ask for the opposite: who has no record of dishonesty answers 否. */
const opposite = /^(?!.*诚信良好).*(失信|惩戒|不良信用)/;
const text = (value: string): Cell => ({ kind: "text", value, numberFormat: "General", formula: false });

const renamed = (grid: Grid, { column, header }: Spelling): Grid => ({
  ...grid,
  cell: (row, at) => {
    if (at !== column) return grid.cell(row, at);
    if (row === headerRow) return text(header);
    const cell = grid.cell(row, at);
    return opposite.test(header) && cell.value === "是" ? text("否") : cell;
  },
});

const spellings = new Map(fields.map(({ zh, headers, headersEn, ...more }) => [zh, [...headers, ...headersEn, ...("loose" in more ? (more.loose ?? []) : []), ...("general" in more ? (more.general ?? []) : [])]]));

test.each(guideline.directions.map(({ code }, at) => [code, at] as const))("direction %s: no spelling of a header makes anything fail", async (direction, at) => {
  const grid = await exampleOf(direction);
  const failing: string[] = [];
  let tried = 0;
  let spelling = 0;
  for (let column = 1; column <= grid.columnCount; column += 1) {
    const own = String(grid.cell(headerRow, column).value);
    for (const header of spellings.get(own) ?? []) {
      // The example counts in 万元.
      if (header.endsWith("(元)")) continue;
      // Each spelling in every second direction: there are many.
      if ((spelling++ + at) % 2 === 0) continue;
      tried += 1;
      const { findings } = resultOf(recogniseRoster([renamed(grid, { column, header })], guideline), guideline, rules);
      const wrong = findings.filter(({ outcome }) => outcome === "fail" || outcome === "crashed");
      if (wrong.length > 0) failing.push(`${own} → ${header}: ${wrong.map(({ clause }) => clause).join()}`);
    }
  }
  expect(tried).toBeGreaterThan(100);
  expect(failing).toEqual([]);
});
