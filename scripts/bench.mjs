import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { spawnSync } from "node:child_process";
import { ensureBuilt, ensureInstalled, main, root, say } from "./lib/setup.mjs";

/** `npm run bench -- NAME`: runs bench/NAME.ts, by hand; prints times and ratios, asserts nothing. */
await main(async () => {
  const names = readdirSync(path.join(root, "bench")).flatMap((file) => (file.endsWith(".ts") ? [file.slice(0, -3)] : []));
  const name = process.argv[2];
  if (name === undefined || !existsSync(path.join(root, "bench", `${name}.ts`))) {
    throw new Error(`Which benchmark? npm run bench -- ${names.join(" | ")}`);
  }
  ensureInstalled();
  ensureBuilt();
  const script = await bundled(name);
  const result = spawnSync(process.execPath, [...process.execArgv, script, ...process.argv.slice(3)], { cwd: root, stdio: "inherit" });
  if (result.status !== 0) say(`The benchmark ${name} ended with ${result.status}.`);
  process.exitCode = result.status ?? 2;
});

/** Builds the benchmark as the command line is built, so that what is measured is what runs. */
async function bundled(name) {
  const require = createRequire(import.meta.url);
  const webpack = require("webpack");
  const [, cli] = require("../webpack.config.js")({}, { mode: "production" });
  const folder = path.join(root, "node_modules/.cache/bench");
  const compiler = webpack({
    ...cli,
    name: "bench",
    entry: { [name]: path.join(root, "bench", `${name}.ts`) },
    output: { path: folder, filename: "[name].cjs" },
    // Other libraries run as they are installed.
    externals: { "json-rules-engine": "commonjs json-rules-engine", "playwright-core": "commonjs playwright-core", exceljs: "commonjs exceljs" },
  });
  const stats = await new Promise((resolve, reject) => compiler.run((error, done) => (error ? reject(error) : resolve(done))));
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only" }));
  return path.join(folder, `${name}.cjs`);
}
