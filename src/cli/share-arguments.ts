import { Option, type Command } from "commander";
import { RosterCheckError } from "../errors";
import { message, type Lang } from "../messages";

/** What is asked of a copy for sharing. */
export interface ShareArguments {
  readonly command: "share";
  readonly file: string;
  readonly out: string;
  readonly sheets: readonly string[] | "all" | null;
  readonly asOf: string | null;
  readonly guideline: string | null;
  readonly reportOnly: boolean;
  readonly foreign: boolean;
  readonly lang: Lang;
}

/** Options by which a roster is chosen and checked, as commander hands them over. */
export interface RosterOptions {
  readonly sheet?: string[];
  readonly allSheets?: true;
  readonly asOf?: string;
  readonly guideline?: string;
  readonly lang: Lang;
}

/** Adds the options by which a roster is chosen and checked. */
export function rosterOptions(command: Command, lang: Lang, day: (text: string) => string): Command {
  const say = (key: string): string => message(lang, `cli.${key}`);
  return command
    .option("--sheet <NAME>", say("help.sheet"), (name: string, before: string[] | undefined) => [...(before ?? []), name])
    .option("--all-sheets", say("help.allSheets"))
    .option("--as-of <YYYY-MM-DD>", say("help.asOf"), day)
    .addOption(new Option("--guideline <ID|FOLDER>", say("help.guideline")));
}

/** The roster that the options choose. Throws `bad-arguments` for both ways of choosing sheets. */
export function rosterAsked({ sheet, allSheets, asOf, guideline, lang }: RosterOptions): Pick<ShareArguments, "sheets" | "asOf" | "guideline" | "lang"> {
  if (sheet !== undefined && allSheets === true) throw new RosterCheckError("bad-arguments", { detail: message(lang, "cli.bad.sheetAndAll") });
  return { sheets: allSheets === true ? "all" : (sheet ?? null), asOf: asOf ?? null, guideline: guideline ?? null, lang };
}

/** The command `share`. */
export function addShare(program: Command, quiet: (command: Command) => Command, lang: Lang, day: (text: string) => string, ask: (request: ShareArguments) => void): void {
  const say = (key: string): string => message(lang, `share.cli.${key}`);
  rosterOptions(quiet(program.command("share <FILE>")).description(say("help")), lang, day)
    .requiredOption("--out <FILE>", message(lang, "cli.help.out"))
    .option("--report-only", say("help.reportOnly"))
    .option("--foreign", say("help.foreign"))
    .action((file: string, options: RosterOptions & { readonly out: string; readonly reportOnly?: true; readonly foreign?: true }) => {
      const [reportOnly, foreign] = [options.reportOnly === true, options.foreign === true];
      if (reportOnly && foreign) throw new RosterCheckError("bad-arguments", { detail: say("bad.both") });
      ask({ command: "share", file, out: options.out, ...rosterAsked(options), reportOnly, foreign });
    });
}
