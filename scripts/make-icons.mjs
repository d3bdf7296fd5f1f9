import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { ensureChromium, ensureInstalled, main, root } from "./lib/setup.mjs";

/** `npm run icons`: draws assets/icons/*.svg at every size that Office asks for. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

await main(async () => {
  ensureInstalled();
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ["--no-sandbox", "--disable-gpu"] });
  const page = await browser.newPage();
  for (const name of ["check", "clear"]) {
    const svg = readFileSync(path.join(root, `assets/icons/${name}.svg`), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      writeFileSync(path.join(root, `assets/icons/${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
});
