import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { spawnSync } from "node:child_process";
import { ensureBuilt, ensureInstalled, main, root, say } from "./lib/setup.mjs";

/** `npm run bench -- NAME`: runs bench/NAME.ts, by hand; prints times and ratios, asserts nothing. */
await main(() => {
  const names = readdirSync(path.join(root, "bench")).flatMap((file) => (file.endsWith(".ts") ? [file.slice(0, -3)] : []));
  const name = process.argv[2];
  if (name === undefined || !existsSync(path.join(root, "bench", `${name}.ts`))) {
    throw new Error(`Which benchmark? npm run bench -- ${names.join(" | ")}`);
  }
  ensureInstalled();
  ensureBuilt();
  const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
  const result = spawnSync(process.execPath, [tsx, path.join(root, "bench", `${name}.ts`), ...process.argv.slice(3)], {
    cwd: root,
    stdio: "inherit",
  });
  if (result.status !== 0) say(`The benchmark ${name} ended with ${result.status}.`);
  process.exitCode = result.status ?? 2;
});
