import type { Command } from "commander";
import { RosterCheckError } from "../errors";
import { message, type Lang } from "../messages";
import { rosterAsked, rosterOptions, type RosterAsked, type RosterOptions } from "./roster-options";

/** What is asked of a copy for sharing. */
export interface ShareArguments extends RosterAsked {
  readonly command: "share";
  readonly file: string;
  readonly out: string;
  readonly reportOnly: boolean;
  readonly foreign: boolean;
}

/** The command `share`. */
export function addShare(program: Command, quiet: (command: Command) => Command, lang: Lang, ask: (request: ShareArguments) => void): void {
  const say = (key: string): string => message(lang, `share.cli.${key}`);
  rosterOptions(quiet(program.command("share <FILE>")).description(say("help")), lang)
    .requiredOption("--out <FILE>", message(lang, "cli.help.out"))
    .option("--report-only", say("help.reportOnly"))
    .option("--foreign", say("help.foreign"))
    .action((file: string, options: RosterOptions & { readonly out: string; readonly reportOnly?: true; readonly foreign?: true }) => {
      const [reportOnly, foreign] = [options.reportOnly === true, options.foreign === true];
      if (reportOnly && foreign) throw new RosterCheckError("bad-arguments", { detail: say("bad.both") });
      ask({ command: "share", file, out: options.out, ...rosterAsked(options), reportOnly, foreign });
    });
}
