import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { looks, type Look } from "../../scripts/lib/pictures/looks";
import { lettersOf } from "../../scripts/lib/pictures/letters";
import { smallPng } from "../../scripts/lib/pictures/small-png";
import { namesOf } from "../../scripts/lib/pictures/states";
import { walk } from "../../scripts/lib/pictures/walk";
import { faultsOfFrame, faultsOfLayout } from "./support/faults";
import { serveProduct } from "./support/server";
import { chromiumPath } from "./support/workbench";

jest.setTimeout(300_000);

/** The accepted pictures; `npm run screenshots` takes them anew. */
const accepted = path.join(__dirname, "pictures");
/** Part of a picture's pixels that may differ: letters are smoothed otherwise on another machine, nothing else is. */
const tolerance = 0.02;
/** How wide the words were that were accepted: another face breaks its lines elsewhere, and the pictures say nothing. */
const letters = JSON.parse(readFileSync(path.join(accepted, "letters.json"), "utf8")) as Readonly<Record<string, number>>;

let server: Awaited<ReturnType<typeof serveProduct>>;

beforeAll(async () => {
  server = await serveProduct();
});
afterAll(() => server.close());

/** Structure is the same in every look of a language, colours are not; axe takes its time on pages of Fluent's size. */
const structure = new Set(["zh-light", "en-light"]);

test.each(looks.map((look) => [look.name, look] as const))("every state of the pane: as accepted, nothing cut off, nothing too small to touch, no fault that axe knows: %s", async (name, look) => {
  const faults: string[] = [];
  const seen: string[] = [];
  const kept = mkdtempSync(path.join(tmpdir(), "roster-check-pictures-"));
  await walk(server.address, look, chromiumPath(), async ({ state, png, frame }) => {
    seen.push(state);
    const file = `${name}-${state}.png`;
    const difference = differenceOf(look, path.join(accepted, file), png, await lettersOf(frame));
    if (difference > tolerance) {
      writeFileSync(path.join(kept, file), png);
      faults.push(`${file}: ${(difference * 100).toFixed(1)} % differs; as it is now: ${path.join(kept, file)}`);
    }
    const found = [...(await frame.evaluate(faultsOfLayout)), ...(await faultsOfFrame(frame, "colours")), ...(structure.has(name) ? await faultsOfFrame(frame, "structure") : [])];
    faults.push(...found.map((fault) => `${state}: ${fault}`));
  });
  expect(seen).toEqual(namesOf(look.extent));
  expect(faults).toEqual([]);
});

test("as many pictures are accepted as there are states in looks", () => {
  const wanted = looks.flatMap((look) => namesOf(look.extent).map((state) => path.join(accepted, `${look.name}-${state}.png`)));
  expect(wanted.filter((file) => !existsSync(file))).toEqual([]);
});

/** Part of the pixels that differ so that one sees it; 1 where the sizes do or nothing was accepted; 0 where this machine's letters are others. */
function differenceOf({ lang }: Look, file: string, png: Buffer, width: number): number {
  if (Math.abs(width - (letters[lang] ?? 0)) > 1) return 0;
  if (!existsSync(file)) return 1;
  const [a, b] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(smallPng(png))];
  if (a.width !== b.width || a.height !== b.height) return 1;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.2 }) / (a.width * a.height);
}
