import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { ensureInstalled, main, root, say } from "./lib/setup.mjs";

/**
 * `npm run mutation [-- FILE…]`: changes the rules and the cell readers in thousands of small ways and tells which
 * changes no test notices. By hand, for it takes minutes; with files it looks at those alone, and leaves the rest of
 * the report as it was. The report stays in .cache/mutation/; the scores go into docs/mutation.md.
 */
const parts = [
  { name: "rules", folder: "src/rules/" },
  { name: "cells", folder: "src/roster/cells/" },
];
const cache = ".cache/mutation";

function options({ name, folder }, files) {
  return {
    mutate: files.length > 0 ? files : [`${folder}**/*.ts`],
    force: files.length > 0,
    testRunner: name,
    plugins: ["./scripts/lib/mutation-runner.mjs"],
    coverageAnalysis: "perTest",
    // What runs while a module loads (ids, schemas of params, fields): held by the tests of the call and of the documents.
    ignoreStatic: true,
    disableTypeChecks: false,
    concurrency: 2,
    reporters: ["clear-text", "json"],
    clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: false, allowColor: false, allowEmojis: false },
    jsonReporter: { fileName: `${cache}/${name}.json` },
    incremental: true,
    incrementalFile: `${cache}/${name}-incremental.json`,
    tempDirName: `${cache}/sandbox`,
    ignorePatterns: ["dist", "docs", "assets", "package", "bench", "coverage", ".cache"],
    allowConsoleColors: false,
    logLevel: "warn",
  };
}

/** Mutants of each folder, noticed and in all, as the last report has them. */
function scores() {
  const counts = new Map();
  for (const { name } of parts) {
    const report = path.join(root, cache, `${name}.json`);
    if (!existsSync(report)) continue;
    for (const [file, { mutants }] of Object.entries(JSON.parse(readFileSync(report, "utf8")).files)) {
      const folder = path.posix.dirname(file);
      const count = counts.get(folder) ?? { noticed: 0, all: 0 };
      for (const { status } of mutants) {
        if (status === "Killed" || status === "Timeout") count.noticed += 1;
        if (["Killed", "Timeout", "Survived", "NoCoverage"].includes(status)) count.all += 1;
      }
      counts.set(folder, count);
    }
  }
  return counts;
}

const percent = ({ noticed, all }) => `${(Math.floor((noticed / all) * 1000) / 10).toFixed(1)} %`;

function writeTable(counts) {
  const page = path.join(root, "docs/mutation.md");
  const rows = [...counts].map(([folder, count]) => `| \`${folder}/\` | ${count.all} | ${count.noticed} | ${percent(count)} |`);
  const table = ["| folder | mutants | noticed | score |", "|---|---|---|---|", ...rows].join("\n");
  const text = readFileSync(page, "utf8");
  writeFileSync(page, text.replace(/(?<=<!-- scores -->\n)[^]*?(?=<!-- end of scores -->)/, () => `${table}\n`));
}

await main(async () => {
  ensureInstalled();
  process.chdir(root);
  mkdirSync(path.join(root, cache), { recursive: true });
  const asked = process.argv.slice(2).map((file) => path.relative(root, path.resolve(file)).split(path.sep).join("/"));
  const strange = asked.find((file) => !parts.some(({ folder }) => file.startsWith(folder)));
  if (strange !== undefined) throw new Error(`${strange} is neither in ${parts.map(({ folder }) => folder).join(" nor in ")}: name files of these folders.`);
  for (const part of parts) {
    const files = asked.filter((file) => file.startsWith(part.folder));
    if (asked.length > 0 && files.length === 0) continue;
    say(`Mutants of ${files.length > 0 ? files.join(", ") : part.folder} …`);
    await new Stryker(options(part, files)).runMutationTest();
  }
  const counts = scores();
  if (asked.length === 0) writeTable(counts);
  console.log([...counts].map(([folder, count]) => `${folder}: ${percent(count)} of ${count.all} mutants noticed`).join("; "));
});
