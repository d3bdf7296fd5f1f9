import { readFileSync } from "node:fs";
import path from "node:path";
import { rulesDocument } from "../../scripts/lib/rules-doc";
import { guideline2026_2 } from "../../src/guideline";
import type { Lang } from "../../src/messages";
import { rules } from "../../src/rules";
import { examples } from "../acceptance/examples";

const all = Object.values(examples).flat();

const pages: readonly (readonly [Lang, string])[] = [
  ["zh-CN", "RULES.md"],
  ["en-US", "RULES.en-US.md"],
];

test.each(pages)("the page of rules in %s is that of the data (npm run docs makes it anew)", (lang, file) => {
  const page = readFileSync(path.resolve(__dirname, "../../docs", file), "utf8");
  expect(page).toBe(rulesDocument(lang, guideline2026_2, rules, all));
});

test.each(pages)("every clause and every rule has its place in %s", (lang) => {
  const page = rulesDocument(lang, guideline2026_2, rules, all);
  for (const clause of guideline2026_2.clauses) expect(page).toContain(`### ${clause.id} `);
  for (const rule of rules) expect(page).toContain(`### ${rule.id}\n`);
});

test.each(pages)("every clause that a rule decides has an example in %s", (lang) => {
  const sections = rulesDocument(lang, guideline2026_2, rules, all).split("### ");
  const without = guideline2026_2.clauses.filter(({ rule, id }) => rule !== undefined && !/\n\|[^\n]*\|\n\|---/.test(sections.find((section) => section.startsWith(`${id} `)) ?? ""));
  expect(without.map(({ id }) => id)).toEqual([]);
});
