import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { RosterCheckError } from "../errors";
import { openCall } from "../findings/call-check";
import { guidelines } from "../guideline";
import { callFileNames, type CallTexts } from "../guideline/assemble";
import type { Guideline } from "../guideline/guideline";
import { message, type Lang } from "../messages";

/**
 * The call of an id, else of a folder; null: the newest that the product carries. Throws `bad-arguments` where
 * there is neither, `bad-guideline` where the folder's data are wrong.
 */
export async function callNamed(name: string | null, lang: Lang): Promise<Guideline> {
  const [newest] = guidelines;
  const carried = name === null ? newest : guidelines.find(({ id }) => id === name);
  if (carried !== undefined) return carried;
  if (name !== null && (await isFolder(name))) return openCall(await readCallFolder(name, lang));
  const detail = message(lang, "cli.bad.unknownGuideline", { value: name, ids: guidelines.map(({ id }) => id) });
  throw new RosterCheckError("bad-arguments", { detail });
}

/** The texts of a call's folder; of data files that are not a call's only the names. Throws `bad-arguments`, `unreadable-file`. */
export async function readCallFolder(folder: string, lang: Lang): Promise<CallTexts> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) throw new RosterCheckError("bad-arguments", { detail: message(lang, "cli.bad.notAFolder", { value: folder }) });
  const texts = new Map<string, string>();
  for (const name of names.sort()) {
    if (callFileNames.includes(name)) texts.set(name, await textOf(path.join(folder, name)));
    else if (name.endsWith(".json")) texts.set(name, "");
  }
  return texts;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new RosterCheckError("unreadable-file", { file }, { cause });
  }
}

async function isFolder(name: string): Promise<boolean> {
  const stats = await stat(name).catch(() => null);
  return stats?.isDirectory() === true;
}
