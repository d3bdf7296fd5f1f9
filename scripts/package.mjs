import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { build, ensureInstalled, main, root, say } from "./lib/setup.mjs";

/**
 * `npm run package -- --base-url https://apps.example.edu.cn/roster-check [--out FOLDER] [--office-js cdn]`:
 * the folder that an IT office puts on its own web server, and the manifest that it gives to its users.
 */
await main(async () => {
  ensureInstalled();
  const { values } = parseArgs({ options: { "base-url": { type: "string" }, out: { type: "string" }, "office-js": { type: "string", default: "self" } } });
  const base = (values["base-url"] ?? "").replace(/\/+$/, "");
  if (!/^https:\/\/[^/\s]+(\/[^\s?#]*)?$/.test(base) || /\/\/(localhost|127\.|\[::1\])/.test(base)) {
    throw new Error("Name the https address of your web server: npm run package -- --base-url https://apps.example.edu.cn/roster-check");
  }
  if (!["self", "cdn"].includes(values["office-js"])) throw new Error("--office-js is self (served with the add-in) or cdn (Microsoft's server).");
  const out = path.resolve(root, values.out ?? "package");
  const web = path.join(out, "web");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  build(["--config-name", "pages", "--env", `officejs=${values["office-js"]}`, "--output-path", web]);

  const xml = readFileSync(path.join(root, "manifest.xml"), "utf8").replaceAll("https://localhost:3000", base);
  writeFileSync(path.join(out, "manifest.xml"), xml);
  const { filesOf, lintManifest, webFolder } = await import("./lib/manifest.mjs");
  const problems = [
    ...lintManifest(xml, { ...webFolder(web), version: packageVersion(), forPackage: true }),
    ...namesThisComputer(web, filesOf(web)),
  ];
  if (problems.length > 0) throw new Error(`The package is not fit for use:\n${problems.map((problem) => `- ${problem}`).join("\n")}`);
  const info = path.join(root, "docs/deploy.md");
  if (existsSync(info)) cpSync(info, path.join(out, "README.md"));
  say(`\nPut ${path.relative(process.cwd(), web)} on your web server as ${base}/ and give ${path.relative(process.cwd(), path.join(out, "manifest.xml"))} to your users or your admin centre.`);
  console.log(`Packaged: ${out}`);
});

function packageVersion() {
  return JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).version;
}

/** Files of the add-in that still name localhost. */
function namesThisComputer(folder, files) {
  return files
    .filter((file) => /\.(html|json|xml)$/.test(file) || /(taskpane|commands)[^/]*\.js$/.test(file))
    .flatMap((file) => (/localhost(?!\.)/.test(readFileSync(file, "utf8")) ? [`${path.relative(folder, file)} names localhost.`] : []));
}
