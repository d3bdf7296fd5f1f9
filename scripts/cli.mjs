import { pathToFileURL } from "node:url";
import path from "node:path";
import { ensureBuilt, ensureInstalled, main, root } from "./lib/setup.mjs";

/** The command line: installs and builds first where that has not been done, then hands over. */
await main(async () => {
  ensureInstalled();
  ensureBuilt();
  await import(pathToFileURL(path.join(root, "dist/cli/main.js")).href);
});
