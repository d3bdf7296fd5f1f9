import { readFileSync } from "node:fs";
import path from "node:path";
import { helpPage, linesOf } from "../../scripts/lib/help-page.mjs";
import { guideline2026_2 } from "../../src/guideline";
import { rules } from "../../src/rules";

const root = path.resolve(__dirname, "../..");
const callText = readFileSync(path.join(root, "src/guideline/2026-2/call.txt"), "utf8");
const pages = [
  ["zh-CN", "docs/RULES.md"],
  ["en-US", "docs/RULES.en-US.md"],
] as const;

describe.each(pages)("the help page in %s", (lang, file) => {
  const page = helpPage(readFileSync(path.join(root, file), "utf8"), callText, lang);

  test("has a place for every clause, every rule, and what can be wrong with the data", () => {
    for (const { id } of guideline2026_2.clauses) expect(page).toContain(`<h3 id="${id}">`);
    for (const { id } of rules) expect(page).toContain(`<h3 id="${id}">`);
    expect(page).toContain('<h3 id="data-missing-column">');
  });

  test("every link leads to a place on the page", () => {
    const places = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(guideline2026_2.clauses.length);
    expect(links.filter((id) => !places.has(id))).toEqual([]);
  });

  test("loads nothing and runs nothing", () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<img|src="http/);
  });

  test("words of the data cannot become markup", () => {
    expect(helpPage("# t\n\n- <b>x</b> & `a<b`\n\n### x1 y\n\n> <i>q</i>\n", "<i>q</i>", lang)).toContain("&lt;b&gt;x&lt;/b&gt; &amp; <code>a&lt;b</code>");
  });
});

test("every quote's lines in the call are found", () => {
  for (const { id, quote } of guideline2026_2.clauses) expect([id, linesOf(callText, quote)]).not.toEqual([id, null]);
  expect(linesOf("一二\n三 四\n五", "二三四")).toEqual({ from: 1, to: 2 });
  expect(linesOf("一二", "三")).toBeNull();
});
