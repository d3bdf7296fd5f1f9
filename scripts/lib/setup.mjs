import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

const inRoot = (...parts) => path.join(root, ...parts);

/** Progress goes to stderr, so that stdout carries a command's result alone. */
export const say = (text) => process.stderr.write(`${text}\n`);

/** Runs a program of the project; its output goes to stderr. Throws with a plain sentence when it fails. */
export function run(what, command, args) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (result.status !== 0) throw new Error(`${what} failed (${[command, ...args].join(" ")}).`);
}

function requireNode20() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(
    `Node.js ${process.versions.node} is too old: install Node.js 20.19 or newer. ` +
      `Node.js 版本过低（${process.versions.node}），请安装 20.19 或更新版本。`,
  );
}

/** Installs what package-lock.json names, once, and again when it changes. */
export function ensureInstalled() {
  requireNode20();
  const lock = createHash("sha256").update(readFileSync(inRoot("package-lock.json"))).digest("hex");
  const stamp = inRoot("node_modules", ".roster-check-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  say("Installing dependencies (first time only, about a minute) · 正在安装依赖（仅首次）…");
  run("Installing dependencies", "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(stamp, lock);
}

/** Files that the build is made of, with sizes and times: a change of any makes the build stale. */
function sourcesFingerprint() {
  const hash = createHash("sha256");
  const visit = (relative) => {
    const stats = statSync(inRoot(relative));
    if (!stats.isDirectory()) {
      hash.update(`${relative} ${stats.size} ${Math.round(stats.mtimeMs)}\n`);
      return;
    }
    for (const name of readdirSync(inRoot(relative)).sort()) visit(`${relative}/${name}`);
  };
  for (const entry of ["src", "assets", "docs/RULES.md", "docs/RULES.en-US.md", "scripts/lib/help-page.mjs", "webpack.config.js", "package.json", "tsconfig.json"]) visit(entry);
  return hash.digest("hex");
}

/** Builds into dist/ when there is no build or a source file has changed since. */
export function ensureBuilt() {
  const fingerprint = sourcesFingerprint();
  const stamp = inRoot("dist", ".build");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint) return;
  say("Building · 正在构建…");
  build([]);
  writeFileSync(stamp, fingerprint);
}

/** Runs the production build with further arguments for webpack. */
export function build(args) {
  mkdirSync(inRoot("dist"), { recursive: true });
  run("The build", process.execPath, [inRoot("node_modules", "webpack", "bin", "webpack.js"), "--mode", "production", ...args]);
}

/** The first Chromium there is: CHROMIUM_PATH, Debian's, or an installed Chrome or Edge. */
export function findChromium() {
  const candidates = [
    process.env.CHROMIUM_PATH,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/microsoft-edge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ];
  return candidates.find((candidate) => candidate !== undefined && existsSync(candidate)) ?? null;
}

/** Finds Chromium for the browser tests; installs Debian's where it is missing and we are root. */
export function ensureChromium() {
  let found = findChromium();
  if (found === null && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("Installing Chromium for the browser tests · 正在安装浏览器测试所需的 Chromium…");
    run("apt-get update", "apt-get", ["update", "-qq"]);
    run("Installing Chromium", "apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"]);
    found = findChromium();
  }
  if (found === null) {
    throw new Error(
      "The browser tests need Chromium, Chrome or Edge: install one, or name its program in CHROMIUM_PATH.",
    );
  }
  process.env.CHROMIUM_PATH = found;
  return found;
}

/** Runs a script's main function; a failure is one sentence and exit code 2, never a stack trace. */
export async function main(action) {
  try {
    await action();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
