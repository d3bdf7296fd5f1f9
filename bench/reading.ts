import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { measureFixtures } from "./reading/fixtures";
import { writeLargeBook } from "./reading/large-book";

/**
 * How well and how fast rosters are read: what is understood of the rosters in test/rosters, and time and memory
 * for a large file beside other libraries, each in a process of its own that counts the cells it was given.
 */
const root = path.resolve(__dirname, "..");
const rows = Number(process.argv[2] ?? 100_000);

const exceljs = `
const workbook = new (require("exceljs").Workbook)();
workbook.xlsx.readFile(FILE).then(() => { let n = 0; workbook.worksheets[0].eachRow((row) => row.eachCell(() => { n += 1; })); done(n); });
`;
const exceljsStream = `
(async () => { let n = 0; for await (const sheet of new (require("exceljs").stream.xlsx.WorkbookReader)(FILE, { sharedStrings: "cache", styles: "cache" })) for await (const row of sheet) row.eachCell(() => { n += 1; }); done(n); })();
`;
const sheetjs = `
const XLSX = require("@e965/xlsx");
const sheet = Object.values(XLSX.readFile(FILE, { dense: true }).Sheets)[0];
let n = 0; for (const row of sheet["!data"]) for (const cell of row ?? []) if (cell !== undefined) n += 1; done(n);
`;
const inNode = (program: string): string => `const FILE = process.argv[1]; const from = performance.now(); const done = (n) => console.log(JSON.stringify({ seconds: (performance.now() - from) / 1000, rss: process.resourceUsage().maxRSS, told: n + " cells" }));${program}`;
const inPython = (readOnly: "True" | "False"): string => `
import sys, json, time, resource, openpyxl
start = time.time()
sheet = openpyxl.load_workbook(sys.argv[1], read_only=${readOnly}).worksheets[0]
n = sum(1 for row in sheet.iter_rows(values_only=True) for value in row if value is not None)
print(json.dumps({"seconds": time.time() - start, "rss": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, "told": str(n) + " cells"}))
`;

interface Candidate {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const heap = "--max-old-space-size=6144";
const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
const ours = path.join(root, "bench/reading/ours.ts");
const python = "/usr/bin/python3";

function candidates(file: string): readonly Candidate[] {
  const node = (name: string, program: string): Candidate => ({ name, command: process.execPath, args: [heap, "-e", inNode(program), file] });
  return [
    { name: "this reader, all cells", command: process.execPath, args: [tsx, heap, ours, file] },
    { name: "this reader, people found", command: process.execPath, args: [tsx, heap, ours, file, "recognise"] },
    node("@e965/xlsx, all cells", sheetjs),
    node("exceljs, streaming", exceljsStream),
    node("exceljs, whole workbook", exceljs),
    ...(existsSync(python) ? [{ name: "openpyxl, read only", command: python, args: ["-c", inPython("True"), file] }, { name: "openpyxl, whole workbook", command: python, args: ["-c", inPython("False"), file] }] : []),
  ];
}

async function main(): Promise<void> {
  await measureFixtures();
  const folder = mkdtempSync(path.join(os.tmpdir(), "roster-check-bench-"));
  try {
    const file = path.join(folder, "large.xlsx");
    writeLargeBook(file, rows);
    console.log(`\n${rows} rows × 30 columns, ${(statSync(file).size / 1e6).toFixed(0)} MB        seconds     MB   found`);
    for (const { name, command, args } of candidates(file)) console.log(`${name.padEnd(38)}${measured(command, args)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measured(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: "utf8" });
  const last = stdout.trim().split("\n").at(-1) ?? "";
  if (status !== 0 || !last.startsWith("{")) return `  failed: ${(stderr.trim().split("\n").find((line) => /error/i.test(line)) ?? `exit ${String(status)}`).slice(0, 90)}`;
  const { seconds, rss, told } = JSON.parse(last) as { seconds: number; rss: number; told: string };
  return `${seconds.toFixed(1).padStart(8)}${(rss / 1024).toFixed(0).padStart(8)}   ${told}`;
}

void main();
