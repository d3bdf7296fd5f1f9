import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PNG } from "pngjs";
import type { Change, SheetContent } from "../../src/annotation/plan";
import { barColour } from "../../src/workbook/chart";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import { main, office, partText, strictMain, unzip, workbook, zip, type Parts } from "./fixtures";
import { richWorkbook } from "./rich";

const content: SheetContent = {
  rows: [["核对报告"], ["条款", "处数"], ["1.4-3-e <出生>", 12], ["G-3-3-b", 3], ["其余 2 项", 6]],
  links: [],
  looks: [],
  columnWidths: [30, 10, 10, 10],
  frozenRows: 0,
  chart: { name: "统计", title: "问题 & 条款", description: '1.4-3-e 12 处，"G" 3 处', source: { top: 2, bottom: 5, left: 1, right: 2 }, place: { top: 7, bottom: 20, left: 1, right: 4 } },
};
const add: Change = { kind: "addSheet", sheet: "报告'1", content };

async function charted(bytes: Uint8Array): Promise<Uint8Array> {
  const port = fileWorkbook(openXlsx(bytes), "名册.xlsx");
  await port.apply([add]);
  return port.save();
}
const withoutFolders = (parts: Record<string, string>): string[] => Object.keys(parts).filter((name) => !name.endsWith("/"));

test("a chart is read back as it was written, with the values of its cells beside the references", async () => {
  const saved = await charted(zip(workbook("<sheetData/>")));
  const [chart, ...others] = openXlsx(saved).sheet("报告'1")!.charts;
  expect(others).toEqual([]);
  expect(chart).toEqual({ ...content.chart, colour: barColour, labels: true, legend: false, gridlines: false, valueAxis: false, fromZero: true, reversed: true, gap: 60 });
  const xml = partText(saved, "xl/charts/chart1.xml");
  expect(xml).toContain("'报告''1'!$B$3:$B$5");
  expect([...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value)).toEqual(["处数", "1.4-3-e &lt;出生&gt;", "G-3-3-b", "其余 2 项", "12", "3", "6"]);
  // The bar's colour and every other is written out: no theme decides.
  expect(xml).not.toContain("schemeClr");
  expect(partText(saved, "xl/drawings/drawing1.xml")).toContain('descr="1.4-3-e 12 处，&quot;G&quot; 3 处"');
});

test("beside a user's own drawings; when the sheet goes nothing of it is left, and theirs stay", async () => {
  const before = unzip(richWorkbook());
  const saved = await charted(richWorkbook());
  const made = withoutFolders(unzip(saved)).filter((name) => !(name in before));
  expect(made).toEqual(expect.arrayContaining(["xl/drawings/drawing2.xml", "xl/charts/chart2.xml", "xl/drawings/_rels/drawing2.xml.rels"]));
  const port = fileWorkbook(openXlsx(saved), "名册.xlsx");
  await port.apply([{ kind: "removeSheet", sheet: "报告'1" }]);
  const after = unzip(port.save());
  expect(withoutFolders(after).sort()).toEqual(withoutFolders(before).sort());
  expect(after["[Content_Types].xml"]).toEqual(before["[Content_Types].xml"]);
  for (const part of ["xl/charts/chart1.xml", "xl/drawings/drawing1.xml", "xl/worksheets/sheet1.xml"]) expect(after[part]).toEqual(before[part]);
});

test("a plan that fails midway leaves no part of the chart behind", async () => {
  const port = fileWorkbook(openXlsx(zip(workbook("<sheetData/>"))), "名册.xlsx");
  const before = port.save();
  await expect(port.apply([add, { kind: "removeSheet", sheet: "没有" }])).rejects.toMatchObject({ code: "unknown-sheet" });
  expect(port.save()).toEqual(before);
});

test("a strict file gets its chart in the namespaces of strict files", async () => {
  const strictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  const strict = Object.fromEntries(
    Object.entries(workbook("<sheetData/>")).map(([name, text]) => [name, typeof text === "string" ? text.replaceAll(main, strictMain).replaceAll(office, strictOffice) : text]),
  ) satisfies Parts;
  const saved = await charted(zip(strict));
  const chart = partText(saved, "xl/charts/chart1.xml");
  expect(chart).toContain('xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"');
  expect(partText(saved, "xl/drawings/_rels/drawing1.xml.rels")).toContain(`${strictOffice}/chart`);
  expect(openXlsx(saved).sheet("报告'1")!.charts).toHaveLength(1);
});

const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0 && spawnSync("pdftoppm", ["-v"]).status === 0;

(hasLibreOffice ? test : test.skip)("LibreOffice draws the bars, as long as their numbers, the first at the top", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "roster-check-chart-"));
  try {
    const port = fileWorkbook(openXlsx(zip(workbook("<sheetData/>"))), "名册.xlsx");
    await port.apply([{ ...add, sheet: "报告" }, { kind: "removeSheet", sheet: "名册" }]);
    writeFileSync(path.join(folder, "a.xlsx"), port.save());
    const profile = pathToFileURL(path.join(folder, "profile")).href;
    execFileSync("soffice", [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "pdf", "--outdir", folder, path.join(folder, "a.xlsx")], { stdio: "ignore", timeout: 100_000 });
    execFileSync("pdftoppm", ["-singlefile", "-png", "-r", "96", path.join(folder, "a.pdf"), path.join(folder, "a")], { timeout: 60_000 });
    const bars = barsOf(PNG.sync.read(readFileSync(path.join(folder, "a.png"))));
    expect(bars).toHaveLength(3);
    expect(bars[1]! / bars[0]!).toBeCloseTo(3 / 12, 1);
    expect(bars[2]! / bars[0]!).toBeCloseTo(6 / 12, 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 180_000);

/** Lengths of the bars from top to bottom: runs of the bars' colour in each line, lines of the same bar taken together. */
function barsOf({ width, height, data }: PNG): number[] {
  const bars: number[] = [];
  let before = 0;
  for (let y = 0; y < height; y += 1) {
    let long = 0;
    for (let x = 0; x < width; x += 1) {
      const at = 4 * (y * width + x);
      const colour = `#${[0, 1, 2].map((channel) => (data[at + channel] ?? 0).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
      if (colour === barColour) long += 1;
    }
    if (long > 0 && before === 0) bars.push(long);
    else if (long > 0) bars[bars.length - 1] = Math.max(bars.at(-1) ?? 0, long);
    before = long;
  }
  return bars;
}
