import { writeFileSync } from "node:fs";
import path from "node:path";
import { guideline2026_2 } from "../src/guideline";
import { rules } from "../src/rules";
import { examples } from "../test/acceptance/examples";
import { rulesDocument } from "./lib/rules-doc";

/** `npm run docs`: writes docs/RULES.md and docs/RULES.en-US.md from the call's data and the rules. */
const docs = path.resolve(import.meta.dirname, "../docs");
writeFileSync(path.join(docs, "RULES.md"), rulesDocument("zh-CN", guideline2026_2, rules, Object.values(examples).flat()));
writeFileSync(path.join(docs, "RULES.en-US.md"), rulesDocument("en-US", guideline2026_2, rules, Object.values(examples).flat()));
console.log("Written: docs/RULES.md, docs/RULES.en-US.md");
