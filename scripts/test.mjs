import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureBuilt, ensureChromium, ensureInstalled, root } from "./lib/setup.mjs";

/**
 * `npm test`: everything. Each step is named as it starts; the last line is
 * `Tests: N passed, M failed` (`, K skipped` where a named oracle is not on this machine).
 */
const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const began = Date.now();

function step(name, action) {
  const start = Date.now();
  console.log(`\n▶ ${name}`);
  try {
    action();
  } catch (error) {
    totals.failed += 1;
    failures.push(name);
    console.log(error instanceof Error ? error.message : String(error));
  }
  console.log(`  ${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

/** A step that is itself one test: it passes when the program ends with 0. */
function gate(name, program, args) {
  step(name, () => {
    const result = spawnSync(process.execPath, [path.join(root, "node_modules", program), ...args], { cwd: root, stdio: "inherit" });
    if (result.status !== 0) throw new Error(`${name} found problems (above).`);
    totals.passed += 1;
  });
}

function jest(name, args) {
  step(name, () => {
    const folder = mkdtempSync(path.join(tmpdir(), "roster-check-"));
    const report = path.join(folder, "jest.json");
    const result = spawnSync(
      process.execPath,
      [path.join(root, "node_modules/jest/bin/jest.js"), ...args, "--json", `--outputFile=${report}`, "--testLocationInResults"],
      { cwd: root, stdio: ["ignore", "ignore", "inherit"] },
    );
    if (!existsSync(report)) throw new Error(`${name} did not finish.`);
    const counts = JSON.parse(readFileSync(report, "utf8"));
    rmSync(folder, { recursive: true, force: true });
    totals.passed += counts.numPassedTests;
    totals.failed += counts.numFailedTests + counts.numRuntimeErrorTestSuites;
    totals.skipped += counts.numPendingTests + counts.numTodoTests;
    console.log(`  ${counts.numPassedTests} passed, ${counts.numFailedTests} failed, ${counts.numPendingTests} skipped`);
    if (!counts.success || result.status !== 0) failures.push(name);
  });
}

let ready = true;
step("Install", () => {
  try {
    ensureInstalled();
  } catch (error) {
    ready = false;
    throw error;
  }
});
if (ready) {
  let browser = true;
  gate("Types", "typescript/bin/tsc", ["--noEmit"]);
  gate("Lint", "eslint/bin/eslint.js", ["."]);
  gate("Arrows between folders", "dependency-cruiser/bin/dependency-cruise.mjs", ["src", "test", "--config", ".dependency-cruiser.cjs"]);
  step("Build", () => {
    try {
      ensureBuilt();
      totals.passed += 1;
    } catch (error) {
      browser = false;
      throw error;
    }
  });
  jest("Unit, host and component tests", ["--selectProjects", "core", "components", "--maxWorkers=100%"]);
  step("Chromium", () => {
    try {
      console.log(`  ${ensureChromium()}`);
    } catch (error) {
      browser = false;
      throw error;
    }
  });
  if (browser) jest("Browser tests", ["--selectProjects", "browser", "--runInBand"]);
}

console.log(`\n${((Date.now() - began) / 1000).toFixed(0)} s${failures.length > 0 ? `; failed: ${failures.join(", ")}` : ""}`);
console.log(
  `Tests: ${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ""}`,
);
process.exitCode = totals.failed > 0 || failures.length > 0 ? 1 : 0;
