import type { BookSheet } from "../acceptance/book";

/** A roster of one shape: how its workbook is built. What is to be read from it stands in `expected/<name>.json`. */
export interface RosterCase {
  /** Also the name of its file of expectations. */
  readonly name: string;
  /** What is special about it, in a few words. */
  readonly about: string;
  readonly sheets: readonly BookSheet[];
  readonly date1904?: boolean;
  /** Sheets that the user chooses; without them the one that looks like a roster. */
  readonly choice?: readonly string[] | "all";
}
