import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Command } from "commander";
import { Option } from "commander";
import { check } from "../check";
import { RosterCheckError } from "../errors";
import { message, type Lang } from "../messages";
import { replyFiles } from "../replies";
import { replyGroupings, type ReplyGrouping } from "../reply/group";
import { newWorkbook } from "../workbook/file/copy-source";
import { openXlsx } from "../workbook/file/open";
import { fileWorkbook } from "../workbook/file/port";
import { columnRemarks } from "./column-map";
import type { ExitCode } from "./failure";
import { readInput, refuseSameFile, writeWhole } from "./files";
import { timeOfRun, write, type Surroundings } from "./output";
import { progressLine } from "./progress";
import { checkRequestOf, rosterAsked, rosterOptions, type RosterAsked, type RosterOptions } from "./roster-options";

/** What is asked of replies. */
export interface RepliesArguments extends RosterAsked {
  readonly command: "replies";
  readonly file: string;
  readonly outDir: string;
  readonly by: ReplyGrouping;
}

/** The command `replies`. */
export function addReplies(program: Command, quiet: (command: Command) => Command, lang: Lang, ask: (request: RepliesArguments) => void): void {
  const say = (key: string): string => message(lang, `reply.cli.${key}`);
  rosterOptions(quiet(program.command("replies <FILE>")).description(say("help")), lang)
    .option("--out-dir <DIR>", say("help.outDir"))
    .addOption(new Option("--by <WHAT>", say("help.by")).choices(replyGroupings).default("unit"))
    .action((file: string, options: RosterOptions & { readonly outDir?: string; readonly by: ReplyGrouping }) => {
      if (options.outDir === undefined) throw new RosterCheckError("bad-arguments", { detail: say("bad.outDir") });
      ask({ command: "replies", file, outDir: options.outDir, by: options.by, ...rosterAsked(options) });
    });
}

/** Writes one file for each unit that has something to mend, and says how much that is. */
export async function runReplies(asked: RepliesArguments, around: Surroundings): Promise<ExitCode> {
  const { file, outDir, by, lang } = asked;
  const request = await checkRequestOf(asked);
  const progress = progressLine(around.stderr, lang, file);
  try {
    const input = await readInput(file);
    const result = await check(fileWorkbook(openXlsx(input.bytes), input.name), request, { progress: progress.phase });
    const files = await replyFiles(result, by, { lang, at: timeOfRun(around.now()), version: around.version }, () => newWorkbook(""));
    const places = files.map(({ name }) => path.join(outDir, `${name}.xlsx`));
    for (const place of places) await refuseSameFile(file, place);
    await mkdir(outDir, { recursive: true }).catch((cause: unknown) => {
      throw new RosterCheckError("output-not-written", { file: outDir }, { cause });
    });
    for (const [at, { bytes }] of files.entries()) await writeWhole(places[at] ?? "", bytes);
    progress.end();
    const lines = files.map(({ reply }, at) => message(lang, "reply.cli.line", { name: reply.name ?? message(lang, "reply.nobody"), ...reply.counts, file: places[at] ?? "" }));
    const head = files.length === 0 ? message(lang, "reply.cli.none") : message(lang, "reply.cli.written", { n: files.length });
    await write(around.stdout, `${[head, ...lines].join("\n")}\n`);
    for (const line of columnRemarks(result, request.map, input.name, lang)) await write(around.stderr, `${line}\n`);
    return 0;
  } finally {
    progress.end();
  }
}
