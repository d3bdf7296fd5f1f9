import { Command, CommanderError, Option } from "commander";
import { RosterCheckError } from "../errors";
import { addReplies, type RepliesArguments } from "./replies-command";
import { day, rosterAsked, rosterOptions, type RosterAsked, type RosterOptions } from "./roster-options";
import { addShare, type ShareArguments } from "./share-arguments";
import { repairKinds, type RepairKind } from "../findings/repair-log";
import { languageOf, languages, message, type Lang } from "../messages";

/** How the result of a check is told. */
export const checkFormats = ["text", "json", "html", "markdown"] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** What the command line asks for. */
export type Request =
  | (RosterAsked & {
      readonly command: "check";
      readonly files: readonly string[];
      readonly format: CheckFormat;
      readonly out: string | null;
      readonly verdicts: boolean;
      readonly readings: boolean;
      readonly readingSheet: boolean;
      readonly strict: boolean;
      /** An earlier marked workbook or JSON result to compare with. */
      readonly since: string | null;
      /** A file to write the corrections in force to. */
      readonly saveMap: string | null;
    })
  | { readonly command: "clear"; readonly file: string; readonly out: string; readonly everything: boolean; readonly lang: Lang }
  | { readonly command: "template"; readonly out: string; readonly direction: string | null; readonly guideline: string | null; readonly lang: Lang }
  | ShareArguments
  | RepliesArguments
  | RepairRequest
  | GuidelineRequest
  /** Help or version: the text for stdout, nothing to do. */
  | { readonly command: "tell"; readonly text: string };

/** `kinds` null: every repair that a machine is certain of. */
export interface RepairRequest extends RosterAsked {
  readonly command: "repair";
  readonly file: string;
  readonly out: string;
  readonly kinds: readonly RepairKind[] | null;
}

/** What is asked of calls: to look one over, or how two of them differ. */
export type GuidelineRequest =
  | { readonly command: "lint"; readonly folder: string; readonly format: "text" | "json"; readonly lang: Lang }
  | {
      readonly command: "diff";
      /** Ids of calls that the product carries, or folders. */
      readonly before: string;
      readonly after: string;
      readonly roster: string | null;
      readonly sheets: readonly string[] | null;
      readonly asOf: string | null;
      readonly format: "text" | "json";
      readonly lang: Lang;
    };

interface DiffOptions {
  readonly roster?: string;
  readonly sheet?: string[];
  readonly asOf?: string;
  readonly format: "text" | "json";
  readonly lang: Lang;
}

interface CheckOptions extends RosterOptions {
  readonly format: CheckFormat;
  readonly out?: string;
  readonly verdicts?: true;
  readonly readings?: true;
  readonly readingSheet?: true;
  readonly strict?: true;
  readonly since?: string;
  readonly saveMap?: string;
}

/** Reads the arguments after the program's name. Throws `bad-arguments` with a sentence. */
export function parseArguments(args: readonly string[], version: string): Request {
  const lang = languageIn(args);
  const say = (key: string): string => message(lang, `cli.${key}`);
  const asked: Request[] = [];
  let told = "";
  const quiet = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({ writeOut: (text) => (told += text), writeErr: () => undefined })
      .configureHelp({ styleTitle: (title) => helpTitle(title, lang) })
      .helpOption("-h, --help", say("help.help"))
      .addOption(new Option("--lang <LANG>", say("help.lang")).choices(languages).default(lang));

  const program = quiet(new Command("roster-check"))
    .description(say("help.program"))
    .version(version, "-V, --version", say("help.version"))
    .helpCommand(false);
  rosterOptions(quiet(program.command("check <FILE...>")).description(say("help.check")), lang)
    .addOption(new Option("--format <FORMAT>", say("help.checkFormat")).choices(checkFormats).default("text"))
    .option("--out <FILE>", say("help.out"))
    .option("--verdicts", say("help.verdicts"))
    .option("--readings", say("help.readings"))
    .option("--reading-sheet", message(lang, "readingView.cli.help"))
    .option("--strict", say("help.strict"))
    .option("--since <FILE>", message(lang, "since.cli.help"))
    .option("--save-map <FILE>", message(lang, "columns.cli.saveMap"))
    .action((files: string[], options: CheckOptions) => {
      asked.push(checkRequest(files, options));
    });
  quiet(program.command("clear <FILE>"))
    .description(say("help.clear"))
    .requiredOption("--out <FILE>", say("help.out"))
    .option("--everything", message(lang, "store.cli.everything"))
    .action((file: string, options: { readonly out: string; readonly everything?: true; readonly lang: Lang }) => {
      asked.push({ command: "clear", file, out: options.out, everything: options.everything === true, lang: options.lang });
    });
  quiet(program.command("template <OUT>"))
    .description(say("help.template"))
    .option("--direction <CODE>", say("help.direction"))
    .option("--guideline <ID|FOLDER>", say("help.guideline"))
    .action((out: string, options: { readonly direction?: string; readonly guideline?: string; readonly lang: Lang }) => {
      asked.push({ command: "template", out, direction: options.direction ?? null, guideline: options.guideline ?? null, lang: options.lang });
    });
  addReplies(program, quiet, lang, (request) => asked.push(request));
  addShare(program, quiet, lang, (request) => asked.push(request));
  rosterOptions(quiet(program.command("repair <FILE>")).description(message(lang, "repair.cli.help")), lang)
    .requiredOption("--out <FILE>", say("help.out"))
    .option("--kinds <KIND,KIND>", message(lang, "repair.cli.kinds", { kinds: repairKinds }))
    .action((file: string, options: RosterOptions & { readonly out: string; readonly kinds?: string }) => {
      asked.push({ command: "repair", file, out: options.out, kinds: kindsIn(options.kinds, options.lang), ...rosterAsked(options) });
    });
  const calls = quiet(program.command("guideline")).description(say("help.calls")).helpCommand(false);
  const format = (): Option => new Option("--format <FORMAT>", say("help.format")).choices(["text", "json"]).default("text");
  quiet(calls.command("lint <FOLDER>"))
    .description(say("help.lint"))
    .addOption(format())
    .action((folder: string, { format: form, lang: inLang }: DiffOptions) => {
      asked.push({ command: "lint", folder, format: form, lang: inLang });
    });
  quiet(calls.command("diff <BEFORE> <AFTER>"))
    .description(say("help.diff"))
    .option("--roster <FILE>", say("help.roster"))
    .option("--sheet <NAME>", say("help.sheet"), (name: string, before: string[] | undefined) => [...(before ?? []), name])
    .option("--as-of <YYYY-MM-DD>", say("help.asOf"), day)
    .addOption(format())
    .action((before: string, after: string, options: DiffOptions) => {
      const { roster = null, sheet = null, asOf = null } = options;
      asked.push({ command: "diff", before, after, roster, sheets: sheet, asOf, format: options.format, lang: options.lang });
    });
  try {
    program.parse([...args], { from: "user" });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    if (thrown.exitCode === 0) return { command: "tell", text: told };
    throw new RosterCheckError("bad-arguments", { detail: complaint(thrown, lang, args) }, { cause: thrown });
  }
  return asked[0] ?? { command: "tell", text: program.helpInformation() };
}

