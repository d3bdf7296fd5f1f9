import { createHash } from "node:crypto";
import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { RosterCheckError } from "../errors";

/** A file as read: its bytes and what the result says of them. */
export interface InputFile {
  readonly bytes: Uint8Array;
  /** Name without folder. */
  readonly name: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
}

/** Reads a whole file. Throws `unreadable-file`. */
export async function readInput(file: string): Promise<InputFile> {
  try {
    const bytes = await readFile(file);
    return { bytes, name: path.basename(file), sha256: createHash("sha256").update(bytes).digest("hex") };
  } catch (cause) {
    throw new RosterCheckError("unreadable-file", { file }, { cause });
  }
}

/**
 * Refuses an output that is the input by any name: the same path, a symbolic link or a hard link to it.
 * Throws `output-is-input`.
 */
export async function refuseSameFile(input: string, output: string): Promise<void> {
  const [from, to] = await Promise.all([identity(input), identity(output)]);
  if (from.path === to.path || (from.inode !== null && from.inode === to.inode)) {
    throw new RosterCheckError("output-is-input", { file: output });
  }
}

/**
 * Writes the whole file or nothing: into a file beside it first, which then takes its name, so that nobody
 * ever finds half a workbook. Throws `output-not-written`.
 */
export async function writeWhole(output: string, bytes: Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(output), `.${path.basename(output)}.${process.pid}.tmp`);
  try {
    if ((await stat(output).catch(() => null))?.isDirectory() === true) throw new Error("is a folder");
    await writeFile(beside, bytes, { flag: "wx" });
    await rename(beside, output);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new RosterCheckError("output-not-written", { file: output }, { cause });
  }
}

/** Whether there is something of this name. */
export async function isThere(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null;
}

async function identity(file: string): Promise<{ readonly path: string; readonly inode: string | null }> {
  const real = await realpath(file).catch(() => path.resolve(file));
  const stats = await stat(file, { bigint: true }).catch(() => null);
  return { path: real, inode: stats === null || stats.ino === 0n ? null : `${stats.dev}:${stats.ino}` };
}
