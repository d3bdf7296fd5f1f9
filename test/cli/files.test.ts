import { link, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { readInput, refuseSameFile, writeWhole } from "../../src/cli/files";
import { timeOfRun, writeJson } from "../../src/cli/output";

let folder = "";
const at = (name: string): string => path.join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "roster-check-"));
  await writeFile(at("名册.xlsx"), "roster");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a file is read with its name and hash; a missing one or a folder is a sentence", async () => {
  expect(await readInput(at("名册.xlsx"))).toMatchObject({
    name: "名册.xlsx",
    sha256: "c6836f7ad1c4da8a997c009a4b4b120c237b1993693239e194d6307d9d0b8c3a",
  });
  await expect(readInput(at("没有.xlsx"))).rejects.toMatchObject({ code: "unreadable-file" });
  await expect(readInput(folder)).rejects.toMatchObject({ code: "unreadable-file" });
});

describe("the output is never the input", () => {
  test.each([
    ["by its own name", () => at("名册.xlsx")],
    ["by another way of writing it", () => path.join(folder, "..", path.basename(folder), "名册.xlsx")],
  ])("%s", async (_, output) => {
    await expect(refuseSameFile(at("名册.xlsx"), output())).rejects.toMatchObject({ code: "output-is-input" });
  });

  test("by a symbolic link or a hard link", async () => {
    await symlink(at("名册.xlsx"), at("symbolic.xlsx"));
    await link(at("名册.xlsx"), at("hard.xlsx"));
    await expect(refuseSameFile(at("名册.xlsx"), at("symbolic.xlsx"))).rejects.toMatchObject({ code: "output-is-input" });
    await expect(refuseSameFile(at("名册.xlsx"), at("hard.xlsx"))).rejects.toMatchObject({ code: "output-is-input" });
  });

  test("any other file will do, there or not", async () => {
    await writeFile(at("旧标注.xlsx"), "old");
    await expect(refuseSameFile(at("名册.xlsx"), at("旧标注.xlsx"))).resolves.toBeUndefined();
    await expect(refuseSameFile(at("名册.xlsx"), at("新标注.xlsx"))).resolves.toBeUndefined();
  });
});

describe("a file is written whole or not at all", () => {
  test("and nothing else is left in the folder", async () => {
    await writeWhole(at("标注.xlsx"), new TextEncoder().encode("marked"));
    expect(await readFile(at("标注.xlsx"), "utf8")).toBe("marked");
    expect((await readdir(folder)).sort()).toEqual(["名册.xlsx", "标注.xlsx"].sort());
  });

  test("a folder of that name and a missing folder are sentences, and leave nothing", async () => {
    await mkdir(at("标注.xlsx"));
    await expect(writeWhole(at("标注.xlsx"), new Uint8Array(1))).rejects.toMatchObject({ code: "output-not-written" });
    await expect(writeWhole(at("没有/标注.xlsx"), new Uint8Array(1))).rejects.toMatchObject({ code: "output-not-written" });
    expect((await readdir(folder)).sort()).toEqual(["名册.xlsx", "标注.xlsx"].sort());
  });
});

test("JSON written in pieces is the same JSON", async () => {
  const value = { a: [1, { b: ["〔", "\"", null], c: {} }], d: {}, e: [], f: "字", g: undefined, h: [[1], [2]] };
  for (const written of [value, [value, value], null, "x", { error: { code: 1 } }]) {
    const stream = new PassThrough();
    const read = text(stream);
    await writeJson(stream, written);
    stream.end();
    expect(await read).toBe(JSON.stringify(written));
  }
});

test("the time of the run is that of the call, wherever the machine stands", () => {
  expect(timeOfRun(new Date("2026-06-01T16:05:00Z"))).toBe("2026-06-02 00:05");
});
