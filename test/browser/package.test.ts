import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { filesOf, lintManifest, webFolder } from "../../scripts/lib/manifest.mjs";
import { serve } from "../../scripts/lib/serve.mjs";
import { openBrowser } from "./support/workbench";

const root = path.resolve(__dirname, "../..");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
const base = "https://apps.example.edu.cn/tools/roster-check";
let folder: string;

function makePackage(...args: string[]): { status: number | null; said: string } {
  const { status, stderr, stdout } = spawnSync(process.execPath, ["scripts/package.mjs", ...args], { cwd: root, encoding: "utf8" });
  return { status, said: `${stdout}${stderr}` };
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "roster-check-package-"));
  const made = makePackage("--base-url", `${base}/`, "--out", path.join(folder, "tools"));
  expect(made).toMatchObject({ status: 0 });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the package's manifest is fit for Office and names the web server alone", () => {
  const web = path.join(folder, "tools/web");
  const xml = readFileSync(path.join(folder, "tools/manifest.xml"), "utf8");
  expect(lintManifest(xml, { ...webFolder(web), version, forPackage: true })).toEqual([]);
  expect(xml).not.toContain("localhost");
  expect(xml).toContain(`<SourceLocation DefaultValue="${base}/taskpane.html"/>`);
});

test("no file of ours in the package names localhost", () => {
  const web = path.join(folder, "tools/web");
  const ours = filesOf(web).filter((file) => /\.(js|html|json|css)$/.test(file) && !file.startsWith(path.join(web, "office")));
  expect(ours.length).toBeGreaterThan(3);
  expect(ours.filter((file) => readFileSync(file, "utf8").includes("localhost"))).toEqual([]);
});

test("the pages work from a folder below the server's root", async () => {
  const { server, address } = await serve(folder, { port: 0 });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const missing: string[] = [];
    page.on("response", (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    await page.goto(`${address}/tools/web/index.html`);
    await page.frameLocator("aside iframe").locator("button", { hasText: /^(核对|Check)$/ }).waitFor();
    expect(missing).toEqual([]);
  } finally {
    await browser.close();
    server.close();
  }
}, 60_000);

test.each([{ args: [] }, { args: ["--base-url", "http://apps.example.edu.cn"] }, { args: ["--base-url", "https://localhost:3000"] }])(
  "without an https address of a web server it says what to write: $args",
  ({ args }) => {
    const { status, said } = makePackage(...args);
    expect(status).toBe(2);
    expect(said).toContain("npm run package -- --base-url https://");
    expect(said).not.toContain("    at ");
  },
);
