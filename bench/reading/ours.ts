import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { guideline2026_2 } from "../../src/guideline";
import { recogniseRoster } from "../../src/roster/recognise";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";

/** Reads the file named on the command line as the product does; with `recognise`, people and projects too. */
async function main(): Promise<void> {
  const [file = "", recognise] = process.argv.slice(2);
  const from = performance.now();
  const port = fileWorkbook(openXlsx(readFileSync(file)), "名册.xlsx");
  const grid = await port.read("名册");
  let cells = 0;
  let people = 0;
  if (recognise === "recognise") people = recogniseRoster([grid], guideline2026_2).people.length;
  else {
    for (let row = 1; row <= grid.rowCount; row += 1) {
      for (let column = 1; column <= grid.columnCount; column += 1) if (grid.cell(row, column).kind !== "empty") cells += 1;
    }
  }
  console.log(JSON.stringify({ seconds: (performance.now() - from) / 1000, rss: process.resourceUsage().maxRSS, told: recognise === "recognise" ? `${people} people` : `${cells} cells` }));
}

void main();
