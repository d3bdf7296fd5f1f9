// Takes pictures of the real pages: npm run screenshots (DIST names another build than dist/)
// docs/pictures/<name>.png with the Chinese pages, <name>.en.png with the English ones; and, small, every state of the
// pane in every look for test/browser/pictures.test.ts: look at them before you commit, they are then what is right.
// With "docs" or "accepted" behind it only the one or the other; looks named behind "accepted" are taken alone.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { documentPictures } from "./lib/pictures/documents";
import { lettersOf } from "./lib/pictures/letters";
import { looks } from "./lib/pictures/looks";
import { smallPng } from "./lib/pictures/small-png";
import { walk } from "./lib/pictures/walk";
import { serve } from "./lib/serve.mjs";
import { ensureBuilt, ensureChromium, main, root, say } from "./lib/setup.mjs";

const documents = path.join(root, "docs/pictures");
const accepted = path.join(root, "test/browser/pictures");
const lettersFile = path.join(accepted, "letters.json");

async function acceptAll(address: string, program: string, names: readonly string[]): Promise<void> {
  mkdirSync(accepted, { recursive: true });
  const wanted = looks.filter(({ name }) => names.length === 0 || names.includes(name));
  const belongs = (file: string): boolean => wanted.some(({ name }) => file.startsWith(`${name}-`));
  for (const file of readdirSync(accepted)) if (names.length === 0 || belongs(file)) rmSync(path.join(accepted, file));
  const letters: Record<string, number> = names.length === 0 ? {} : (JSON.parse(readFileSync(lettersFile, "utf8")) as Record<string, number>);
  for (const look of wanted) {
    await walk(address, look, program, async ({ state, png, frame }) => {
      writeFileSync(path.join(accepted, `${look.name}-${state}.png`), smallPng(png));
      if (state === "start") letters[look.lang] = await lettersOf(frame);
    });
    say(`  test/browser/pictures/${look.name}-*.png`);
  }
  writeFileSync(lettersFile, `${JSON.stringify(letters)}\n`);
}

async function run(): Promise<void> {
  const built = process.env["DIST"];
  if (built === undefined) ensureBuilt();
  const program = ensureChromium();
  const { server, address } = await serve(built ?? path.join(root, "dist"), { port: 0 });
  try {
    const [, , only, ...names] = process.argv;
    if (only !== "accepted") await documentPictures(address, program, documents, say);
    if (only !== "docs") await acceptAll(address, program, names);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

void main(run);
