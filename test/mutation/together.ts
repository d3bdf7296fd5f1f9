import { readdirSync } from "node:fs";
import path from "node:path";

/**
 * Test files of a folder as one: for each mutant Jest loads what they need once, not once a file, which is most of the time.
 */
export function runTogether(folder: string, names: RegExp): void {
  const place = path.join(__dirname, "..", folder);
  for (const file of readdirSync(place)) if (names.test(file)) jest.requireActual(path.join(place, file));
}
