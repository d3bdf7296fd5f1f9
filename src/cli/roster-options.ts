import { InvalidArgumentError, type Command } from "commander";
import { z } from "zod";
import type { CheckRequest } from "../check";
import { RosterCheckError } from "../errors";
import { message, type Lang } from "../messages";
import type { ColumnRule } from "../roster/corrections";
import { callNamed } from "./call-folder";
import { readMapFile, readRule } from "./column-map";

/** Which roster a command reads, and by which call; the same for every command that checks one. */
export interface RosterAsked {
  readonly sheets: readonly string[] | "all" | null;
  readonly asOf: string | null;
  readonly guideline: string | null;
  /** What columns are to be taken for. */
  readonly map: readonly ColumnRule[];
  /** A file of further rules. */
  readonly mapFile: string | null;
  readonly lang: Lang;
}

/** The options as commander hands them over. */
export interface RosterOptions {
  readonly sheet?: string[];
  readonly allSheets?: true;
  readonly asOf?: string;
  readonly guideline?: string;
  readonly map?: string[];
  readonly mapFile?: string;
  readonly lang: Lang;
}

/** Adds the options by which a roster is chosen and checked. */
export function rosterOptions(command: Command, lang: Lang): Command {
  const say = (key: string): string => message(lang, `cli.${key}`);
  const several = (one: string, before: string[] | undefined): string[] => [...(before ?? []), one];
  return command
    .option("--sheet <NAME>", say("help.sheet"), several)
    .option("--all-sheets", say("help.allSheets"))
    .option("--as-of <YYYY-MM-DD>", say("help.asOf"), day)
    .option("--guideline <ID|FOLDER>", say("help.guideline"))
    .option("--map <COLUMN=FIELD>", message(lang, "columns.cli.map"), several)
    .option("--map-file <FILE>", message(lang, "columns.cli.mapFile"));
}

/** The roster that the options choose. Throws `bad-arguments` for both ways of choosing sheets, and for a rule that is none. */
export function rosterAsked({ sheet, allSheets, asOf, guideline, map, mapFile, lang }: RosterOptions): RosterAsked {
  if (sheet !== undefined && allSheets === true) throw new RosterCheckError("bad-arguments", { detail: message(lang, "cli.bad.sheetAndAll") });
  return {
    sheets: allSheets === true ? "all" : (sheet ?? null),
    asOf: asOf ?? null,
    guideline: guideline ?? null,
    map: (map ?? []).map((rule) => readRule(rule, lang)),
    mapFile: mapFile ?? null,
    lang,
  };
}

/** What the use case is asked for. Throws `bad-arguments`, `unreadable-file` and `bad-guideline` where call or rules cannot be read. */
export async function checkRequestOf({ sheets, asOf, guideline, map, mapFile, lang }: RosterAsked): Promise<CheckRequest & { readonly map: readonly ColumnRule[] }> {
  const call = await callNamed(guideline, lang);
  return { guideline: call, sheets, asOf, map: mapFile === null ? map : [...(await readMapFile(mapFile, lang)), ...map] };
}

/** A calendar day; commander turns the throw into a complaint. */
export function day(text: string): string {
  if (!z.iso.date().safeParse(text).success) throw new InvalidArgumentError("day");
  return text;
}
