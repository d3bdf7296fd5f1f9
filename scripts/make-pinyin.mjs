import { writeFileSync } from "node:fs";
import path from "node:path";
import { polyphonic } from "pinyin-pro";
import { ensureInstalled, main, root, say } from "./lib/setup.mjs";

/** `npm run pinyin`: writes src/roster/data/pinyin.json, every reading of the 6,763 characters of GB 2312-1980 by syllable. */
await main(() => {
  ensureInstalled();
  const decoder = new TextDecoder("gb2312");
  const syllables = new Map();
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(new Uint8Array([row, cell]));
      if (!/^\p{Script=Han}$/u.test(character)) continue;
      for (const syllable of polyphonic(character, { toneType: "none", type: "array" })[0] ?? []) {
        if (/[aeiouü]/.test(syllable)) syllables.set(syllable, (syllables.get(syllable) ?? "") + character);
      }
    }
  }
  const lines = [...syllables].sort(([a], [b]) => (a < b ? -1 : 1)).map(([syllable, characters]) => ` ${JSON.stringify(syllable)}: ${JSON.stringify(characters)}`);
  writeFileSync(path.join(root, "src/roster/data/pinyin.json"), `{\n${lines.join(",\n")}\n}\n`);
  say(`Written: src/roster/data/pinyin.json, ${lines.length} syllables`);
});
