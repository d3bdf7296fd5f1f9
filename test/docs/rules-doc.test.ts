import { readFileSync } from "node:fs";
import path from "node:path";
import { rulesDocument } from "../../scripts/lib/rules-doc";
import { guideline2026_2 } from "../../src/guideline";
import type { Lang } from "../../src/messages";
import { rules } from "../../src/rules";

const pages: readonly (readonly [Lang, string])[] = [
  ["zh-CN", "RULES.md"],
  ["en-US", "RULES.en-US.md"],
];

test.each(pages)("the page of rules in %s is that of the data (npm run docs makes it anew)", (lang, file) => {
  const page = readFileSync(path.resolve(__dirname, "../../docs", file), "utf8");
  expect(page).toBe(rulesDocument(lang, guideline2026_2, rules));
});

test.each(pages)("every clause and every rule has its place in %s", (lang) => {
  const page = rulesDocument(lang, guideline2026_2, rules);
  for (const clause of guideline2026_2.clauses) expect(page).toContain(`### ${clause.id} `);
  for (const rule of rules) expect(page).toContain(`### ${rule.id}\n`);
});
