import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";

/**
 * How long a user waits for the check of a small file: the built command line, ten times, beside Node's own
 * start-up and beside what a clerk would do without it, COUNTIF over the same file by a spreadsheet library.
 */
const root = process.cwd();
const cli = path.join(root, "dist/cli/main.js");
const sample = path.join(root, "assets/sample/sample-roster.xlsx");
const runs = 10;
const folder = mkdtempSync(path.join(os.tmpdir(), "roster-check-bench-"));

const countif = `
const XLSX = require("@e965/xlsx");
const book = XLSX.readFile(${JSON.stringify(sample)});
const rows = XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1 });
const counts = new Map();
for (const row of rows) for (const cell of row) counts.set(cell, (counts.get(cell) ?? 0) + 1);
process.stdout.write(String([...counts.values()].filter((n) => n > 1).length));
`;

const candidates = [
  { name: "node -e 0", args: ["-e", "0"] },
  { name: "COUNTIF by @e965/xlsx", args: ["-e", countif] },
  { name: "check, text", args: [cli, "check", sample] },
  { name: "check, marked copy", args: [cli, "check", sample, "--format", "json", "--out", path.join(folder, "marked.xlsx")] },
];

try {
  const measured = candidates.map(({ name, args }) => ({ name, times: Array.from({ length: runs }, () => timeOf(args)).sort((a, b) => a - b) }));
  const base = median(measured[0]?.times ?? []);
  console.log(`${runs} runs each, ms                 median    best   worst   ratio to Node's start`);
  for (const { name, times } of measured) {
    const columns = [median(times), times[0] ?? 0, times.at(-1) ?? 0].map((ms) => ms.toFixed(0).padStart(8));
    console.log(`${name.padEnd(28)}${columns.join("")}${(median(times) / base).toFixed(1).padStart(9)}×`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function timeOf(args: readonly string[]): number {
  const from = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return performance.now() - from;
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? (sorted[Math.floor(middle)] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
