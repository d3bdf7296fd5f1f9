import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CallTexts } from "../../src/guideline/assemble";

/** The texts of a call's folder. */
export function callTexts(folder: string): CallTexts {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
}