/** The language asked for, found before the arguments are understood, so that help and complaints are in it. */
export function languageIn(args: readonly string[]): Lang {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const given = at < 0 ? undefined : args[at]?.includes("=") === true ? args[at].slice("--lang=".length) : args[at + 1];
  return languageOf(given);
}

/** Whether JSON was asked for, found before the arguments are understood, so that a complaint is JSON too. */
export function asksForJson(args: readonly string[]): boolean {
  return args.some((arg, at) => arg === "--format=json" || (arg === "json" && args[at - 1] === "--format"));
}

function checkRequest(files: readonly string[], options: CheckOptions): Request {
  const wrong = (key: string): RosterCheckError =>
    new RosterCheckError("bad-arguments", { detail: message(options.lang, `cli.bad.${key}`) });
  const roster = rosterAsked(options);
  if (files.length > 1 && options.out !== undefined) throw wrong("outOfSeveral");
  if (files.length > 1 && options.since !== undefined) throw new RosterCheckError("bad-arguments", { detail: message(options.lang, "since.cli.several") });
  if (files.length > 1 && options.saveMap !== undefined) {
    throw new RosterCheckError("bad-arguments", { detail: message(options.lang, "columns.cli.saveOfSeveral") });
  }
  if (options.readingSheet === true && options.out === undefined) throw new RosterCheckError("bad-arguments", { detail: message(options.lang, "readingView.cli.needsOut") });
  return {
    command: "check",
    files,
    ...roster,
    format: options.format,
    out: options.out ?? null,
    verdicts: options.verdicts === true,
    readings: options.readings === true,
    readingSheet: options.readingSheet === true,
    strict: options.strict === true,
    since: options.since ?? null,
    saveMap: options.saveMap ?? null,
  };
}

function kindsIn(text: string | undefined, lang: Lang): RepairRequest["kinds"] {
  if (text === undefined) return null;
  return text.split(/[,，]/).map((name) => {
    const kind = repairKinds.find((one) => one === name.trim());
    if (kind === undefined) throw new RosterCheckError("bad-arguments", { detail: message(lang, "repair.cli.badKind", { value: name.trim(), kinds: repairKinds }) });
    return kind;
  });
}

/** commander's complaint in the language of the run. */
function complaint(error: CommanderError, lang: Lang, args: readonly string[]): string {
  const [, value = ""] = /'([^']*)'/.exec(error.message) ?? [];
  if (args[0] === "guideline") {
    if (["commander.unknownCommand", "commander.help"].includes(error.code)) return message(lang, "cli.bad.guidelineCommand");
    if (["commander.missingArgument", "commander.excessArguments"].includes(error.code)) return message(lang, "cli.bad.guidelineArguments");
  }
  switch (error.code) {
    case "commander.unknownOption":
      return message(lang, "cli.bad.unknownOption", { value });
    case "commander.unknownCommand":
    case "commander.help":
      if (args.every((arg) => arg.startsWith("-"))) return message(lang, "cli.bad.missingCommand");
      return message(lang, "cli.bad.unknownCommand", { value: value === "" ? (args[0] ?? "") : value });
    case "commander.missingArgument":
      return message(lang, "cli.bad.missingFile");
    case "commander.missingMandatoryOptionValue":
      return message(lang, "cli.bad.missingOut");
    case "commander.optionMissingArgument":
      return message(lang, "cli.bad.missingValue", { value });
    case "commander.excessArguments":
      return message(lang, "cli.bad.tooMany");
    case "commander.invalidArgument":
      return message(lang, "cli.bad.invalidValue", { value });
    default:
      return error.message.replace(/^error: /, "");
  }
}

function helpTitle(title: string, lang: Lang): string {
  const key = { "Usage:": "usage", "Arguments:": "arguments", "Options:": "options", "Commands:": "commands" }[title];
  return key === undefined ? title : message(lang, `cli.help.title.${key}`);
}
